import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  ConfirmRegistrationDocument,
  OrganizationFormDocument,
  VerifyIdentifierDocument,
} from '@kalaka/contract';
import { endingsOf, type FileType } from '@kalaka/domain';
import { Button, type Crumb, ErrorSummary, injectWords, Notice, Page, Tile, Toaster } from '@kalaka/ui';
import { FileField, type SentFile } from '@kalaka/ui/files';
import { FileSender } from '../../shell/files/file-sender';
import { hubForm } from '../../shell/forms/hub-form';
import { type ApiRefusal, problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { label } from '../labels';
import { sayingWhat } from './saying-what';

/** What shows a registration; the API looks into the file. */
const TYPES: readonly FileType[] = ['PDF', 'JPEG', 'PNG'];

/** Numbers that stand for a registration, in the order of a register's page. */
const OF_A_REGISTER = ['HU_REGISTRY', 'FR_RNA', 'HU_TAX', 'FR_SIREN'];

/**
 * Two pages that say "I looked it up": one number (`…/identifiers/:identifier`) and a whole registration
 * (`…/registration`). Somebody other than who typed it does it, and it is not taken back.
 */
@Component({
  selector: 'app-check',
  imports: [Button, ErrorSummary, FileField, LoadState, Notice, Page, RouterLink, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './check.page.html',
})
export class CheckPage {
  readonly id = input.required<string>();
  /** The number to check; without one, the registration as a whole. */
  readonly identifier = input<string>();
  protected readonly t = injectWords();
  protected readonly label = label;
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly sender = inject(FileSender);
  private readonly address = inject(ActivatedRoute).snapshot.url.join('/');

  protected readonly data = pageData(
    () => this.id(),
    async (id) => (await this.client.request(OrganizationFormDocument, { id })).organization,
  );
  protected readonly kind = computed(() => (this.identifier() ? 'number' : 'registration'));
  protected readonly numbers = computed(() => {
    const all = this.data.value()?.identifiers ?? [];
    const one = this.identifier();
    if (one) return all.filter(({ id }) => id === one);
    return all
      .filter(({ scheme }) => OF_A_REGISTER.includes(scheme))
      .sort((a, b) => OF_A_REGISTER.indexOf(a.scheme) - OF_A_REGISTER.indexOf(b.scheme));
  });
  protected readonly mayNow = computed(() => {
    const operation = this.identifier()
      ? 'organization.verifyIdentifier'
      : 'organization.confirmRegistration';
    return (this.data.value()?.allowed.includes(operation) ?? false) && this.numbers().length > 0;
  });
  protected readonly accept = endingsOf(TYPES);
  protected readonly sendFile = computed(() => this.sender.to('organization', this.id()));
  protected readonly form = sayingWhat(
    hubForm<{ readonly file: SentFile | null }>({
      key: `organization.check.${this.address}`,
      initial: { file: null },
      rules: ({ file }) =>
        this.identifier() || file ? [] : [{ code: 'REQUIRED', field: 'registration.file' }],
      send: ({ file }, key) => this.send(file, key),
    }),
    this.t,
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.data.value()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id()],
    },
    { label: this.t(`organizations.check.${this.kind()}.crumb`) },
  ]);

  protected keep(file: SentFile | null): void {
    this.form.value.set({ file });
  }

  private async send(file: SentFile | null, idempotencyKey: string) {
    const command = { organizationId: this.id(), version: this.data.value()?.version ?? 0, idempotencyKey };
    const identifierId = this.identifier();
    const result = identifierId
      ? (await this.client.request(VerifyIdentifierDocument, { input: { ...command, identifierId } }))
          .verifyIdentifier
      : (
          await this.client.request(ConfirmRegistrationDocument, {
            input: { ...command, fileId: file?.id ?? '' },
          })
        ).confirmRegistration;
    if ((result as Partial<ApiRefusal>).code === 'STALE_VERSION') await this.data.reload();
    return problemsOf(result).map(({ field, message }) => ({
      field: field === 'file' ? 'registration.file' : field,
      message,
    }));
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t(`organizations.check.${this.kind()}.saved`));
    await this.router.navigate(['/organizations', this.id(), 'profile']);
  }
}
