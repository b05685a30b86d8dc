import { addDays, type PlainDate, type Role } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandoverDuties, type HandoverFacts } from '../networks/index.js';
import type { Tx } from '../platform/db/index.js';

const LIVE_ON = (day: string): string =>
  `m.ended_at IS NULL AND ${day} BETWEEN m.from_date AND coalesce(m.to_date, 'infinity')`;
const called = (language: string): string =>
  `person_name(a.given_name, a.family_name, a.prefix, a.erased_at, '${language}')`;
const holds = (role: Role, body: string, day: string): string =>
  `EXISTS (SELECT FROM mandates m WHERE m.network_id = h.network_id AND m.organization_id = ${body}
     AND m.role = '${role}' AND ${LIVE_ON(day)})`;

/**
 * People and the handover of the post: the new organization has somebody who coordinates from the first day, and those
 * who acted for the outgoing one do so no longer. What they are in their organization is not touched.
 */
@Injectable()
export class HandoverMandates implements OnModuleInit {
  constructor(private readonly duties: HandoverDuties) {}

  onModuleInit(): void {
    this.duties.register({
      code: 'NEW_COORDINATOR',
      blocks: true,
      link: '/people/appoint',
      open: `SELECT NULL::jsonb AS name WHERE NOT ${holds('COORD', 'h.incoming_id', 'h.change_on')}`,
      callOff: callOffMandates,
    });
    this.duties.register({
      code: 'NEW_FINANCE_OFFICER',
      blocks: true,
      link: '/people/appoint',
      open: `SELECT NULL::jsonb AS name WHERE ${holds('FIN', 'h.outgoing_id', 'h.change_on - 1')}
        AND NOT ${holds('FIN', 'h.incoming_id', 'h.change_on')}`,
    });
    this.duties.register({
      code: 'MANDATES_END',
      blocks: false,
      link: '/people',
      open: `SELECT jsonb_build_object('hu', ${called('hu')}, 'en', ${called('en')}) AS name
        FROM mandates m JOIN accounts a ON a.id = m.account_id
        WHERE m.network_id = h.network_id AND m.organization_id = h.outgoing_id AND m.role IN ('COORD', 'FIN')
          AND m.ended_at IS NULL AND coalesce(m.to_date, 'infinity') >= h.change_on
        ORDER BY a.family_name, a.given_name`,
      carryOut: endMandates,
    });
  }
}

interface Ended {
  id: string;
  account_id: string;
  role: Role;
  organization_id: string;
  to_date: PlainDate;
  at_once: boolean;
}

/** Takes mandates away: after a last day, those that would only begin later at once. */
async function end(
  tx: Tx,
  organizationId: string,
  lastDay: PlainDate,
  which: string,
  why: string,
): Promise<void> {
  const rows = (await tx.manager.query(
    `WITH ended AS (
       UPDATE mandates m SET to_date = greatest(m.from_date, $3::date), version = m.version + 1,
           ended_at = CASE WHEN m.from_date > $3::date THEN $4::timestamptz END
        WHERE m.network_id = $1 AND m.organization_id = $2 AND m.role IN ('COORD', 'FIN') AND m.ended_at IS NULL
          AND coalesce(m.to_date, 'infinity') > $3::date AND ${which}
        RETURNING m.id, m.account_id, m.role, m.organization_id, m.to_date::text, m.ended_at IS NOT NULL AS at_once)
     SELECT * FROM ended ORDER BY id`,
    [tx.actor.networkId, organizationId, lastDay, tx.now],
  )) as Ended[];
  for (const { id, account_id: accountId, role, to_date: toDate, at_once: atOnce } of rows) {
    await tx.audit({
      event: 'mandate.ended',
      subject: { type: 'mandate', id },
      organizationId,
      data: { accountId, role, toDate, atOnce, because: why },
    });
  }
}

/** Afterwards the outgoing organization has the rights of a member, no others. */
const endMandates = (tx: Tx, { outgoingId, changeOn, handoverId }: HandoverFacts): Promise<void> =>
  end(tx, outgoingId, addDays(changeOn, -1), 'true', handoverId);

/** Whoever was appointed for a change that does not come must not begin to coordinate on that day. */
const callOffMandates = (tx: Tx, { incomingId, handoverId }: HandoverFacts): Promise<void> =>
  end(tx, incomingId, tx.today, 'm.from_date > $3::date', handoverId);
