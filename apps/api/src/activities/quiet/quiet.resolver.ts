import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { QuietFinder } from './quiet.finder.js';
import { QuietMembers } from './quiet.model.js';

@Resolver()
export class QuietResolver {
  constructor(private readonly finder: QuietFinder) {}

  @Allow('activity.listQuiet')
  @Query(() => QuietMembers, {
    description: 'Members that have been silent for longer than is usual for them, and by which rule.',
  })
  quietMembers(@Hub() hub: HubContext, @Asked() asked: string[]): Promise<QuietMembers> {
    return this.finder.all(hub, asked);
  }
}
