import type { HandoverDutyCode, OpenDuty, PlainDate } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/index.js';

/** Between whom the post goes over, and from which day. */
export interface HandoverFacts {
  readonly handoverId: string;
  readonly outgoingId: string;
  readonly incomingId: string;
  readonly changeOn: PlainDate;
}

/**
 * One duty that may be open when the post goes over. A room registers its own at start (`onModuleInit`), so that this
 * room need not know the rooms above it.
 */
export interface DutySource {
  /** From the list in the domain, with words `networks.duty.<CODE>`. */
  readonly code: HandoverDutyCode;
  /** Whether the handover waits until nothing of it is open. What does not block goes over in writing. */
  readonly blocks: boolean;
  /**
   * A SELECT with one row for each open thing and one column `name`: its texts by language, or NULL. It may use
   * `h.network_id`, `h.outgoing_id`, `h.incoming_id` and `h.change_on` (first day of the new term).
   */
  readonly open: string;
  /** Where in the dashboard it is settled: a path, to which the ids of the handover are not added. */
  readonly link: string;
  /** What the room does itself, in the transaction that hands the post over. */
  carryOut?(tx: Tx, facts: HandoverFacts): Promise<void>;
  /** What the room takes back, in the transaction that cancels the handover. */
  callOff?(tx: Tx, facts: HandoverFacts): Promise<void>;
}

/** Everything that the rooms want to have settled, or to be told, when the post goes over. */
@Injectable()
export class HandoverDuties {
  private readonly sources = new Map<HandoverDutyCode, DutySource>();

  register(source: DutySource): void {
    if (this.sources.has(source.code)) throw new Error(`two rooms register the duty ${source.code}`);
    this.sources.set(source.code, source);
  }

  /** In a fixed order: what blocks first. */
  all(): readonly DutySource[] {
    return [...this.sources.values()].sort(
      (a, b) => Number(b.blocks) - Number(a.blocks) || (a.code < b.code ? -1 : 1),
    );
  }

  /** What is open now, in one statement. */
  async open(tx: Tx, facts: HandoverFacts): Promise<OpenDuty[]> {
    const sources = this.all();
    if (sources.length === 0) return [];
    const counts = sources.map(
      ({ code, open }) => `SELECT '${code}' AS code, count(*)::int AS count FROM (${open}) d`,
    );
    const rows = (await tx.manager.query(
      `SELECT found.* FROM (SELECT $1::uuid AS network_id, $2::uuid AS outgoing_id, $3::uuid AS incoming_id,
         $4::date AS change_on) h, LATERAL (${counts.join(' UNION ALL ')}) found`,
      [tx.actor.networkId, facts.outgoingId, facts.incomingId, facts.changeOn],
    )) as { code: HandoverDutyCode; count: number }[];
    return rows.map(({ code, count }) => ({ code, count, blocks: !!this.sources.get(code)?.blocks }));
  }

  async carryOut(tx: Tx, facts: HandoverFacts): Promise<void> {
    for (const source of this.all()) await source.carryOut?.(tx, facts);
  }

  async callOff(tx: Tx, facts: HandoverFacts): Promise<void> {
    for (const source of this.all()) await source.callOff?.(tx, facts);
  }
}
