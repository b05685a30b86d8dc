import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectDates, injectLanguage, injectWords } from '@kalaka/ui';
import { label } from '../labels';
import { languageName } from '../languages';
import type { StepValue, Translation } from './step-form';
import type { Step } from './steps';

interface Row {
  readonly id: string;
  readonly term: string;
  readonly value: string;
  readonly lang?: string;
}

/** What was typed, to be read once more before it is recorded. */
@Component({
  selector: 'app-step-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<dl class="facts">
    @for (row of rows(); track row.id) {
      <dt>{{ row.term }}</dt>
      <dd class="prose" [attr.lang]="row.lang">{{ row.value }}</dd>
    }
  </dl>`,
})
export class StepSummary {
  readonly step = input.required<Step>();
  readonly value = input.required<StepValue>();
  private readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly language = injectLanguage();

  protected readonly rows = computed(() => this.step().fields.flatMap((field) => this.rowsOf(field)));

  private rowsOf(field: Step['fields'][number]): Row[] {
    const value = this.value();
    switch (field) {
      case 'decision': {
        const { date, rule, text, ...counts } = value.decision;
        return [
          this.row('decision.date', this.dates.date(date)),
          this.row('decision.rule', this.t(label.decisionRule(rule))),
          this.row('decision.inFavour', counts.inFavour),
          this.row('decision.against', counts.against),
          this.row('decision.abstain', counts.abstain),
          ...this.texts('decision.text', text),
        ];
      }
      case 'minutes':
        return this.texts('minutes', value.minutes);
      case 'effectiveOn':
      case 'hearingOn':
        return [this.row(field, this.dates.date(value[field]))];
      case 'answer':
        return [this.row('answerLabel', value.answer)];
      default:
        return value[field].trim() ? [this.row(field, value[field])] : [];
    }
  }

  private row(key: string, value: string): Row {
    return { id: key, term: this.t(`organizations.step.${key}`), value };
  }

  private texts(key: string, texts: readonly Translation[]): Row[] {
    return texts
      .filter(({ text }) => text.trim())
      .map(({ language, text }) => ({
        id: `${key}.${language}`,
        term: `${this.t(`organizations.step.${key}`)} (${languageName(language, this.language(), this.t)})`,
        value: text,
        lang: language,
      }));
  }
}
