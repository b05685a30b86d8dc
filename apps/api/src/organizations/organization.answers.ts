import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { answer, type AnyRefusal } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import type { MembershipChanged, OrganizationEdited } from './organization.results.js';
import { OrganizationsFinder } from './organizations.finder.js';
import type { MembershipMoved } from './memberships/use-cases/membership-steps.js';

const ORGANIZATION = 'organization.';
const below = (asked: readonly string[]): string[] =>
  asked.flatMap((path) => (path.startsWith(ORGANIZATION) ? path.slice(ORGANIZATION.length) : []));

/** What is asked of the membership that moved; it is found among those of the organization. */
const MEMBERSHIP = 'membership.';
const ofMembership = (asked: readonly string[]): string[] => [
  'memberships',
  ...asked.flatMap((path) =>
    path.startsWith(MEMBERSHIP) ? `memberships.${path.slice(MEMBERSHIP.length)}` : [],
  ),
];

/** Turns what a command did into the answer: the thing as it is now, or the refusal in the person's language. */
@Injectable()
export class OrganizationAnswers {
  constructor(private readonly finder: OrganizationsFinder) {}

  /** @param asked paths below the union, like `organization.services` */
  async edited(
    hub: HubContext,
    result: Result<{ organizationId: string }, Refusal>,
    asked: readonly string[],
  ): Promise<OrganizationEdited | AnyRefusal> {
    const read = await thenRead(result, async ({ organizationId }) => ({
      organization: await this.finder.one(hub, organizationId, below(asked)),
    }));
    return answer(read, hub.language);
  }

  async moved(
    hub: HubContext,
    result: Result<MembershipMoved, Refusal>,
    asked: readonly string[],
  ): Promise<MembershipChanged | AnyRefusal> {
    const read = await thenRead(result, async ({ organizationId, membershipId }) => {
      const fields = [...below(asked), ...ofMembership(asked)];
      const organization = await this.finder.one(hub, organizationId, fields);
      const membership = organization.memberships.find(({ id }) => id === membershipId);
      if (!membership) throw new Error('a membership that just moved is gone');
      return { membership, organization };
    });
    return answer(read, hub.language);
  }
}
