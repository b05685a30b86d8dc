import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { BeginImportDocument, ImportStartDocument } from '@kalaka/contract';
import { IMPORT_KINDS, type ImportKind, importSource, isCode } from '@kalaka/domain';
import {
  Button,
  Choices,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectLanguage,
  injectWords,
  Page,
  Steps,
} from '@kalaka/ui';
import { FilesField, type SentFile } from '@kalaka/ui/files';
import { FileSender } from '../../shell/files/file-sender';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf, type RuleRefusal } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { filesProblems } from './import-words';

interface NewImport {
  /** What the list is of. */
  kind: ImportKind;
  files: readonly SentFile[];
  /** A source that is known, or '' for another one. */
  source: string;
  title: string;
  language: string;
}

/** Languages in which lists come, besides those of the network. */
const LISTS = ['hu', 'en', 'fr'];
const BLANK: NewImport = { kind: 'ORGANIZATIONS', files: [], source: '', title: '', language: '' };

/** `/organizations/imports/new`: the file, and where it comes from. */
@Component({
  selector: 'app-import-new',
  imports: [
    Button,
    Choices,
    Control,
    ErrorSummary,
    Field,
    FilesField,
    FormField,
    LoadState,
    Page,
    RouterLink,
    Steps,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-new.page.html',
})
export class ImportNewPage {
  protected readonly t = injectWords();
  protected readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly sender = inject(FileSender);
  private readonly asked = inject(ActivatedRoute).snapshot.queryParamMap.get('kind');
  private begun = '';

  protected readonly data = pageData(
    () => null,
    () => this.client.request(ImportStartDocument),
  );
  protected readonly send = computed(() => this.sender.to('import', this.data.value()?.network.id ?? ''));
  protected readonly unsent = signal(0);
  protected readonly form = hubForm<NewImport>({
    key: 'import.new',
    initial: this.blank(),
    rules: (value) => this.problems(value),
    send: (value, key) => this.begin(value, key),
  });
  protected readonly kindChoices = computed(() =>
    IMPORT_KINDS.map((value) => ({ value, label: this.t(`imports.of.${value}`) })),
  );
  private readonly kind = computed(() => this.form.value().kind);
  protected readonly sources = computed(() =>
    (this.data.value()?.importSources ?? []).filter(({ kind }) => kind === this.kind()),
  );
  /** Whether a list of this kind is chosen that came in before; a list of another kind is none. */
  protected readonly isKnown = computed(() =>
    this.sources().some(({ source }) => source === this.form.value().source),
  );
  protected readonly sourceChoices = computed(() => [
    ...this.sources().map(({ source, title }) => ({ value: source, label: title })),
    { value: '', label: this.t('imports.new.sourceNew') },
  ]);
  protected readonly languages = computed(() =>
    [...new Set([...(this.data.value()?.network.languages ?? []), ...LISTS])].map((value) => ({
      value,
      label: this.t(`language.${value}`),
    })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    { label: this.t('imports.title'), link: '/organizations/imports' },
    { label: this.t('imports.new') },
  ]);

  constructor() {
    effect(() => {
      const start = this.data.value();
      if (!start) return;
      const blank = this.blank();
      const last = start.importSources.find(({ kind }) => kind === blank.kind);
      const language = last?.language ?? start.network.defaultLanguage;
      this.form.rebase({ ...blank, source: last?.source ?? '', language });
    });
  }

  private blank(): NewImport {
    return isCode(IMPORT_KINDS, this.asked) ? { ...BLANK, kind: this.asked } : BLANK;
  }

  private titleOf({ kind, source, title }: NewImport): string {
    const known = this.data.value()?.importSources ?? [];
    return known.find((one) => one.kind === kind && one.source === source)?.title ?? title;
  }

  private problems(value: NewImport): RuleRefusal[] {
    const problems = filesProblems('files', value.files, this.unsent());
    const title = importSource(this.titleOf(value));
    return title.ok ? problems : [...problems, title.refusal];
  }

  private async begin(value: NewImport, idempotencyKey: string) {
    const input = {
      kind: value.kind,
      fileIds: value.files.map(({ id }) => id),
      title: this.titleOf(value),
      language: value.language,
      idempotencyKey,
    };
    const result = (await this.client.request(BeginImportDocument, { input })).beginImport;
    if ('import' in result)
      this.begun = result.import.id + (result.import.state === 'UPLOADED' ? '/columns' : '');
    return problemsOf(result);
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    await this.router.navigateByUrl(`/organizations/imports/${this.begun}`);
  }
}
