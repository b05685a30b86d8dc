import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ProposeSponsorshipDocument, SponsorshipFormDocument } from '@kalaka/contract';
import { type Currency, isPlainDate, MAX_FEE_BASIS_POINTS, parseAmount } from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  injectWords,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf, type RuleRefusal } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { basisPointsOf } from './per-cent';

interface Terms {
  readonly other: string;
  readonly from: string;
  readonly to: string;
  readonly scope: string;
  readonly ceiling: string;
  readonly fee: string;
}

/** `/organizations/:id/sponsorship/new`: one side proposes, with whom, for what, how long and up to how much. */
@Component({
  selector: 'app-sponsorship-new',
  imports: [Button, Control, Day, ErrorSummary, Field, FormField, LoadState, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sponsorship-new.page.html',
})
export class SponsorshipNewPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly route = inject(ActivatedRoute).snapshot;
  private readonly replaces = this.route.queryParamMap.get('replaces');

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(SponsorshipFormDocument, { id }),
  );
  private readonly registered = computed(() => this.data.value()?.organization.legalStatus === 'REGISTERED');
  protected readonly side = computed(() => (this.registered() ? 'SPONSOR' : 'SPONSEE'));
  /** Whom one can choose: registered members for a group, groups for a registered member. */
  protected readonly others = computed(() =>
    (this.data.value()?.organizations.edges ?? [])
      .map(({ node }) => node)
      .filter(({ id, legalStatus, legalPerson }) => {
        const canSponsor = legalStatus === 'REGISTERED' && legalPerson;
        return id !== this.id() && canSponsor !== this.registered();
      }),
  );
  protected readonly form = hubForm<Terms>({
    key: `sponsorship.new.${this.route.paramMap.get('id') ?? ''}`,
    initial: this.blank(),
    rules: (value) => this.broken(value),
    send: (value, key) => this.send(value, key),
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.data.value()?.organization.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'sponsorship'],
    },
    { label: this.t('sponsorships.propose') },
  ]);

  constructor() {
    effect(() => {
      const today = this.data.value()?.network.today;
      if (today) this.form.rebase({ ...this.blank(), from: today });
    });
  }

  private blank(): Terms {
    return {
      other: this.route.queryParamMap.get('other') ?? '',
      from: '',
      to: '',
      scope: '',
      ceiling: '',
      fee: '0',
    };
  }

  private currency(): Currency {
    return (this.data.value()?.network.currency ?? 'HUF') as Currency;
  }

  private broken({ other, from, to, ceiling, fee }: Terms): RuleRefusal[] {
    const today = this.data.value()?.network.today ?? '';
    const day = (field: string, value: string): RuleRefusal[] =>
      isPlainDate(value) ? [] : [{ code: value ? 'NOT_A_DATE' : 'REQUIRED', field }];
    const points = basisPointsOf(fee);
    const amount = parseAmount(ceiling, this.currency());
    const problems: RuleRefusal[] = [
      ...(other ? [] : [{ code: 'REQUIRED', field: 'other' }]),
      ...day('from', from),
      ...day('to', to),
      ...(amount.ok && amount.value.amount !== '0'
        ? []
        : [{ code: ceiling.trim() ? 'NOT_AN_AMOUNT' : 'REQUIRED', field: 'ceiling' }]),
      ...(points <= MAX_FEE_BASIS_POINTS
        ? []
        : [{ code: 'OUT_OF_RANGE', field: 'fee', values: { min: 0, max: MAX_FEE_BASIS_POINTS / 100 } }]),
    ];
    if (isPlainDate(from) && from < today)
      problems.push({ code: 'DATE_IN_PAST', field: 'from', values: { today } });
    if (isPlainDate(from) && isPlainDate(to) && to < from)
      problems.push({ code: 'PERIOD_REVERSED', field: 'to' });
    return problems;
  }

  private async send(value: Terms, idempotencyKey: string) {
    const ceiling = parseAmount(value.ceiling, this.currency());
    const names = value.scope.split('\n').map((line) => line.trim());
    const input = {
      organizationId: this.id(),
      version: this.data.value()?.organization.version ?? 0,
      side: this.side() as 'SPONSOR' | 'SPONSEE',
      otherId: value.other,
      replacesId: this.replaces,
      from: value.from,
      to: value.to,
      scope: names.filter(Boolean).map((name) => ({ kind: 'PROGRAM' as const, name })),
      ceiling: ceiling.ok ? ceiling.value : { amount: '0', currency: this.currency() },
      feeBasisPoints: basisPointsOf(value.fee),
      idempotencyKey,
    };
    const { proposeSponsorship } = await this.client.request(ProposeSponsorshipDocument, { input });
    const field = (path: string): string =>
      path.startsWith('scope')
        ? 'scope'
        : path.startsWith('ceiling')
          ? 'ceiling'
          : ({ otherId: 'other', feeBasisPoints: 'fee' }[path] ?? path);
    return problemsOf(proposeSponsorship).map((problem) => ({ ...problem, field: field(problem.field) }));
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('sponsorships.proposed'));
    await this.router.navigate(['/organizations', this.id(), 'sponsorship']);
  }
}
