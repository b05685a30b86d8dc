import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, injectWords, Page } from '@kalaka/ui';
import { Session } from '../shell/session/session';
import { Desk } from './desk';
import { Home } from './home';
import { HomeAuditor } from './home-auditor';
import { HomeCity } from './home-city';
import { HomeFinance } from './home-finance';
import { HomePublic } from './home-public';

/** Roles that work at a desk use its width; the others read one column. */
const WIDE: ReadonlySet<string> = new Set(['FIN', 'AUD']);

/** The first screen: the question of the role, then what the rooms of this hub can answer of it. */
@Component({
  imports: [Button, Desk, Home, HomeAuditor, HomeCity, HomeFinance, HomePublic, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (role() === 'COORD') {
      <app-desk />
    } @else {
      <ka-page
        band
        [narrow]="!wide()"
        [heading]="t(role() === 'NONE' ? 'people.mandates.title' : 'shell.today.' + role())"
        [kicker]="kicker()"
        [lead]="role() === 'PUB' ? t('shell.today.PUB.lead') : undefined"
      >
        @switch (role()) {
          @case ('NONE') {
            <section class="cross flow" aria-labelledby="none-heading">
              <h2 id="none-heading">{{ t('people.mandates.none') }}</h2>
              <p>{{ t('people.mandates.none.text') }}</p>
              <p>
                <a kaButton routerLink="/profile/mandates">{{ t('people.profile.tab.mandates') }}</a>
              </p>
            </section>
          }
          @case ('PUB') {
            <app-home-public class="flow-l" />
          }
          @case ('CITY') {
            <app-home-city class="flow-l" />
          }
          @case ('FIN') {
            <app-home-finance />
          }
          @case ('AUD') {
            <app-home-auditor class="flow" />
          }
          @default {
            <app-home class="flow-l" />
          }
        }
      </ka-page>
    }`,
})
export class TodayPage {
  protected readonly t = injectWords();
  private readonly session = inject(Session);
  protected readonly role = computed(
    () => this.session.mandate()?.role ?? (this.session.signedIn() ? 'NONE' : 'PUB'),
  );
  protected readonly wide = computed(() => WIDE.has(this.role()));
  protected readonly kicker = computed(() => {
    const [viewer, mandate] = [this.session.viewer(), this.session.mandate()];
    return [viewer?.name, (mandate?.organization ?? mandate?.office ?? mandate?.network)?.name.text]
      .filter(Boolean)
      .join(', ');
  });
}
