import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  DiscardImportDocument,
  ImportPageDocument,
  MatchImportColumnsDocument,
  ImportColumnsDocument,
} from '@kalaka/contract';
import {
  Button,
  Confirm,
  type Crumb,
  injectDates,
  injectWords,
  Notice,
  Page,
  Section,
  Toaster,
} from '@kalaka/ui';
import { injectFileSize } from '@kalaka/ui/files';
import { Facts } from '@kalaka/ui/record';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { CheckResult } from './check-result';
import { isAtWork, progressLine } from './import-words';

const ASK_AGAIN_MS = 1_000;
const FIRST = 25;

/** `/organizations/imports/:import`: where an import stands, and what to do next. Work goes on when the page is left. */
@Component({
  selector: 'app-import',
  imports: [Button, CheckResult, Confirm, Facts, LoadState, Notice, Page, RouterLink, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import.page.html',
})
export class ImportPage {
  readonly import = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly size = injectFileSize();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly shown = signal(FIRST);
  protected readonly asked = signal(false);

  protected readonly data = pageData(
    () => ({ importId: this.import(), shown: this.shown() }),
    async (variables) => (await this.client.request(ImportPageDocument, variables)).organizationImport,
  );
  /** The newest answer about this import. */
  protected readonly run = computed(() => {
    const run = this.data.value();
    return run?.id === this.import() ? run : undefined;
  });
  protected readonly state = computed(() => this.run()?.state);
  protected readonly atWork = computed(() => isAtWork(this.state()));
  protected readonly heading = computed(() => this.headingOf());
  protected readonly line = computed(() => {
    const progress = this.run()?.progress;
    return progress ? progressLine(this.t, progress) : this.t('imports.progress.step.start');
  });
  protected readonly facts = computed(() => {
    const run = this.run();
    if (!run) return [];
    return [
      { term: this.t('imports.about.source'), value: run.title },
      ...run.files.map(({ name, bytes }) => ({
        term: this.t('imports.about.file'),
        value: `${name} (${this.size(bytes)})`,
      })),
      { term: this.t('imports.about.by'), value: run.createdBy?.name ?? this.t('imports.byNobody') },
      { term: this.t('imports.about.at'), value: this.dates.moment(run.createdAt) },
      ...(run.finishedAt
        ? [{ term: this.t('imports.about.finished'), value: this.dates.moment(run.finishedAt) }]
        : []),
    ];
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    { label: this.t('imports.title'), link: '/organizations/imports' },
    { label: this.run()?.title ?? this.t('imports.one') },
  ]);

  constructor() {
    effect((onCleanup) => {
      this.data.value();
      if (!this.atWork()) return;
      const timer = setTimeout(() => void this.data.reload(), ASK_AGAIN_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  private headingOf(): string {
    const run = this.run();
    if (!run) return this.t('imports.one');
    if (isAtWork(run.state)) return this.t(`imports.progress.title.${run.state}`);
    if (run.state === 'CHECKED') {
      const counts = { count: run.wrongRows };
      if (run.wrongRows > 0) return this.t('imports.check.title.wrong', counts);
      return this.t(`imports.check.title.${run.allowed.includes('confirm') ? 'good' : 'same'}`);
    }
    if (run.state === 'UPLOADED') return this.t('imports.columns.title');
    return this.t(`imports.${run.state.toLowerCase()}.title`, { kind: run.kind });
  }

  protected failureWords(failure: string): string {
    const key = `imports.failure.${failure}`;
    const words = this.t(key);
    return words === key ? this.t('imports.failure.BROKEN') : words;
  }

  protected showMore(): void {
    this.shown.update((shown) => Math.min(100, shown + FIRST));
  }

  /** The same file with the same columns, once more. */
  protected async again(): Promise<void> {
    const importId = this.import();
    const { organizationImport: run } = await this.client.request(ImportColumnsDocument, { importId });
    const columns = run.columns.map(({ name, field }) => ({ column: name, field: field ?? null }));
    const input = { importId, version: run.version, columns };
    const result = (await this.client.request(MatchImportColumnsDocument, { input })).matchImportColumns;
    for (const { message } of problemsOf(result)) this.toaster.say(message);
    await this.data.reload();
  }

  protected async discard(): Promise<void> {
    const input = { importId: this.import(), version: this.run()?.version ?? 0 };
    const result = (await this.client.request(DiscardImportDocument, { input })).discardImport;
    const problems = problemsOf(result);
    for (const { message } of problems) this.toaster.say(message);
    if (problems.length > 0) return;
    this.toaster.say(this.t('imports.discard.done'));
    await this.router.navigate(['/organizations/imports']);
  }
}
