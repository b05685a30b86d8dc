import type { Actor } from '@kalaka/domain';

const OF_A_MEMBER: ReadonlySet<string> = new Set(['AO', 'ED', 'VIEW']);

/** Whether somebody acts for this organization: coordinator and finance name one only as their employer. */
export const actsFor = (actor: Actor | null, organizationId: string): boolean =>
  actor !== null && OF_A_MEMBER.has(actor.role) && actor.organizationId === organizationId;

/** Whether somebody belongs to the network: officials and the public are not told who holds a mandate. */
export const isInside = (actor: Actor | null): boolean => actor !== null && actor.role !== 'CITY';
