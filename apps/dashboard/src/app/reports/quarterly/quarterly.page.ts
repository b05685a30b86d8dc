import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { QuarterlyReportDocument } from '@kalaka/contract';
import { LANGUAGES, ofReport, quarterAfter, quarterOf, tells } from '@kalaka/domain';
import {
  Button,
  type Choice,
  Empty,
  Icon,
  injectLanguage,
  injectWords,
  Notice,
  Page,
  Section,
} from '@kalaka/ui';
import { type Tab, Tabs } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { type SavedView, SavedViewsStore, VIEWED_LIST } from '../../shell/saved-views/saved-views.store';
import { ViewBar } from '../../shell/saved-views/view-bar';
import { OverviewTable } from '../overview/overview-table';
import { quarterName, quartersUntil } from '../report-words';
import { QuarterlySet } from './quarterly-set';
import {
  fileOf,
  quarterlyParams,
  queryOf,
  readQuarterlyView,
  REPORT_FORMS,
  savedAddress,
  type QuarterlyView,
} from './quarterly-view';

const PATH = '/reports/quarterly';

/**
 * `/reports/quarterly`: the quarterly report as others will read it, and its files in both languages. What it consists of can be
 * saved, and is made again for each quarter from what was saved.
 */
@Component({
  imports: [
    ...[Button, Empty, Icon, LoadState, Notice, OverviewTable, Page, QuarterlySet, Section, Tabs, ViewBar],
  ],
  providers: [SavedViewsStore, { provide: VIEWED_LIST, useValue: 'REPORTS' }],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './quarterly.page.html',
})
export class QuarterlyPage {
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });
  private readonly started = new Date().toISOString().slice(0, 10);

  private readonly savedViews = inject(SavedViewsStore);
  protected readonly view = computed(() => readQuarterlyView(this.params()));
  /** The last quarter that is over, when the address names none. */
  protected readonly quarter = computed(
    () => this.view().quarter ?? quarterAfter(quarterOf(this.started), -1),
  );
  protected readonly saved = computed(() =>
    this.savedViews.views().find(({ id }) => id === this.view().saved),
  );
  protected readonly look = computed(() => ({ query: queryOf(this.view()), columns: [] }));
  protected readonly isChanged = computed(() => {
    const saved = this.saved();
    return saved !== undefined && saved.query !== queryOf(this.view());
  });
  protected readonly tabs = computed<Tab[]>(() => [
    { label: this.t('reports.set.whole'), link: PATH, queryParams: {}, current: !this.saved() },
    ...this.savedViews.views().map((saved) => ({
      label: saved.name,
      link: PATH,
      queryParams: quarterlyParams(savedAddress(saved)),
      current: saved.id === this.saved()?.id,
      changed: saved.id === this.saved()?.id && this.isChanged(),
    })),
  ]);
  protected readonly data = pageData(
    () => this.quarter(),
    (quarter) =>
      this.client.request(QuarterlyReportDocument, { quarter, yearBefore: quarterAfter(quarter, -3) }),
  );
  protected readonly name = computed(() => quarterName(this.quarter(), this.t));
  protected readonly quarters = computed(() =>
    [...new Set([...quartersUntil(this.started), this.quarter()])]
      .sort()
      .map((quarter) => ({ quarter, name: quarterName(quarter, this.t) })),
  );
  protected readonly draft = computed(() => {
    const overview = this.data.value()?.members;
    return overview?.quarters.some(({ published }) => !published) ?? false;
  });
  protected readonly finding = computed(() => {
    const total = this.data.value()?.members.total;
    if (!total) return '';
    const values = { span: this.name(), activities: total.activities ?? 0, people: total.people ?? 0 };
    return this.t(total.people === null ? 'reports.finding.hidden' : 'reports.finding', values);
  });
  protected readonly parts = computed(() => {
    const page = this.data.value();
    if (!page) return [];
    const { quarters, members, programs, groups, ages, roles, places } = page;
    return [quarters, members, programs, groups, ages, roles, places]
      .filter(({ groupBy }) => this.view().parts.includes(groupBy))
      .map((overview) => ofReport(overview, this.view()))
      .flatMap((overview) =>
        !tells(overview)
          ? []
          : [{ by: overview.groupBy, overview, heading: this.t(`reports.by.${overview.groupBy}`) }],
      );
  });
  protected readonly selects = computed(
    () => this.view().memberIds.length + this.view().programIds.length > 0,
  );
  protected readonly members = computed(() => choicesOf(this.data.value()?.memberNames.lines ?? []));
  protected readonly programs = computed(() => choicesOf(this.data.value()?.programNames.lines ?? []));
  /** The file of the set first, else the reader's own language: that file is most often wanted. */
  protected readonly files = computed(() => {
    const view = this.view();
    const wanted = view.language ?? this.language();
    const languages = LANGUAGES.toSorted((a, b) => Number(b === wanted) - Number(a === wanted));
    const forms = REPORT_FORMS.toSorted((a, b) => Number(b === view.form) - Number(a === view.form));
    return forms.flatMap((form) =>
      languages.map((language) => ({
        label: this.t(`reports.quarterly.${form}.${language}`),
        href: fileOf(view, { quarter: this.quarter(), form, language }),
        kind: form === view.form && language === wanted ? ('turn' as const) : ('' as const),
      })),
    );
  });
  protected readonly threshold = computed(() => this.data.value()?.members.threshold ?? 0);

  protected captionOf(by: string): string {
    const span =
      by === 'QUARTER'
        ? this.t('reports.span', {
            from: quarterName(quarterAfter(this.quarter(), -3), this.t),
            to: this.name(),
          })
        : this.name();
    return this.t(`reports.caption.${by}`, { span });
  }

  protected open(saved: SavedView | null): Promise<void> {
    return this.show(saved ? savedAddress(saved) : { ...this.view(), saved: '' });
  }

  protected async show(view: QuarterlyView): Promise<void> {
    await this.router.navigate([PATH], { queryParams: quarterlyParams(view) });
  }
}

type Line = {
  readonly key: string;
  readonly name: { readonly text: string; readonly language: string } | null;
};

/** Those that have a name, in its order. */
const choicesOf = (lines: readonly Line[]): Choice[] =>
  lines
    .flatMap(({ key, name }) => (name ? [{ value: key, label: name.text, lang: name.language }] : []))
    .sort((a, b) => a.label.localeCompare(b.label, 'hu'));
