import type { Clock, LocalText, PlainDate } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { CLOCK, type ReadScope } from '../platform/db/index.js';
import { notFound, unauthenticated } from '../platform/errors/index.js';
import type { Network } from './model/network.model.js';
import type { TargetGroupName } from './target-groups/target-group.model.js';
import { NETWORK_GROUPS, NETWORK_NAMED, NETWORK_PAGE, NETWORK_STORY } from './networks.queries.js';

/** A network as its addresses name it. */
export interface NamedNetwork {
  id: string;
  slug: string;
  name: LocalText;
  languages: string[];
  defaultLanguage: string;
  /** Where it is decided which day it is. */
  timeZone: string;
}

export interface NetworkStory {
  name: LocalText;
  foundedOn: PlainDate | null;
  /** Who holds the post of the administration today. */
  nao: string | null;
  /** `to` is the last day of a term. */
  terms: { id: string; organizationId: string; from: PlainDate; to: PlainDate | null }[];
}

/** Reads the network of the signed-in mandate. */
@Injectable()
export class NetworksFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @param asked paths of the fields asked for */
  async own({ actor, read, language }: HubContext, asked: readonly string[]): Promise<Network> {
    if (!actor) throw unauthenticated();
    const page = await read.page<Network | null>('network', NETWORK_PAGE, [
      actor.networkId,
      language,
      this.clock.now().toISOString(),
      asked.includes('municipalities'),
      asked.includes('naoTerms'),
      asked.includes('nao'),
      asked.includes('targetGroups.organizations'),
    ]);
    if (!page) throw notFound();
    return page;
  }

  /** The network of that short name, for whoever reads what it publishes; null when there is none. */
  named(read: ReadScope, slug: string): Promise<NamedNetwork | null> {
    return read.page('network.named', NETWORK_NAMED, [slug]);
  }

  /** What a network says of itself, and who held the post of its administration when, in all languages. */
  published(read: ReadScope, networkId: string): Promise<NetworkStory> {
    return read.page('network.story', NETWORK_STORY, [networkId, this.clock.now().toISOString()]);
  }

  /** The target groups that the network added, for whoever writes them out in words. */
  async targetGroups(read: ReadScope, networkId: string, language: string): Promise<TargetGroupName[]> {
    return (await read.page('network.targetGroups', NETWORK_GROUPS, [networkId, language])) ?? [];
  }

  /** After a change the whole page is read: which part the client wants lies two levels deeper. */
  whole(hub: HubContext): Promise<Network> {
    return this.own(hub, ['municipalities', 'naoTerms', 'nao', 'targetGroups.organizations']);
  }
}
