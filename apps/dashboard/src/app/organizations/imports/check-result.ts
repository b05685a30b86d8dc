import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { type ImportPageQuery, ReplaceImportFilesDocument } from '@kalaka/contract';
import { Button, ErrorSummary, injectWords, Section, Status, Steps } from '@kalaka/ui';
import { FilesField, type SentFile } from '@kalaka/ui/files';
import { Scroll } from '@kalaka/ui/tables';
import { FileSender } from '../../shell/files/file-sender';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { Session } from '../../shell/session/session';
import { filesProblems } from './import-words';

/** What checking found: what would change, every wrong row with its reason and the way to mend it, what may be the same. */
@Component({
  selector: 'app-check-result',
  imports: [Button, ErrorSummary, FilesField, FormField, RouterLink, Scroll, Section, Status, Steps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './check-result.html',
  host: { class: 'flow' },
})
export class CheckResult {
  readonly run = input.required<ImportPageQuery['organizationImport']>();
  readonly changed = output<void>();
  readonly more = output<void>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly sender = inject(FileSender);
  private readonly session = inject(Session);

  protected readonly send = computed(() => this.sender.to('import', this.session.network()?.id ?? ''));
  protected readonly wrong = computed(() => this.run().wrong.edges.map(({ node }) => node));
  protected readonly mayConfirm = computed(() => this.run().allowed.includes('confirm'));
  private newState = '';

  protected readonly several = computed(() => this.run().files.length > 1);
  protected readonly unsent = signal(0);
  protected readonly form = hubForm<{ corrected: readonly SentFile[] }>({
    key: `import.correct:${this.router.url}`,
    initial: { corrected: [] },
    rules: ({ corrected }) => filesProblems('corrected', corrected, this.unsent()),
    send: ({ corrected }, key) => this.replace(corrected, key),
  });

  constructor() {
    // Of several files most are right: they stand there, and one that is mended takes the place of its name.
    effect(() => {
      const corrected = this.several()
        ? this.run().files.map(({ id, name, bytes }) => ({ id, name, bytes }))
        : [];
      untracked(() => this.form.rebase({ corrected }));
    });
  }

  private async replace(files: readonly SentFile[], idempotencyKey: string) {
    const { id: importId, version } = this.run();
    const input = { importId, version, fileIds: files.map(({ id }) => id), idempotencyKey };
    const result = (await this.client.request(ReplaceImportFilesDocument, { input })).replaceImportFiles;
    if ('import' in result) this.newState = result.import.state;
    return problemsOf(result).map((problem) => ({ ...problem, field: 'corrected' }));
  }

  protected async correct(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    if (this.newState === 'UPLOADED')
      await this.router.navigate(['/organizations/imports', this.run().id, 'columns']);
    else this.changed.emit();
  }
}
