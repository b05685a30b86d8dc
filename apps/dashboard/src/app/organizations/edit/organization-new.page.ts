import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { NetworkLanguagesDocument, RegisterOrganizationDocument } from '@kalaka/contract';
import { LEGAL_FORMS } from '@kalaka/domain';
import {
  Button,
  Checks,
  Control,
  type Crumb,
  dateIn,
  ErrorSummary,
  Field,
  injectWords,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { label, offeredTargetGroups } from '../labels';
import { blankProfile, inputOf, profileProblems, type ProfileValue } from './profile-value';
import { sayingWhat } from './saying-what';
import { TranslationFields } from './translation-fields';

/** `/organizations/new`: the coordinator adds an organization to the directory. A name is enough; the rest can follow. */
@Component({
  selector: 'app-organization-new',
  imports: [
    Button,
    Checks,
    Control,
    ErrorSummary,
    Field,
    FormField,
    LoadState,
    Notice,
    Page,
    RouterLink,
    TranslationFields,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-new.page.html',
})
export class OrganizationNewPage {
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  /** Id of the organization that was just registered, to open its page. */
  private registered = '';

  protected readonly data = pageData(
    () => null,
    async () => (await this.client.request(NetworkLanguagesDocument)).network,
  );
  protected readonly form = sayingWhat(
    hubForm<ProfileValue>({
      key: 'organization.new',
      initial: blankProfile([]),
      rules: (value) => profileProblems(value, this.data.value()?.today ?? dateIn(new Date())),
      send: (value, key) => this.send(value, key),
    }),
    this.t,
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    { label: this.t('organizations.list.add') },
  ]);
  protected readonly legalForms = computed(() =>
    LEGAL_FORMS.map((value) => ({ value, label: this.t(label.legalForm(value)) })),
  );
  protected readonly targetGroups = computed(() =>
    offeredTargetGroups(this.session.targetGroups()).map((value) => ({
      value,
      label: this.t(label.targetGroup(value)),
    })),
  );

  constructor() {
    effect(() => {
      const network = this.data.value();
      if (network) this.form.rebase(blankProfile(network.languages));
    });
  }

  private async send(value: ProfileValue, idempotencyKey: string) {
    const input = { idempotencyKey, ...inputOf(value) };
    const result = (await this.client.request(RegisterOrganizationDocument, { input })).registerOrganization;
    if ('organization' in result) this.registered = result.organization.id;
    return problemsOf(result);
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('organizations.new.saved'));
    await this.router.navigate(['/organizations', this.registered]);
  }
}
