import { CAPACITY_FIELDS, type CapacityField } from '@kalaka/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { UuidScalar } from '../../platform/graphql/index.js';
import { CapacityFields } from '../gaps/model/gap.model.js';
import { OrganizationCommandInput } from '../command.inputs.js';

@InputType({ description: 'Where an organization stands in one field.' })
export class FieldLevelInput {
  @Field(() => CapacityFields, { description: 'The field of the capacity check.' })
  @IsIn(CAPACITY_FIELDS)
  field!: CapacityField;

  @Field(() => Int, { description: '1 starting, 2 on the way, 3 steady, 4 helps others.' })
  @IsInt()
  level!: number;
}

@InputType({ description: 'How the organization sees itself today: one level for each field.' })
export class MakeAssessmentInput extends OrganizationCommandInput {
  @Field(() => [FieldLevelInput], { description: 'One level for each field.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FieldLevelInput)
  levels!: FieldLevelInput[];
}

@InputType({ description: 'Asks another member for its view on the newest capacity check.' })
export class AskPeerInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'Id of the other member.' })
  @IsUUID()
  peerId!: string;
}

@InputType({ description: 'How your organization sees another: one level for each field.' })
export class GivePeerAssessmentInput {
  @Field(() => UuidScalar, { description: 'The request that was made to you.' })
  @IsUUID()
  requestId!: string;

  @Field(() => [FieldLevelInput], { description: 'One level for each field.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FieldLevelInput)
  levels!: FieldLevelInput[];

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

/** The levels by field, as the domain takes them; a field that is named twice counts as it was said last. */
export const levelsOf = (levels: readonly FieldLevelInput[]): Partial<Record<CapacityField, number>> =>
  Object.fromEntries(levels.map(({ field, level }) => [field, level]));
