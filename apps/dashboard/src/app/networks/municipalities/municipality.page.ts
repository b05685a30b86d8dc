import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { RemoveMunicipalityDocument, SaveMunicipalityDocument } from '@kalaka/contract';
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
import {
  countryOf,
  municipalityProblems,
  municipalityValue,
  type MunicipalityValue,
} from './municipality-form';
import { partForm } from '../part-form';

/** `/network/municipalities/:municipality` and `…/new`: one municipality that the network works with. */
@Component({
  imports: [
    ...[Button, Control, ErrorSummary, Field, FormField, Icon, LoadState, NameFields, Notice, Page],
    ...[RouterLink, TakeOut],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [NetworkStore],
  templateUrl: './municipality.page.html',
})
export class MunicipalityPage {
  readonly municipality = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  protected readonly store = inject(NetworkStore);
  private readonly id = inject(ActivatedRoute).snapshot.paramMap.get('municipality') ?? '';

  protected readonly isNew = computed(() => this.municipality() === 'new');
  protected readonly stored = computed(() =>
    this.store.network()?.municipalities.find(({ id }) => id === this.municipality()),
  );
  protected readonly part = partForm<MunicipalityValue>(this.store, {
    key: `network.municipality.${this.id}`,
    initial: { name: [], country: '' },
    stored: computed(() => {
      const network = this.store.network();
      return network && municipalityValue(network, this.stored());
    }),
    version: computed(() => this.stored()?.version ?? 0),
    rules: municipalityProblems,
    save: async ({ name, country }, version, idempotencyKey) => {
      const municipalityId = this.stored()?.id ?? null;
      const input = {
        municipalityId,
        version,
        name: namesInput(name),
        country: countryOf(country),
        idempotencyKey,
      };
      return (await this.client.request(SaveMunicipalityDocument, { input })).saveMunicipality;
    },
    remove: async (version, idempotencyKey) => {
      const input = { municipalityId: this.municipality(), version, idempotencyKey };
      return (await this.client.request(RemoveMunicipalityDocument, { input })).removeMunicipality;
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.store.network()?.name.text ?? this.t('networks.page.title'), link: '/network' },
    { label: this.stored()?.name.text ?? this.t('networks.cities.add') },
  ]);
}
