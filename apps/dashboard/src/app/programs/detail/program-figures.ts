import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ProgramPageQuery } from '@kalaka/contract';
import { injectLanguage, injectWords, Section } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';

type Figures = ProgramPageQuery['programFigures'];
const MINUTES = 60;

/** What was accepted, quarter by quarter: a table whose bars are the chart. */
@Component({
  selector: 'app-program-figures',
  imports: [Scroll, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './program-figures.html',
})
export class ProgramFigures {
  readonly figures = input.required<Figures>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();

  private readonly most = computed(() =>
    Math.max(1, ...this.figures().quarters.map(({ people }) => people ?? 0)),
  );
  protected readonly rows = computed(() =>
    this.figures()
      .quarters.map((one) => ({
        key: one.quarter,
        name: this.t('programs.figures.quarter', {
          year: one.quarter.slice(0, 4),
          number: one.quarter.slice(6),
        }),
        hidden: one.hidden,
        people: this.said(one.people, one.hidden),
        width: `${(100 * (one.people ?? 0)) / this.most()}%`,
        activities: this.said(one.activities, false),
        staff: this.said(hoursOf(one.staffMinutes), one.hidden),
        volunteers: this.said(hoursOf(one.volunteerMinutes), one.hidden),
      }))
      .reverse(),
  );
  protected readonly who = computed(() => {
    const { exact, threshold, waiting } = this.figures();
    if (!exact) return this.t('programs.figures.published', { threshold: threshold ?? 0 });
    return waiting
      ? this.t('programs.figures.waiting', { count: waiting })
      : this.t('programs.figures.exact');
  });

  /** A number; else whether it is hidden or not told yet. */
  private said(value: number | null, hidden: boolean): string {
    if (value === null) return this.t(hidden ? 'programs.figures.hidden' : 'programs.figures.notYet');
    return new Intl.NumberFormat(this.language() === 'hu' ? 'hu-HU' : 'en-GB').format(value);
  }
}

const hoursOf = (minutes: number | null): number | null =>
  minutes === null ? null : Math.round(minutes / MINUTES);
