import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Button, Empty, injectWords, Loading, Notice } from '@kalaka/ui';
import { RETURN } from '../session/guards';
import { Session } from '../session/session';
import type { PageData } from './page-data';

/**
 * What stands in a page while its data is not there: loading, away, signed out, not yours. Put it above the content:
 *
 *     <app-load-state [of]="members" [loading]="t('organizations.loading')" />
 *     @if (members.value(); as page) { … }
 */
@Component({
  selector: 'app-load-state',
  imports: [Button, Empty, Loading, Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (of().failure(); as failure) {
      @switch (kind()) {
        @case ('closed') {
          <ka-empty kind="closed" [title]="t('shell.closed.title')">
            <p>{{ t('shell.closed.text') }}</p>
          </ka-empty>
        }
        @case ('said') {}
        @case ('out') {
          <ka-notice kind="wait" icon="lock" role="status" [lead]="t('shell.ended.title')">
            <p>{{ t('shell.ended.text') }}</p>
            <p class="row">
              <a kaButton small routerLink="/sign-in" [queryParams]="back()">{{ t('shell.signIn') }}</a>
            </p>
          </ka-notice>
        }
        @default {
          <ka-notice kind="bad" role="status" [lead]="t('shell.error.title')">
            <p>{{ t('shell.error.' + failure.code, { reference: failure.requestId }) }}</p>
            <p class="row">
              <button kaButton small (click)="of().reload()">{{ t('shell.retry') }}</button>
            </p>
          </ka-notice>
        }
      }
    } @else if (of().loading() && of().value() === undefined) {
      <ka-loading [label]="loading()" />
    }`,
})
export class LoadState {
  protected readonly t = injectWords();
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  readonly of = input.required<PageData<unknown>>();
  /** "Loading members…" */
  readonly loading = input.required<string>();

  protected readonly kind = computed(() => {
    const code = this.of().failure()?.code;
    if (code === 'NOT_FOUND' || code === 'FORBIDDEN') return 'closed';
    if (code !== 'UNAUTHENTICATED') return 'away';
    return this.session.state() === 'ended' ? 'said' : 'out'; // an ended session is said by the frame
  });

  protected back(): Record<string, string> {
    return { [RETURN]: this.router.url };
  }
}
