import { MATRIX, type Operation, type Scope } from './matrix.js';
import type { Actor, Column } from './roles.js';

/** What is known of the thing that the operation is about. A fact that is needed and missing means no. */
export interface AccessFacts {
  readonly networkId?: string;
  readonly organizationId?: string;
  readonly accountId?: string;
  readonly officeId?: string;
  /** The account that made the thing; needed where a second person must act. */
  readonly createdBy?: string;
  readonly published?: boolean;
  readonly assigned?: boolean;
}

export type Denial = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

const columnOf = (actor: Actor | null): Column => actor?.role ?? 'PUB';

/** How far the right of this actor reaches for the operation. */
export function scopeOf(actor: Actor | null, operation: Operation): Scope {
  return MATRIX[operation]?.[columnOf(actor)] ?? '-';
}

/** Whether the role ever may: the coarse question of the guard at the entrance and of the navigation. */
export function mayEver(actor: Actor | null, operation: Operation): boolean {
  return scopeOf(actor, operation) !== '-';
}

/**
 * Whether this actor may do the operation to this thing. Strict: `org` needs `facts.organizationId`, `self` needs
 * `facts.accountId`, `2nd` needs `facts.createdBy`, `pub` needs `facts.published`; without the fact the answer is no.
 */
export function can(actor: Actor | null, operation: Operation, facts: AccessFacts = {}): boolean {
  return reaches(actor, scopeOf(actor, operation), facts);
}

function reaches(actor: Actor | null, scope: Scope, facts: AccessFacts): boolean {
  if (scope === 'pub') return facts.published === true;
  if (scope === '-' || actor === null) return false;
  if (facts.networkId !== undefined && facts.networkId !== actor.networkId) return false;
  switch (scope) {
    case 'net':
      return true;
    case 'org':
      return facts.organizationId !== undefined && facts.organizationId === actor.organizationId;
    case 'self':
      return facts.accountId !== undefined && facts.accountId === actor.accountId;
    case 'asg':
      return (
        facts.assigned === true ||
        (facts.officeId !== undefined && facts.officeId === actor.officeId) ||
        (facts.accountId !== undefined && facts.accountId === actor.accountId)
      );
    case '2nd':
      return facts.createdBy !== undefined && facts.createdBy !== actor.accountId;
  }
}

/** The operation by which a role sees the things that an operation of this noun changes. */
const READS: Readonly<Record<string, Operation>> = {
  session: 'session.list',
  profile: 'profile.edit',
  person: 'person.list',
  mandate: 'mandate.list',
  passkey: 'passkey.list',
  invitation: 'person.list',
  erasure: 'person.list',
  coordination: 'coordination.read',
  network: 'network.read',
  handover: 'handover.read',
  organization: 'organization.read',
  spareCapacity: 'spareCapacity.list',
  membership: 'organization.read',
  attachment: 'attachment.read',
  document: 'organization.read',
  sponsorship: 'organization.read',
  assessment: 'organization.read',
  gap: 'gap.list',
  report: 'report.read',
  activity: 'activity.list',
  program: 'program.read',
  period: 'period.list',
  hourRates: 'hourRates.list',
  audit: 'audit.read',
};

/**
 * Why the door stays shut, or null when it opens. FORBIDDEN only where the role never has the operation but may read
 * the thing; everything else that is not yours looks exactly like something that does not exist. Without `facts` it
 * judges the role alone (for the guard). A second person who is the first one is let in here: the rule refuses with a
 * reason (CHECKED_BY_SAME_PERSON), which helps more than a shut door.
 */
export function denial(actor: Actor | null, operation: Operation, facts?: AccessFacts): Denial | null {
  const scope = scopeOf(actor, operation);
  if (scope === '-') {
    if (actor === null) return 'UNAUTHENTICATED';
    const read = READS[operation.split('.')[0] ?? ''];
    if (read === undefined) return 'NOT_FOUND';
    const reads = facts ? can(actor, read, facts) : mayEver(actor, read);
    return reads ? 'FORBIDDEN' : 'NOT_FOUND';
  }
  if (facts === undefined) return null;
  const asNet = scope === '2nd' ? 'net' : scope;
  return reaches(actor, asNet, facts) ? null : 'NOT_FOUND';
}
