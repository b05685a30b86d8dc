import type { Type } from '@angular/core';
import { withWords } from '../room-words';

/** What stands on the first screen of each role (`NONE` = signed in without a mandate), with the words of the rooms it tells of. */
const HOMES: Readonly<Record<string, () => Promise<Type<unknown>>>> = {
  NONE: withWords('people', () => import('./home-none').then((m) => m.HomeNone)),
  PUB: () => import('./home-public').then((m) => m.HomePublic),
  CITY: withWords('people', () => import('./home-city').then((m) => m.HomeCity)),
  FIN: () => import('./home-finance').then((m) => m.HomeFinance),
  AUD: withWords('audit', () => import('./home-auditor').then((m) => m.HomeAuditor)),
  COORD: withWords(
    'organizations',
    withWords('activities/review', () => import('./desk').then((m) => m.Desk)),
  ),
};
const member = withWords(
  'activities',
  withWords('memberHome', () => import('./home').then((m) => m.Home)),
);

/** Call it in an injection context. */
export const homeOf = (role: string): Promise<Type<unknown>> => (HOMES[role] ?? member)();
