import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords, Page, RecentChanges, Section } from '@kalaka/ui';
import { Session } from '../session/session';

/** Help: first with the pages, then from people; always at the same place, the last link of the header. */
@Component({
  imports: [Page, RecentChanges, RouterLink, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page narrow [heading]="t('shell.help.title')">
    <ka-section name="here" [heading]="t('shell.help.here.title')">
      @for (topic of ['signIn', 'forms', 'keyboard', 'reference']; track topic) {
        <div class="flow-s after-thread">
          <h3>{{ t('shell.help.' + topic + '.title') }}</h3>
          <p>{{ t('shell.help.' + topic + '.text') }}</p>
        </div>
      }
      <div class="flow-s after-thread">
        <h3>{{ t('shell.help.see.title') }}</h3>
        <p>
          {{ t('shell.help.see.text') }} <a routerLink="/display">{{ t('shell.help.see.link') }}</a>
        </p>
      </div>
    </ka-section>
    <ka-section name="people" [heading]="t('shell.help.people.title')">
      <p class="after-thread">{{ t('shell.help.people.text') }}</p>
      <p>{{ t('shell.help.people.write') }}</p>
      @if (session.signedIn()) {
        <p>
          {{ t('shell.help.people.who') }}
          <a routerLink="/network">{{ t('shell.help.people.network') }}</a>
        </p>
      } @else {
        <p>{{ t('shell.help.people.signIn') }}</p>
      }
    </ka-section>
    <ka-recent-changes />
  </ka-page>`,
})
export class HelpPage {
  protected readonly t = injectWords();
  protected readonly session = inject(Session);
}
