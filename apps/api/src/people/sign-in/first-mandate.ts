import type { EntityManager } from 'typeorm';
import { MandateEntity } from '../entities/index.js';

/**
 * The mandate in which a person begins after signing in: in one network the one used last, else the oldest; with
 * mandates in several networks none, because acting in the wrong network is worse than one more click.
 * `within` names the network when the way in did (an invitation).
 * The transaction must have been opened for this account, or been given it by {@link actAs}.
 */
export async function firstMandate(
  manager: EntityManager,
  accountId: string,
  now: Date,
  within?: string,
): Promise<MandateEntity | null> {
  const all = await liveMandates(manager, accountId, now);
  const live = within ? all.filter(({ networkId }) => networkId === within) : all;
  if (new Set(live.map((mandate) => mandate.networkId)).size !== 1) return null;
  const [last] = (await manager.query(
    'SELECT mandate_id FROM sessions WHERE account_id = $1 AND mandate_id = ANY ($2::uuid[]) ORDER BY last_seen_at DESC LIMIT 1',
    [accountId, live.map(({ id }) => id)],
  )) as { mandate_id: string }[];
  return live.find(({ id }) => id === last?.mandate_id) ?? live[0] ?? null;
}

/** Own mandates that hold today, each in the zone of its network; oldest first. */
export async function liveMandates(
  manager: EntityManager,
  accountId: string,
  now: Date,
): Promise<MandateEntity[]> {
  const rows = await manager
    .createQueryBuilder(MandateEntity, 'm')
    .innerJoin('networks', 'n', 'n.id = m.network_id')
    .where('m.account_id = :accountId AND m.ended_at IS NULL', { accountId })
    .andWhere(
      '(:now::timestamptz AT TIME ZONE n.time_zone)::date BETWEEN m.from_date AND coalesce(m.to_date, :never)',
      {
        now: now.toISOString(),
        never: 'infinity',
      },
    )
    .orderBy('m.fromDate')
    .addOrderBy('m.id')
    .getMany();
  return rows;
}

/** Lets the rest of a transaction see this account's own mandates (second policy of the table). */
export const actAs = (manager: EntityManager, accountId: string): Promise<unknown> =>
  manager.query(`SELECT set_config('app.account_id', $1, true)`, [accountId]);
