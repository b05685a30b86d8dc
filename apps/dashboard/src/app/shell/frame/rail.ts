import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, injectWords, LanguageSwitch, LocalTextView, Wordmark } from '@kalaka/ui';
import { Session } from '../session/session';
import { InterfaceWords } from '../words/interface-words';
import { Navigation } from './navigation';

/** Header of the desk: the rooms with their icons, who acts, settings, and Help as the last link. */
@Component({
  selector: 'header[appRail]',
  imports: [Icon, LanguageSwitch, LocalTextView, RouterLink, RouterLinkActive, Wordmark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'rail on-field' },
  template: `<a class="brand" routerLink="/"><ka-wordmark [label]="t('shell.brand')" /></a>
    <div class="selvedge" aria-hidden="true"></div>
    <nav [attr.aria-label]="t('shell.nav.main')">
      <ul>
        @for (room of rooms(); track room.path) {
          <li>
            <a [routerLink]="room.path" [attr.aria-current]="room.path === current() ? 'page' : null"
              ><ka-icon [name]="room.icon" />{{ t(room.label) }}</a
            >
          </li>
        }
      </ul>
    </nav>
    @if (session.viewer(); as viewer) {
      <div class="me">
        <p class="small">{{ viewer.name }}</p>
        @if (viewer.mandate; as mandate) {
          <p class="small">{{ t('shell.role.' + mandate.role) }}</p>
          <p class="small"><ka-text [of]="mandate.network.name" /></p>
        }
      </div>
    }
    <nav [attr.aria-label]="t('shell.nav.you')">
      <ul>
        <li>
          <a routerLink="/profile" routerLinkActive ariaCurrentWhenActive="page"
            ><ka-icon name="person" />{{ t('shell.nav.profile') }}</a
          >
        </li>
        <li>
          <a routerLink="/display" routerLinkActive ariaCurrentWhenActive="page"
            ><ka-icon name="gear" />{{ t('shell.nav.display') }}</a
          >
        </li>
        <li>
          <ka-language-switch (chosen)="words.use($event)"><ka-icon name="text" /></ka-language-switch>
        </li>
        <li>
          <a routerLink="/help" routerLinkActive ariaCurrentWhenActive="page"
            ><ka-icon name="help" />{{ t('shell.nav.help') }}</a
          >
        </li>
      </ul>
    </nav>`,
})
export class Rail {
  protected readonly t = injectWords();
  protected readonly session = inject(Session);
  protected readonly words = inject(InterfaceWords);
  private readonly navigation = inject(Navigation);
  protected readonly rooms = this.navigation.rooms;
  protected readonly current = this.navigation.current;
}
