import { isCode, offeredGroups, TARGET_GROUPS, type OwnTargetGroup } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/index.js';

/** The groups that the network added, retired ones included, in the transaction that needs them. */
export async function ownGroups(networkId: string, tx: Pick<Tx, 'manager'>): Promise<OwnTargetGroup[]> {
  const rows = (await tx.manager.query(
    `SELECT vocabulary -> 'targetGroups' AS groups FROM networks WHERE id = $1`,
    [networkId],
  )) as { groups: OwnTargetGroup[] }[];
  return rows[0]?.groups ?? [];
}

/** Codes that may be newly given beside those of every network; where none but those are given, nothing is asked. */
export async function offeredFor(
  networkId: string,
  tx: Pick<Tx, 'manager'>,
  given: unknown,
): Promise<string[]> {
  const codes: readonly unknown[] = Array.isArray(given) ? given : [];
  if (codes.every((code) => isCode(TARGET_GROUPS, code))) return [];
  return offeredGroups(await ownGroups(networkId, tx));
}

type Follow = (tx: Tx, code: string) => Promise<void>;

/** Rooms above that keep the name of a group somewhere: they follow in the transaction that gives it another one. */
@Injectable()
export class GroupFollowers {
  private readonly followers: Follow[] = [];

  /** Called once by each room, when its module is loaded. */
  register(follower: Follow): void {
    this.followers.push(follower);
  }

  async renamed(tx: Tx, code: string): Promise<void> {
    for (const follow of this.followers) await follow(tx, code);
  }
}
