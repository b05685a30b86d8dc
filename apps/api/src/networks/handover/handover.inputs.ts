import type { NewItem, PlainDate } from '@kalaka/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { DecisionInput } from '../model/decision.model.js';
import { TranslationInput, localTextOf } from '../model/local-text.model.js';
import { Handover } from './handover.model.js';

@InputType({ description: 'Something to be handed over and ticked off.' })
export class HandoverItemInput {
  @Field(() => [TranslationInput], { description: 'What it is, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  text!: TranslationInput[];

  @Field(() => Int, { nullable: true, description: 'How many of them, where that can be said.' })
  @IsOptional()
  @IsInt()
  count?: number | null;
}

@InputType({ description: 'A handover of the administration post that the members decided.' })
export class PrepareHandoverInput {
  @Field(() => UuidScalar, {
    description: 'The organization that takes the post: an active member, a legal person.',
  })
  @IsUUID()
  organizationId!: string;

  @Field(() => DateScalar, { description: 'First day of the new term; today or later.' })
  @IsDefined()
  changeOn!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the new term; open-ended when absent.',
  })
  @IsOptional()
  until?: PlainDate | null;

  @Field(() => DecisionInput, { description: 'What the members decided.' })
  @ValidateNested()
  @Type(() => DecisionInput)
  decision!: DecisionInput;

  @Field(() => [HandoverItemInput], { description: 'What has to be handed over and ticked off.' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => HandoverItemInput)
  items!: HandoverItemInput[];

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A step of a handover.' })
export class HandoverStepInput {
  @Field(() => UuidScalar, { description: 'Id of the handover.' })
  @IsUUID()
  handoverId!: string;

  @Field(() => Int, { description: 'The version of the handover that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A change of a handover that is being prepared; what is left out stays.' })
export class AmendHandoverInput extends HandoverStepInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day of the new term; today or later.' })
  @IsOptional()
  changeOn?: PlainDate;

  @Field(() => [HandoverItemInput], { nullable: true, description: 'What is added to the list.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => HandoverItemInput)
  items?: HandoverItemInput[];
}

@InputType({ description: 'An item of the list that is ticked off, or opened again.' })
export class SettleHandoverItemInput extends HandoverStepInput {
  @Field(() => UuidScalar, { description: 'Id of the item.' })
  @IsUUID()
  itemId!: string;

  @Field({ description: 'True to tick it off, false to take the tick back.' })
  @IsBoolean()
  settled!: boolean;
}

@InputType({ description: 'A handover that is given up.' })
export class CancelHandoverInput extends HandoverStepInput {
  @Field({ description: 'The reason; the members read it.' })
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}

@ObjectType({ description: 'The handover took a step.' })
@Shown('NETWORK')
export class HandoverChanged {
  @Field(() => Handover, { description: 'The handover as it is now.' })
  handover!: Handover;
}

/** Of every step of a handover. */
export const HandoverResult = resultOf('HandoverResult', () => HandoverChanged);

/** The items in the words of the domain. */
export const itemsOf = (items: readonly HandoverItemInput[]): NewItem[] =>
  items.map(({ text, count }) => ({ text: localTextOf(text), count: count ?? null }));
