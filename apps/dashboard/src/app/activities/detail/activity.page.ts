import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportActivityDocument, UndoActivityDocument } from '@kalaka/contract';
import {
  Button,
  type Crumb,
  ErrorSummary,
  Icon,
  injectDates,
  injectWords,
  Page,
  Section,
  Status,
  LocalTextView,
  Toaster,
} from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { ActivityFiles } from '../files/activity-files';
import { shapeOf } from '../labels';
import { ActivityStore } from './activity.store';
import { SaveTemplate } from '../templates/save-template';
import { changesOf } from './corrections';
import { WhoCame } from './who-came';

/** Steps with a form of their own, because they need a word. */
const WORDS = [
  { step: 'answerDispute', path: 'answer', kind: 'turn' },
  { step: 'dispute', path: 'dispute', kind: '' },
  { step: 'cancel', path: 'cancel', kind: 'link' },
] as const;

/** `/activities/:id`: what was done, where its report stands, what was said about it, and what is to do. */
@Component({
  selector: 'app-activity',
  imports: [
    ActivityFiles,
    Button,
    ErrorSummary,
    Facts,
    Icon,
    LoadState,
    Page,
    RouterLink,
    SaveTemplate,
    Section,
    Status,
    LocalTextView,
    WhoCame,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ActivityStore],
  templateUrl: './activity.page.html',
})
export class ActivityPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  private readonly session = inject(Session);
  protected readonly store = inject(ActivityStore);

  protected readonly step = hubForm<{ what: 'report' | 'undo' | '' }>({
    key: 'activity.step',
    initial: { what: '' },
    send: async ({ what }, idempotencyKey) => {
      const input = { activityId: this.id(), version: this.store.one()?.version ?? 0, idempotencyKey };
      if (what === 'undo')
        return problemsOf((await this.client.request(UndoActivityDocument, { input })).undoActivity);
      return problemsOf((await this.client.request(ReportActivityDocument, { input })).reportActivity);
    },
  });
  private readonly files = viewChild(ActivityFiles);
  private readonly template = viewChild(SaveTemplate);
  /** A form of this page was not accepted: its own, or that of a part. */
  protected readonly failed = computed(() =>
    [this.step, this.files()?.form, this.template()?.form].some((form) => form?.failed()),
  );
  /** Whether it can be kept as a template: of our own organization, and not called off. */
  protected readonly keeps = computed(() => {
    const one = this.store.one();
    const where = { organizationId: one?.organization.id };
    return !!one && one.state !== 'CANCELLED' && this.session.can('activity.saveTemplate', where);
  });
  /** Its report waits for whoever reads this: the desk beside its list is where it is accepted or sent back. */
  protected readonly reviews = computed(
    () => this.session.can('activity.review') && this.store.may('activity.accept'),
  );
  protected readonly today = computed(() => this.store.data.value()?.network.today ?? '');
  protected readonly shape = computed(() => shapeOf(this.store.one()?.state ?? ''));
  protected readonly question = computed(() =>
    this.store.one()?.state === 'SENT_BACK'
      ? this.store
          .one()
          ?.remarks.filter(({ kind }) => kind === 'SENT_BACK')
          .at(-1)
      : undefined,
  );
  protected readonly words = computed(() => WORDS.filter(({ step }) => this.store.may(`activity.${step}`)));
  protected readonly corrections = computed(() => changesOf(this.store.one()?.corrections ?? [], this.t));
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.store.name().text },
  ]);
  protected readonly facts = computed<Fact[]>(() => {
    const one = this.store.one();
    if (!one) return [];
    const { t } = this;
    const hours = (minutes: number | null) =>
      minutes ? t('activityLog.hours.count', { hours: minutes / 60 }) : '';
    const all: [string, string | null | undefined, string?][] = [
      ['day', this.dates.date(one.happenedOn)],
      ['organization', one.organization.name.text],
      ['together', one.coOrganizers.map(({ name }) => name.text).join(', ')],
      ['people', one.reach === null ? '' : t('activityLog.count.people', { count: one.reach })],
      ['minutes', one.minutes ? t('activityLog.minutes.some', { count: one.minutes }) : ''],
      ['staff', hours(one.staffMinutes)],
      ['volunteers', hours(one.volunteerMinutes)],
      ['place', [one.place, one.districtName?.text].filter(Boolean).join(', ')],
      ['program', one.program?.title.text],
      ['provisions', one.provisions.map((code) => t(`activities.provision.${code}`)).join(', ')],
      ['outcome', one.outcome?.text],
    ];
    return all
      .filter(([, value]) => value)
      .map(([name, value]) => ({
        term: t(`activityLog.fact.${name}`),
        value: value ?? '',
        ...(name === 'program' && one.program && { link: ['/programs', one.program.id] }),
      }));
  });

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  protected async take(event: Event, what: 'report' | 'undo'): Promise<void> {
    event.preventDefault();
    this.step.value.set({ what });
    if (!(await this.step.submit())) return;
    this.step.value.set({ what: '' });
    this.toaster.say(this.t(what === 'undo' ? 'activityLog.undone' : 'activityLog.reported'));
    await this.store.data.reload();
  }
}
