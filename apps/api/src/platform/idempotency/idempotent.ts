import { createHash } from 'node:crypto';
import {
  canonicalJson,
  ok,
  refused,
  type Json,
  type Operation,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { lookAt, type Look } from '../db/look.js';
import type { Tx } from '../db/tx.js';

const KEPT_DAYS = 30;

// One statement takes the key, and sweeps up a few that have had their time, so that no job has to. The oldest first: without
// an order the server, which keeps one plan for all moments, would look through every key to find that none is old.
const TAKE = `
  WITH expired AS (
    DELETE FROM idempotency_keys WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM idempotency_keys
       WHERE network_id = $1 AND created_at < $6::timestamptz - interval '${KEPT_DAYS} days' ORDER BY created_at LIMIT 20))),
  taken AS (
    INSERT INTO idempotency_keys (network_id, account_id, operation, key, input_hash, created_at, result)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING key)
  SELECT EXISTS (SELECT FROM taken) AS taken`;
const KNOWN = `
  SELECT input_hash, result FROM idempotency_keys
   WHERE network_id = $1 AND account_id = $2 AND operation = $3 AND key = $4`;
const KEEP = `
  UPDATE idempotency_keys SET result = $5
   WHERE network_id = $1 AND account_id = $2 AND operation = $3 AND key = $4`;

/**
 * Does `work` once per key: the same key and input again give the result of the first time, another input is refused
 * (IDEMPOTENCY_KEY_REUSED). Two at the same moment: the second waits for the first. A refusal or an error forgets the
 * key together with everything else. Keys belong to one account and one operation in one network.
 * @param key of the client, or nothing: then `work` simply runs
 * @param input what the client sent, without the key
 * @param work its value is stored as JSON, so it should be ids and codes (`{ id }`), not a whole thing
 */
export async function idempotent<T extends Json>(
  tx: Tx,
  operation: Operation,
  key: string | null | undefined,
  input: unknown,
  work: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  return key ? once(tx, { operation, key, input }, work) : work();
}

interface Ahead<T> {
  /** What the work will answer: the client made the id. */
  readonly answer: T;
  /** What the work must know. */
  readonly look: Look;
}

/** The same where the answer is known before the work: one statement takes the key, keeps the answer and looks. */
export async function idempotentWith<T extends Json, Found>(
  tx: Tx,
  operation: Operation,
  input: { readonly idempotencyKey?: string | null },
  ahead: Ahead<T>,
  work: (found: Found) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { idempotencyKey: key } = input;
  if (!key) return work(await lookAt<Found>(tx, ahead.look));
  return once<T, Found>(tx, { operation, key, input, ahead }, work);
}

interface Sent<T> {
  readonly operation: Operation;
  readonly key: string;
  readonly input: unknown;
  readonly ahead?: Ahead<T>;
}

async function once<T extends Json, Found>(
  tx: Tx,
  { operation, key, input, ahead }: Sent<T>,
  work: (found: Found) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const id = [tx.actor.networkId, tx.actor.accountId, operation, key];
  const hash = inputHash(input);
  const { name, text, params } = taking(ahead?.look);
  const answer = ahead ? JSON.stringify(ahead.answer) : null;
  const [row] = (await tx.prepared(name, text, [...id, hash, tx.now, answer, ...params])) as [
    { taken: boolean; found: Found },
  ];
  if (!row.taken) {
    const [known] = (await tx.prepared('key.known', KNOWN, id)) as { input_hash: Buffer; result: T }[];
    if (!known?.input_hash.equals(hash)) return refused('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
    return ok(known.result);
  }
  const result = await work(row.found);
  if (result.ok && !ahead) tx.write('key.keep', KEEP, [...id, JSON.stringify(result.value)]);
  return result;
}

const looking = new Map<string, string>();

/** The statement that takes a key and looks at once. What it sees is of no use where somebody else had the key first. */
function taking(look: Look | undefined): { name: string; text: string; params: readonly unknown[] } {
  if (!look) return { name: 'key.take', text: TAKE, params: [] };
  const text = looking.get(look.name) ?? `${TAKE}, (${look.sql(8)}) AS found`;
  looking.set(look.name, text);
  return { name: `key.take.${look.name}`, text, params: look.params };
}

/** It has no canonical form; the rules refuse it, and say in which field it stands. */
const HALF_A_CHARACTER = /\\ud[89a-f][0-9a-f]{2}/g;

/** Order of fields, undefined ones and the key itself make no difference. */
function inputHash(input: unknown): Buffer {
  const text = JSON.stringify(input ?? null).replace(HALF_A_CHARACTER, '\\ufffd');
  const plain = JSON.parse(text) as Json;
  if (typeof plain === 'object' && plain !== null && !Array.isArray(plain)) {
    const { idempotencyKey: _key, ...rest } = plain as { idempotencyKey?: Json };
    return createHash('sha256').update(canonicalJson(rest)).digest();
  }
  return createHash('sha256').update(canonicalJson(plain)).digest();
}
