import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { ReviewDeskFinder } from './review-desk.finder.js';
import { ReviewDesk } from './review-desk.model.js';

@Resolver()
export class ReviewDeskResolver {
  constructor(private readonly finder: ReviewDeskFinder) {}

  @Allow('activity.review')
  @Query(() => ReviewDesk, { description: 'What of the reports of the members waits for the coordinator.' })
  reviewDesk(@Hub() hub: HubContext, @Asked() asked: string[]): Promise<ReviewDesk> {
    return this.finder.desk(hub, asked);
  }
}
