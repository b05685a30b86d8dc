import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ImportColumnsDocument, MatchImportColumnsDocument } from '@kalaka/contract';
import { checkMatching, IMPORT_FIELDS } from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectWords,
  Notice,
  Page,
  Steps,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';

interface Matching {
  columns: { column: string; field: string }[];
}

/** `/organizations/imports/:import/columns`: what stands in each column, with some of its cells to see by. */
@Component({
  selector: 'app-import-columns',
  imports: [Button, Control, ErrorSummary, Field, FormField, LoadState, Notice, Page, RouterLink, Steps],
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
    async (importId) => (await this.client.request(ImportColumnsDocument, { importId })).organizationImport,
  );
  protected readonly form = hubForm<Matching>({
    key: 'import.columns',
    initial: { columns: [] },
    rules: ({ columns }) => {
      const result = checkMatching(columns.map(({ column, field }) => ({ column, field: field || null })));
      return result.ok ? [] : [result.refusal];
    },
    send: (value, key) => this.match(value, key),
  });
  protected readonly fields = computed(() =>
    IMPORT_FIELDS.map((value) => ({ value, label: this.t(`imports.field.${value}`) })),
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
        });
    });
  }

  protected errorAt(at: number): string | null {
    return this.form.error(`columns[${at}].field`);
  }

  private async match({ columns }: Matching, idempotencyKey: string) {
    const input = {
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
