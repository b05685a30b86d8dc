import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { CoverageDocument } from '@kalaka/contract';
import { COVERS, isQuarter, type Cover } from '@kalaka/domain';
import { Button, Control, Empty, Field, Icon, injectWords, LocalTextView, Page, Section } from '@kalaka/ui';
import { Scroll, type Tab, Tabs } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { groupWord, quarterName, quartersUntil } from '../report-words';
import {
  coverageRows,
  markedGaps,
  overlapsOf,
  type CoverageBox,
  type CoverageRow,
  type Gap,
  type Term,
} from './coverage-view';

const PATTERN: Readonly<Record<Cover, string>> = { SEVERAL: 'c3', ONE: 'c1', NOBODY: 'c0' };

/** `/reports/coverage`: who helps whom, how and where, so that a gap and an overlap are seen. */
@Component({
  imports: [
    ...[Button, Control, Empty, Field, Icon, LoadState, LocalTextView, Page, RouterLink, Scroll],
    ...[Section, Tabs],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './coverage.page.html',
})
export class CoveragePage {
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly started = new Date().toISOString().slice(0, 10);

  protected readonly legend = COVERS.toReversed().map((cover) => ({ cover, pattern: PATTERN[cover] }));
  private readonly asked = computed(() => {
    const quarter = this.params().get('quarter');
    return isQuarter(quarter) ? quarter : null;
  });
  protected readonly data = pageData(
    () => this.asked(),
    (quarter) => this.client.request(CoverageDocument, { quarter }),
  );
  protected readonly coverage = computed(() => this.data.value()?.coverage);
  protected readonly district = computed(() => {
    const code = this.params().get('district');
    return this.coverage()?.districts.some((one) => one.code === code) ? code : null;
  });
  protected readonly rows = computed(() => {
    const coverage = this.coverage();
    return coverage ? coverageRows(coverage, this.district()) : [];
  });
  protected readonly districts = computed(() =>
    this.district() ? 1 : (this.coverage()?.districts.length ?? 0),
  );
  protected readonly quarter = computed(() => {
    const quarter = this.coverage()?.quarter.quarter;
    return quarter ? quarterName(quarter, this.t) : '';
  });
  protected readonly quarters = computed(() =>
    quartersUntil(this.started).map((quarter) => ({ quarter, name: quarterName(quarter, this.t) })),
  );
  protected readonly chosen = computed(() => this.asked() ?? this.coverage()?.quarter.quarter ?? '');
  protected readonly tabs = computed<Tab[]>(() => {
    const districts = this.coverage()?.districts ?? [];
    if (districts.length === 0) return [];
    const tab = (code: string | null, label: string): Tab => ({
      label,
      link: '/reports/coverage',
      queryParams: {
        ...(this.asked() ? { quarter: this.asked() } : {}),
        ...(code ? { district: code } : {}),
      },
      current: this.district() === code,
    });
    return [
      tab(null, this.t('reports.coverage.allDistricts')),
      ...districts.map(({ code, name }) => tab(code, name?.text ?? code)),
    ];
  });
  /** The gaps that are marked, named in the first sentence. */
  protected readonly gaps = computed(() => {
    const coverage = this.coverage();
    return (coverage ? markedGaps(coverage) : []).map(({ type, targetGroup, couldHelp }) => ({
      type,
      targetGroup,
      couldHelp,
      name: this.t('reports.coverage.pair', { type: this.typeOf(type), group: this.groupName(targetGroup) }),
    }));
  });
  protected readonly overlaps = computed(() => {
    const coverage = this.coverage();
    return (coverage ? overlapsOf(coverage, this.district()) : []).map(
      ({ type, targetGroup, districts, members }) => ({
        members,
        title: this.t('reports.coverage.overlap', {
          type: this.typeOf(type),
          group: this.groupName(targetGroup),
          districts: districts.map((code) => this.districtName(code)).join(', '),
        }),
      }),
    );
  });
  protected readonly columns = computed(() =>
    (this.coverage()?.types ?? []).map(({ code, name }) => ({
      code,
      text: name?.text ?? this.t(`reports.coverage.column.${code}`),
      language: name?.language ?? '',
    })),
  );
  protected readonly mayWrite = computed(() => this.session.can('message.send'));

  protected typeOf(code: string): string {
    const own = this.coverage()?.types.find((type) => type.code === code)?.name;
    return own?.text ?? this.t(`activities.type.${code}`);
  }

  /** As in the head of its column, which says where a long word may break. */
  protected labelOf(code: string): string {
    return this.columns().find((column) => column.code === code)?.text ?? this.typeOf(code);
  }

  protected readonly patternOf = (cover: Cover): string => PATTERN[cover];

  /** "3 of 5 districts", or how many members where the network knows no districts. */
  protected wordOf(box: CoverageBox): string {
    if (box.members.length === 0) return this.t('reports.coverage.none');
    if (this.districts() < 2) return this.t('reports.coverage.members', { count: box.members.length });
    return box.covered === 0
      ? this.t('reports.coverage.nowhere')
      : this.t('reports.coverage.of', { covered: box.covered, all: this.districts() });
  }

  /** A message to those who could, begun; whoever writes it changes it before it goes. */
  protected async ask({ type, targetGroup, couldHelp }: Gap): Promise<void> {
    const values = {
      quarter: this.quarter(),
      type: this.typeOf(type),
      group: this.groupName(targetGroup),
    };
    const begun = {
      to: couldHelp.map(({ id, name }) => ({ id, name: { text: name.text, language: name.language } })),
      subject: this.t('reports.coverage.ask.subject', values),
      body: this.t('reports.coverage.ask.body', values),
    };
    await this.router.navigate(['/organizations/write'], { state: { begun } });
  }

  protected print(): void {
    globalThis.print();
  }

  /** The kinds with which nobody helps this group, folded up on a phone, where a row is a list; null without any. */
  protected nobodyIn(row: CoverageRow): string[] | null {
    const none = row.boxes.filter(({ members, gap }) => members.length === 0 && !gap);
    return none.length > 0 ? none.map(({ type }) => this.typeOf(type)) : null;
  }

  protected async show(event: Event): Promise<void> {
    event.preventDefault();
    const quarter = String(new FormData(event.target as HTMLFormElement).get('quarter'));
    if (!isQuarter(quarter)) return;
    const queryParams = { quarter, ...(this.district() ? { district: this.district() } : {}) };
    await this.router.navigate(['/reports/coverage'], { queryParams });
  }

  protected groupOf({ code, name }: Term) {
    return {
      code,
      text: name?.text ?? this.t(groupWord(code)),
      language: name?.language ?? '',
    };
  }

  private groupName(code: string): string {
    return this.groupOf(
      this.coverage()?.targetGroups.find((one) => one.code === code) ?? { code, name: null },
    ).text;
  }

  private districtName(code: string): string {
    return this.coverage()?.districts.find((one) => one.code === code)?.name?.text ?? code;
  }
}
