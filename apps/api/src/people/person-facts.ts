import type { ErasureFacts, Mandate } from '@kalaka/domain';
import { In, IsNull } from 'typeorm';
import type { Tx } from '../platform/db/index.js';
import { notFound } from '../platform/errors/index.js';
import { AccountEntity, DeactivationEntity, ErasureEntity, MandateEntity } from './entities/index.js';

export interface LoadedPerson extends ErasureFacts {
  readonly account: AccountEntity;
  readonly deactivation: DeactivationEntity | null;
  readonly erasure: ErasureEntity | null;
}

/**
 * What the rules about a whole person need to know, with the account locked. Somebody who never had a mandate in this
 * network does not exist here.
 */
export async function personFacts(tx: Tx, accountId: string): Promise<LoadedPerson> {
  const { networkId } = tx.actor;
  const account = await tx.manager.findOne(AccountEntity, {
    where: { id: accountId },
    lock: { mode: 'pessimistic_write' },
  });
  const mandates: Mandate[] = await tx.manager.findBy(MandateEntity, { networkId, accountId });
  if (!account || mandates.length === 0) throw notFound();
  const organizations = mandates.flatMap(({ role, organizationId }) =>
    role === 'AO' && organizationId ? [organizationId] : [],
  );
  const officers = await tx.manager.findBy(MandateEntity, {
    ...{ networkId, role: 'AO', organizationId: In(organizations) },
  });
  const deactivation = await tx.manager.findOneBy(DeactivationEntity, {
    ...{ networkId, accountId, reactivatedAt: IsNull() },
  });
  const erasure = await tx.manager.findOneBy(ErasureEntity, {
    ...{ networkId, accountId, withdrawnAt: IsNull(), performedAt: IsNull() },
  });
  return {
    ...{ accountId, account, version: account.version, mandates, officers, deactivation, erasure },
    ...{ deactivated: deactivation !== null, requested: erasure !== null, erased: account.erasedAt !== null },
    members: await members(tx, organizations),
    coordinators: await tx.manager.findBy(MandateEntity, { networkId, role: 'COORD' }),
    ...(await elsewhere(tx, accountId)),
  };
}

async function members(tx: Tx, organizations: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = (await tx.manager.query(
    `SELECT organization_id AS id FROM memberships
      WHERE network_id = $1 AND organization_id = ANY ($2::uuid[]) AND state IN ('ACTIVE', 'SUSPENDED')`,
    [tx.actor.networkId, organizations],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/**
 * Whether other networks have the person, and nothing more of them: for one statement the transaction sees the mandates
 * of that account in every network.
 */
async function elsewhere(
  tx: Tx,
  accountId: string,
): Promise<Pick<ErasureFacts, 'heldElsewhere' | 'knownElsewhere'>> {
  const see = (whose: string): Promise<unknown> =>
    tx.manager.query(`SELECT set_config('app.account_id', $1, true)`, [whose]);
  await see(accountId);
  const [found] = (await tx.manager.query(
    `SELECT count(*) > 0 AS known,
            coalesce(bool_or(ended_at IS NULL AND coalesce(to_date, 'infinity') >= $3::date), false) AS held
       FROM mandates WHERE account_id = $1 AND network_id <> $2`,
    [accountId, tx.actor.networkId, tx.today],
  )) as { known: boolean; held: boolean }[];
  await see(tx.actor.accountId);
  return { heldElsewhere: !!found?.held, knownElsewhere: !!found?.known };
}
