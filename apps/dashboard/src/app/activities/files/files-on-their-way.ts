import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { Button, Icon, injectWords, Status, type StatusKind } from '@kalaka/ui';
import type { Entry } from '../../shell/offline/entry';
import { SendQueue } from '../../shell/offline/send-queue';
import { isFileOf } from './waiting-file';

const SHAPE: Readonly<Record<Entry['state'], StatusKind>> = {
  WAITING: 'wait',
  SENDING: 'wait',
  SENT: 'done',
  REFUSED: 'late',
};

/** Files of an activity that are on this device and not with the network, each with the reason if it was refused. */
@Component({
  selector: 'app-files-on-their-way',
  imports: [Button, Icon, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `@if (files().length) {
    <ul class="rows" [attr.aria-label]="t('activityLog.files')">
      @for (one of files(); track one.id) {
        <li class="flow-s">
          <p class="row-b">
            <b>{{ one.files[0]?.name }}</b>
            <ka-status [kind]="shapes[one.state]" [label]="t('activityLog.state.' + one.state)" />
          </p>
          @for (problem of one.problems ?? []; track $index) {
            <p class="err">
              <ka-icon name="s-late" /><span>{{ problem.message }}</span>
            </p>
          }
          @if (one.state === 'REFUSED' || one.state === 'WAITING') {
            <p>
              <button kaButton="link" type="button" (click)="takeOut(one.id)">
                {{ t('ui.files.takeOut') }}<span class="vh"> {{ one.files[0]?.name }}</span>
              </button>
            </p>
          }
        </li>
      }
    </ul>
  }`,
})
export class FilesOnTheirWay {
  protected readonly t = injectWords();
  private readonly queue = inject(SendQueue);
  private readonly page = inject(DOCUMENT);
  readonly activityId = input.required<string>();
  protected readonly shapes = SHAPE;
  protected readonly files = computed(() =>
    this.queue.waiting().filter((entry) => isFileOf(this.activityId(), entry)),
  );

  protected async takeOut(id: string): Promise<void> {
    await this.queue.takeBack(id);
    // What was pressed is gone: on to where another file is chosen, or to the top of the page.
    const next = this.page.getElementById('files') ?? this.page.querySelector<HTMLElement>('main h1');
    next?.focus({ preventScroll: true });
  }
}
