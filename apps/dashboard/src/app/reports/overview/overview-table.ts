import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { isOfPeople, NOT_ASKED, type Grouping } from '@kalaka/domain';
import type { OverviewQuery } from '@kalaka/contract';
import { injectWords, LocalTextView } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { kindWord, quarterName } from '../report-words';

type Answer = OverviewQuery['overview'];
type Line = Answer['lines'][number];

const MINUTES = 60;

/** The figures as a table whose bars are the chart: the same rows, the same sums, nothing to compare by eye alone. */
@Component({
  selector: 'app-overview-table',
  host: { class: 'flow-s' },
  imports: [LocalTextView, Scroll],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './overview-table.html',
})
export class OverviewTable {
  protected readonly t = injectWords();
  readonly overview = input.required<Answer>();
  readonly caption = input.required<string>();

  protected readonly byGroup = computed(() => isOfPeople(this.overview().groupBy));
  private readonly most = computed(() =>
    Math.max(1, ...this.overview().lines.map(({ people }) => people ?? 0)),
  );
  protected readonly rows = computed(() =>
    this.overview().lines.map((line) => ({
      ...this.figures(line),
      key: line.key,
      name: line.name ?? { text: this.wordOf(line.key), language: '' },
      width: `${(100 * (line.people ?? 0)) / this.most()}%`,
    })),
  );
  protected readonly together = computed(() => this.overview().lines.some(({ shared }) => shared));
  protected readonly total = computed(() => this.figures(this.overview().total));

  private figures(line: Line) {
    const hidden = line.hiddenQuarters;
    return {
      people: line.people,
      activities: line.activities,
      staff: hoursOf(line.staffMinutes),
      volunteers: hoursOf(line.volunteerMinutes),
      shared: line.shared,
      part: line.people !== null && hidden > 0 ? this.t('reports.hiddenPart', { count: hidden }) : '',
      hidden: line.people === null && hidden > 0,
    };
  }

  private wordOf(key: string): string {
    const by: Grouping = this.overview().groupBy;
    if (by === 'QUARTER') return quarterName(key, this.t);
    if (isOfPeople(by)) return this.t(key === NOT_ASKED ? 'reports.notAsked' : kindWord(by, key));
    if (by === 'PROGRAM' && !this.overview().exact) return this.t('reports.none.otherPrograms');
    return this.t(`reports.none.${by}`);
  }
}

const hoursOf = (minutes: number | null): number | null =>
  minutes === null ? null : Math.round(minutes / MINUTES);
