import {
  can,
  ok,
  refused,
  saveView,
  type Actor,
  type Refusal,
  type Result,
  type SavedViewContent,
  type ViewedList,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { SavedViewEntity } from '../saved-view.entity.js';

export interface SaveViewCommand extends SavedViewContent {
  /** The view that is changed. */
  viewId?: string | null | undefined;
  version?: number | null | undefined;
  list: ViewedList;
  idempotencyKey?: string | undefined;
}

/** Keeps how a person looks at a list, or changes what was kept. */
@Injectable()
export class SaveView {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, command: SaveViewCommand): Promise<Result<{ id: string }, Refusal>> {
    demand(actor, 'view.save', { networkId: actor.networkId, accountId: actor.accountId });
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'view.save', command.idempotencyKey, command, () => save(tx, command)),
      );
    } catch (error) {
      // Two windows that save the same name at once both pass the rule; the database lets one through.
      if (brokenConstraint(error) === 'one_view_of_a_name') return refused('NAME_TAKEN', 'name');
      throw error;
    }
  }
}

async function save(
  tx: Tx,
  { viewId, version, list, ...content }: SaveViewCommand,
): Promise<Result<{ id: string }, Refusal>> {
  const { networkId, accountId } = tx.actor;
  const mine = await tx.manager.findBy(SavedViewEntity, { networkId, accountId, list });
  const before = mine.find(({ id }) => id === viewId);
  // Removed in another window, or never one's own: the form keeps what was typed and can save it as a new one.
  if (viewId != null && !before) return refused('WRONG_STATE', 'viewId');
  if (before && before.version !== version)
    return refused('STALE_VERSION', undefined, { currentVersion: before.version });
  const others = mine.filter((one) => one !== before);
  const mayShare = can(tx.actor, 'view.share', { networkId });
  const checked = saveView(content, others, mayShare);
  if (!checked.ok) return checked;
  const row = { networkId, id: before?.id ?? newId(), accountId, list, ...checked.value };
  const columns = [...row.columns];
  await tx.manager.upsert(SavedViewEntity, { ...row, columns, version: (before?.version ?? 0) + 1 }, [
    'networkId',
    'id',
  ]);
  if (row.shared !== (before?.shared ?? false)) await tellShared(tx, row);
  return ok({ id: row.id });
}

/** What everybody sees is told; how one person looks at a list is nobody's business. */
async function tellShared(tx: Tx, view: { id: string; name: string; shared: boolean }): Promise<void> {
  await tx.audit({
    event: view.shared ? 'view.shared' : 'view.unshared',
    subject: { type: 'savedView', id: view.id },
    personal: { name: view.name },
  });
}
