import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, injectWords, Page } from '@kalaka/ui';
import { Session } from '../shell/session/session';

/** The first screen: the question of the role, then what the rooms of this hub can answer of it. */
@Component({
  imports: [Button, Icon, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
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
    }
  </ka-page>`,
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
