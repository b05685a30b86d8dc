import {
  addTargetGroup,
  changeTargetGroup,
  LANGUAGES,
  ok,
  TARGET_GROUPS,
  type Actor,
  type EventName,
  type GroupsAfter,
  type LocalText,
  type OwnTargetGroup,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { NetworkEntity } from '../../entities/index.js';
import { GroupFollowers } from '../own-groups.js';

/** Of a group without a code a new one is made. */
export interface TargetGroupChange {
  code?: string | null;
  name?: LocalText;
  retired?: boolean;
  version: number;
  idempotencyKey?: string | null;
}

type Changed = Result<{ code: string }, Refusal>;

/** What the groups of every network are called, in the languages of the interface. */
const COMMON_NAMES: readonly LocalText[] = TARGET_GROUPS.map((code) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, message(language, `organizations.targetGroup.${code}`)]),
  ),
);

/** Adds a target group to the network's own, names one anew, retires one, or offers it again. */
@Injectable()
export class ChangeTargetGroups {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followers: GroupFollowers,
  ) {}

  execute(actor: Actor, change: TargetGroupChange): Promise<Changed> {
    demand(actor, 'network.edit', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'network.edit', change.idempotencyKey, change, () => this.in(tx, change)),
    );
  }

  private async in(tx: Tx, change: TargetGroupChange): Promise<Changed> {
    const network = await tx.manager.findOne(NetworkEntity, {
      where: { id: tx.actor.networkId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!network) throw notFound();
    const decided = decide(network.vocabulary.targetGroups, change);
    if (!decided.ok) return decided;
    const { groups, before, after } = decided.value;
    const vocabulary = { ...network.vocabulary, targetGroups: groups };
    await tx.manager.update(NetworkEntity, { id: network.id }, { vocabulary });
    await this.followers.renamed(tx, after.code);
    await tx.audit({
      event: eventOf(before, after),
      subject: { type: 'network', id: network.id },
      data: { code: after.code, version: after.version },
      personal: { before: before && { name: before.name }, after: { name: after.name } },
    });
    return ok({ code: after.code });
  }
}

const decide = (
  groups: readonly OwnTargetGroup[],
  { code, name, retired, version }: TargetGroupChange,
): Result<GroupsAfter, Refusal> =>
  code
    ? changeTargetGroup(
        groups,
        code,
        { version, ...(name && { name }), ...(retired !== undefined && { retired }) },
        COMMON_NAMES,
      )
    : addTargetGroup(groups, name ?? {}, COMMON_NAMES);

function eventOf(before: OwnTargetGroup | null, after: OwnTargetGroup): EventName {
  if (!before) return 'network.targetGroupAdded';
  if (before.retired === after.retired) return 'network.targetGroupEdited';
  return after.retired ? 'network.targetGroupRetired' : 'network.targetGroupOffered';
}
