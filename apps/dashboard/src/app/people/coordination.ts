import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { AddressText, Icon, injectWords, Section } from '@kalaka/ui';
import { LoadState } from '../shell/graphql/load-state';
import { CoordinationStore } from './people.store';

/** Whom to write to: everybody in the network, city officials too, may reach its coordination. */
@Component({
  selector: 'app-coordination',
  imports: [AddressText, Icon, LoadState, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [CoordinationStore],
  template: `<ka-section name="coordination" [heading]="t('people.coordination.title')">
    <div class="flow-s after-thread">
      <p>{{ t('people.coordination.text') }}</p>
      <app-load-state [of]="store.coordinators" [loading]="t('people.coordination.loading')" />
      <ul>
        @for (one of store.coordinators.value(); track one.id) {
          <li class="ico">
            <ka-icon name="mail" />
            <span>{{ one.name }}, <a [href]="'mailto:' + one.email" [kaAddress]="one.email"></a></span>
          </li>
        }
      </ul>
    </div>
  </ka-section>`,
})
export class CoordinationPart {
  protected readonly t = injectWords();
  protected readonly store = inject(CoordinationStore);
}
