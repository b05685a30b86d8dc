import {
  ACCESSIBILITY_FACTS,
  ACCESSIBILITY_VALUES,
  type AccessibilityFactCode,
  type AccessibilityValue,
} from '@kalaka/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { AccessibilityCodes, AccessibilityValues } from '../model/vocabulary.model.js';
import { OrganizationCommandInput } from '../command.inputs.js';

@InputType({ description: 'One thing about getting in and around.' })
export class AccessFactInput {
  @Field(() => AccessibilityCodes, { description: 'What it is about.' })
  @IsIn(ACCESSIBILITY_FACTS)
  code!: AccessibilityFactCode;

  @Field(() => AccessibilityValues, { description: 'Whether it is there, nearly, or not.' })
  @IsIn(ACCESSIBILITY_VALUES)
  value!: AccessibilityValue;

  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'The sentence that belongs to it, in every language; PARTLY needs one.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  text?: TranslationInput[] | null;
}

@InputType({ description: 'What the organization says about a place or a service; nobody has looked.' })
export class StateAccessInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Id of the place; left out for a service.' })
  @IsOptional()
  @IsUUID()
  locationId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Id of the service; left out for a place.' })
  @IsOptional()
  @IsUUID()
  serviceId?: string | null;

  @Field(() => AccessFactInput, { description: 'What it is about, and how it stands.' })
  @ValidateNested()
  @Type(() => AccessFactInput)
  fact!: AccessFactInput;
}

@InputType({ description: 'What somebody found who went and looked.' })
export class CheckAccessInput extends StateAccessInput {
  @Field(() => DateScalar, { description: 'The day on which somebody looked; not in the future.' })
  @IsString()
  checkedOn!: string;
}
