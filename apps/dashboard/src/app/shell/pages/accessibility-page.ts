import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectDates, injectWords, Page, Section } from '@kalaka/ui';

/** Day of the last change of this statement; the tests of docs/accessibility.md say what was checked. */
const CHANGED = '2026-11-22';

/** The accessibility statement: aim, checks, what does not work yet, whom to tell. Honest rather than long. */
@Component({
  imports: [Page, RouterLink, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page narrow [heading]="t('shell.access.title')">
    <p class="lead">{{ t('shell.access.lead') }}</p>
    <ka-section name="aim" [heading]="t('shell.access.aim.title')">
      <p class="after-thread">{{ t('shell.access.aim.text') }}</p>
    </ka-section>
    <ka-section name="checked" [heading]="t('shell.access.checked.title')">
      <p class="after-thread">{{ t('shell.access.checked.machine') }}</p>
      <p>{{ t('shell.access.checked.people') }}</p>
    </ka-section>
    <ka-section name="known" [heading]="t('shell.access.known.title')">
      <div class="words after-thread">
        <ul>
          <li>{{ t('shell.access.known.easy') }}</li>
          <li>{{ t('shell.access.known.sign') }}</li>
          <li>{{ t('shell.access.known.people') }}</li>
        </ul>
      </div>
    </ka-section>
    <ka-section name="tell" [heading]="t('shell.access.tell.title')">
      <p class="after-thread">{{ t('shell.access.tell.text') }}</p>
      <p>
        <a routerLink="/help">{{ t('shell.access.tell.link') }}</a>
      </p>
    </ka-section>
    <p class="soft small">{{ t('shell.access.date', { date: dates.date(changed) }) }}</p>
  </ka-page>`,
})
export class AccessibilityPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly changed = CHANGED;
}
