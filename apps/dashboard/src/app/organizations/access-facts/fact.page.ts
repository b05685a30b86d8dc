import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { AccessFormDocument, CheckAccessDocument, StateAccessDocument } from '@kalaka/contract';
import { ACCESSIBILITY_FACTS, ACCESSIBILITY_VALUES } from '@kalaka/domain';
import {
  Button,
  Choices,
  Control,
  type Crumb,
  dateIn,
  Day,
  ErrorSummary,
  Field,
  injectWords,
  Notice,
  Page,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { AccessFacts } from '../detail/access-facts';
import { partCommand } from '../edit/part-command';
import { sayingWhat } from '../edit/saying-what';
import { TranslationFields } from '../edit/translation-fields';
import { label } from '../labels';
import { dayOf, factFrom, factInput, factProblems, type FactValue, LOOKED, placeOf } from './fact-value';

/**
 * `/organizations/:id/access/:thing/:code` and `…/new`: what one finds at a place or in a service. The organization says
 * it; whoever looked says when, and stands for it by the name of the own organization.
 */
@Component({
  selector: 'app-fact',
  imports: [
    AccessFacts,
    Button,
    Choices,
    Control,
    Day,
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
  templateUrl: './fact.page.html',
})
export class FactPage {
  readonly id = input.required<string>();
  /** The place or the service. */
  readonly thing = input.required<string>();
  /** The fact, or `new`. */
  readonly code = input.required<string>();
  protected readonly t = injectWords();
  protected readonly label = label;
  private readonly client = inject(GraphqlClient);
  private readonly address = inject(ActivatedRoute).snapshot.url.join('/');

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(AccessFormDocument, { id }),
  );
  protected readonly organization = computed(() => this.data.value()?.organization);
  protected readonly today = computed(() => this.data.value()?.network.today ?? dateIn(new Date()));
  private readonly isService = computed(
    () => this.organization()?.services.some(({ id }) => id === this.thing()) ?? false,
  );
  protected readonly about = computed(() => {
    const { services = [], locations = [] } = this.organization() ?? {};
    return [...services, ...locations].find(({ id }) => id === this.thing());
  });
  protected readonly stored = computed(() =>
    this.about()?.accessibility.find(({ code }) => code === this.code()),
  );
  protected readonly isNew = computed(() => this.code() === 'new');
  /** Who only looks has looked: what nobody checked is for the organization itself to say. */
  protected readonly mayTell = computed(
    () => this.organization()?.allowed.includes('organization.edit') ?? false,
  );
  protected readonly mayCheck = computed(
    () => this.organization()?.allowed.includes('organization.checkAccess') ?? false,
  );
  private readonly command = partCommand(
    { organization: this.organization, reload: () => this.data.reload() },
    'fact',
  );
  protected readonly form = sayingWhat(
    hubForm<FactValue>({
      key: `organization.access.${this.address}`,
      initial: factFrom('', undefined, []),
      rules: (value) => factProblems(value, this.today()),
      send: (value, key) => this.send(value, key),
    }),
    this.t,
  );

  protected readonly codes = computed(() => {
    const known = new Set(this.about()?.accessibility.map(({ code }) => code));
    const left = ACCESSIBILITY_FACTS.filter((code) => !known.has(code));
    return left.map((value) => ({ value, label: this.t(label.fact(value)) }));
  });
  protected readonly values = computed(() =>
    ACCESSIBILITY_VALUES.map((value) => ({
      value,
      label: this.t(`organizations.accessibilityValue.${value}`),
      hint: value === 'PARTLY' ? this.t('accessFacts.partlyHint') : undefined,
    })),
  );
  protected readonly looked = computed(() =>
    LOOKED.filter((one) => one !== 'nobody' || this.mayTell()).map((value) => ({
      value,
      label: this.t(`accessFacts.looked.${value}`),
    })),
  );
  protected readonly heading = computed(() =>
    this.isNew()
      ? this.t('accessFacts.newTitle')
      : this.t('accessFacts.title', { fact: this.t(label.fact(this.code())) }),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'services'],
    },
    { label: this.about()?.name.text ?? this.t('accessFacts.crumb') },
  ]);

  constructor() {
    effect(() => {
      const answer = this.data.value();
      if (!answer) return;
      const [code, stored] = [this.code(), this.stored()];
      untracked(() => {
        this.command.read(this.form.dirty());
        this.form.rebase(factFrom(code, stored, answer.network.languages));
      });
    });
  }

  private async send(value: FactValue, key: string) {
    const thing = this.isService() ? { serviceId: this.thing() } : { locationId: this.thing() };
    const input = { ...this.command.of(this.id(), key), ...thing, fact: factInput(value) };
    const checkedOn = dayOf(value, this.today());
    const result =
      checkedOn === null
        ? (await this.client.request(StateAccessDocument, { input })).stateAccess
        : (await this.client.request(CheckAccessDocument, { input: { ...input, checkedOn } })).checkAccess;
    const problems = await this.command.heard(result);
    return problems.map(({ field, message }) => ({ field: placeOf(field), message }));
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.command.leave('accessFacts.saved', 'services');
  }
}
