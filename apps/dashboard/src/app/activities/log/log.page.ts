import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  Button,
  Choices,
  Control,
  Day,
  ErrorSummary,
  Field,
  Icon,
  injectDates,
  injectLanguage,
  injectWords,
  LocalTextView,
  Page,
  type Problem,
  Stepper,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { newId } from '../../shell/graphql/new-id';
import { ROOM_WORDS } from '../../room-words';
import { InterfaceWords } from '../../shell/words/interface-words';
import { LoadState } from '../../shell/graphql/load-state';
import { SendQueue } from '../../shell/offline/send-queue';
import type { ActivityFields } from '../model';
import { FileFields } from '../files/file-fields';
import { filesProblems, keepFiles, keptFor } from '../files/waiting-file';
import { detailsOf } from './log-details';
import { LogMinutes } from './log-minutes';
import { LogMore } from './log-more';
import { type LogSheet, LogSheetStore } from './log-sheet.store';
import { BLANK, checkLog, fieldsOf, likeLast, likeTemplate, type LogValue, valueOf } from './log-value';

/** So many kinds can be looked over at once; the others come on demand. */
const AT_ONCE = 8;
/** One question a page, for who logs a kind for the first time, with the fields each is about. */
const STEPS = {
  type: ['type'],
  day: ['happenedOn'],
  people: ['reach'],
  minutes: ['minutes'],
  program: ['programId'],
  note: [],
} as const;
type StepName = keyof typeof STEPS;

/**
 * `/activities/log`: what did you do? Like last time it is one page; a first one has one question a page (`?step=`). What
 * waits to be sent, or was refused, comes back with `?entry=`. It works without a network from the first tap on.
 */
@Component({
  selector: 'app-log',
  imports: [
    Button,
    Choices,
    Control,
    Day,
    ErrorSummary,
    Field,
    FileFields,
    FormField,
    Icon,
    LoadState,
    LocalTextView,
    LogMinutes,
    LogMore,
    NgTemplateOutlet,
    Page,
    RouterLink,
    Stepper,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [LogSheetStore],
  templateUrl: './log.page.html',
})
export class LogPage {
  readonly step = input<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly language = injectLanguage();
  private readonly router = inject(Router);
  private readonly queue = inject(SendQueue);
  private readonly words = inject(InterfaceWords);
  protected readonly store = inject(LogSheetStore);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  /** The entry that is put right, if any. */
  private readonly entryId = inject(ActivatedRoute).snapshot.queryParamMap.get('entry') ?? '';
  protected readonly entry = this.entryId ? this.queue.entry(this.entryId) : undefined;

  /** The template that is to be filled in, if any. */
  private readonly templateId = inject(ActivatedRoute).snapshot.queryParamMap.get('template');

  protected readonly today = computed(() => this.store.sheet()?.today ?? '');
  /** Files that were chosen and are not ready yet: what is told waits for them. */
  protected readonly unsent = signal(0);
  protected readonly form = hubForm<LogValue>({
    key: this.entryId ? `activity.log.${this.entryId}` : 'activity.log',
    initial: BLANK,
    rules: (value) => [
      ...checkLog(value, this.today()),
      ...(this.unsent() ? filesProblems(value.files, this.unsent()) : []),
    ],
    send: (value) => this.keep(value),
  });
  private readonly begun = signal(false);
  protected readonly filesAsked = signal(false);

  /** The question of this page; null for the whole form. */
  protected readonly asked = computed<StepName | null>(() => {
    const step = this.step() as StepName | undefined;
    if (step && step in STEPS) return step;
    const like = this.entry || this.store.sheet()?.last || this.form.value().minutes;
    return like ? null : 'type';
  });
  protected readonly steps = computed<readonly StepName[]>(() => {
    const names = Object.keys(STEPS) as StepName[];
    return this.store.sheet()?.programs.length ? names : names.filter((name) => name !== 'program');
  });
  protected readonly place = computed(() => this.steps().indexOf(this.asked() ?? 'type') + 1);
  protected readonly heading = computed(() => {
    const asked = this.asked();
    if (asked) return this.t(`activityLog.step.${asked}`);
    return this.t(this.entry ? 'activityLog.entry.title' : 'activityLog.title');
  });

  // The problems of one page, named when it is left.
  private readonly left = signal<{ readonly step: StepName; readonly times: number } | null>(null);
  protected readonly problems = computed<readonly Problem[]>(() => {
    const [asked, left] = [this.asked(), this.left()];
    if (!asked || asked === 'note') return [...this.form.problems(), ...this.refused()];
    if (left?.step !== asked) return [];
    const fields: readonly string[] = STEPS[asked];
    return checkLog(this.form.value(), this.today())
      .filter(({ field }) => fields.includes(field ?? ''))
      .map(({ code, field, values }) => ({ field: field ?? '', message: this.t(`refusal.${code}`, values) }));
  });
  protected readonly attempt = computed(
    () => this.form.attempt() + (this.left()?.times ?? 0) + (this.refused().length ? 1 : 0),
  );
  /** What the hub said, until something is changed. */
  private readonly refused = computed<readonly Problem[]>(() =>
    this.entry?.state === 'REFUSED' && !this.form.dirty() ? (this.entry.problems ?? []) : [],
  );

  protected readonly all = signal(false);
  protected readonly types = computed(() => {
    const types = this.store.sheet()?.types ?? [];
    const shown = this.all() ? types : types.slice(0, AT_ONCE);
    const chosen = this.form.value().type;
    const known = !chosen || shown.some(({ code }) => code === chosen);
    const codes = [...shown.map(({ code }) => code), ...(known ? [] : [chosen])];
    return codes.map((code) => ({ value: code, label: this.store.typeName(code) }));
  });
  protected readonly programs = computed(() => [
    ...(this.store.sheet()?.programs ?? []).map(({ id, title }) => ({
      value: id,
      label: title.text,
      lang: title.language ?? undefined,
    })),
    { value: '', label: this.t('activityLog.program.none') },
  ]);
  /** What is told beside the questions, so that nothing goes out unseen. */
  protected readonly details = computed(() => detailsOf(this.form.value(), this.store.sheet(), this.t));

  constructor() {
    effect(() => {
      if (this.form.value().files.length) untracked(() => void this.openFiles());
    });
    effect(() => {
      const sheet = this.store.sheet();
      if (!sheet || this.begun()) return;
      untracked(() => this.begin());
    });
    let before = this.asked();
    effect(() => {
      const asked = this.asked();
      if (asked === before) return;
      before = asked;
      const focus = () => this.host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      untracked(() => afterNextRender(focus, { injector: this.injector }));
    });
  }

  /** Like last time, unless something was begun already. */
  private begin(): void {
    const sheet = this.store.sheet();
    if (!sheet) return;
    const content = this.entry?.content as ActivityFields | undefined;
    const last = sheet.last && likeLast(sheet.last, sheet.today, sheet.programs, this.language());
    const initial = content
      ? { ...valueOf(content), ...keptFor(this.queue.following(this.entryId)) }
      : (last ?? { ...BLANK, happenedOn: sheet.today });
    this.form.rebase(initial);
    this.begun.set(true);
    const template = sheet.templates.find(({ id }) => id === this.templateId);
    if (template) this.fillIn(template);
  }

  protected error(field: string): string | null {
    return this.problems().find((problem) => problem.field === field)?.message ?? null;
  }

  protected async next(event: Event): Promise<void> {
    event.preventDefault();
    const asked = this.asked();
    if (!asked) return;
    this.left.update((left) => ({ step: asked, times: (left?.times ?? 0) + 1 }));
    if (this.problems().length) return;
    const step = asked === 'type' ? this.afterType() : this.steps()[this.place()];
    await this.router.navigate(['/activities/log'], { queryParams: step ? { step } : {} });
  }

  /** A kind that was logged before is filled in like the last of its kind, on one page. */
  private afterType(): StepName | null {
    const [sheet, { type, happenedOn }] = [this.store.sheet(), this.form.value()];
    const last = sheet?.lastOfTypes.find((one) => one.type === type);
    if (!sheet || !last) {
      this.form.value.update(({ files, said }) => ({ ...BLANK, type, happenedOn, files, said }));
      return 'day';
    }
    const { files, said } = this.form.value();
    const like = likeLast(last, sheet.today, sheet.programs, this.language());
    this.form.value.set({ ...like, happenedOn, files, said });
    return null;
  }

  /** Filled in as its template says; what was added to it already stays. */
  protected fillIn({ fields }: LogSheet['templates'][number]): void {
    const { today = '', programs = [] } = this.store.sheet() ?? {};
    const { happenedOn, note, files, said } = this.form.value();
    const like = likeTemplate(fields, today, programs);
    this.form.value.set({ ...like, happenedOn: happenedOn || today, note, files, said });
  }

  /** What was pressed is gone: whoever pressed it goes on at the first kind that it brought. */
  protected showAll(): void {
    const shown = this.types().length;
    this.all.set(true);
    const first = () => this.host.querySelectorAll<HTMLElement>('input[type="radio"]')[shown]?.focus();
    afterNextRender(first, { injector: this.injector });
  }

  /** Asked for, so that who adds nothing does not wait for it. */
  protected async openFiles(): Promise<void> {
    await this.words.enter(ROOM_WORDS['activities/files']).catch(() => undefined);
    this.filesAsked.set(true);
  }

  protected put(part: Partial<LogValue>): void {
    this.form.value.update((value) => ({ ...value, ...part }));
  }

  protected async send(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.router.navigate(['/activities/log', this.sentId]);
  }
  private sentId = '';

  private async keep(value: LogValue): Promise<readonly Problem[]> {
    this.sentId = this.entryId || newId();
    if (this.entryId && !(await this.queue.takeBack(this.entryId, { keepFiles: true }))) {
      return [{ field: '', message: this.t('activityLog.entry.gone') }];
    }
    const content = { ...fieldsOf(value, this.language()), id: this.sentId };
    await this.queue.add('activity.log', content);
    await keepFiles(this.queue, value, {
      ...{ activityId: this.sentId, after: this.sentId },
      language: this.language(),
    });
    return [];
  }
}
