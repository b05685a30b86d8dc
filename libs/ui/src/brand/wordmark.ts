import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ACUTE, THREADS, WORD, YOUR_THREAD } from './paths';

/** Mark and name in one drawing, for the header: white and marigold on indigo. Its name is read as text. */
@Component({
  selector: 'ka-wordmark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg viewBox="0 0 186 48" role="img" [attr.aria-label]="label()">
    <g fill="none" stroke-width="6.5" stroke="currentColor">
      @for (thread of threads; track thread) {
        <path [attr.d]="thread" />
      }
    </g>
    <path class="thread-mine" [attr.d]="yours" fill="none" stroke-width="6.5" />
    <g transform="translate(58 6.5) scale(.0395)">
      <path fill="currentColor" [attr.d]="word" />
      <path class="thread-mine" [attr.d]="acute" stroke-width="112" fill="none" />
    </g>
  </svg>`,
})
export class Wordmark {
  readonly label = input('Kaláka');
  protected readonly threads = THREADS;
  protected readonly yours = YOUR_THREAD;
  protected readonly word = WORD;
  protected readonly acute = ACUTE;
}
