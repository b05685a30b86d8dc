import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '@kalaka/ui';
import { Session } from '../session/session';

/** A line on top of every page of a demo hub: nothing here is real. */
@Component({
  selector: 'app-demo-strip',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (demo()) {
    <aside class="demo-strip" [attr.aria-label]="t('shell.demo.label')">
      <div class="wrap">
        <p>
          <b>{{ t('shell.demo.title') }}</b> {{ t('shell.demo.text') }}
        </p>
        <a routerLink="/sign-in">{{ t('shell.demo.roles') }}</a>
      </div>
    </aside>
  }`,
})
export class DemoStrip {
  protected readonly t = injectWords();
  protected readonly demo = inject(Session).demo;
}
