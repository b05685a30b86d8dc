import type { DecisionRule, PlainDate, RecordedDecision } from '@kalaka/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, ValidateNested } from 'class-validator';
import { Shown } from '../../platform/access/index.js';
import { DateScalar } from '../../platform/graphql/index.js';
import { LocalTextModel, TranslationInput, localTextOf } from './local-text.model.js';
import { DecisionRules } from './network.model.js';

@ObjectType({ description: 'A decision of the members, as the coordinator wrote it down.' })
@Shown('NETWORK')
export class MembersDecision {
  @Field(() => DateScalar, { description: 'The day of the decision.' })
  date!: PlainDate;

  @Field(() => DecisionRules, { description: 'The rule it was taken by.' })
  rule!: DecisionRule;

  @Field(() => Int, { description: 'How many voted for it.' })
  inFavour!: number;

  @Field(() => Int, { description: 'How many voted against it.' })
  against!: number;

  @Field(() => Int, { description: 'How many abstained.' })
  abstain!: number;

  @Field(() => LocalTextModel, { description: 'What was decided.' })
  text!: LocalTextModel;
}

@InputType({ description: 'A decision of the members, as the coordinator writes it down.' })
export class DecisionInput {
  @Field(() => DateScalar, { description: 'The day of the decision.' })
  @IsDefined()
  date!: PlainDate;

  @Field(() => DecisionRules, { description: 'The rule it was taken by.' })
  @IsIn(Object.keys(DecisionRules))
  rule!: DecisionRule;

  @Field(() => Int, { description: 'How many voted for it.' })
  @IsInt()
  inFavour!: number;

  @Field(() => Int, { description: 'How many voted against it.' })
  @IsInt()
  against!: number;

  @Field(() => Int, { description: 'How many abstained.' })
  @IsInt()
  abstain!: number;

  @Field(() => [TranslationInput], { description: 'What was decided, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  text!: TranslationInput[];
}

/** The decision in the words of the domain. */
export const decisionOf = ({ text, ...decision }: DecisionInput): RecordedDecision => ({
  ...decision,
  text: localTextOf(text),
});
