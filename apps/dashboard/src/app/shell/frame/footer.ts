import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords, LocalTextView } from '@kalaka/ui';
import { Session } from '../session/session';
import { Navigation } from './navigation';

/** Foot of every page: which network this is, and how accessible the site is. */
@Component({
  selector: 'footer[appFooter]',
  imports: [LocalTextView, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'foot' },
  template: `<div class="wrap flow-s">
    <p>
      @if (session.network(); as network) {
        <b>{{ t('shell.foot.network') }}</b>&ngsp;<ka-text [of]="network.name" />
      } @else {
        <b>{{ t('shell.brand') }}</b>, {{ t('shell.foot.what') }}
      }
    </p>
    <nav [attr.aria-label]="t('shell.foot.about')">
      <ul>
        @for (room of rooms(); track room.path) {
          <li>
            <a [routerLink]="room.path">{{ t(room.label) }}</a>
          </li>
        }
        <li>
          <a routerLink="/accessibility">{{ t('shell.foot.accessibility') }}</a>
        </li>
        <li>
          <a routerLink="/help">{{ t('shell.foot.help') }}</a>
        </li>
      </ul>
    </nav>
  </div>`,
})
export class Footer {
  protected readonly t = injectWords();
  protected readonly session = inject(Session);
  protected readonly rooms = inject(Navigation).seldom;
}
