import { CAPACITY_FIELDS, GAP_STATES, type CapacityField, type GapState } from '@kalaka/domain';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { PageArgs, UuidScalar } from '../../platform/graphql/index.js';
import { OrganizationCommandInput } from '../command.inputs.js';
import { CapacityFields, GapStates } from './model/gap.model.js';

@InputType({ description: 'Which requests for help to list; open ones without it.' })
export class GapFilterInput {
  @Field(() => CapacityFields, { nullable: true, description: 'In this field.' })
  @IsOptional()
  @IsIn(CAPACITY_FIELDS)
  field?: CapacityField | null;

  @Field(() => [GapStates], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsIn(GAP_STATES, { each: true })
  states?: GapState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those for which nobody offers help.' })
  @IsOptional()
  @IsBoolean()
  withoutOffer?: boolean | null;
}

@ArgsType()
export class GapsArgs extends PageArgs {
  @Field(() => GapFilterInput, {
    nullable: true,
    description: 'Which requests to list; the open ones without it.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => GapFilterInput)
  filter?: GapFilterInput | null;
}

@InputType({ description: 'A field in which the organization wants help.' })
export class OpenGapInput extends OrganizationCommandInput {
  @Field(() => CapacityFields, { description: 'The field of the capacity check.' })
  @IsIn(CAPACITY_FIELDS)
  field!: CapacityField;

  @Field(() => [TranslationInput], { description: 'What is wanted, in one language or more.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  text!: TranslationInput[];
}

@InputType({ description: 'A step of a request for help.' })
export class GapStepInput {
  @Field(() => UuidScalar, { description: 'Id of the request.' })
  @IsUUID()
  gapId!: string;

  @Field(() => Int, { description: 'The version of the request that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'An offer of help.' })
export class OfferHelpInput extends GapStepInput {
  @Field(() => [TranslationInput], { description: 'What is offered, in one language or more.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  text!: TranslationInput[];
}

@InputType({ description: 'An answer to an offer of help.' })
export class AnswerOfferInput extends GapStepInput {
  @Field(() => UuidScalar, { description: 'Id of the offer.' })
  @IsUUID()
  offerId!: string;
}

@InputType({ description: 'A no to an offer of help.' })
export class DeclineOfferInput extends AnswerOfferInput {
  @Field({ description: 'The reason; who offered reads it.' })
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}

@InputType({ description: 'An offer of help that is taken back.' })
export class WithdrawOfferInput {
  @Field(() => UuidScalar, { description: 'Id of the offer.' })
  @IsUUID()
  offerId!: string;

  @Field(() => Int, { description: 'The version of the request that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}
