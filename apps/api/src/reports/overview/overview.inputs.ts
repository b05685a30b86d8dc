import { GROUPINGS, QUARTER_SHAPE, type Grouping, type Quarter } from '@kalaka/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { Groupings } from './overview.model.js';

@InputType({ description: 'Which figures to show.' })
export class OverviewFilterInput {
  @Field(() => Groupings, { nullable: true, description: 'By what to count; by quarter without it.' })
  @IsOptional()
  @IsIn(GROUPINGS)
  groupBy?: Grouping | null;

  @Field(() => String, {
    nullable: true,
    description: 'First quarter, like `2026-Q1`; without it a year before the last one.',
  })
  @IsOptional()
  @Matches(QUARTER_SHAPE)
  from?: Quarter | null;

  @Field(() => String, { nullable: true, description: 'Last quarter; without it the present one.' })
  @IsOptional()
  @Matches(QUARTER_SHAPE)
  to?: Quarter | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what the own organization reported.' })
  @IsOptional()
  @IsBoolean()
  own?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'As others will see it: without small numbers, also for those who may read all of them.',
  })
  @IsOptional()
  @IsBoolean()
  asOthers?: boolean | null;
}

@ArgsType()
export class OverviewArgs {
  @Field(() => OverviewFilterInput, {
    nullable: true,
    description: 'Which figures; the last year by quarter without it.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OverviewFilterInput)
  filter?: OverviewFilterInput | null;
}
