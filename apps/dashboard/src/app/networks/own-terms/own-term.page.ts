import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { OfferOwnTermDocument, RetireOwnTermDocument, SaveOwnTermDocument } from '@kalaka/contract';
import { Button, type Crumb, ErrorSummary, Icon, injectWords, Notice, Page } from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { TakeOut } from '../../shell/forms/take-out';
import { LoadState } from '../../shell/graphql/load-state';
import { partForm } from '../part-form';
import { NameFields } from '../name-fields';
import { nameProblems, namesIn, namesInput, type NameIn } from '../name-value';
import { NetworkStore } from '../network.store';
import type { OwnTermWords } from './term-lists';

/** `/network/activity-types/:code`, `/network/districts/:code` and `…/new`: a term of the network's own. It is retired, never deleted. */
@Component({
  imports: [Button, ErrorSummary, Icon, LoadState, NameFields, Notice, Page, RouterLink, TakeOut],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [NetworkStore],
  templateUrl: './own-term.page.html',
})
export class OwnTermPage {
  readonly code = input.required<string>();
  /** From the route: which list it is. */
  readonly list = input.required<OwnTermWords>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  protected readonly store = inject(NetworkStore);
  private readonly key = inject(ActivatedRoute).snapshot.url.join('/');

  protected readonly isNew = computed(() => this.code() === 'new');
  private readonly terms = computed(() => {
    const network = this.store.network();
    return network ? this.list().of(network) : [];
  });
  protected readonly stored = computed(() => this.terms().find(({ code }) => code === this.code()));
  protected readonly part = partForm<{ readonly name: readonly NameIn[] }>(this.store, {
    key: `network.${this.key}`,
    initial: { name: [] },
    stored: computed(() => {
      const network = this.store.network();
      return network && { name: namesIn(network.languages, this.stored()?.nameTranslations ?? []) };
    }),
    version: computed(() => this.stored()?.version ?? 0),
    rules: ({ name }) => nameProblems(name, LONGEST),
    save: async ({ name }, version, idempotencyKey) => {
      const about = { list: this.list().list, code: this.stored()?.code ?? null };
      const input = { ...about, version, name: namesInput(name), idempotencyKey };
      return (await this.client.request(SaveOwnTermDocument, { input })).saveOwnTerm;
    },
    remove: async (version, idempotencyKey) => {
      const input = { list: this.list().list, code: this.code(), version, idempotencyKey };
      return this.stored()?.retired
        ? (await this.client.request(OfferOwnTermDocument, { input })).offerOwnTerm
        : (await this.client.request(RetireOwnTermDocument, { input })).retireOwnTerm;
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.store.network()?.name.text ?? this.t('networks.page.title'), link: '/network' },
    { label: this.stored()?.name.text ?? this.t(this.word('add')) },
  ]);

  protected word(key: string): string {
    return `networks.${this.list().words}.${key}`;
  }

  protected save(event: Event): Promise<void> {
    return this.part.save(event, this.word('saved'));
  }

  /** Out of use, or into use again. */
  protected turn(said: string): Promise<void> {
    return this.part.takeOut(this.word(said));
  }
}

/** As long as the domain lets a name be. */
const LONGEST = 80;
