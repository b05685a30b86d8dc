import type { LocalText } from '../../kernel/local-text.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import {
  addedTerm,
  checkTerms,
  LONGEST_CODE,
  MOST_TERMS,
  named,
  offeredTerms,
  type GivenTerm,
  type OwnTerm,
} from '../own-terms.js';

/** Whom organizations serve, in every network. A network may add groups of its own (`OwnTargetGroup`). */
export const TARGET_GROUPS = [
  'DEAF',
  'HARD_OF_HEARING',
  'BLIND',
  'LOW_VISION',
  'REDUCED_MOBILITY',
  'INTELLECTUAL_DISABILITY',
  'AUTISM',
  'PSYCHOSOCIAL_DISABILITY',
  'CARERS',
  'PARENTS',
  'ELDERLY',
  'JOB_SEEKERS',
  'ALL',
] as const;

/** A target group that a network added. */
export type OwnTargetGroup = OwnTerm;

/** A group as a template or a file brings it. */
export type GivenTargetGroup = GivenTerm;

/** Codes that an organization may newly be given, beside those of every network. */
export const offeredGroups = offeredTerms;

/** A code made of a name: upper case, without accents, and of no other group. English reads best in an export. */
function codeOf(name: LocalText, taken: ReadonlySet<string>): string {
  const text = name['en'] ?? Object.values(name)[0] ?? '';
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const letters = plain.replace(/[^A-Z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '');
  const stem = letters.slice(0, LONGEST_CODE - 4) || 'GROUP';
  for (let n = 1; ; n++) {
    const code = n === 1 ? stem : `${stem}_${n}`;
    if (!taken.has(code)) return code;
  }
}

export interface GroupsAfter {
  readonly groups: readonly OwnTargetGroup[];
  readonly before: OwnTargetGroup | null;
  readonly after: OwnTargetGroup;
}

/**
 * The groups with one more. Refusals: TOO_MANY, TARGET_GROUP_EXISTS, those of text.
 * @param common names of the groups of every network, which no own one may have
 */
export function addTargetGroup(
  groups: readonly OwnTargetGroup[],
  name: LocalText,
  common: readonly LocalText[] = [],
): Result<GroupsAfter, Refusal> {
  if (groups.length >= MOST_TERMS) return refused('TOO_MANY', 'name', { max: MOST_TERMS });
  const clean = named(name, [...groups, ...common.map((one) => ({ name: one }))]);
  if (!clean.ok) return clean;
  const code = codeOf(clean.value, new Set<string>([...TARGET_GROUPS, ...groups.map((one) => one.code)]));
  const after = { code, name: clean.value, retired: false, version: 1 };
  return ok({ groups: [...groups, after], before: null, after });
}

/** The groups with one named anew, retired, or offered again. Refusals: UNKNOWN_CODE, STALE_VERSION, TARGET_GROUP_EXISTS, those of text. */
export function changeTargetGroup(
  groups: readonly OwnTargetGroup[],
  code: string,
  change: { readonly name?: LocalText; readonly retired?: boolean; readonly version: number },
  common: readonly LocalText[] = [],
): Result<GroupsAfter, Refusal> {
  const before = groups.find((group) => group.code === code);
  if (!before) return refused('UNKNOWN_CODE', 'code', { code: code.slice(0, 40) });
  if (before.version !== change.version) {
    return refused('STALE_VERSION', undefined, { currentVersion: before.version });
  }
  const others = [...groups.filter((group) => group !== before), ...common.map((name) => ({ name }))];
  const name = change.name ? named(change.name, others) : ok(before.name);
  if (!name.ok) return name;
  const retired = change.retired ?? before.retired;
  const after = { code, name: name.value, retired, version: before.version + 1 };
  return ok({ groups: groups.map((group) => (group === before ? after : group)), before, after });
}

/** Groups that come whole, from a template or a file. Refusals: TOO_MANY, UNKNOWN_CODE, TARGET_GROUP_EXISTS, those of text. */
export const checkTargetGroups = (
  given: readonly GivenTargetGroup[],
): Result<readonly OwnTargetGroup[], Refusal> => checkTerms(TARGET_GROUPS, given);

/** The groups with one that comes with a code. Refusals: TOO_MANY, UNKNOWN_CODE, TARGET_GROUP_EXISTS, those of text. */
export const addedGroup = (
  groups: readonly OwnTargetGroup[],
  group: GivenTargetGroup,
): Result<readonly OwnTargetGroup[], Refusal> => addedTerm(TARGET_GROUPS, groups, group);
