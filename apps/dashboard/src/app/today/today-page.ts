import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, injectWords, Page } from '@kalaka/ui';
import { Session } from '../shell/session/session';
import { Desk } from './desk';
import { Home } from './home';

/** The first screen: the question of the role, then what the rooms of this hub can answer of it. */
@Component({
  imports: [Button, Desk, Home, Icon, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (role() === 'COORD') {
      <app-desk />
    } @else {
      <ka-page
        band
        narrow
        [heading]="t('shell.today.' + role())"
        [kicker]="kicker()"
        [lead]="role() === 'PUB' ? t('shell.today.PUB.lead') : undefined"
      >
        @if (role() === 'PUB') {
          <p class="pull">
            <a kaButton="turn" big routerLink="/organizations"
              ><ka-icon name="search" />{{ t('shell.today.PUB.find') }}</a
            >
          </p>
          <p>
            <a routerLink="/sign-in">{{ t('shell.signIn') }}</a>
          </p>
        } @else {
          <app-home class="flow-l" />
        }
      </ka-page>
    }`,
})
export class TodayPage {
  protected readonly t = injectWords();
  private readonly session = inject(Session);
  protected readonly role = computed(() => this.session.mandate()?.role ?? 'PUB');
  protected readonly kicker = computed(() => {
    const [viewer, mandate] = [this.session.viewer(), this.session.mandate()];
    return [viewer?.name, (mandate?.organization ?? mandate?.office ?? mandate?.network)?.name.text]
      .filter(Boolean)
      .join(', ');
  });
}
