import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { ProgramMonthDocument, ProgramMonthsBesideDocument } from '@kalaka/contract';
import {
  Button,
  dateIn,
  Empty,
  Icon,
  injectDates,
  injectWords,
  Notice,
  Page,
  Status,
  Tasks,
} from '@kalaka/ui';
import { Scroll, Tabs } from '@kalaka/ui/tables';
import { programCrumbs, programTabs } from '../../programs';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { activityRow } from '../labels';
import { daysOf, isMonth, type Month, monthAfter, WEEK, weeksOf } from './month';

/** `/programs/:id/calendar`: a month of what is planned and was done, as a list, and as a table with `?as=table`. */
@Component({
  selector: 'app-program-calendar',
  imports: [Button, Empty, Icon, LoadState, Notice, Page, RouterLink, Scroll, Status, Tabs, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar.page.html',
})
export class ProgramCalendarPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly week = WEEK;
  private readonly client = inject(GraphqlClient);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  protected readonly today = dateIn(new Date());

  protected readonly month = computed<Month>(() => {
    const asked = this.params().get('month');
    return isMonth(asked) ? asked : this.today.slice(0, 7);
  });
  protected readonly asTable = computed(() => this.params().get('as') === 'table');
  protected readonly data = pageData(
    () => ({ id: this.id(), ...daysOf(this.month()) }),
    async ({ id, from, to }) => {
      const month = await this.client.request(ProgramMonthDocument, { id, from, to });
      const beside = month.activities.edges.length
        ? null
        : await this.client.request(ProgramMonthsBesideDocument, { id, from, to });
      return { ...month, beside };
    },
  );
  protected readonly title = computed(() => this.data.value()?.program.title.text ?? this.t('programs.one'));
  protected readonly crumbs = computed(() => programCrumbs(this.id(), this.title(), 'calendar', this.t));
  protected readonly tabs = computed(() => programTabs(this.id(), 'calendar', this.t));
  protected readonly rows = computed(() =>
    (this.data.value()?.activities.edges ?? []).map(({ node }) => ({
      ...activityRow(node, { t: this.t, day: (day) => this.dates.weekday(day) }),
      day: node.happenedOn,
      starts: node.startsAt,
    })),
  );
  protected readonly weeks = computed(() => {
    const days = Map.groupBy(this.rows(), ({ day }) => day);
    return weeksOf(this.month()).map((week) =>
      week.map((day) => (day ? { day, number: Number(day.slice(8)), rows: days.get(day) ?? [] } : null)),
    );
  });
  /** The months beside this one; the views of the same month. */
  protected readonly steps = computed(() =>
    ([-1, 1] as const).map((by) => ({ by, month: monthAfter(this.month(), by) })),
  );
  protected readonly views = computed(() =>
    [false, true].map((table) => ({
      label: this.t(table ? 'programs.calendar.asTable' : 'programs.calendar.asList'),
      queryParams: { as: table ? 'table' : null },
      current: table === this.asTable(),
    })),
  );
  /** Where there is something, when there is nothing in this month. */
  protected readonly elsewhere = computed(() => {
    const { before, after } = this.data.value()?.beside ?? {};
    return [before, after].flatMap((found) => {
      const day = found?.edges[0]?.node.happenedOn;
      return day ? [{ month: day.slice(0, 7), day }] : [];
    });
  });
}
