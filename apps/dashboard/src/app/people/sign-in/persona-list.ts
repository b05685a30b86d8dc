import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { Button, injectWords, Section } from '@kalaka/ui';
import { FETCH } from '../../shell/graphql/graphql-client';
import { SignInStore } from './sign-in.store';

/** A person of the demo, as `GET /demo/personas` gives them. */
interface Persona {
  readonly persona: string;
  readonly name: string;
  readonly role: string;
  readonly network: string;
  readonly organization: string | null;
}

/** In demo mode: come in as one of the invented people, without a mail. */
@Component({
  selector: 'app-persona-list',
  imports: [Button, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section name="personas" [heading]="t('people.demo.title')">
    <p>{{ t('people.demo.text') }}</p>
    <ul class="tasks">
      @for (person of personas.value(); track person.persona) {
        <li class="task">
          <span class="t">
            {{ person.name }}
            <span class="sub"
              >{{ t('access.role.' + person.role) }} · {{ person.organization ?? person.network }}</span
            >
          </span>
          <button kaButton small type="button" (click)="comeIn(person.persona)">
            {{ t('people.demo.comeIn') }} <span class="vh">{{ person.name }}</span>
          </button>
        </li>
      }
    </ul>
  </ka-section>`,
})
export class PersonaList {
  protected readonly t = injectWords();
  private readonly fetch = inject(FETCH);
  private readonly store = inject(SignInStore);

  protected readonly personas = resource({
    loader: async (): Promise<readonly Persona[]> =>
      (await (await this.fetch('/demo/personas')).json()) as readonly Persona[],
  });

  protected async comeIn(persona: string): Promise<void> {
    await this.fetch('/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    await this.store.welcome();
  }
}
