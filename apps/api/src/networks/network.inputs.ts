import type { DecisionRule, StandingDocument } from '@kalaka/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Shown } from '../platform/access/index.js';
import { resultOf } from '../platform/errors/index.js';
import { MoneyInput, UuidScalar } from '../platform/graphql/index.js';
import { TranslationInput } from './model/local-text.model.js';
import { DecisionRules, Network } from './model/network.model.js';

@InputType({ description: 'Rules of a network; what is left out stays as it is.' })
export class NetworkPoliciesInput {
  @Field(() => DecisionRules, {
    nullable: true,
    description: 'How the members decide unless they say otherwise.',
  })
  @IsOptional()
  @IsIn(Object.keys(DecisionRules))
  decisionRule?: DecisionRule;

  @Field(() => Int, { nullable: true, description: 'Share of the members that must take part, in per cent.' })
  @IsOptional()
  @IsInt()
  quorumPercent?: number;

  @Field(() => Int, { nullable: true, description: 'Days in which the city answers a proposal.' })
  @IsOptional()
  @IsInt()
  answerClockDays?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Months after which an extended answer is late in any case.',
  })
  @IsOptional()
  @IsInt()
  answerClockCapMonths?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Counts of people below this number are not shown to others.',
  })
  @IsOptional()
  @IsInt()
  smallCountThreshold?: number;

  @Field(() => String, { nullable: true, description: 'First day of the fiscal year, `MM-DD`.' })
  @IsOptional()
  @IsString()
  @MaxLength(5)
  fiscalYearStart?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Standing documents that a contract with the city needs.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  contractDocuments?: StandingDocument[];

  @Field(() => [String], {
    nullable: true,
    description: 'Standing documents whose expiry suspends a member.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  suspendingDocuments?: StandingDocument[];

  @Field(() => [Int], {
    nullable: true,
    description: 'How many days before the last day of a paper its people are reminded, each once.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsInt({ each: true })
  documentWarningDays?: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'Days that a paper may be late before it suspends a member.',
  })
  @IsOptional()
  @IsInt()
  documentGraceDays?: number;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The most that all sponsorships of one sponsor may add up to on one day; null for no limit.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyInput)
  sponsorCeiling?: MoneyInput | null;
}

@InputType({ description: 'A change of the own network; what is left out stays as it is.' })
export class EditNetworkInput {
  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version!: number;

  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'Its name in every language; replaces all of them.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  name?: TranslationInput[];

  @Field(() => NetworkPoliciesInput, { nullable: true, description: 'The rules it has agreed on.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NetworkPoliciesInput)
  policies?: NetworkPoliciesInput;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same change twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string;
}

@ObjectType({ description: 'The network was changed.' })
@Shown('PUBLIC')
export class NetworkEdited {
  @Field(() => Network, { description: 'The network as it is now.' })
  network!: Network;
}

export const EditNetworkResult = resultOf('EditNetworkResult', () => NetworkEdited);
