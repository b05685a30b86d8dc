import type { PaperFactsFragment } from '@kalaka/contract';
import type { StatusKind } from '@kalaka/ui';

export type Paper = PaperFactsFragment;

/** A line of the table: a paper that matters today, or a kind of which none does. */
export interface PaperLine {
  readonly kind: string;
  /** The city signs only when this kind is in force. */
  readonly needed: boolean;
  /** The membership pauses when it runs out. */
  readonly pauses: boolean;
  readonly paper: Paper | null;
}

export interface PaperRules {
  readonly contractDocuments: readonly string[];
  readonly suspendingDocuments: readonly string[];
}

const SHAPES: Readonly<Record<Paper['state'], StatusKind>> = {
  VALID: 'done',
  EXPIRING: 'part',
  UNCHECKED: 'wait',
  UPCOMING: 'later',
  EXPIRED: 'late',
  RETURNED: 'no',
  SUPERSEDED: 'quiet',
};
export const shapeOfPaper = (state: Paper['state']): StatusKind => SHAPES[state];

/** What counts today or soon; of the rest only the newest speaks for its kind, when there is nothing better. */
const MATTERS: ReadonlySet<Paper['state']> = new Set(['VALID', 'EXPIRING', 'UNCHECKED', 'UPCOMING']);

/**
 * The papers as the page shows them: per kind what matters today, else the newest of what ran out or was sent back, else
 * that it is missing where the network needs it; everything else is the past.
 */
export function papersOf(
  papers: readonly Paper[],
  rules: PaperRules,
): { lines: PaperLine[]; earlier: Paper[] } {
  const kinds = [
    ...new Set([...rules.contractDocuments, ...rules.suspendingDocuments, ...papers.map(({ kind }) => kind)]),
  ];
  const shown = new Set<Paper>();
  const lines = kinds.flatMap((kind): PaperLine[] => {
    const all = papers.filter((paper) => paper.kind === kind);
    const good = all.filter(({ state }) => MATTERS.has(state));
    const speaking = good.length > 0 ? good : all.slice(0, 1);
    for (const paper of speaking) shown.add(paper);
    const line = {
      kind,
      needed: rules.contractDocuments.includes(kind),
      pauses: rules.suspendingDocuments.includes(kind),
    };
    return speaking.length > 0 ? speaking.map((paper) => ({ ...line, paper })) : [{ ...line, paper: null }];
  });
  return { lines, earlier: papers.filter((paper) => !shown.has(paper)) };
}
