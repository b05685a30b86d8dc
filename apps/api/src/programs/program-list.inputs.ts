import {
  enumOf,
  PROGRAM_PURPOSES,
  PROGRAM_STATES,
  type ProgramPurpose,
  type ProgramState,
} from '@kalaka/domain';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { TargetGroupScalar } from '../networks/index.js';
import { PageArgs, UuidScalar } from '../platform/graphql/index.js';
import { ProgramPurposes, ProgramStates } from './model/vocabulary.model.js';

export const PROGRAM_SORTS = ['TITLE', 'START'] as const;
export type ProgramSort = (typeof PROGRAM_SORTS)[number];
const ProgramSorts = enumOf(PROGRAM_SORTS);
registerEnumType(ProgramSorts, {
  name: 'ProgramSort',
  description: 'The order of the list of programmes.',
  valuesMap: {
    TITLE: { description: "By title, in the order of the reader's alphabet." },
    START: { description: 'The one that began last first.' },
  },
});

@InputType({ description: 'Which programmes to list. Conditions combine: each must hold.' })
export class ProgramFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Letters of the title; case and accents do not matter.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;

  @Field(() => [ProgramStates], { nullable: true, description: 'Is in one of these states.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(PROGRAM_STATES, { each: true })
  states?: ProgramState[] | null;

  @Field(() => [ProgramPurposes], { nullable: true, description: 'Is for at least one of these.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(PROGRAM_PURPOSES, { each: true })
  purposes?: ProgramPurpose[] | null;

  @Field(() => [TargetGroupScalar], { nullable: true, description: 'Is for at least one of these groups.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  targetGroups?: string[] | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Id of an organization that takes part.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;
}

@ArgsType()
export class ProgramsArgs extends PageArgs {
  @Field(() => ProgramFilter, { nullable: true, description: 'Which ones to list; all without it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProgramFilter)
  filter?: ProgramFilter | null;

  @Field(() => ProgramSorts, { defaultValue: 'TITLE', description: 'The order of the list.' })
  @IsIn(PROGRAM_SORTS)
  sort: ProgramSort = 'TITLE';
}
