import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, injectWords } from '@kalaka/ui';

/** The first screen of somebody whose mandates are all over. */
@Component({
  selector: 'app-home-none',
  imports: [Button, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="cross flow" aria-labelledby="none-heading">
    <h2 id="none-heading">{{ t('people.mandates.none') }}</h2>
    <p>{{ t('people.mandates.none.text') }}</p>
    <p>
      <a kaButton routerLink="/profile/mandates">{{ t('people.profile.tab.mandates') }}</a>
    </p>
  </section>`,
})
export class HomeNone {
  protected readonly t = injectWords();
}
