import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { CheckDocumentDocument, OrganizationPapersDocument, ReturnDocumentDocument } from '@kalaka/contract';
import {
  Button,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectDates,
  injectWords,
  Notice,
  Page,
  Tile,
  Toaster,
} from '@kalaka/ui';
import { injectFileSize } from '@kalaka/ui/files';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { sayingWhat } from '../edit/saying-what';

/** `/organizations/:id/documents/:document`: a second person compares a paper with its file, once and for good. */
@Component({
  selector: 'app-check-document',
  imports: [Button, Control, ErrorSummary, Field, FormField, LoadState, Notice, Page, RouterLink, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './check-document.page.html',
})
export class CheckDocumentPage {
  readonly id = input.required<string>();
  readonly document = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly size = injectFileSize();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly address = inject(ActivatedRoute).snapshot.url.join('/');

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(OrganizationPapersDocument, { id }),
  );
  protected readonly organization = computed(() => this.data.value()?.organization);
  protected readonly paper = computed(() =>
    this.organization()?.documents.find(({ id }) => id === this.document()),
  );
  protected readonly accepting = hubForm<object>({
    key: `organization.paper.check.${this.address}`,
    initial: {},
    send: async (_value, idempotencyKey) => {
      const input = { documentId: this.document(), idempotencyKey };
      return problemsOf((await this.client.request(CheckDocumentDocument, { input })).checkDocument);
    },
  });
  protected readonly returning = sayingWhat(
    hubForm<{ reason: string }>({
      key: `organization.paper.return.${this.address}`,
      initial: { reason: '' },
      rules: ({ reason }) => (reason.trim() ? [] : [{ code: 'REQUIRED', field: 'reason' }]),
      send: async ({ reason }, idempotencyKey) => {
        const input = { documentId: this.document(), reason, idempotencyKey };
        return problemsOf((await this.client.request(ReturnDocumentDocument, { input })).returnDocument);
      },
    }),
    this.t,
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id()],
    },
    { label: this.t('documents.title'), link: ['/organizations', this.id(), 'documents'] },
    { label: this.t('documents.judge.crumb') },
  ]);

  protected async accept(event: Event): Promise<void> {
    if (await this.accepting.submit(event)) await this.leave('documents.judge.accepted');
  }

  protected async sendBack(event: Event): Promise<void> {
    if (await this.returning.submit(event)) await this.leave('documents.judge.returned');
  }

  private async leave(said: string): Promise<void> {
    this.toaster.say(this.t(said));
    await this.router.navigate(['/organizations', this.id(), 'documents']);
  }
}
