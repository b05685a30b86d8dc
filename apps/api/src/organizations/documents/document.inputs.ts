import type { PlainDate, StandingDocument } from '@kalaka/domain';
import { Field, InputType } from '@nestjs/graphql';
import { IsDefined, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { StandingDocumentKinds } from './document.model.js';

@InputType({ description: 'A paper of an organization, with the file that was sent to it.' })
export class AddDocumentInput {
  @Field(() => UuidScalar, { description: 'Id of the organization.' })
  @IsUUID()
  organizationId!: string;

  @Field(() => StandingDocumentKinds, { description: 'What kind of paper.' })
  @IsIn(Object.keys(StandingDocumentKinds))
  kind!: StandingDocument;

  @Field(() => DateScalar, { description: 'Its first day.' })
  @IsDefined()
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; none for one without an end.' })
  @IsOptional()
  to?: PlainDate | null;

  @Field(() => UuidScalar, {
    description: 'Id of the file, sent to this organization before (`POST /files`).',
  })
  @IsUUID()
  fileId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A paper that somebody else entered, compared with its file.' })
export class CheckDocumentInput {
  @Field(() => UuidScalar, { description: 'Id of the paper.' })
  @IsUUID()
  documentId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A paper that is not what it should be.' })
export class ReturnDocumentInput extends CheckDocumentInput {
  @Field({ description: 'What is wrong with it; the organization reads it.' })
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}
