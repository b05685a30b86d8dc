/**
 * Where a person stands in a network. `INVITED`: has a mandate, and has not come in yet. `DEACTIVATED`: the coordinator
 * has shut this person out. `FORMER`: no mandate runs any more.
 */
export const PERSON_STATES = ['INVITED', 'ACTIVE', 'DEACTIVATED', 'FORMER'] as const;
export type PersonState = (typeof PERSON_STATES)[number];
