import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon, injectDates, injectWords, LocalTextView } from '@kalaka/ui';
import { iconOfFact, label } from '../labels';
import type { AccessFact } from '../model';

/**
 * What somebody found at a place: icon, sentence, date of the check. "Nearly:" before what is partly so, "Ask first"
 * where the check is old, missing or unknown: trust in such a fact is a matter of dates.
 */
@Component({
  selector: 'app-access-facts',
  imports: [Icon, LocalTextView],
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
        </span>
      </li>
    }
  </ul>`,
})
export class AccessFacts {
  readonly facts = input.required<readonly AccessFact[]>();
  private readonly t = injectWords();
  private readonly dates = injectDates();

  protected readonly rows = computed(() =>
    this.facts().map((fact) => {
      const sure = fact.fresh && fact.value !== 'UNKNOWN';
      const leads = {
        PARTLY: 'organizations.accessibilityAnswer.PARTLY',
        NO: 'organizations.access.no',
      } as const;
      const lead = fact.value === 'PARTLY' || fact.value === 'NO' ? leads[fact.value] : null;
      return {
        code: fact.code,
        icon: iconOfFact(fact.code),
        near: fact.value === 'PARTLY',
        lead: lead ? this.t(lead) : sure ? '' : this.t('organizations.access.askFirst'),
        text: fact.text ?? null,
        word: this.t(label.fact(fact.code)),
        check: this.check(fact),
      };
    }),
  );

  private check({ verifiedOn, verifiedBy, fresh }: AccessFact): string {
    if (!verifiedOn) return this.t('organizations.access.unchecked');
    const day = this.dates.date(verifiedOn, 'table');
    const by = verifiedBy?.name.text;
    const words = by
      ? this.t('organizations.access.checkedBy', { day, name: by })
      : this.t('organizations.access.checked', { day });
    return fresh ? words : this.t('organizations.access.old', { check: words });
  }
}
