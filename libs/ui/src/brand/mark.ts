import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { THREADS, YOUR_THREAD, YOUR_THREAD_INSIDE } from './paths';

/**
 * The mark: four threads, each once over and once under. Decoration beside the name.
 * `ground="paper"` cases the marigold thread in ink so that it keeps its edge on a light ground;
 * `ground="weave"` is the large crossing of a question band.
 */
@Component({
  selector: 'ka-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg
    [attr.class]="ground() === 'weave' ? 'weave' : 'mark'"
    viewBox="0 0 48 48"
    aria-hidden="true"
  >
    <g fill="none" stroke-width="6.5" stroke="currentColor">
      @for (thread of threads; track thread) {
        <path [attr.d]="thread" />
      }
    </g>
    @if (ground() === 'paper') {
      <path [attr.d]="yours" fill="none" stroke-width="6.5" stroke="currentColor" />
      <path class="thread-mine" [attr.d]="yoursInside" fill="none" stroke-width="3" />
    } @else {
      <path class="thread-mine" [attr.d]="yours" fill="none" stroke-width="6.5" />
    }
  </svg>`,
})
export class Mark {
  readonly ground = input<'field' | 'paper' | 'weave'>('field');
  protected readonly threads = THREADS;
  protected readonly yours = YOUR_THREAD;
  protected readonly yoursInside = YOUR_THREAD_INSIDE;
}
