import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { AddDocumentDocument, OrganizationPapersDocument } from '@kalaka/contract';
import {
  addDocument,
  endingsOf,
  STANDING_DOCUMENTS,
  type FileType,
  type StandingDocument,
} from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  injectWords,
  Page,
  Toaster,
} from '@kalaka/ui';
import { FileField, type SentFile } from '@kalaka/ui/files';
import { FileSender } from '../../shell/files/file-sender';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf, type RuleRefusal } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { sayingWhat } from '../edit/saying-what';

interface PaperValue {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly file: SentFile | null;
}

/** What a paper may be; the API looks into the file. */
const TYPES: readonly FileType[] = ['PDF', 'JPEG', 'PNG', 'DOCX', 'ODT'];

/** `/organizations/:id/documents/new?kind=…`: a paper with its days and its file; somebody else checks it. */
@Component({
  selector: 'app-add-document',
  imports: [Button, Control, Day, ErrorSummary, Field, FileField, FormField, LoadState, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './add-document.page.html',
})
export class AddDocumentPage {
  readonly id = input.required<string>();
  /** The kind that is wanted, from the address. */
  readonly kind = input<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly actor = inject(Session).actor;
  private readonly sender = inject(FileSender);
  protected readonly accept = endingsOf(TYPES);
  protected readonly send = computed(() => this.sender.to('organization', this.id()));

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(OrganizationPapersDocument, { id }),
  );
  protected readonly kinds = computed(() =>
    STANDING_DOCUMENTS.map((value) => ({ value, label: this.t(`networks.document.${value}`) })),
  );
  protected readonly form = sayingWhat(
    hubForm<PaperValue>({
      key: `organization.paper.${inject(Router).url.split('?')[0]}`,
      initial: { kind: '', from: '', to: '', file: null },
      rules: (value) => this.broken(value),
      send: (value, key) => this.enter(value, key),
    }),
    this.t,
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.data.value()?.organization.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id()],
    },
    { label: this.t('documents.title'), link: ['/organizations', this.id(), 'documents'] },
    { label: this.t('documents.new.crumb') },
  ]);

  constructor() {
    // The address says which paper; what somebody wrote before stays.
    effect(() => {
      const kind = this.kind() ?? '';
      if (kind && !this.form.value().kind) this.form.value.update((value) => ({ ...value, kind }));
    });
  }

  protected keep(file: SentFile | null): void {
    this.form.value.update((value) => ({ ...value, file }));
  }

  private broken({ kind, from, to, file }: PaperValue): RuleRefusal[] {
    const empty = [
      ...(kind ? [] : ['paper.kind']),
      ...(from ? [] : ['paper.from']),
      ...(file ? [] : ['paper.file']),
    ];
    if (empty.length) return empty.map((field) => ({ code: 'REQUIRED', field }));
    const actor = this.actor();
    const today = this.data.value()?.network.today;
    if (!actor || !today) return [];
    const request = { kind: kind as StandingDocument, fromDate: from, toDate: to || null };
    const judged = addDocument(request, actor, today);
    if (judged.ok) return [];
    const names: Record<string, string> = { kind: 'paper.kind', fromDate: 'paper.from', toDate: 'paper.to' };
    return [{ ...judged.refusal, field: names[judged.refusal.field ?? ''] }];
  }

  private async enter({ kind, from, to, file }: PaperValue, idempotencyKey: string) {
    const input = {
      ...{ organizationId: this.id(), kind: kind as StandingDocument, from, to: to || null },
      ...{ fileId: file?.id ?? '', idempotencyKey },
    };
    const { addDocument: result } = await this.client.request(AddDocumentDocument, { input });
    return problemsOf(result).map(({ field, message }) => ({ field: field && `paper.${field}`, message }));
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('documents.new.saved'));
    await this.router.navigate(['/organizations', this.id(), 'documents']);
  }
}
