import { quarterAfter, quarterOf, type Quarter, type ReachDimension } from '@kalaka/domain';

type Say = (key: string, values?: Record<string, string | number>) => string;

/** "2026, third quarter". */
export const quarterName = (quarter: Quarter, t: Say): string =>
  t('reports.quarter', { year: quarter.slice(0, 4), number: quarter.slice(6) });

/** Three years, the present quarter last. */
const OFFERED = 12;

/** The quarters that can be chosen. */
export const quartersUntil = (today: string): Quarter[] =>
  Array.from({ length: OFFERED }, (_, index) => quarterAfter(quarterOf(today), index + 1 - OFFERED));

const KINDS: Readonly<Record<ReachDimension, string>> = {
  TARGET_GROUP: 'organizations.targetGroup',
  AGE: 'activities.age',
  ROLE: 'activities.role',
};

/** The word that every network has for a target group, an age or a role. */
export const kindWord = (dimension: ReachDimension, code: string): string => `${KINDS[dimension]}.${code}`;
export const groupWord = (code: string): string => kindWord('TARGET_GROUP', code);
