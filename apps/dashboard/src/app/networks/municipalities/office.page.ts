import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { RemoveOfficeDocument, SaveOfficeDocument } from '@kalaka/contract';
import {
  Button,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  Notice,
  Page,
} from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { TakeOut } from '../../shell/forms/take-out';
import { LoadState } from '../../shell/graphql/load-state';
import { NameFields } from '../name-fields';
import { namesInput } from '../name-value';
import { NetworkStore } from '../network.store';
import { officeProblems, officeValue, type OfficeValue } from './municipality-form';
import { partForm } from '../part-form';

/** `/network/municipalities/:municipality/offices/:office` and `…/new`: the part of a municipality that answers. */
@Component({
  imports: [
    ...[Button, Control, ErrorSummary, Field, FormField, Icon, LoadState, NameFields, Notice, Page],
    ...[RouterLink, TakeOut],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [NetworkStore],
  templateUrl: './office.page.html',
})
export class OfficePage {
  readonly municipality = input.required<string>();
  readonly office = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  protected readonly store = inject(NetworkStore);
  private readonly params = inject(ActivatedRoute).snapshot.paramMap;

  protected readonly isNew = computed(() => this.office() === 'new');
  protected readonly place = computed(() =>
    this.store.network()?.municipalities.find(({ id }) => id === this.municipality()),
  );
  protected readonly stored = computed(() => this.place()?.offices.find(({ id }) => id === this.office()));
  protected readonly part = partForm<OfficeValue>(this.store, {
    key: `network.office.${this.params.get('municipality') ?? ''}.${this.params.get('office') ?? ''}`,
    initial: { name: [], email: '' },
    stored: computed(() => {
      const network = this.store.network();
      return network && officeValue(network, this.stored());
    }),
    version: computed(() => this.stored()?.version ?? 0),
    rules: officeProblems,
    save: async ({ name, email }, version, idempotencyKey) => {
      const input = {
        ...{ officeId: this.stored()?.id ?? null, municipalityId: this.municipality(), version },
        ...{ name: namesInput(name), email: email.trim() || null, idempotencyKey },
      };
      return (await this.client.request(SaveOfficeDocument, { input })).saveOffice;
    },
    remove: async (version, idempotencyKey) => {
      const input = { officeId: this.office(), version, idempotencyKey };
      return (await this.client.request(RemoveOfficeDocument, { input })).removeOffice;
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.store.network()?.name.text ?? this.t('networks.page.title'), link: '/network' },
    {
      label: this.place()?.name.text ?? this.t('networks.city.one'),
      link: ['/network/municipalities', this.municipality()],
    },
    { label: this.stored()?.name.text ?? this.t('networks.office.add') },
  ]);
}
