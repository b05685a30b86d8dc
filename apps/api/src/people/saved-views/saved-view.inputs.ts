import type { ViewedList } from '@kalaka/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
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
} from 'class-validator';
import { UuidScalar } from '../../platform/graphql/index.js';
import { CommandInput } from '../model/sign-in.inputs.js';
import { ViewedLists } from './saved-view.model.js';

@InputType({ description: 'A view to keep: a new one without `viewId`, else the one that is changed.' })
export class SaveViewInput extends CommandInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The view that is changed; left out for a new one.',
  })
  @IsOptional()
  @IsUUID()
  viewId?: string;

  @Field(() => Int, { nullable: true, description: 'The version that was read, with `viewId`.' })
  @IsOptional()
  @IsInt()
  version?: number;

  @Field(() => ViewedLists, { description: 'The list it belongs to.' })
  @IsIn(Object.keys(ViewedLists))
  list!: ViewedList;

  @Field({ description: 'What it is called, at most 60 characters.' })
  @IsString()
  @MaxLength(400)
  name!: string;

  @Field({ description: 'Its filters, as the address of the list writes them after the question mark.' })
  @IsString()
  @MaxLength(4_000)
  query!: string;

  @Field(() => [String], { description: 'Codes of the columns that are shown; none: those of the list.' })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  columns!: string[];

  @Field({ description: 'Whether the whole network sees it; coordinators only.' })
  @IsBoolean()
  shared!: boolean;
}

@InputType({ description: 'A view of yours that is no longer needed.' })
export class RemoveViewInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Its id.' })
  @IsUUID()
  viewId!: string;
}
