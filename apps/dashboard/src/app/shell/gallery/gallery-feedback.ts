import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import {
  Button,
  Confirm,
  Empty,
  Icon,
  Loading,
  Notice,
  type NoticeKind,
  RecentChanges,
  Section,
  Toaster,
} from '@kalaka/ui';
import { Difference } from '@kalaka/ui/record';
import { Chip } from '@kalaka/ui/tables';
import type { Samples } from './samples';

/** Notices, toast and log, confirmation, what changed in a text, the three kinds of empty, loading. */
@Component({
  selector: 'app-gallery-feedback',
  imports: [Button, Chip, Confirm, Difference, Empty, Icon, Loading, Notice, RecentChanges, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l block' },
  template: `<div class="cols cols-e">
      <ka-section name="g-notices" [heading]="s().notices">
        <div class="flow after-thread">
          @for (kind of kinds; track kind) {
            <ka-notice [kind]="kind" [lead]="s().notice[kind][0]" [text]="s().notice[kind][1]" />
          }
        </div>
      </ka-section>
      <div class="flow-l">
        <ka-section name="g-toast" [heading]="s().toast">
          <div class="flow after-thread">
            <p>
              <button kaButton (click)="say()">{{ s().say }}</button>
            </p>
            <ka-recent-changes />
          </div>
        </ka-section>
        <ka-section name="g-confirm" [heading]="s().confirm">
          <div class="flow after-thread">
            @if (asking()) {
              <ka-confirm
                [question]="s().withdrawQuestion"
                [yes]="s().withdrawYes"
                (confirmed)="asking.set(false)"
                (cancelled)="asking.set(false)"
                ><p>{{ s().withdrawText }}</p></ka-confirm
              >
            }
            <p>
              <button kaButton="stop" (click)="asking.set(true)">{{ s().withdraw }}</button>
            </p>
            <ka-loading [label]="s().loading" />
          </div>
        </ka-section>
      </div>
    </div>
    <ka-section name="g-difference" [heading]="s().difference">
      <p class="prose after-thread">
        <ka-difference [before]="s().differenceBefore" [after]="s().differenceAfter" />
      </p>
    </ka-section>
    <ka-section name="g-empty" [heading]="s().empty">
      <div class="flow-l after-thread">
        <ka-empty [framed]="true" [title]="s().emptyNone">
          <p>{{ s().emptyNoneText }}</p>
          <p>
            <button kaButton><ka-icon name="plus" />{{ s().log }}</button>
          </p>
        </ka-empty>
        <ka-empty kind="filtered" [title]="s().emptyFiltered">
          <p class="chips">
            <button kaChip [removes]="true">Maroshegy</button>
            <button kaChip [removes]="true">{{ s().signs }}</button>
          </p>
          <p>
            <button kaButton="link">{{ s().clearBoth }}</button>
          </p>
        </ka-empty>
        <ka-empty kind="closed" [title]="s().emptyClosed"
          ><p>{{ s().emptyClosedText }}</p></ka-empty
        >
      </div>
    </ka-section>`,
})
export class GalleryFeedback {
  readonly s = input.required<Samples>();
  protected readonly kinds: readonly NoticeKind[] = ['info', 'good', 'wait', 'bad', 'turn'];
  protected readonly asking = signal(false);
  private readonly toaster = inject(Toaster);

  protected say(): void {
    this.toaster.say(this.s().said, { undo: () => undefined });
  }
}
