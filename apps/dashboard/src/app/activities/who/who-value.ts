import type { ActivityPageQuery } from '@kalaka/contract';
import {
  AGE_BANDS,
  isCode,
  MOST_PEOPLE,
  NOT_ASKED,
  REACH_DIMENSIONS,
  REACH_ROLES,
  type ReachDimension,
} from '@kalaka/domain';
import { NOT_KNOWN, type Problem } from '@kalaka/ui';
import type { RuleRefusal } from '../../shell/forms/refusals';

/** What the form holds: how many came, and so many of each kind, as typed. */
export interface WhoValue {
  readonly reach: string;
  /** By `DIMENSION-CODE`, which is the id of the control too. */
  readonly counts: Readonly<Record<string, string>>;
  readonly reason: string;
}

export const NOBODY_TOLD: WhoValue = { reach: '', counts: {}, reason: '' };

type One = ActivityPageQuery['activity'];
type Count = One['reachBy'][number];

export const idOf = (dimension: ReachDimension, code: string): string => `${dimension}-${code}`;

/** Kinds to tell apart; whoever belongs to none was not asked, so nobody has to type that number. */
export function codesOf(dimension: ReachDimension, targetGroups: readonly string[]): string[] {
  const all = { TARGET_GROUP: targetGroups, AGE: AGE_BANDS, ROLE: REACH_ROLES }[dimension];
  return all.filter((code) => code !== NOT_ASKED);
}

export const whoOf = ({ reach, reachBy }: Pick<One, 'reach' | 'reachBy'>): WhoValue => ({
  reach: reach === null ? NOT_KNOWN : String(reach),
  counts: Object.fromEntries(
    reachBy
      .filter(({ code }) => code !== NOT_ASKED)
      .map(({ dimension, code, count }) => [idOf(dimension, code), String(count)]),
  ),
  reason: '',
});

const number = (typed: string): number | null => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null);

export const peopleOf = ({ reach }: Pick<WhoValue, 'reach'>): number | null => number(reach);

/** How many are told of in one way, as far as what was typed is a number. */
export const toldOf = (counts: WhoValue['counts'], dimension: ReachDimension): number =>
  Object.entries(counts).reduce(
    (sum, [id, typed]) => (id.startsWith(`${dimension}-`) ? sum + (number(typed) ?? 0) : sum),
    0,
  );

/** What is sent: only kinds of which somebody came, in the order of the form. */
export function countsOf({ counts }: Pick<WhoValue, 'counts'>): Count[] {
  return Object.entries(counts).flatMap(([id, typed]) => {
    const at = id.indexOf('-');
    const [dimension, code] = [id.slice(0, at), id.slice(at + 1)];
    const count = number(typed) ?? 0;
    return isCode(REACH_DIMENSIONS, dimension) && count > 0 ? [{ dimension, code, count }] : [];
  });
}

/** The rules that can be told without the hub; it checks these and all others again. */
export function checkWho(value: WhoValue, corrects: boolean): RuleRefusal[] {
  const found: RuleRefusal[] = [];
  const range = { min: 0, max: MOST_PEOPLE };
  const people = peopleOf(value);
  if (value.reach === '') found.push({ code: 'REQUIRED', field: 'reach' });
  else if (value.reach !== NOT_KNOWN && (people === null || people > MOST_PEOPLE))
    found.push({ code: 'OUT_OF_RANGE', field: 'reach', values: range });
  for (const [id, typed] of Object.entries(value.counts)) {
    if (typed.trim() === '') continue;
    const count = number(typed);
    if (count === null || count > MOST_PEOPLE) found.push({ code: 'OUT_OF_RANGE', field: id, values: range });
  }
  for (const dimension of REACH_DIMENSIONS) {
    const sum = toldOf(value.counts, dimension);
    const field = firstOf(value, dimension);
    if (sum > 0 && value.reach === NOT_KNOWN)
      found.push({ code: 'REACH_REQUIRED', field: 'reach', values: { sum } });
    else if (people !== null && sum > people)
      found.push({ code: 'REACH_SUM_EXCEEDED', field, values: { sum, reach: people } });
  }
  if (corrects && !value.reason.trim()) found.push({ code: 'REASON_REQUIRED', field: 'reason' });
  return found;
}

/** The first control of a way of telling apart that holds somebody: there the sum can be put right. */
const firstOf = ({ counts }: WhoValue, dimension: ReachDimension): string =>
  countsOf({ counts })
    .filter((one) => one.dimension === dimension)
    .map(({ code }) => idOf(dimension, code))[0] ?? 'reach';

/** What the hub says of `reachBy[3].count` is said at the control that was sent there. */
export function atControls(problems: readonly Problem[], sent: readonly Count[]): Problem[] {
  return problems.map((problem) => {
    const [, index] = /^reachBy\[(\d+)\]/.exec(problem.field) ?? [];
    const one = index === undefined ? undefined : sent[Number(index)];
    if (one) return { ...problem, field: idOf(one.dimension, one.code) };
    return problem.field === 'reachBy' ? { ...problem, field: 'reach' } : problem;
  });
}
