import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ProgramPageQuery, RemoveProgramServiceDocument } from '@kalaka/contract';
import { Button, ErrorSummary, Icon, injectWords, LocalTextView, Section, Toaster } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { TakeOut } from '../../shell/forms/take-out';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { newId } from '../../shell/graphql/new-id';

type Shown = ProgramPageQuery['program'];

/** Public services that the partners have taken over, with what is promised; who may, adds one or takes one out. */
@Component({
  selector: 'app-program-services',
  imports: [Button, ErrorSummary, Icon, LocalTextView, RouterLink, Section, TakeOut],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (program().services.length || mayChange()) {
    <ka-section name="services" [heading]="t('programs.services')" [count]="program().services.length">
      <ka-error-summary [problems]="removal.problems()" [attempt]="removal.attempt()" />
      <ul class="plain flow">
        @for (item of program().services; track item.id) {
          <li class="flow-s">
            <p>
              <b><ka-text [of]="item.name" /></b><br /><ka-text [of]="item.level" />
            </p>
            <p class="small soft">
              {{ t('programs.answersFor') }}
              <a [routerLink]="['/organizations', item.organization.id]"
                ><ka-text [of]="item.organization.name"
              /></a>
            </p>
            @if (mayChange()) {
              <app-take-out
                [question]="t('programs.service.outQuestion', { name: item.name.text })"
                [yes]="t('programs.service.out', { name: item.name.text })"
                [hint]="t('programs.service.outHint')"
                (confirmed)="takeOut(item.id)"
              />
            }
          </li>
        } @empty {
          <li class="after-thread soft">{{ t('programs.service.noneYet') }}</li>
        }
      </ul>
      @if (mayChange()) {
        <p>
          <a kaButton [routerLink]="['/programs', program().id, 'services', 'new']"
            ><ka-icon name="plus" />{{ t('programs.service.add') }}</a
          >
        </p>
      }
    </ka-section>
  }`,
})
export class ProgramServices {
  readonly program = input.required<Shown>();
  /** The page reads the programme anew. */
  readonly changed = output();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  protected readonly mayChange = computed(() => this.program().allowed.includes('program.editServices'));
  /** Which one goes. Nothing is typed here, so nothing is kept as a draft. */
  private itemId = '';
  protected readonly removal = hubForm<object>({
    key: 'program.serviceOut',
    initial: {},
    send: async () => {
      const { id: programId, version } = this.program();
      const input = { programId, version, itemId: this.itemId, idempotencyKey: newId() };
      const { removeProgramService } = await this.client.request(RemoveProgramServiceDocument, { input });
      this.changed.emit();
      return problemsOf(removeProgramService).map((problem) => ({ ...problem, field: '' }));
    },
  });

  protected async takeOut(itemId: string): Promise<void> {
    this.itemId = itemId;
    if (await this.removal.submit()) this.toaster.say(this.t('programs.service.gone'));
  }
}
