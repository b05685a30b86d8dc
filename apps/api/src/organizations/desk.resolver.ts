import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { DeskFinder } from './desk.finder.js';
import { Desk, Home } from './model/desk.model.js';

@Resolver()
export class DeskResolver {
  constructor(private readonly finder: DeskFinder) {}

  @Allow('membership.review')
  @Query(() => Desk, { description: 'What the first screen of the coordinator shows.' })
  desk(@Hub() hub: HubContext, @Asked() asked: string[]): Promise<Desk> {
    return this.finder.desk(hub, asked);
  }

  @Allow('organization.list')
  @Query(() => Home, { description: 'What the first screen of everybody but the coordinator shows.' })
  home(@Hub() hub: HubContext, @Asked() asked: string[]): Promise<Home> {
    return this.finder.home(hub, asked);
  }
}
