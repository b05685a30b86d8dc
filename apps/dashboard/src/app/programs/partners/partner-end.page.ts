import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { EndProgramPartnerDocument } from '@kalaka/contract';
import { isBinding, isPlainDate, type ProgramState } from '@kalaka/domain';
import { Button, Day, ErrorSummary, injectDates, injectWords, LocalTextView, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { TakeOut } from '../../shell/forms/take-out';
import { LoadState } from '../../shell/graphql/load-state';
import { newId } from '../../shell/graphql/new-id';
import { pageData } from '../../shell/graphql/page-data';
import { sayingWhat } from '../../organizations/form-parts';
import { MISSING } from '../edit/missing';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';
import { MemberField } from './member-field';
import { loadMembers } from './members';

interface Ending {
  readonly lastDay: string;
  readonly successorId: string;
}

/**
 * `/programs/:id/partners/:partnerId/end`: a role ends on a day. Who answers for a programme that binds hands over in the
 * same act; while nothing binds, a partner can be taken out whole.
 */
@Component({
  selector: 'app-partner-end',
  imports: [
    ...[Button, Day, ErrorSummary, FormField, LoadState, LocalTextView, MemberField, Page],
    ...[ProgramNotNow, RouterLink, TakeOut],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './partner-end.page.html',
})
export class PartnerEndPage {
  readonly id = input.required<string>();
  readonly partnerId = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly page = programForm(this.id, 'program.editPartners', () =>
    this.t('programs.partner.end'),
  );
  protected readonly partner = computed(() =>
    this.page.program()?.partners.find(({ id }) => id === this.partnerId()),
  );
  private readonly bound = computed(() => isBinding((this.page.program()?.state ?? 'IDEA') as ProgramState));
  protected readonly open = computed(() => this.page.open() && this.partner() !== undefined);
  protected readonly mayGo = computed(() => !this.bound());
  /** Somebody answers for a programme that binds on each of its days. */
  protected readonly handsOver = computed(() => this.bound() && this.partner()?.role === 'ACCOUNTABLE');
  protected readonly members = pageData(
    () => this.handsOver(),
    async (wanted) => (wanted ? loadMembers(this.page.client) : []),
  );
  protected readonly form = sayingWhat(
    hubForm<Ending>({
      key: `program.partnerEnd.${inject(ActivatedRoute).snapshot.paramMap.get('partnerId') ?? ''}`,
      initial: { lastDay: '', successorId: '' },
      rules: (value) => this.broken(value),
      send: (value, key) => this.send(value.lastDay, value.successorId || null, key),
    }),
    this.t,
    MISSING,
  );
  /** Taking out whole asks for nothing; what the API says against it stands in the summary of its own. */
  protected readonly removal = hubForm<object>({
    key: 'program.partnerOut',
    initial: {},
    send: () => this.send(null, null, newId()),
  });
  protected readonly problems = computed(() => [...this.form.problems(), ...this.removal.problems()]);

  constructor() {
    effect(() => {
      const today = this.page.network()?.today;
      if (today) this.form.rebase({ lastDay: this.bound() ? today : '', successorId: '' });
    });
  }

  private broken({ lastDay, successorId }: Ending): RuleRefusal[] {
    const { from, to } = this.partner() ?? {};
    const values = { from: from ?? '', to: to ?? '' };
    const day = !lastDay
      ? ['REQUIRED']
      : !isPlainDate(lastDay)
        ? ['NOT_A_DATE']
        : from && to && (lastDay < from || lastDay >= to)
          ? ['DAYS_OUTSIDE_PROGRAM']
          : [];
    return [
      ...day.map((code) => ({ code, field: 'lastDay', values })),
      ...(this.handsOver() && !successorId ? [{ code: 'REQUIRED', field: 'successorId' }] : []),
    ];
  }

  private async send(lastDay: string | null, successorId: string | null, key: string) {
    const input = { ...this.page.step(key), partnerId: this.partnerId(), lastDay, successorId };
    const { endProgramPartner } = await this.page.client.request(EndProgramPartnerDocument, { input });
    return this.page.heard(endProgramPartner);
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.page.leave('programs.partner.ended');
  }

  protected async takeOut(): Promise<void> {
    if (await this.removal.submit()) await this.page.leave('programs.partner.gone');
  }
}
