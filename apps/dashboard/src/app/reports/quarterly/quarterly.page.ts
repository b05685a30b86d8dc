import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { QuarterlyReportDocument } from '@kalaka/contract';
import { isQuarter, quarterAfter, quarterOf } from '@kalaka/domain';
import {
  Button,
  Control,
  Empty,
  Field,
  Icon,
  injectLanguage,
  injectWords,
  Notice,
  Page,
  Section,
} from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { OverviewTable } from '../overview/overview-table';
import { quarterName, quartersUntil } from '../report-words';

const LANGUAGES = ['en', 'hu'] as const;

/** `/reports/quarterly`: the quarterly report as others will read it, and its files in both languages. */
@Component({
  imports: [Button, Control, Empty, Field, Icon, LoadState, Notice, OverviewTable, Page, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './quarterly.page.html',
})
export class QuarterlyPage {
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly started = new Date().toISOString().slice(0, 10);

  /** The last quarter that is over, when the address names none. */
  protected readonly quarter = computed(() => {
    const asked = this.params().get('quarter');
    return isQuarter(asked) ? asked : quarterAfter(quarterOf(this.started), -1);
  });
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
    return [page.quarters, page.members, page.programs, page.groups, page.places].flatMap((overview) =>
      overview.lines.length === 0
        ? []
        : [{ by: overview.groupBy, overview, heading: this.t(`reports.by.${overview.groupBy}`) }],
    );
  });
  /** The reader's own language first: that file is most often wanted. */
  protected readonly files = computed(() => {
    const languages = LANGUAGES.toSorted(
      (a, b) => Number(b === this.language()) - Number(a === this.language()),
    );
    return (['pdf', 'xlsx'] as const).flatMap((form) =>
      languages.map((lang) => ({
        label: this.t(`reports.quarterly.${form}.${lang}`),
        href: `/export/reports/quarterly.${form}?quarter=${this.quarter()}&lang=${lang}`,
        kind: form === 'pdf' && lang === this.language() ? ('turn' as const) : ('' as const),
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

  protected async show(event: Event): Promise<void> {
    event.preventDefault();
    const quarter = String(new FormData(event.target as HTMLFormElement).get('quarter'));
    if (isQuarter(quarter)) await this.router.navigate(['/reports/quarterly'], { queryParams: { quarter } });
  }
}
