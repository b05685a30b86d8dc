import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Empty, Icon, injectWords, LocalTextView } from '@kalaka/ui';
import type { OrganizationDetail } from '../model';
import { CapacityItem } from './capacity-item';

/** The tab of one organization: what it can lend to other members. */
@Component({
  selector: 'app-organization-lends',
  imports: [Button, CapacityItem, Empty, Icon, LocalTextView, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="flow" aria-labelledby="lends-heading">
    <div class="flow-s">
      <h2 id="lends-heading">{{ t('spareCapacity.tabTitle') }}</h2>
      <p class="soft">{{ t('spareCapacity.forMembers') }}</p>
    </div>
    @for (capacity of organization().spareCapacity; track capacity.id) {
      <article class="part flow-s" [attr.aria-labelledby]="'lends-' + capacity.id">
        <h3 [id]="'lends-' + capacity.id">
          <ka-text [of]="capacity.text.text" [in]="capacity.text.language" />
        </h3>
        <app-capacity-item [capacity]="capacity" />
        @if (mayRecord()) {
          <p>
            <a [routerLink]="['/organizations', organization().id, 'spare-capacity', capacity.id]"
              >{{ t('spareCapacity.change') }}<span class="vh"> {{ capacity.text.text }}</span></a
            >
          </p>
        }
      </article>
    } @empty {
      <ka-empty [title]="t('spareCapacity.none')">
        <p>{{ t('spareCapacity.noneHint') }}</p>
      </ka-empty>
    }
    <p class="row">
      @if (mayRecord()) {
        <a kaButton [routerLink]="['/organizations', organization().id, 'spare-capacity', 'new']"
          ><ka-icon name="plus" />{{ t('spareCapacity.add') }}</a
        >
      }
      <a routerLink="/organizations/spare-capacity">{{ t('spareCapacity.toAll') }}</a>
    </p>
  </section>`,
})
export class OrganizationLends {
  readonly organization = input.required<OrganizationDetail>();
  protected readonly t = injectWords();
  protected readonly mayRecord = computed(() => this.organization().allowed.includes('spareCapacity.record'));
}
