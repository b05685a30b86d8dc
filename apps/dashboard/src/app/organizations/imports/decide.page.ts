import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ConfirmImportDocument, ImportChangesDocument, UndoImportDocument } from '@kalaka/contract';
import {
  Button,
  type Crumb,
  ErrorSummary,
  injectWords,
  Notice,
  Page,
  Section,
  Status,
  Steps,
} from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';

const SHOWN = 50;

/** `…/:import/confirm` and `…/:import/undo`: what will happen, and the one button that lets it. */
@Component({
  selector: 'app-import-decide',
  imports: [Button, ErrorSummary, LoadState, Notice, Page, RouterLink, Scroll, Section, Status, Steps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decide.page.html',
})
export class ImportDecidePage {
  readonly import = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  protected readonly verb = inject(ActivatedRoute).snapshot.url.at(-1)?.path === 'undo' ? 'undo' : 'confirm';

  protected readonly data = pageData(
    () => this.import(),
    async (importId) =>
      (await this.client.request(ImportChangesDocument, { importId, shown: SHOWN })).organizationImport,
  );
  /** What it does to the register or to the activities; nothing until it is known which. */
  protected readonly lead = computed(() => {
    const kind = this.data.value()?.kind;
    return kind ? this.t(`imports.${this.verb}.lead`, { kind }) : '';
  });
  protected readonly mayNow = computed(() => this.data.value()?.allowed.includes(this.verb) ?? false);
  protected readonly merges = computed(
    () => this.data.value()?.pairs.filter(({ decision }) => decision === 'MERGE').length ?? 0,
  );
  protected readonly changes = computed(() => this.data.value()?.changes.edges.map(({ node }) => node) ?? []);
  protected readonly form = hubForm<object>({
    key: `import.${this.verb}`,
    initial: {},
    send: (_value, key) => this.send(key),
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('imports.title'), link: '/organizations/imports' },
    {
      label: this.data.value()?.title ?? this.t('imports.one'),
      link: ['/organizations/imports', this.import()],
    },
    { label: this.t(this.verb === 'undo' ? 'imports.undo.go' : 'imports.step.4') },
  ]);

  private async send(idempotencyKey: string) {
    const input = { importId: this.import(), version: this.data.value()?.version ?? 0, idempotencyKey };
    const result =
      this.verb === 'undo'
        ? (await this.client.request(UndoImportDocument, { input })).undoImport
        : (await this.client.request(ConfirmImportDocument, { input })).confirmImport;
    return problemsOf(result);
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    await this.router.navigate(['/organizations/imports', this.import()]);
  }
}
