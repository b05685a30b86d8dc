import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  OfferTargetGroupDocument,
  RetireTargetGroupDocument,
  SaveTargetGroupDocument,
} from '@kalaka/contract';
import { Button, type Crumb, ErrorSummary, Icon, injectWords, Notice, Page } from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { TakeOut } from '../../shell/forms/take-out';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { partForm } from '../part-form';
import { NameFields } from '../name-fields';
import { nameProblems, namesIn, namesInput, type NameIn } from '../name-value';
import { NetworkStore } from '../network.store';

/** `/network/target-groups/:code` and `…/new`: one target group of the network's own. It is retired, never deleted. */
@Component({
  imports: [Button, ErrorSummary, Icon, LoadState, NameFields, Notice, Page, RouterLink, TakeOut],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [NetworkStore],
  templateUrl: './target-group.page.html',
})
export class TargetGroupPage {
  readonly code = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  protected readonly store = inject(NetworkStore);
  private readonly key = inject(ActivatedRoute).snapshot.paramMap.get('code') ?? '';

  protected readonly isNew = computed(() => this.code() === 'new');
  protected readonly stored = computed(() =>
    this.store.network()?.targetGroups.find(({ code }) => code === this.code()),
  );
  protected readonly part = partForm<{ readonly name: readonly NameIn[] }>(this.store, {
    key: `network.targetGroup.${this.key}`,
    initial: { name: [] },
    stored: computed(() => {
      const network = this.store.network();
      return network && { name: namesIn(network.languages, this.stored()?.nameTranslations ?? []) };
    }),
    version: computed(() => this.stored()?.version ?? 0),
    rules: ({ name }) => nameProblems(name, LONGEST),
    save: async ({ name }, version, idempotencyKey) => {
      const input = { code: this.stored()?.code ?? null, version, name: namesInput(name), idempotencyKey };
      return (await this.client.request(SaveTargetGroupDocument, { input })).saveTargetGroup;
    },
    remove: async (version, idempotencyKey) => {
      const input = { code: this.code(), version, idempotencyKey };
      return this.stored()?.retired
        ? (await this.client.request(OfferTargetGroupDocument, { input })).offerTargetGroup
        : (await this.client.request(RetireTargetGroupDocument, { input })).retireTargetGroup;
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.store.network()?.name.text ?? this.t('networks.page.title'), link: '/network' },
    { label: this.stored()?.name.text ?? this.t('networks.groups.add') },
  ]);

  protected async save(event: Event): Promise<void> {
    await this.part.save(event, 'networks.groups.saved');
    await this.session.load();
  }

  /** Out of use, or into use again. */
  protected async turn(said: string): Promise<void> {
    await this.part.takeOut(said);
    await this.session.load();
  }
}

/** As long as the domain lets the name of a group be. */
const LONGEST = 80;
