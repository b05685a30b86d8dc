import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { RecordSpareCapacityDocument, SpareCapacityFormDocument } from '@kalaka/contract';
import { ACCESSIBILITY_FACTS, SPARE_CAPACITY_KINDS, SPARE_CAPACITY_UNITS } from '@kalaka/domain';
import {
  Button,
  Checks,
  Choices,
  Control,
  type Crumb,
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
import { partCommand } from '../edit/part-command';
import { PhoneFields } from '../edit/phone-fields';
import { sayingWhat } from '../edit/saying-what';
import { TimesFields } from '../edit/times-fields';
import { fewerTimes, moreTimes } from '../edit/times-value';
import { TranslationFields } from '../edit/translation-fields';
import { iconOfFact, label } from '../labels';
import { CapacityState } from './capacity-state';
import {
  blankCapacity,
  capacityFrom,
  capacityInput,
  capacityProblems,
  type CapacityValue,
  placeOf,
} from './capacity-value';

/** `/organizations/:id/spare-capacity/:capacity` and `…/new`: one thing that an organization lends. */
@Component({
  selector: 'app-capacity',
  imports: [
    Button,
    CapacityState,
    Checks,
    Choices,
    Control,
    ErrorSummary,
    Field,
    FormField,
    LoadState,
    Notice,
    Page,
    PhoneFields,
    RouterLink,
    TimesFields,
    TranslationFields,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './capacity.page.html',
})
export class CapacityPage {
  readonly id = input.required<string>();
  readonly capacity = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly params = inject(ActivatedRoute).snapshot.paramMap;

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(SpareCapacityFormDocument, { id }),
  );
  protected readonly organization = computed(() => this.data.value()?.organization);
  protected readonly isNew = computed(() => this.capacity() === 'new');
  protected readonly stored = computed(() =>
    this.organization()?.spareCapacity.find(({ id }) => id === this.capacity()),
  );
  protected readonly failed = signal(false);
  private readonly command = partCommand(
    { organization: this.organization, reload: () => this.data.reload() },
    'capacity',
  );
  protected readonly form = sayingWhat(
    hubForm<CapacityValue>({
      key: `organization.capacity.${this.params.get('id') ?? ''}.${this.params.get('capacity') ?? ''}`,
      initial: blankCapacity([], { phones: [] }),
      rules: capacityProblems,
      send: (value, key) => this.send(value, key),
    }),
    this.t,
  );

  protected readonly kinds = this.choices(SPARE_CAPACITY_KINDS, label.capacityKind);
  protected readonly units = this.choices(SPARE_CAPACITY_UNITS, label.capacityUnit);
  protected readonly facts = computed(() =>
    ACCESSIBILITY_FACTS.map((value) => ({
      value,
      label: this.t(label.fact(value)),
      icon: iconOfFact(value),
    })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'lends'],
    },
    { label: this.stored()?.text.text ?? this.t('spareCapacity.add') },
  ]);

  constructor() {
    effect(() => {
      const answer = this.data.value();
      if (!answer) return;
      const { languages } = answer.network;
      const stored = this.stored();
      untracked(() => {
        this.command.read(this.form.dirty());
        this.form.rebase(
          stored ? capacityFrom(stored, languages) : blankCapacity(languages, answer.organization),
        );
      });
    });
  }

  private async send(value: CapacityValue, key: string) {
    const capacity = { id: this.stored()?.id ?? null, ...capacityInput(value) };
    const input = { ...this.command.of(this.id(), key), capacity };
    const { recordSpareCapacity } = await this.client.request(RecordSpareCapacityDocument, { input });
    const problems = await this.command.heard(recordSpareCapacity);
    return problems.map(({ field, message }) => ({ field: placeOf(field), message }));
  }

  protected addTimes(): void {
    this.form.value.update(moreTimes);
  }

  protected removeTimes(index: number): void {
    this.form.value.update((value) => fewerTimes(value, index));
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.command.leave('spareCapacity.saved', 'lends');
  }

  protected async changed(said: string): Promise<void> {
    this.form.discard();
    await this.command.leave(said, 'lends');
  }

  private choices(codes: readonly string[], key: (code: string) => string) {
    return computed(() => codes.map((value) => ({ value, label: this.t(key(value)) })));
  }
}
