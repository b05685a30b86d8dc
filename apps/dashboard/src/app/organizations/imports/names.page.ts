import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ImportNamesDocument, TellImportNamesDocument } from '@kalaka/contract';
import { Button, Control, type Crumb, ErrorSummary, Field, injectWords, Notice, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf, type RuleRefusal } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { choicesOf } from './import-words';

interface Meant {
  names: { name: string; organizationId: string }[];
}

/** `/organizations/imports/:import/names`: whom the names in a list mean. Said once, remembered for every later list. */
@Component({
  selector: 'app-import-names',
  imports: [Button, Control, ErrorSummary, Field, FormField, LoadState, Notice, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './names.page.html',
})
export class ImportNamesPage {
  readonly import = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);

  protected readonly data = pageData(
    () => this.import(),
    async (importId) => {
      const { organizationImport, organizations } = await this.client.request(ImportNamesDocument, {
        importId,
      });
      return { ...organizationImport, organizations: choicesOf(organizations) };
    },
  );
  /** Those that nobody knows come first; what is known can be said otherwise. */
  protected readonly names = computed(() => this.data.value()?.names ?? []);
  protected readonly mayTell = computed(() => this.data.value()?.allowed.includes('match') ?? false);
  protected readonly form = hubForm<Meant>({
    key: 'import.names',
    initial: { names: [] },
    rules: ({ names }) => this.problems(names),
    send: (value, key) => this.tell(value, key),
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('imports.title'), link: '/organizations/imports' },
    {
      label: this.data.value()?.title ?? this.t('imports.one'),
      link: ['/organizations/imports', this.import()],
    },
    { label: this.t('imports.names.heading') },
  ]);

  constructor() {
    effect(() => {
      const names = this.names().map(({ name, organizationId, suggestedId }) => ({
        name,
        organizationId: organizationId ?? suggestedId ?? '',
      }));
      if (this.data.value()) this.form.rebase({ names });
    });
  }

  /** One name may stay open, as long as not all of them do. */
  private problems(names: Meant['names']): RuleRefusal[] {
    const isSaid = names.some(({ organizationId }) => organizationId !== '');
    return isSaid ? [] : [{ code: 'REQUIRED', field: 'names[0].organizationId' }];
  }

  private async tell({ names }: Meant, idempotencyKey: string) {
    const input = {
      importId: this.import(),
      version: this.data.value()?.version ?? 0,
      names: names.filter(({ organizationId }) => organizationId !== ''),
      idempotencyKey,
    };
    return problemsOf((await this.client.request(TellImportNamesDocument, { input })).tellImportNames);
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    await this.router.navigate(['/organizations/imports', this.import()]);
  }
}
