import {
  can,
  documentState,
  type Actor,
  type DocumentFacts,
  type NetworkPolicies,
  type PlainDate,
} from '@kalaka/domain';
import { fileOf, type FileJson } from '../../platform/files/index.js';
import type { DocumentModel } from './document.model.js';

/** A paper as SQL builds it. */
export type DocumentRow = Omit<DocumentModel, 'state' | 'checkable' | 'file'> & {
  enteredById: string | null;
  file: FileJson;
};

/** Derived on the day: how it stands among the others, and whether this reader may be its second person. */
export function documentsSeen(
  actor: Actor | null,
  rows: readonly DocumentRow[],
  policies: Pick<NetworkPolicies, 'documentWarningDays'>,
  today: PlainDate,
): DocumentModel[] {
  const all = rows.map(factsOf);
  return rows.map(({ enteredById, file, ...row }, i) => {
    const open = row.checkedOn === null && row.returnedOn === null;
    const facts = { createdBy: enteredById ?? 'system' };
    return {
      ...row,
      file: fileOf(file),
      state: documentState(all[i] as DocumentFacts, all, policies, today),
      checkable: open && can(actor, 'document.check', facts),
    };
  });
}

const factsOf = ({ id, kind, from, to, enteredOn, checkedOn, returnedOn }: DocumentRow): DocumentFacts => ({
  ...{ id, kind, enteredOn, checkedOn, returnedOn },
  fromDate: from,
  toDate: to,
});
