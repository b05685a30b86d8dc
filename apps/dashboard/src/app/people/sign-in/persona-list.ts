import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Button, injectLanguage, injectWords, Notice, Section } from '@kalaka/ui';
import { ApiError } from '../../shell/graphql/api-error';
import { FETCH } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { SignInStore } from './sign-in.store';

/** A person of the demo, as `GET /demo/personas` gives them. */
interface Persona {
  readonly persona: string;
  readonly name: string;
  readonly role: string;
  readonly network: string;
  readonly organization: string | null;
  readonly office?: string | null;
}

/** In demo mode: come in as one of the invented people, without a mail. */
@Component({
  selector: 'app-persona-list',
  imports: [Button, LoadState, Notice, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section name="personas" [heading]="t('people.demo.title')">
    <p class="after-thread">{{ t('people.demo.text') }}</p>
    <app-load-state [of]="personas" [loading]="t('people.demo.loading')" />
    <div role="status">
      @if (failed()) {
        <ka-notice kind="bad" [lead]="t('people.demo.failed')" />
      }
    </div>
    @for (network of networks(); track network.name) {
      <h3 class="after-thread">{{ network.name }}</h3>
      <ul class="tasks">
        @for (person of network.people; track person.persona) {
          <li>
            <div class="task">
              <span class="t">
                <strong>{{ t('access.role.' + person.role) }}</strong>
                <span class="sub">{{ person.name }}</span>
                @if (person.organization ?? person.office; as body) {
                  <span class="sub">{{ body }}</span>
                }
              </span>
              <button kaButton small (click)="comeIn(person.persona)">
                {{ t('people.demo.comeIn') }}
                <span class="vh">{{ t('people.demo.as', { name: person.name }) }}</span>
              </button>
            </div>
          </li>
        }
      </ul>
    }
  </ka-section>`,
})
export class PersonaList {
  protected readonly t = injectWords();
  private readonly fetch = inject(FETCH);
  private readonly store = inject(SignInStore);
  private readonly language = injectLanguage();
  protected readonly failed = signal(false);

  protected readonly personas = pageData(
    () => this.language(),
    async (language): Promise<readonly Persona[]> => {
      const answer = await this.fetch('/demo/personas', { headers: { 'accept-language': language } });
      if (!answer.ok) throw new ApiError('UNAVAILABLE', answer.headers.get('x-request-id') ?? '–');
      return (await answer.json()) as readonly Persona[];
    },
  );
  protected readonly networks = computed(() => {
    const people = this.personas.value() ?? [];
    const names = [...new Set(people.map(({ network }) => network))];
    return names.map((name) => ({ name, people: people.filter(({ network }) => network === name) }));
  });

  protected async comeIn(persona: string): Promise<void> {
    this.failed.set(false);
    try {
      const answer = await this.fetch('/demo/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ persona }),
      });
      if (answer.ok) await this.store.welcome();
      else this.failed.set(true);
    } catch {
      this.failed.set(true);
    }
  }
}
