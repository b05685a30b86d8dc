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
import { RemoveServiceDocument, SaveServiceDocument, ServiceFormDocument } from '@kalaka/contract';
import { BOOKING_WAYS, COST_KINDS, DELIVERY_MODES, SERVICE_STATUSES, WAITING_UNITS } from '@kalaka/domain';
import {
  Button,
  Checks,
  Control,
  type Crumb,
  dateIn,
  ErrorSummary,
  Field,
  injectLanguage,
  injectWords,
  Notice,
  Page,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { label } from '../labels';
import { COMMON_LANGUAGES, languageName } from '../languages';
import { EasyCheckFields } from './easy-check-fields';
import { partCommand } from './part-command';
import { PhoneFields } from './phone-fields';
import { sayingWhat } from './saying-what';
import {
  blankService,
  placeOfRefusal,
  serviceFrom,
  serviceInput,
  serviceProblems,
  type ServiceValue,
} from './service-value';
import { TimesFields } from './times-fields';
import { fewerTimes, moreTimes } from './times-value';
import { TranslationFields } from './translation-fields';
import { TakeOut } from '../../shell/forms/take-out';

/** `/organizations/:id/services/:service` and `…/services/new`: one service of an organization. */
@Component({
  selector: 'app-service',
  imports: [
    Button,
    Checks,
    Control,
    EasyCheckFields,
    ErrorSummary,
    Field,
    FormField,
    LoadState,
    Notice,
    Page,
    PhoneFields,
    RouterLink,
    TakeOut,
    TimesFields,
    TranslationFields,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './service.page.html',
})
export class ServicePage {
  readonly id = input.required<string>();
  readonly service = input.required<string>();
  protected readonly t = injectWords();
  protected readonly label = label;
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly params = inject(ActivatedRoute).snapshot.paramMap;

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(ServiceFormDocument, { id }),
  );
  protected readonly organization = computed(() => this.data.value()?.organization);
  protected readonly isNew = computed(() => this.service() === 'new');
  protected readonly stored = computed(() =>
    this.organization()?.services.find(({ id }) => id === this.service()),
  );
  protected readonly today = computed(() => this.data.value()?.network.today ?? dateIn(new Date()));
  private readonly command = partCommand(
    { organization: this.organization, reload: () => this.data.reload() },
    'service',
  );
  private readonly key = `organization.service.${this.params.get('id') ?? ''}.${this.params.get('service') ?? ''}`;
  protected readonly form = sayingWhat(
    hubForm<ServiceValue>({
      key: this.key,
      initial: blankService([]),
      rules: (value) => serviceProblems(value, this.today()),
      send: (value, key) => this.send(value, key),
    }),
    this.t,
  );
  protected readonly removal = hubForm<object>({
    key: `${this.key}.remove`,
    initial: {},
    send: (_value, key) => this.remove(key),
  });

  protected readonly statuses = this.choices(SERVICE_STATUSES, (code) => this.t(label.serviceStatus(code)));
  protected readonly costKinds = this.choices(COST_KINDS, (code) => this.t(label.costKind(code)));
  protected readonly bookingWays = this.choices(BOOKING_WAYS, (code) => this.t(label.bookingWay(code)));
  protected readonly deliveries = this.choices(DELIVERY_MODES, (code) => this.t(label.delivery(code)));
  protected readonly waitingUnits = this.choices(WAITING_UNITS, (code) =>
    this.t(`services.waitingUnit.${code}`),
  );
  protected readonly spoken = computed(() =>
    [...new Set([...COMMON_LANGUAGES, ...this.form.value().languages])].map((value) => ({
      value,
      label: languageName(value, this.language(), this.t),
    })),
  );
  protected readonly places = computed(() =>
    (this.organization()?.locations ?? []).map(({ id, name }) => ({
      value: id,
      label: name.text,
      lang: name.language,
    })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'services'],
    },
    { label: this.stored()?.name.text ?? this.t('organizations.services.add') },
  ]);

  constructor() {
    effect(() => {
      const answer = this.data.value();
      if (!answer) return;
      const { languages } = answer.network;
      const stored = this.stored();
      untracked(() => {
        this.command.read(this.form.dirty());
        this.form.rebase(stored ? serviceFrom(stored, languages) : blankService(languages));
      });
    });
  }

  private async send(value: ServiceValue, key: string) {
    const stored = this.stored();
    const service = { id: stored?.id ?? null, ...serviceInput(value, stored) };
    const input = { ...this.command.of(this.id(), key), service };
    const { saveService } = await this.client.request(SaveServiceDocument, { input });
    const problems = await this.command.heard(saveService);
    return problems.map(({ field, message }) => ({ field: placeOfRefusal(field), message }));
  }

  private async remove(key: string) {
    const input = { ...this.command.of(this.id(), key), serviceId: this.service() };
    return this.command.heard((await this.client.request(RemoveServiceDocument, { input })).removeService);
  }

  protected addTimes(): void {
    this.form.value.update(moreTimes);
  }

  protected removeTimes(index: number): void {
    this.form.value.update((value) => fewerTimes(value, index));
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.command.leave('organizations.services.saved', 'services');
  }

  protected async takeOut(): Promise<void> {
    const done = await this.removal.submit();
    if (!done) return;
    this.form.discard();
    await this.command.leave('organizations.services.removed', 'services');
  }

  private choices(codes: readonly string[], word: (code: string) => string) {
    return computed(() => codes.map((value) => ({ value, label: word(value) })));
  }
}
