import type { IncomingBody, NaoTerm, PlainDate } from '@kalaka/domain';
import { In } from 'typeorm';
import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { NaoTermEntity, NetworkEntity } from '../entities/index.js';
import { HandoverItemEntity } from './entities/handover-item.entity.js';
import { HandoverEntity } from './entities/handover.entity.js';
import type { HandoverFacts } from './handover-duties.js';

/** All that happens to the post of a network stands in line here. */
export async function lockNetwork(networkId: string, tx: Tx): Promise<NetworkEntity> {
  const network = await tx.manager.findOne(NetworkEntity, {
    where: { id: networkId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!network) throw notFound();
  return network;
}

export const termsOf = (networkId: string, tx: Tx): Promise<NaoTerm[]> =>
  tx.manager.find(NaoTermEntity, { where: { networkId }, order: { fromDate: 'ASC' } });

export interface LoadedHandover {
  handover: HandoverEntity;
  items: (HandoverItemEntity & { settled: boolean })[];
  terms: NaoTerm[];
  /** For the rooms that have a duty in it. */
  about: HandoverFacts;
}

/** The handover with its checklist. NOT_FOUND when the network has no such one. */
export async function loadHandover(networkId: string, tx: Tx, handoverId: string): Promise<LoadedHandover> {
  const handover = await tx.manager.findOneBy(HandoverEntity, { networkId, id: handoverId });
  if (!handover) throw notFound();
  const items = await tx.manager.find(HandoverItemEntity, {
    where: { networkId, handoverId },
    order: { position: 'ASC' },
  });
  const terms = await termsOf(networkId, tx);
  const outgoing = terms.find(({ id }) => id === handover.fromTermId);
  return {
    handover,
    items: items.map((item) => ({ ...item, settled: item.settledOn !== null })),
    terms,
    about: {
      handoverId,
      outgoingId: outgoing?.organizationId ?? '',
      incomingId: handover.organizationId,
      changeOn: handover.changeOn,
    },
  };
}

export const isHandoverOpen = (networkId: string, tx: Tx): Promise<boolean> =>
  tx.manager.exists(HandoverEntity, { where: { networkId, state: In(['PREPARED']) } });

/** What is known of a body that is to take the post from a day on; null where the network has none of this id. */
export async function incomingBody(
  networkId: string,
  tx: Tx,
  organizationId: string,
  changeOn: PlainDate,
): Promise<IncomingBody | null> {
  const rows = (await tx.manager.query(
    `SELECT o.id AS "organizationId",
            coalesce(o.legal_form NOT IN ('INFORMAL_GROUP', 'CIVIL_PARTNERSHIP'), false)
              AND coalesce(o.legal_status NOT IN ('DISSOLVING', 'DISSOLVED'), true) AS "legalPerson",
            EXISTS (SELECT FROM memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id
              AND m.state = 'ACTIVE' AND coalesce(m.to_date > $3::date, true)) AS "activeMember"
     FROM organizations o WHERE o.network_id = $1 AND o.id = $2`,
    [networkId, organizationId, changeOn],
  )) as IncomingBody[];
  return rows[0] ?? null;
}
