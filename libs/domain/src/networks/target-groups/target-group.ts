import type { Refusal } from '../../kernel/refusal.js';
import type { Result } from '../../kernel/result.js';
import { addedTerm, checkTerms, offeredTerms, type GivenTerm, type OwnTerm } from '../own-terms.js';

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

/** Groups that come whole, from a template or a file. Refusals: TOO_MANY, UNKNOWN_CODE, TERM_EXISTS, those of text. */
export const checkTargetGroups = (
  given: readonly GivenTargetGroup[],
): Result<readonly OwnTargetGroup[], Refusal> => checkTerms(TARGET_GROUPS, given);

/** The groups with one that comes with a code. Refusals: TOO_MANY, UNKNOWN_CODE, TERM_EXISTS, those of text. */
export const addedGroup = (
  groups: readonly OwnTargetGroup[],
  group: GivenTargetGroup,
): Result<readonly OwnTargetGroup[], Refusal> => addedTerm(TARGET_GROUPS, groups, group);
