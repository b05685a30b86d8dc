/** The roles a mandate can give, in the order of the matrix. */
export const ROLES = ['COORD', 'FIN', 'AO', 'ED', 'VIEW', 'CITY', 'AUD'] as const;
export type Role = (typeof ROLES)[number];

/** Columns of the matrix: the roles, the public (not signed in), and the system (a clock, a rule, the command line). */
export const COLUMNS = [...ROLES, 'PUB', 'SYS'] as const;
export type Column = (typeof COLUMNS)[number];

/** Roles that act for the whole network. */
export const NETWORK_ROLES = ['COORD', 'FIN', 'AUD'] as const satisfies readonly Role[];
/** Roles that act for one organization. */
export const ORGANIZATION_ROLES = ['AO', 'ED', 'VIEW'] as const satisfies readonly Role[];

/**
 * Who acts: one account in exactly one mandate. Network and organization always come from here, never from an argument.
 * COORD and FIN may carry the organization that employs them; it gives them no right of that organization.
 */
export interface Actor {
  readonly accountId: string;
  readonly mandateId: string;
  readonly role: Role | 'SYS';
  readonly networkId: string;
  readonly organizationId?: string;
  readonly officeId?: string;
}

/** The zero id: account and mandate of the system in audit events of rules, clocks and the command line. */
export const SYSTEM_ID = '00000000-0000-0000-0000-000000000000';

/** The actor of rules, clocks and the command line within one network. */
export function systemActor(networkId: string): Actor {
  return Object.freeze({ accountId: SYSTEM_ID, mandateId: SYSTEM_ID, role: 'SYS', networkId });
}

/** The organization for which one acts. COORD and FIN name one only as their employer; it gives them no right of it. */
export const ownOrganization = (actor: Actor | null): string | null =>
  actor && (ORGANIZATION_ROLES as readonly string[]).includes(actor.role)
    ? (actor.organizationId ?? null)
    : null;
