import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { RecordProgramApprovalDocument } from '@kalaka/contract';
import { Button, dateIn, ErrorSummary, injectWords, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { LoadState } from '../../shell/graphql/load-state';
import {
  DecisionFields,
  decisionInput,
  decisionProblems,
  type DecisionValue,
  inLanguages,
  sayingWhat,
} from '../../organizations/form-parts';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';

/** `/programs/:id/step/decide`: the coordination writes down that the members decided for the programme. */
@Component({
  selector: 'app-program-decision',
  imports: [Button, DecisionFields, ErrorSummary, LoadState, Page, ProgramNotNow, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    narrow
    [heading]="t('programs.step.decide')"
    [lead]="t('programs.stepLead.decide')"
    [titlePrefix]="page.program()?.title?.text ?? ''"
    [crumbs]="page.crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="page.data" [loading]="t('programs.loading')" />
    @if (page.program()) {
      @if (page.open()) {
        <form class="flow-l" novalidate (submit)="submit($event)">
          <app-decision-fields
            class="flow-l"
            [fields]="form.fields.decision"
            [rule]="network().decisionRule"
            [today]="network().today"
            [error]="form.error"
          />
          <div class="row btn-row">
            <button kaButton="turn" type="submit">{{ t('programs.step.decide') }}</button>
            <a kaButton="link" [routerLink]="page.here()">{{ t('organizations.step.leaveIt') }}</a>
          </div>
        </form>
      } @else {
        <app-program-not-now [program]="id()" />
      }
    }
  </ka-page>`,
})
export class ProgramDecisionPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly page = programForm(this.id, 'program.recordApproval', () =>
    this.t('programs.step.decide'),
  );
  protected readonly network = computed(() => {
    const { today, languages, policies } = this.page.network() ?? {};
    return {
      today: today ?? dateIn(new Date()),
      languages: languages ?? [],
      decisionRule: policies?.decisionRule ?? '',
    };
  });
  protected readonly form = sayingWhat(
    hubForm<{ readonly decision: DecisionValue }>({
      key: `program.decision.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`,
      initial: { decision: this.blank() },
      rules: ({ decision }) => decisionProblems(decision, { network: this.network() }),
      send: async ({ decision }, key) => {
        const input = { ...this.page.step(key), decision: decisionInput(decision) };
        const { client } = this.page;
        return this.page.heard(
          (await client.request(RecordProgramApprovalDocument, { input })).recordProgramApproval,
          (field) => (field === 'decision' ? 'decision.inFavour' : field),
        );
      },
    }),
    this.t,
  );

  constructor() {
    effect(() => {
      if (this.page.network()) this.form.rebase({ decision: this.blank() });
    });
  }

  private blank(): DecisionValue {
    const { languages, decisionRule } = this.network();
    const text = inLanguages([], languages);
    return { ...{ date: '', rule: decisionRule }, ...{ inFavour: '', against: '', abstain: '', text } };
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.page.leave('programs.done.decide');
  }
}
