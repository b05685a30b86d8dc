import { ownTerms, ownTermsInFull } from '../own-terms/own-terms.sql.js';

/** $2 language */
export const ownTargetGroups = (): string => ownTerms('targetGroups');

const CARRIERS = `(SELECT count(*) FROM organizations c
  WHERE c.network_id = n.id AND g.value ->> 'code' = ANY (c.target_groups))`;

/** @param asked parameter that says whether anybody wants to know how many organizations each has */
export const targetGroupsInFull = (asked: string): string =>
  ownTermsInFull('targetGroups', `, 'organizations', CASE WHEN ${asked} THEN ${CARRIERS} ELSE 0 END`);
