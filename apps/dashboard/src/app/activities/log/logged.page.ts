import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { UndoActivityDocument } from '@kalaka/contract';
import { undoableUntil } from '@kalaka/domain';
import {
  Button,
  Icon,
  injectDates,
  injectWords,
  Notice,
  Page,
  RecentChanges,
  Status,
  type StatusKind,
  Toaster,
} from '@kalaka/ui';
import { Connection } from '../../shell/frame/connection';
import { problemsOf } from '../../shell/forms/refusals';
import { ApiError } from '../../shell/graphql/api-error';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { newId } from '../../shell/graphql/new-id';
import type { Entry } from '../../shell/offline/entry';
import { SendQueue } from '../../shell/offline/send-queue';
import { FilesOnTheirWay } from '../files/files-on-their-way';
import { isFileOf } from '../files/waiting-file';
import type { ActivityFields } from '../model';
import { LogSheetStore } from './log-sheet.store';

const SHAPE: Readonly<Record<Entry['state'], StatusKind>> = {
  WAITING: 'wait',
  SENDING: 'wait',
  SENT: 'done',
  REFUSED: 'late',
};
const LOOK_MS = 15_000;

/** `/activities/log/:id`: what was saved in one sentence, whether it is with the network, and the way back. */
@Component({
  selector: 'app-logged',
  imports: [Button, FilesOnTheirWay, Icon, Notice, Page, RecentChanges, RouterLink, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [LogSheetStore],
  templateUrl: './logged.page.html',
})
export class LoggedPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly queue = inject(SendQueue);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);
  private readonly store = inject(LogSheetStore);
  private readonly connection = inject(Connection);
  private readonly now = signal(new Date());
  protected readonly trouble = signal('');

  protected readonly entry = computed(() => this.queue.entry(this.id()));
  protected readonly shape = computed(() => SHAPE[this.entry()?.state ?? 'WAITING']);
  /** It waits, and not for the network: the hub hears nobody who is not signed in. */
  protected readonly unheard = computed(
    () => this.entry()?.state === 'WAITING' && this.connection.trouble() === 'ended',
  );
  private readonly files = computed(
    () => this.queue.entries().filter((one) => isFileOf(this.id(), one)).length,
  );
  /** "Sign language circle, 27 November 2026, 14 people, 90 minutes, with a note." */
  protected readonly sentence = computed(() => {
    const fields = this.entry()?.content as ActivityFields | undefined;
    if (!fields) return '';
    const parts = [
      this.store.line(fields),
      this.dates.date(fields.happenedOn),
      this.t('activityLog.minutes.some', { count: fields.minutes ?? 0 }),
      ...(fields.outcome?.length ? [this.t('activityLog.withNote')] : []),
      ...(this.files() ? [this.t('activityLog.withFiles', { count: this.files() })] : []),
    ];
    return `${parts.join(', ')}.`;
  });
  /** Until when one step takes it back: without end while it is here, ten minutes when the network has it. */
  protected readonly until = computed(() => {
    const at = this.entry()?.sentAt;
    return at ? undoableUntil(at) : null;
  });
  protected readonly undoable = computed(() => {
    const state = this.entry()?.state;
    if (state === 'SENT') return this.now() < (this.until() ?? this.now());
    return state === 'WAITING' || state === 'REFUSED';
  });
  protected readonly problems = computed(() => this.entry()?.problems ?? []);

  constructor() {
    const clock = setInterval(() => this.now.set(new Date()), LOOK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(clock));
  }

  protected sendNow(): void {
    void this.queue.send();
  }

  protected async undo(): Promise<void> {
    const entry = this.entry();
    if (!entry) return;
    this.trouble.set('');
    const problem = entry.state === 'SENT' ? await this.undoSent(entry) : await this.undoHere(entry);
    if (problem) return this.trouble.set(problem);
    await this.router.navigate(['/']);
    this.toaster.say(this.t('activityLog.undone'));
  }

  private async undoHere({ id }: Entry): Promise<string | null> {
    return (await this.queue.takeBack(id)) ? null : this.t('activityLog.entry.gone');
  }

  private async undoSent({ id, told }: Entry): Promise<string | null> {
    const input = { activityId: id, version: told?.version ?? 1, idempotencyKey: newId() };
    try {
      const [problem] = problemsOf((await this.client.request(UndoActivityDocument, { input })).undoActivity);
      if (problem) return problem.message;
      await this.queue.drop(id);
      return null;
    } catch (failure) {
      const { code, requestId } =
        failure instanceof ApiError ? failure : { code: 'INTERNAL', requestId: '–' };
      return this.t(`shell.error.${code}`, { reference: requestId });
    }
  }
}
