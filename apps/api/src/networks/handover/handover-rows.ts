import { SYSTEM_ID, type Actor, type NewItem } from '@kalaka/domain';
import { v7 as newId } from 'uuid';
import type { HandoverItemEntity } from './entities/handover-item.entity.js';

/** Who did it, as a column that points to an account; the system is none. */
export const accountOf = ({ accountId }: Actor): string | null =>
  accountId === SYSTEM_ID ? null : accountId;

/** Rows for new items, after those that are on the list already. */
export const itemRows = (
  networkId: string,
  handoverId: string,
  items: readonly NewItem[],
  already: number,
  ids: readonly string[] = [],
): HandoverItemEntity[] =>
  items.map(({ text, count }, index) => ({
    ...{ networkId, handoverId, id: ids[index] ?? newId(), position: already + index },
    ...{ text, count, settledBy: null, settledOn: null },
  }));
