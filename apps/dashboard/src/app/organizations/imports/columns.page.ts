import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ImportColumnsDocument, MatchImportColumnsDocument } from '@kalaka/contract';
import { checkMatching, IMPORT_FIELDS_OF, type ImportSettings, isPlainDate } from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  injectWords,
  Notice,
  Page,
  Steps,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf, type RuleRefusal } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { choicesOf } from './import-words';

interface Matching {
  columns: { column: string; field: string }[];
  /** What rows of activities that do not say it are taken to say. */
  organizationId: string;
  year: string;
  date: string;
}

const settingsOf = ({ organizationId, year, date }: Matching): ImportSettings => ({
  organizationId: organizationId || null,
  year: year.trim() === '' ? null : Number(year),
  date: date || null,
});

/** `/organizations/imports/:import/columns`: what stands in each column, with some of its cells to see by. */
@Component({
  selector: 'app-import-columns',
  imports: [Button, Control, Day, ErrorSummary, Field, FormField, LoadState, Notice, Page, RouterLink, Steps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './columns.page.html',
})
export class ImportColumnsPage {
  readonly import = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);

  protected readonly data = pageData(
    () => this.import(),
    async (importId) => {
      const { organizationImport, organizations } = await this.client.request(ImportColumnsDocument, {
        importId,
      });
      return { ...organizationImport, organizations: choicesOf(organizations) };
    },
  );
  protected readonly kind = computed(() => this.data.value()?.kind ?? 'ORGANIZATIONS');
  protected readonly form = hubForm<Matching>({
    key: 'import.columns',
    initial: { columns: [], organizationId: '', year: '', date: '' },
    rules: (value) => this.problems(value),
    send: (value, key) => this.match(value, key),
  });
  protected readonly fields = computed(() =>
    IMPORT_FIELDS_OF[this.kind()].map((value) => ({ value, label: this.t(`imports.field.${value}`) })),
  );
  protected readonly mayMatch = computed(() => this.data.value()?.allowed.includes('match') ?? false);
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('imports.title'), link: '/organizations/imports' },
    {
      label: this.data.value()?.title ?? this.t('imports.one'),
      link: ['/organizations/imports', this.import()],
    },
    { label: this.t('imports.step.2') },
  ]);

  constructor() {
    effect(() => {
      const run = this.data.value();
      if (run)
        this.form.rebase({
          columns: run.columns.map(({ name, field }) => ({ column: name, field: field ?? '' })),
          organizationId: run.settings.organizationId ?? '',
          year:
            run.settings.year === null || run.settings.year === undefined ? '' : String(run.settings.year),
          date: run.settings.date ?? '',
        });
    });
  }

  protected errorAt(at: number): string | null {
    return this.form.error(`columns[${at}].field`);
  }

  private problems(value: Matching): RuleRefusal[] {
    const columns = value.columns.map(({ column, field }) => ({ column, field: field || null }));
    const result = checkMatching(columns, this.kind(), settingsOf(value));
    const day = value.date === '' || isPlainDate(value.date) ? [] : [{ code: 'NOT_A_DATE', field: 'date' }];
    return result.ok ? day : [result.refusal, ...day];
  }

  private async match(value: Matching, idempotencyKey: string) {
    const { columns } = value;
    const input = {
      ...settingsOf(value),
      importId: this.import(),
      version: this.data.value()?.version ?? 0,
      columns: columns.map(({ column, field }) => ({ column, field: (field || null) as never })),
      idempotencyKey,
    };
    return problemsOf((await this.client.request(MatchImportColumnsDocument, { input })).matchImportColumns);
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    await this.router.navigate(['/organizations/imports', this.import()]);
  }
}
