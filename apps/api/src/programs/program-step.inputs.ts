import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TranslationInput } from '../networks/index.js';
import { UuidScalar } from '../platform/graphql/index.js';

@InputType({ description: 'A step of a programme.' })
export class ProgramStepInput {
  @Field(() => UuidScalar, { description: 'Id of the programme.' })
  @IsUUID()
  programId!: string;

  @Field(() => Int, { description: 'The version of the programme that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A step of a programme that needs a reason.' })
export class ReasonedProgramStepInput extends ProgramStepInput {
  @Field({ description: 'The reason; the members read it.' })
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}

@InputType({ description: 'The work of a programme is done.' })
export class CompleteProgramInput extends ProgramStepInput {
  @Field(() => [TranslationInput], { description: 'What came of it, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  finalReport!: TranslationInput[];
}

@InputType({ description: 'Whether everybody may read a programme.' })
export class PublishProgramInput extends ProgramStepInput {
  @Field({ description: 'True to show it to everybody, false to do so no longer.' })
  @IsBoolean()
  published!: boolean;
}

@InputType({ description: 'A file that is kept with a programme.' })
export class AttachProgramDocumentInput extends ProgramStepInput {
  @Field(() => UuidScalar, { description: 'A file that you have sent to the programme.' })
  @IsUUID()
  fileId!: string;

  @Field({ description: 'Whether it is the signed agreement that pays for it.' })
  @IsBoolean()
  agreement!: boolean;
}

@InputType({ description: 'A document that is taken away from a programme.' })
export class RemoveProgramDocumentInput extends ProgramStepInput {
  @Field(() => UuidScalar, { description: 'Id of the file.' })
  @IsUUID()
  fileId!: string;
}
