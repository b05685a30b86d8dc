import { QUARTER_SHAPE, type Quarter } from '@kalaka/domain';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { CoverageFinder } from './coverage.finder.js';
import { Coverage } from './coverage.model.js';

@ArgsType()
export class CoverageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The quarter, like `2026-Q3`; the present one without it.',
  })
  @IsOptional()
  @Matches(QUARTER_SHAPE)
  quarter?: Quarter | null;
}

@Resolver(() => Coverage)
export class CoverageResolver {
  constructor(private readonly finder: CoverageFinder) {}

  @Allow('report.read')
  @Query(() => Coverage, {
    description: 'Who helps whom, how and where; where nobody does, and where several do the same.',
  })
  coverage(@Args() { quarter }: CoverageArgs, @Hub() hub: HubContext): Promise<Coverage> {
    return this.finder.coverage(hub, quarter);
  }
}
