import type { PlainDate } from '@kalaka/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { DateScalar, MAX_PAGE, UuidScalar } from '../../platform/graphql/index.js';
import { SponsorCandidate, Sponsorship } from './model/sponsorship.model.js';
import { SponsorshipsFinder } from './sponsorships.finder.js';

@Resolver(() => Sponsorship)
export class SponsorshipsResolver {
  constructor(private readonly finder: SponsorshipsFinder) {}

  @Allow('organization.read')
  @Query(() => Sponsorship, { description: 'One sponsorship.' })
  sponsorship(
    @Args('sponsorshipId', { type: () => UuidScalar, description: 'Its id.' }) sponsorshipId: string,
    @Hub() hub: HubContext,
  ): Promise<Sponsorship> {
    return this.finder.one(hub, sponsorshipId);
  }

  @Allow('organization.read')
  @Query(() => [Sponsorship], {
    description: 'Who acted for an organization on a day, from history; several where for different things.',
  })
  sponsorOn(
    @Args('id', { type: () => UuidScalar, description: 'Id of the organization that was acted for.' })
    id: string,
    @Args('day', { type: () => DateScalar, description: 'The day that is asked about.' }) day: PlainDate,
    @Hub() hub: HubContext,
  ): Promise<Sponsorship[]> {
    return this.finder.on(hub, id, day);
  }

  @Allow('sponsorship.list')
  @Query(() => [SponsorCandidate], {
    description: 'Members that may act for a group that cannot sign with the city, the most fitting first.',
  })
  sponsorCandidates(
    @Args('organizationId', {
      type: () => UuidScalar,
      description: 'Id of the group that looks for a sponsor.',
    })
    organizationId: string,
    @Args('first', { type: () => Int, defaultValue: 2, description: 'How many, at most 100.' }) first: number,
    @Hub() hub: HubContext,
  ): Promise<SponsorCandidate[]> {
    return this.finder.candidates(hub, organizationId, Math.min(Math.max(first, 1), MAX_PAGE));
  }
}
