import type { ImportChoicesFragment } from '@kalaka/contract';
import { MAX_IMPORT_FILES } from '@kalaka/domain';
import { injectWords, type StatusKind } from '@kalaka/ui';
import { type SentFile } from '@kalaka/ui/files';
import type { RuleRefusal } from '../../shell/forms/refusals';

/** Shape of each state; the word beside it says the rest. */
const SHAPES: Readonly<Record<string, StatusKind>> = {
  UPLOADED: 'turn',
  MATCHED: 'wait',
  CHECKED: 'turn',
  QUEUED: 'wait',
  RUNNING: 'wait',
  DONE: 'done',
  FAILED: 'late',
  UNDOING: 'wait',
  UNDONE: 'quiet',
  DISCARDED: 'quiet',
};
export const shapeOfImport = (state: string): StatusKind => SHAPES[state] ?? 'draft';

/** Somebody is at work on it: its page asks again by itself. */
export const isAtWork = (state: string | undefined): boolean =>
  state !== undefined && ['MATCHED', 'QUEUED', 'RUNNING', 'UNDOING'].includes(state);

export interface Counted {
  readonly kind: string;
  readonly created: number;
  readonly changed: number;
}

/** "3 new, 1 changed" of what the list is of; nothing before it was checked. */
export const countsLine = (t: ReturnType<typeof injectWords>, counts: readonly Counted[]): string | null => {
  const one = counts.find(({ kind }) => kind === 'organizations' || kind === 'activities');
  return one ? t('imports.countsLine', { created: one.created, changed: one.changed }) : null;
};

const STAGES = ['start', 'organizations', 'locations', 'services', 'activities', 'search', 'sourceRecords'];

/** What is being done, in words; a step that is no stage is the name of a file. */
export function progressLine(
  t: ReturnType<typeof injectWords>,
  progress: { step: string; done: number; total?: number | null },
): string {
  const { step, done, total } = progress;
  const said = STAGES.includes(step)
    ? t(`imports.progress.step.${step}`)
    : t('imports.progress.step.file', { file: step });
  if (step === 'start') return said;
  return total
    ? t('imports.progress.count', { step: said, done, total })
    : t('imports.progress.countOpen', { step: said, done });
}

export interface OrganizationChoice {
  readonly id: string;
  readonly text: string;
  readonly language: string;
}

/** Organizations to choose from, by name. */
export const choicesOf = ({ edges }: ImportChoicesFragment): OrganizationChoice[] =>
  edges.map(({ node: { id, name } }) => ({ id, ...name }));

/** What keeps chosen files from being taken; `unsent` of them are on their way, or were refused. */
export function filesProblems(field: string, files: readonly SentFile[], unsent: number): RuleRefusal[] {
  if (unsent > 0) return [{ code: 'REQUIRED.unsent', field }];
  if (files.length === 0) return [{ code: 'REQUIRED', field }];
  const max = MAX_IMPORT_FILES;
  return files.length > max ? [{ code: 'TOO_MANY', field, values: { max } }] : [];
}
