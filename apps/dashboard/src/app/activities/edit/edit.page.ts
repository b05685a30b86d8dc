import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { CorrectActivityDocument, EditActivityDocument, HoldActivityDocument } from '@kalaka/contract';
import {
  Button,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  injectLanguage,
  injectWords,
  Page,
  Stepper,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { ActivityStore } from '../detail/activity.store';
import { LogMinutes } from '../log/log-minutes';
import { LogMore } from '../log/log-more';
import { LogSheetStore } from '../log/log-sheet.store';
import { BLANK, checkLog, fieldsOf, inLanguage, likeLast, type LogValue } from '../log/log-value';

type Value = LogValue & { readonly reason: string };

/**
 * `/activities/:id/edit`: put right before it is accepted, and sent again when it came back; afterwards only its figures, with
 * the reason, which stays on record. `/activities/:id/held`: what was planned took place.
 */
@Component({
  selector: 'app-activity-edit',
  imports: [
    Button,
    Control,
    Day,
    ErrorSummary,
    Field,
    FormField,
    LoadState,
    LogMinutes,
    LogMore,
    Page,
    RouterLink,
    Stepper,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ActivityStore, LogSheetStore],
  templateUrl: './edit.page.html',
})
export class EditPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly store = inject(ActivityStore);
  protected readonly sheets = inject(LogSheetStore);
  private readonly key = inject(ActivatedRoute).snapshot.paramMap.get('id') ?? '';

  /** It was planned: now it took place. */
  protected readonly holds = inject(ActivatedRoute).snapshot.data['held'] === true;
  protected readonly corrects = computed(
    () => !this.holds && !this.store.may('activity.edit') && this.store.may('activity.correct'),
  );
  protected readonly closed = computed(
    () =>
      !!this.store.one() &&
      !this.store.may(this.holds ? 'activity.hold' : 'activity.edit') &&
      !this.corrects(),
  );
  protected readonly again = computed(() => this.store.one()?.state === 'SENT_BACK');
  /** How the page and its button are called. */
  protected readonly words = computed(() => {
    if (this.holds) return { title: 'activityPage.hold.title', send: 'activityLog.send' };
    if (this.corrects()) return { title: 'activityLog.correct.title', send: 'activityLog.edit.save' };
    const send = this.again() ? 'activityLog.edit.again' : 'activityLog.edit.save';
    return { title: 'activityLog.edit.title', send };
  });
  protected readonly today = computed(() => this.store.data.value()?.network.today ?? '');
  protected readonly form = hubForm<Value>({
    key: `activity.${this.holds ? 'hold' : 'edit'}.${this.key}`,
    initial: { ...BLANK, reason: '' },
    rules: (value) => [
      ...checkLog(value, this.today()),
      ...(this.corrects() && !value.reason.trim() ? [{ code: 'REASON_REQUIRED', field: 'reason' }] : []),
    ],
    send: (value, key) => this.send(value, key),
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.store.name().text, link: ['/activities', this.id()] },
    { label: this.t(this.holds ? 'activityPage.hold.do' : 'activityLog.correct') },
  ]);

  constructor() {
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      const one = this.store.one();
      if (one) untracked(() => this.form.rebase(this.valueOf(one)));
    });
  }

  private valueOf(one: NonNullable<ReturnType<ActivityStore['one']>>): Value {
    const programs = one.program ? [one.program] : [];
    const language = this.language();
    const value = likeLast(one, one.happenedOn, programs, language);
    const texts = { title: one.titleTranslations, note: one.outcomeTranslations };
    return { ...value, texts, note: inLanguage(texts.note, language), reason: '' };
  }

  private async send(value: Value, idempotencyKey: string) {
    const one = this.store.one();
    if (!one) return [];
    const step = { activityId: one.id, version: one.version, idempotencyKey };
    const fields = fieldsOf(value, this.language(), true);
    // Counts of kinds stay as they are unless there are fewer people now than they add up to: the hub says so then.
    const reachBy = one.reachBy.map(({ dimension, code, count }) => ({ dimension, code, count }));
    if (this.corrects()) {
      const { reach, minutes, staffMinutes, volunteerMinutes } = fields;
      const input = {
        ...step,
        reach,
        minutes,
        staffMinutes,
        volunteerMinutes,
        reachBy,
        reason: value.reason,
      };
      return problemsOf((await this.client.request(CorrectActivityDocument, { input })).correctActivity);
    }
    const input = { ...step, ...fields, startsAt: one.startsAt, reachBy, report: true };
    if (this.holds)
      return problemsOf((await this.client.request(HoldActivityDocument, { input })).holdActivity);
    return problemsOf((await this.client.request(EditActivityDocument, { input })).editActivity);
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t(this.again() || this.holds ? 'activityLog.reported' : 'activityLog.saved.now'));
    await this.router.navigate(['/activities', this.id()]);
  }
}
