import { can, scopeOf, type Actor, type Json } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { LocalTextModel } from '../networks/index.js';
import type { HubContext } from '../platform/access/index.js';
import { unauthenticated } from '../platform/errors/index.js';
import { decodeCursor, pageOf, type Connection, type PageArgs } from '../platform/graphql/index.js';
import type { AuditEvent, AuditFilter } from './audit.model.js';
import { AUDIT_PAGE } from './audit.queries.js';
import { subjectNames } from './audit-subjects.js';
import { changesOf, reasonOf } from './personal.js';

type Row = Omit<AuditEvent, 'subjectName' | 'reason' | 'changes'> & { personal: Json | null };

/** Reads the audit trail as far as the role reaches: the network, or the own organization. */
@Injectable()
export class AuditFinder {
  page(hub: HubContext, args: PageArgs, filter: AuditFilter = {}): Promise<Connection<AuditEvent>> {
    return this.read(hub, args, filter, true);
  }

  /** The story of one organization; empty for those who may not read the trail of it. */
  async history(
    hub: HubContext,
    organizationId: string,
    args: PageArgs,
    filter: AuditFilter = {},
  ): Promise<Connection<AuditEvent>> {
    const allowed = can(hub.actor, 'audit.read', { organizationId });
    return allowed
      ? this.page(hub, args, { ...filter, organizationId })
      : pageOf<AuditEvent>([], args, () => []);
  }

  /** How the thing is called today; many of one kind are asked for at once. */
  async subjectName(hub: HubContext, event: AuditEvent): Promise<LocalTextModel | null> {
    const names = subjectNames(event.subjectType);
    return names ? hub.loaders.one(names, event.subjectId) : null;
  }

  /** The newest changes, for a first screen, without who signed in; empty for those who may not read the trail. */
  async recent(hub: HubContext, first: number): Promise<AuditEvent[]> {
    if (scopeOf(hub.actor, 'audit.read') === '-') return [];
    const page = await this.read(hub, { first }, {}, false);
    return page.edges.map(({ node }) => node);
  }

  private async read(
    hub: HubContext,
    args: PageArgs,
    filter: AuditFilter,
    sessions: boolean,
  ): Promise<Connection<AuditEvent>> {
    const actor = acting(hub);
    const [after] = decodeCursor(args.after, ['number']) ?? [];
    const rows = await hub.read.page<Row[]>('audit', AUDIT_PAGE, [
      actor.networkId,
      hub.language,
      scopeOf(actor, 'audit.read') === 'net',
      scopeOf(actor, 'audit.read') === 'org' ? (actor.organizationId ?? null) : null,
      // When somebody signs in is for those who look after the network's safety, and for oneself.
      sessions && ['COORD', 'AUD'].includes(actor.role),
      sessions ? actor.accountId : null,
      filter.events ?? null,
      filter.subjectType ?? null,
      filter.subjectId ?? null,
      filter.organizationId ?? null,
      filter.personId ?? null,
      filter.from ?? null,
      filter.to ?? null,
      after ?? null,
      args.first + 1,
    ]);
    return pageOf(rows.map(eventOf), args, ({ sequence }) => [Number(sequence)]);
  }
}

function eventOf({ personal, ...row }: Row): AuditEvent {
  return { ...row, subjectName: null, reason: reasonOf(personal), changes: changesOf(personal) };
}

function acting({ actor }: HubContext): Actor {
  if (!actor) throw unauthenticated();
  return actor;
}
