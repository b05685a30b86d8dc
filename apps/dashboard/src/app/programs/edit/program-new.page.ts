import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ProgramStartDocument, ProposeProgramDocument } from '@kalaka/contract';
import {
  Button,
  type Crumb,
  dateIn,
  ErrorSummary,
  injectLanguage,
  injectWords,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { sayingWhat } from '../../organizations/form-parts';
import { loadMembers } from '../partners/members';
import { partnerInput, partnersProblems, type PartnerValue } from '../partners/partner-value';
import { PartnersFields } from '../partners/partners-fields';
import { MISSING } from './missing';
import { PlanFields } from './plan-fields';
import { blankPlan, onTheForm, planInput, planProblems, type PlanValue } from './plan-value';

interface Proposal {
  readonly plan: PlanValue;
  readonly partners: readonly PartnerValue[];
}

/** `/programs/new`: a member proposes work that it would do with others; the coordinator may do so for several. */
@Component({
  selector: 'app-program-new',
  imports: [Button, ErrorSummary, LoadState, Notice, Page, PartnersFields, PlanFields, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './program-new.page.html',
})
export class ProgramNewPage {
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  /** Id of the programme that was just proposed, to open its page. */
  private proposed = '';

  protected readonly data = pageData(
    () => null,
    async () => {
      const [start, members] = await Promise.all([
        this.client.request(ProgramStartDocument),
        loadMembers(this.client),
      ]);
      return { ...start.network, members };
    },
  );
  protected readonly today = computed(() => this.data.value()?.today ?? dateIn(new Date()));
  protected readonly form = sayingWhat(
    hubForm<Proposal>({
      key: 'program.new',
      initial: { plan: blankPlan([]), partners: this.firstTwo() },
      rules: ({ plan, partners }) => [
        ...planProblems(plan, this.today()),
        ...partnersProblems(partners, plan),
      ],
      send: (value, key) => this.send(value, key),
    }),
    this.t,
    MISSING,
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('programs.title'), link: '/programs' },
    { label: this.t('programs.propose') },
  ]);

  constructor() {
    // Once: another language of the page changes nothing of what the form begins with.
    const first = effect(() => {
      const network = this.data.value();
      if (!network) return;
      this.form.rebase({ plan: blankPlan(network.languages), partners: untracked(() => this.firstTwo()) });
      first.destroy();
    });
  }

  /** Whoever proposes it answers for it at first, and somebody carries it out: fewer make no programme. */
  private firstTwo(): PartnerValue[] {
    const { role, organizationId } = this.session.actor() ?? {};
    const own = role === 'AO' || role === 'ED' ? (organizationId ?? '') : '';
    return [
      { organizationId: own, role: 'ACCOUNTABLE', task: this.blankTask() },
      { organizationId: '', role: 'IMPLEMENTING', task: this.blankTask() },
    ];
  }

  /** A line in the language in which the person works; the others follow on the page of the partner. */
  private blankTask() {
    return [{ language: this.language(), text: '' }];
  }

  private async send({ plan, partners }: Proposal, idempotencyKey: string) {
    const input = { idempotencyKey, ...planInput(plan), partners: partners.map(partnerInput) };
    const answer = (await this.client.request(ProposeProgramDocument, { input })).proposeProgram;
    if ('program' in answer) this.proposed = answer.program.id;
    return problemsOf(answer).map((problem) => ({ ...problem, field: onTheForm(problem.field) }));
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('programs.proposed'));
    await this.router.navigate(['/programs', this.proposed]);
  }
}
