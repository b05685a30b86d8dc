import { type Actor, ownOrganization } from '@kalaka/domain';

/** Whether somebody acts for this organization: coordinator and finance name one only as their employer. */
export const actsFor = (actor: Actor | null, organizationId: string): boolean =>
  ownOrganization(actor) === organizationId;

/** Whether somebody belongs to the network: officials and the public are not told who holds a mandate. */
export const isInside = (actor: Actor | null): boolean => actor !== null && actor.role !== 'CITY';
