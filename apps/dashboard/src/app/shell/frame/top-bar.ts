import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { injectWords, LanguageSwitch, Wordmark } from '@kalaka/ui';
import { Session } from '../session/session';
import { InterfaceWords } from '../words/interface-words';
import { Navigation } from './navigation';

/** Header of public and member pages. Help is the last link, here and in the rail: always the same place. */
@Component({
  selector: 'header[appTopBar]',
  imports: [LanguageSwitch, RouterLink, RouterLinkActive, Wordmark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'top on-field' },
  template: `<div class="wrap">
      <a class="brand" routerLink="/"><ka-wordmark [label]="t('shell.brand')" /></a>
      <nav [attr.aria-label]="t('shell.nav.main')">
        <ul>
          @for (room of rooms(); track room.path) {
            <li>
              <a [routerLink]="room.path" [attr.aria-current]="room.path === current() ? 'page' : null">{{
                t(room.path === '/' ? 'shell.nav.home' : room.label)
              }}</a>
            </li>
          }
          @if (session.viewer(); as viewer) {
            <li>
              <a routerLink="/profile" routerLinkActive ariaCurrentWhenActive="page">{{
                t('shell.nav.profile')
              }}</a>
            </li>
          } @else {
            <li>
              <a routerLink="/sign-in" routerLinkActive ariaCurrentWhenActive="page">{{
                t('shell.signIn')
              }}</a>
            </li>
          }
          <li>
            <a routerLink="/display" routerLinkActive ariaCurrentWhenActive="page">{{
              t('shell.nav.display')
            }}</a>
          </li>
          <li><ka-language-switch (chosen)="words.use($event)" /></li>
          <li>
            <a routerLink="/help" routerLinkActive ariaCurrentWhenActive="page">{{ t('shell.nav.help') }}</a>
          </li>
        </ul>
      </nav>
    </div>
    <div class="selvedge" aria-hidden="true"></div>`,
})
export class TopBar {
  protected readonly t = injectWords();
  protected readonly session = inject(Session);
  protected readonly words = inject(InterfaceWords);
  private readonly navigation = inject(Navigation);
  protected readonly rooms = this.navigation.often;
  protected readonly current = this.navigation.current;
}
