import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AddressText } from '../text/address';

/** One fact: a term and its value. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly link?: string | readonly unknown[];
  /** An address outside: `mailto:`, `tel:`, `https:`. */
  readonly href?: string;
  /** Small text under the value: where it comes from, when it was checked. */
  readonly note?: string;
  /** Language of the value, when it is not the language of the page. */
  readonly lang?: string | null;
}

/** Terms and values. For values with markup write `<dl class="facts">` by hand. */
@Component({
  selector: 'ka-facts',
  imports: [AddressText, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<dl class="facts">
    @for (fact of facts(); track $index) {
      <dt>{{ fact.term }}</dt>
      <dd>
        @if (fact.link; as link) {
          <a [routerLink]="$any(link)" [attr.lang]="fact.lang">{{ fact.value }}</a>
        } @else if (fact.href) {
          <a [href]="fact.href" [attr.lang]="fact.lang" [kaAddress]="fact.value"></a>
        } @else {
          <span [attr.lang]="fact.lang">{{ fact.value }}</span>
        }
        @if (fact.note) {
          <span class="hint">{{ fact.note }}</span>
        }
      </dd>
    }
  </dl>`,
})
export class Facts {
  readonly facts = input.required<readonly Fact[]>();
}
