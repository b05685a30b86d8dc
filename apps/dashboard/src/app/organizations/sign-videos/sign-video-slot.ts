import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SignVideoFactsFragment } from '@kalaka/contract';
import { injectWords, Status } from '@kalaka/ui';
import { signVideoLine } from './sign-video-line';

/** Whether something is told in sign language, and the way to its film for whoever may add or change it. */
@Component({
  selector: 'app-sign-video-slot',
  imports: [RouterLink, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p class="row row-w">
    @if (video(); as film) {
      <ka-status light kind="done" [label]="line(film)" />
      <a [href]="film.film.url" target="_blank" rel="noopener"
        >{{ t('signVideos.watch') }}<span class="vh"> {{ name() }} {{ t('signVideos.newTab') }}</span></a
      >
    } @else {
      <ka-status light kind="draft" [label]="t('signVideos.none')" />
    }
    @if (changeAt(); as at) {
      <a [routerLink]="at"
        >{{ t(video() ? 'signVideos.change' : 'signVideos.add') }}<span class="vh"> {{ name() }}</span></a
      >
    }
  </p>`,
})
export class SignVideoSlot {
  readonly video = input.required<SignVideoFactsFragment | null | undefined>();
  /** Name of what it tells about. */
  readonly name = input.required<string>();
  /** Where the film is changed, for those who may. */
  readonly changeAt = input<readonly unknown[] | null>(null);
  protected readonly t = injectWords();
  protected readonly line = signVideoLine();
}
