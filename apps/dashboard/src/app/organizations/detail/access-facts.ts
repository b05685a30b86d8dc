import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AccessibilityAnswer } from '@kalaka/domain';
import { Icon, injectDates, injectWords, LocalTextView } from '@kalaka/ui';
import { iconOfFact, label } from '../labels';
import type { AccessFact } from '../model';

/** What is said before the sentence: "Ask first" also where a check was good once. */
const LEADS = {
  YES: null,
  PARTLY: 'organizations.accessibilityAnswer.PARTLY',
  NO: 'organizations.access.no',
  ASK_FIRST: 'organizations.access.askFirst',
} as const satisfies Record<AccessibilityAnswer, string | null>;

/**
 * What somebody found at a place: icon, sentence, date of the check. "Nearly:" before what is partly so, "Ask first"
 * where the check is old, missing or unknown: trust in such a fact is a matter of dates.
 */
@Component({
  selector: 'app-access-facts',
  imports: [Icon, LocalTextView, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ul class="acc">
    @for (row of rows(); track row.code) {
      <li [class.near]="row.near">
        <ka-icon [name]="row.icon" />
        <span>
          @if (row.lead) {
            <b>{{ row.lead }}</b>{{ ' ' }}
          }
          @if (row.text; as text) {
            <ka-text [of]="text.text" [in]="text.language" />
          } @else {
            {{ row.word }}
          }
          <span class="hint">{{ row.check }}</span>
          @if (row.independent) {
            <span class="hint">{{ t('accessFacts.independent') }}</span>
          }
          @if (checkAt(); as at) {
            <a class="small" [routerLink]="[...at, row.code]"
              >{{ t('accessFacts.check') }}<span class="vh"> {{ row.word }}</span></a
            >
          }
        </span>
      </li>
    }
  </ul>`,
})
export class AccessFacts {
  readonly facts = input.required<readonly AccessFact[]>();
  /** Where one may say what one found, for those who may: the address without the fact. */
  readonly checkAt = input<readonly unknown[] | null>(null);
  protected readonly t = injectWords();
  private readonly dates = injectDates();

  protected readonly rows = computed(() =>
    this.facts().map((fact) => {
      const lead = LEADS[fact.answer];
      return {
        code: fact.code,
        icon: iconOfFact(fact.code),
        near: fact.answer === 'PARTLY',
        lead: lead && this.t(lead),
        text: fact.text ?? null,
        word: this.t(label.fact(fact.code)),
        check: this.check(fact),
        independent: fact.independent && fact.fresh,
      };
    }),
  );

  /** Old is what could be relied on once; that nobody knows is not old, whenever somebody asked. */
  private check({ value, verifiedOn, verifiedBy, verifiedByPerson, fresh }: AccessFact): string {
    if (!verifiedOn) return this.t('organizations.access.unchecked');
    const day = this.dates.date(verifiedOn, 'table');
    const by = [verifiedByPerson, verifiedBy?.name.text].filter(Boolean).join(', ');
    const words = by
      ? this.t('organizations.access.checkedBy', { day, name: by })
      : this.t('organizations.access.checked', { day });
    return fresh || value === 'UNKNOWN' ? words : this.t('organizations.access.old', { check: words });
  }
}
