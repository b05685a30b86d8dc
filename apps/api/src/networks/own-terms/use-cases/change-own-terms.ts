import {
  addTerm,
  changeTerm,
  ok,
  type Actor,
  type EventName,
  type LocalText,
  type OwnTerm,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { NetworkEntity } from '../../entities/index.js';
import { GroupFollowers } from '../../target-groups/own-groups.js';
import { TERM_LISTS, type TermList } from '../term-lists.js';

/** Of a term without a code a new one is made. */
export interface TermChange {
  code?: string | null;
  name?: LocalText;
  retired?: boolean;
  version: number;
  idempotencyKey?: string | null;
}

type Changed = Result<{ code: string }, Refusal>;

/** Adds a term to one of the network's own lists, names one anew, retires one, or offers it again. */
@Injectable()
export class ChangeOwnTerms {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followers: GroupFollowers,
  ) {}

  execute(actor: Actor, list: TermList, change: TermChange): Promise<Changed> {
    demand(actor, 'network.edit', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'network.edit', change.idempotencyKey, { list, ...change }, () =>
        this.in(tx, list, change),
      ),
    );
  }

  private async in(tx: Tx, list: TermList, change: TermChange): Promise<Changed> {
    const network = await tx.manager.findOne(NetworkEntity, {
      where: { id: tx.actor.networkId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!network) throw notFound();
    // A network that is older than a list has none of it.
    const terms = (network.vocabulary[list] as readonly OwnTerm[] | undefined) ?? [];
    const { code, name, retired, version } = change;
    const decided = code
      ? changeTerm(TERM_LISTS[list], terms, code, {
          ...{ version, ...(name && { name }), ...(retired !== undefined && { retired }) },
        })
      : addTerm(TERM_LISTS[list], terms, name ?? {});
    if (!decided.ok) return decided;
    const { before, after } = decided.value;
    const vocabulary = { ...network.vocabulary, [list]: decided.value.terms };
    await tx.manager.update(NetworkEntity, { id: network.id }, { vocabulary });
    if (list === 'targetGroups') await this.followers.renamed(tx, after.code);
    await tx.audit({
      event: eventOf(list, before, after),
      subject: { type: 'network', id: network.id },
      data: { code: after.code, version: after.version },
      personal: { before: before && { name: before.name }, after: { name: after.name } },
    });
    return ok({ code: after.code });
  }
}

function eventOf(list: TermList, before: OwnTerm | null, after: OwnTerm): EventName {
  const { noun } = TERM_LISTS[list];
  if (!before) return `network.${noun}Added`;
  if (before.retired === after.retired) return `network.${noun}Edited`;
  return after.retired ? `network.${noun}Retired` : `network.${noun}Offered`;
}
