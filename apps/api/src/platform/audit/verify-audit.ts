import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@kalaka/domain';

/** Anything that answers SQL as a role that sees the network's trail. */
export interface AuditReader {
  query(sql: string, params: unknown[]): Promise<{ rows: unknown[] }>;
}

export type AuditDefect =
  | 'MISSING' // a number is left out: an event was removed
  | 'CHANGED' // the record does not have the hash that it was given
  | 'NOT_LINKED' // it does not follow from the event before: events were swapped or put in
  | 'CUT_OFF' // the chain ends before its head, or the head is gone
  | 'PERSONAL_CHANGED' // the personal part does not have the hash in the record
  | 'PERSONAL_MISSING'; // the personal part is gone without having been erased

export interface AuditFinding {
  seq: number;
  defect: AuditDefect;
}

export interface AuditVerdict {
  /** Events that were read. */
  events: number;
  findings: AuditFinding[];
  /** The last link, in hexadecimal: note it elsewhere, and a chain that was written anew from the start shows, too. */
  head: string | null;
}

interface Row {
  seq: string;
  hash: Buffer;
  prev_hash: Buffer;
  personal_hash: Buffer | null;
  record: Record<string, Json>;
  has_personal: boolean;
  erased: boolean | null;
  salt: Buffer | null;
  personal: Json;
}

const PAGE = 2_000;
const START = Buffer.alloc(32);

// The record exactly as it was hashed; numbers and moments are written by the database in one form.
const EVENTS = `
  SELECT e.seq, e.hash, e.prev_hash, e.personal_hash, p.event_id IS NOT NULL AS has_personal,
         p.erased_at IS NOT NULL AS erased, p.salt, p.personal,
         jsonb_build_object('networkId', e.network_id, 'seq', e.seq, 'id', e.id, 'event', e.event,
           'occurredAt', to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
           'subjectType', e.subject_type, 'subjectId', e.subject_id, 'organizationId', e.organization_id,
           'onBehalfOf', e.on_behalf_of, 'actorAccountId', e.actor_account_id, 'actorMandateId', e.actor_mandate_id,
           'actorRole', e.actor_role, 'fromState', e.from_state, 'toState', e.to_state, 'data', e.data,
           'requestId', e.request_id, 'personalHash', encode(e.personal_hash, 'hex')) AS record
    FROM audit_events e LEFT JOIN audit_personal p ON p.network_id = e.network_id AND p.event_id = e.id
   WHERE e.network_id = $1 AND e.seq > $2 ORDER BY e.seq LIMIT ${PAGE}`;

const HEAD = 'SELECT seq, hash FROM audit_heads WHERE network_id = $1';

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * Walks the chain of a network from its first event and reports everything that does not fit. It holds one page of
 * events at a time. The reader's transaction must show this network and be one snapshot.
 */
export async function verifyAudit(reader: AuditReader, networkId: string): Promise<AuditVerdict> {
  const findings: AuditFinding[] = [];
  let previous: { seq: number; hash: Buffer } = { seq: 0, hash: START };
  let events = 0;
  for (;;) {
    const { rows } = (await reader.query(EVENTS, [networkId, previous.seq])) as { rows: Row[] };
    for (const row of rows) {
      findings.push(...defectsOf(row, previous).map((defect) => ({ seq: Number(row.seq), defect })));
      previous = { seq: Number(row.seq), hash: row.hash };
    }
    events += rows.length;
    if (rows.length < PAGE) break;
  }
  const [head] = (await reader.query(HEAD, [networkId])).rows as { seq: string; hash: Buffer }[];
  const complete = head ? Number(head.seq) === previous.seq && head.hash.equals(previous.hash) : events === 0;
  if (!complete) findings.push({ seq: previous.seq + 1, defect: 'CUT_OFF' });
  return { events, findings, head: head ? head.hash.toString('hex') : null };
}

function defectsOf(row: Row, previous: { seq: number; hash: Buffer }): AuditDefect[] {
  const found: AuditDefect[] = [];
  if (Number(row.seq) !== previous.seq + 1) found.push('MISSING');
  if (!row.prev_hash.equals(previous.hash)) found.push('NOT_LINKED');
  if (!row.hash.equals(sha256(row.prev_hash, canonicalJson(row.record)))) found.push('CHANGED');
  if (row.personal_hash && !row.has_personal) found.push('PERSONAL_MISSING');
  if (row.has_personal && !row.erased && !personalFits(row)) found.push('PERSONAL_CHANGED');
  return found;
}

const personalFits = ({ personal_hash: hash, salt, personal }: Row): boolean =>
  hash !== null && salt !== null && hash.equals(sha256(salt, canonicalJson(personal)));
