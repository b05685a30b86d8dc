import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { OrganizationFormDocument, RemoveIdentifierDocument, SaveIdentifierDocument } from '@kalaka/contract';
import { IDENTIFIER_SCHEMES, type IdentifierScheme, normalizeIdentifier } from '@kalaka/domain';
import {
  Button,
  Confirm,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  Icon,
  injectDates,
  injectWords,
  Page,
  Status,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { type ApiRefusal, problemsOf, type RuleRefusal } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { label } from '../labels';
import { sayingWhat } from './saying-what';

interface NumberValue {
  readonly scheme: string;
  readonly value: string;
}

/** `/organizations/:id/identifiers`: the numbers of an organization; a new one counts as not checked. */
@Component({
  selector: 'app-identifiers',
  imports: [
    Button,
    Confirm,
    Control,
    ErrorSummary,
    Field,
    FormField,
    Icon,
    LoadState,
    Page,
    RouterLink,
    Status,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './identifiers.page.html',
})
export class IdentifiersPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly label = label;
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  private readonly address = inject(ActivatedRoute).snapshot.paramMap.get('id') ?? '';

  protected readonly data = pageData(
    () => this.id(),
    async (id) => (await this.client.request(OrganizationFormDocument, { id })).organization,
  );
  /** The number that is about to be taken out. */
  protected readonly leaving = signal<{ readonly id: string; readonly scheme: string } | null>(null);
  protected readonly mayEdit = computed(
    () => this.data.value()?.allowed.includes('organization.edit') ?? false,
  );
  protected readonly mayVerify = computed(
    () => this.data.value()?.allowed.includes('organization.verifyIdentifier') ?? false,
  );
  protected readonly schemes = computed(() =>
    IDENTIFIER_SCHEMES.filter((scheme) => scheme !== 'SOURCE').map((value) => ({
      value,
      label: this.t(label.scheme(value)),
    })),
  );
  protected readonly form = sayingWhat(
    hubForm<NumberValue>({
      key: `organization.number.${this.address}`,
      initial: { scheme: '', value: '' },
      rules: (value) => this.broken(value),
      send: (value, key) => this.send(value, key),
    }),
    this.t,
  );
  protected readonly removing = hubForm<{ id: string }>({
    key: `organization.number.remove.${this.address}`,
    initial: { id: '' },
    send: ({ id }, key) => this.remove(id, key),
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.data.value()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id()],
    },
    { label: this.t('organizations.field.identifiers') },
  ]);

  private broken({ scheme, value }: NumberValue): RuleRefusal[] {
    const problems: RuleRefusal[] = [
      ...(scheme ? [] : [{ code: 'REQUIRED', field: 'identifier.scheme' }]),
      ...(value.trim() ? [] : [{ code: 'REQUIRED', field: 'identifier.value' }]),
    ];
    if (problems.length) return problems;
    const judged = normalizeIdentifier(scheme as IdentifierScheme, value);
    return judged.ok ? [] : [{ ...judged.refusal, field: 'identifier.value' }];
  }

  private command(idempotencyKey: string) {
    return { organizationId: this.id(), version: this.data.value()?.version ?? 0, idempotencyKey };
  }

  private async send({ scheme, value }: NumberValue, key: string) {
    const input = { ...this.command(key), identifier: { scheme: scheme as IdentifierScheme, value } };
    return this.heard((await this.client.request(SaveIdentifierDocument, { input })).saveIdentifier);
  }

  private async remove(identifierId: string, key: string) {
    const input = { ...this.command(key), identifierId };
    return this.heard((await this.client.request(RemoveIdentifierDocument, { input })).removeIdentifier);
  }

  /** After a change, and when somebody else was faster, the list is asked again: one more try then fits. */
  private async heard(result: object) {
    const refused = result as Partial<ApiRefusal>;
    if (!refused.code || refused.code === 'STALE_VERSION') await this.data.reload();
    const field = (path: string) => (path.endsWith('scheme') ? 'identifier.scheme' : 'identifier.value');
    return problemsOf(result).map((problem) => ({
      ...problem,
      field: problem.field ? field(problem.field) : '',
    }));
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.form.value.set({ scheme: '', value: '' });
    this.form.rebase({ scheme: '', value: '' });
    this.toaster.say(this.t('organizations.number.saved'));
  }

  protected async takeOut(): Promise<void> {
    this.removing.value.set({ id: this.leaving()?.id ?? '' });
    const done = await this.removing.submit();
    this.leaving.set(null);
    if (done) this.toaster.say(this.t('organizations.number.removed'));
  }
}
