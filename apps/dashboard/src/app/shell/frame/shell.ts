import { ChangeDetectionStrategy, Component, DOCUMENT, effect, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { injectWords, PageFrame, Toasts } from '@kalaka/ui';
import { Session } from '../session/session';
import { DisplaySettings } from '../display/display-settings';
import { Arrival } from './arrival';
import { DemoStrip } from './demo-strip';
import { Find } from './find';
import { Footer } from './footer';
import { Rail } from './rail';
import { TopBar } from './top-bar';
import { TroubleNotice } from './trouble';

/** The frame of every page. One outlet for both layouts, so that a change of frame keeps the page and its form. */
@Component({
  selector: 'app-root',
  imports: [DemoStrip, Find, Footer, Rail, RouterOutlet, Toasts, TopBar, TroubleNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a class="skip" href="#main" (click)="skip($event)">{{ t('shell.skip') }}</a>
    <app-demo-strip />
    <div [class]="desk() ? 'desk' : 'plain'">
      @if (desk()) {
        <header appRail></header>
      } @else {
        <header appTopBar></header>
      }
      <div class="body">
        @if (desk()) {
          <app-find />
        }
        <main id="main" tabindex="-1">
          <app-trouble />
          <router-outlet />
        </main>
        <footer appFooter></footer>
      </div>
    </div>
    <p class="vh" role="status">{{ arrival.said() }}</p>
    <ka-toasts />`,
})
export class Shell {
  protected readonly t = injectWords();
  protected readonly arrival = inject(Arrival);
  protected readonly desk = inject(Session).atDesk;
  private readonly page = inject(DOCUMENT);

  constructor() {
    inject(DisplaySettings);
    this.arrival.start();
    const frame = inject(PageFrame);
    effect(() => frame.desk.set(this.desk()));
  }

  /** With a base address `#main` alone would lead to the first page: stay here and go there. */
  protected skip(event: Event): void {
    event.preventDefault();
    const main = this.page.getElementById('main');
    main?.focus();
    main?.scrollIntoView?.();
  }
}
