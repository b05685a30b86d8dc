import { MAX_IMPORT_FILES, MERGE_FIELDS, type MergeField } from '@kalaka/domain';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DateScalar, PageArgs, UuidScalar } from '../../platform/graphql/index.js';
import { FINDING_KINDS, type FindingKind } from './findings.js';
import { FindingKinds, MergeFields, PairDecisions } from './model/import-report.model.js';
import { ImportFields, ImportKinds } from './model/import.model.js';

@InputType({ isAbstract: true })
abstract class KeyedInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Files to import, and where they come from.' })
export class BeginImportInput extends KeyedInput {
  @Field(() => ImportKinds, {
    nullable: true,
    description: 'What the list is of; of organizations where nothing is said.',
  })
  @IsOptional()
  @IsString()
  kind?: string | null;

  @Field(() => [UuidScalar], {
    description: 'Files that were sent for it: one table, or all tables of a directory.',
  })
  @IsArray()
  @ArrayMaxSize(MAX_IMPORT_FILES)
  @IsUUID(undefined, { each: true })
  fileIds!: string[];

  @Field({ description: 'How people call the source; the same list needs the same name each time.' })
  @IsString()
  @MaxLength(200)
  title!: string;

  @Field({ description: 'The language of its texts (BCP 47).' })
  @Matches(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*$/)
  language!: string;
}

@InputType({ description: 'A step of an import.' })
export class ImportStepInput extends KeyedInput {
  @Field(() => UuidScalar, { description: 'Id of the import.' })
  @IsUUID()
  importId!: string;

  @Field(() => Int, { description: 'The version of the import that was read.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'What one column holds.' })
export class ColumnMatchInput {
  @Field({ description: 'Its heading.' })
  @IsString()
  @MaxLength(1_000)
  column!: string;

  @Field(() => ImportFields, { nullable: true, description: 'What it holds; absent: kept unseen.' })
  @IsOptional()
  @IsString()
  field?: string | null;
}

@InputType({ description: 'Which column of the table is what.' })
export class MatchColumnsInput extends ImportStepInput {
  @Field(() => [ColumnMatchInput], { description: 'Every column.' })
  @IsArray()
  @ArrayMaxSize(250)
  @ValidateNested({ each: true })
  @Type(() => ColumnMatchInput)
  columns!: ColumnMatchInput[];

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Of activities: id of the organization of rows that name none.',
  })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of activities: the year of months without one.' })
  @IsOptional()
  @IsInt()
  year?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of activities: the day of rows without one.' })
  @IsOptional()
  @IsString()
  date?: string | null;
}

@InputType({ description: 'Whom a name in a list of activities means.' })
export class NameMeantInput {
  @Field({ description: 'What it is called in the list.' })
  @IsString()
  @MaxLength(100_000)
  name!: string;

  @Field(() => UuidScalar, { description: 'Id of the organization that is meant.' })
  @IsUUID()
  organizationId!: string;
}

@InputType({ description: 'Whom the names in a list of activities mean.' })
export class TellNamesInput extends ImportStepInput {
  @Field(() => [NameMeantInput], { description: 'Each name of which it is known.' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NameMeantInput)
  names!: NameMeantInput[];
}

@InputType({ description: 'Corrected files in place of those before.' })
export class ReplaceImportFilesInput extends ImportStepInput {
  @Field(() => [UuidScalar], {
    description: 'Its files from now on: sent for it, or files that it has and keeps.',
  })
  @IsArray()
  @ArrayMaxSize(MAX_IMPORT_FILES)
  @IsUUID(undefined, { each: true })
  fileIds!: string[];
}

@InputType({ description: 'Whether two that look alike are one.' })
export class JudgePairInput extends ImportStepInput {
  @Field(() => UuidScalar, { description: 'Id of the pair.' })
  @IsUUID()
  pairId!: string;

  @Field(() => PairDecisions, { nullable: true, description: 'The decision; absent: not decided after all.' })
  @IsOptional()
  @IsIn(Object.keys(PairDecisions))
  decision?: 'MERGE' | 'DIFFERENT' | null;

  @Field(() => [MergeFields], { nullable: true, description: 'Fields that are taken over from the file.' })
  @IsOptional()
  @IsIn(MERGE_FIELDS, { each: true })
  take?: MergeField[] | null;
}

@ArgsType()
export class FindingArgs extends PageArgs {
  @Field(() => FindingKinds, { description: 'Only findings of this kind.' })
  @IsIn(FINDING_KINDS)
  kind!: FindingKind;
}
