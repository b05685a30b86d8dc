import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Button, Icon, injectDates, injectWords, Section, type TaskRow, Tasks } from '@kalaka/ui';
import { Connection } from '../../shell/frame/connection';
import { Drafts } from '../../shell/forms/drafts';
import { SendQueue } from '../../shell/offline/send-queue';
import type { Entry } from '../../shell/offline/entry';
import { isFile, type WaitingFile } from '../files/waiting-file';
import type { ActivityFields } from '../model';
import { LogSheetStore } from './log-sheet.store';
import type { LogValue } from './log-value';

const DRAFT = /\.activity\.log$/;

/** What is on this device and not with the network: a draft, what waits to be sent, what the hub did not take. */
@Component({
  selector: 'app-not-told-yet',
  imports: [Button, Icon, Section, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `@if (rows().length) {
    <ka-section name="untold" [heading]="t('activityLog.untold')" [count]="rows().length">
      <ka-tasks [rows]="rows()" />
      @if (waiting()) {
        <p class="ico small after-thread" role="status">
          <ka-icon [name]="offline() ? 'off' : 'send'" />
          <span>{{ t(offline() ? 'activityLog.untold.offline' : 'activityLog.untold.online') }}</span>
        </p>
        @if (!offline()) {
          <p>
            <button kaButton small (click)="send()">
              <ka-icon name="send" />{{ t('activityLog.sendNow') }}
            </button>
          </p>
        }
      }
    </ka-section>
  }`,
})
export class NotToldYet {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly queue = inject(SendQueue);
  private readonly drafts = inject(Drafts);
  private readonly store = inject(LogSheetStore);
  private readonly connection = inject(Connection);

  protected readonly offline = computed(() => this.connection.trouble() !== null);
  private readonly entries = computed(() =>
    this.queue.waiting().filter(({ kind }) => kind === 'activity.log'),
  );
  /** Photos and papers of activities that the network knows; those of the others go with them. */
  private readonly files = computed(() =>
    this.queue
      .waiting()
      .filter((entry) => isFile(entry) && !this.entries().some(({ id }) => id === entry.after)),
  );
  protected readonly waiting = computed(() =>
    [...this.entries(), ...this.files()].some(({ state }) => state !== 'REFUSED'),
  );
  protected readonly rows = computed<TaskRow[]>(() => [
    ...this.drafts
      .own()
      .filter(({ name }) => DRAFT.test(name))
      .map(({ name, value, savedAt }): TaskRow => {
        const { title, type } = value as LogValue;
        return {
          id: name,
          title: title || (type ? this.store.typeName(type) : this.t('activityLog.untold.begun')),
          sub: this.t('activityLog.untold.draftAt', { at: this.dates.moment(savedAt) }),
          link: '/activities/log',
          status: { kind: 'draft', label: this.t('activityLog.state.DRAFT') },
        };
      }),
    ...this.entries().map((entry): TaskRow => {
      const refused = entry.state === 'REFUSED';
      return {
        id: entry.id,
        title: this.store.line(entry.content as ActivityFields),
        sub: refused
          ? entry.problems?.map(({ message }) => message).join(' ')
          : this.t('activityLog.untold.savedAt', { at: this.dates.moment(entry.savedAt) }),
        link: refused ? '/activities/log' : ['/activities/log', entry.id],
        queryParams: refused ? { entry: entry.id } : undefined,
        status: this.status(entry),
      };
    }),
    ...this.files().map((entry): TaskRow => ({
      id: entry.id,
      title: entry.files[0]?.name ?? '',
      sub:
        entry.problems?.map(({ message }) => message).join(' ') ??
        this.t('activityLog.untold.savedAt', { at: this.dates.moment(entry.savedAt) }),
      link: ['/activities', (entry.content as WaitingFile).activityId],
      status: this.status(entry),
    })),
  ]);

  private status({ state }: Entry): TaskRow['status'] {
    return state === 'REFUSED'
      ? { kind: 'late', label: this.t('activityLog.state.REFUSED') }
      : { kind: 'wait', label: this.t('activityLog.state.WAITING') };
  }

  protected send(): void {
    void this.queue.send();
  }
}
