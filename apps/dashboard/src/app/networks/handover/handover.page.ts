import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import {
  Button,
  Confirm,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  Icon,
  injectDates,
  injectWords,
  LocalTextView,
  Page,
  type Problem,
  Section,
  Status,
  Tasks,
  type TaskRow,
  Toaster,
} from '@kalaka/ui';
import { Facts } from '@kalaka/ui/record';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { newId } from '../../shell/graphql/new-id';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { HANDOVER_SHAPE, handoverFacts, openPoints } from './handover-labels';
import { HandoverStore } from './handover.store';

/** `/network/handover/:id`: the checklist while it is being settled, its papers afterwards. */
@Component({
  imports: [
    ...[Button, Confirm, Control, ErrorSummary, Facts, Field, FormField, Icon, LoadState, Page, RouterLink],
    ...[LocalTextView, Section, Status, Tasks],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [HandoverStore],
  templateUrl: './handover.page.html',
})
export class HandoverPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly store = inject(HandoverStore);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  protected readonly shape = HANDOVER_SHAPE;
  protected readonly asking = signal<'complete' | 'cancel' | null>(null);

  /** Handing over asks for nothing but a yes; what it is sent with is the state that the person sees. */
  protected readonly form = hubForm<{ version: number }>({
    key: 'handover.complete',
    initial: { version: 0 },
    send: ({ version }, idempotencyKey) =>
      this.take(() => this.store.complete({ handoverId: this.id(), version, idempotencyKey })),
  });
  protected readonly cancelling = hubForm<{ reason: string }>({
    key: 'handover.cancel',
    initial: { reason: '' },
    rules: ({ reason }) => (reason.trim() ? [] : [{ code: 'REASON_REQUIRED', field: 'reason' }]),
    send: ({ reason }, idempotencyKey) =>
      this.take(() =>
        this.store.cancel({ handoverId: this.id(), version: this.version(), reason, idempotencyKey }),
      ),
  });
  protected readonly problems = computed<readonly Problem[]>(() => [
    ...this.form.problems(),
    ...this.cancelling.problems(),
  ]);

  private readonly version = computed(() => this.store.one()?.version ?? 0);
  protected readonly mayAmend = computed(
    () => this.session.can('handover.prepare') && this.store.one()?.state === 'PREPARED',
  );
  protected readonly open = computed(() => {
    const handover = this.store.one();
    return handover ? openPoints(handover) : 0;
  });
  protected readonly blocking = computed(() => this.duties(true));
  protected readonly passing = computed(() => this.duties(false));
  protected readonly facts = computed(() => {
    const handover = this.store.one();
    return handover ? handoverFacts(handover, this.t, (date) => this.dates.date(date)) : [];
  });
  protected readonly heading = computed(() => {
    const handover = this.store.one();
    if (!handover) return this.t('networks.handover.title');
    return this.t('networks.handover.row', { from: handover.from.name.text, to: handover.to.name.text });
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.store.network()?.name.text ?? this.t('networks.page.title'), link: '/network' },
    { label: this.t('networks.handover.title'), link: '/network/handover' },
    { label: this.store.one()?.to.name.text ?? this.t('networks.handover.title') },
  ]);

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  protected ask(what: 'complete' | 'cancel'): void {
    this.asking.set(what);
  }

  protected settledLine(on: string, by: string | null | undefined): string {
    const day = this.dates.date(on);
    return by ? this.t('networks.handover.settledBy', { day, name: by }) : day;
  }

  /** Focus stays on the button, whose name says how the point stands then: no message on top of the list. */
  protected async settle(itemId: string, settled: boolean): Promise<void> {
    const input = {
      handoverId: this.id(),
      version: this.version(),
      itemId,
      settled,
      idempotencyKey: newId(),
    };
    const [problem] = await this.take(() => this.store.settle(input));
    if (problem) this.toaster.say(problem.message);
  }

  protected async complete(): Promise<void> {
    this.form.value.set({ version: this.version() });
    this.asking.set(null);
    if (await this.form.submit()) this.toaster.say(this.t('networks.handover.completed'));
  }

  protected async cancel(): Promise<void> {
    if (!(await this.cancelling.submit())) return;
    this.asking.set(null);
    this.toaster.say(this.t('networks.handover.cancelled'));
  }

  /** Takes a step and shows how it stands then, whatever the answer was. */
  private async take(step: () => Promise<object & { __typename?: string }>): Promise<readonly Problem[]> {
    const answer = await step();
    await this.store.page.reload();
    if (answer.__typename === 'StaleVersionRefusal')
      return [{ field: '', message: this.t('networks.handover.stale') }];
    if (answer.__typename === 'BlockedRefusal') return this.obstacles(problemsOf(answer));
    return problemsOf(answer);
  }

  /** One line for each thing that is open, which leads to where it is settled. */
  private obstacles(said: readonly Problem[]): Problem[] {
    const handover = this.store.one();
    const open = (handover?.items ?? []).filter(({ settledOn }) => !settledOn);
    return [
      ...said,
      ...this.blocking().map(({ title }) => ({
        field: 'blocks',
        message: this.t('networks.handover.blocked', { what: title }),
      })),
      ...open.map(({ id, text }) => ({
        field: `item-${id}`,
        message: this.t('networks.handover.blocked', { what: text.text }),
      })),
    ];
  }

  private duties(blocks: boolean): TaskRow[] {
    const handover = this.store.one();
    const found = (handover?.duties ?? []).filter((duty) => duty.blocks === blocks && duty.count > 0);
    return found.map(({ code, count, names, link }) => ({
      id: code,
      title: this.t(`networks.duty.${code}`),
      sub: names.map(({ text }) => text).join(' · ') || this.t(`networks.dutyTo.${code}`),
      link,
      status: blocks
        ? { kind: 'wait', label: this.t('networks.handover.open') }
        : { kind: 'turn', label: this.t('networks.handover.count', { count }) },
    }));
  }
}
