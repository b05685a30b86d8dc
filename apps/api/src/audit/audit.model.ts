import { ArgsType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { EVENT_NAMES, type EventName, type PlainDate } from '@kalaka/domain';
import { LocalTextModel, OrganizationName } from '../networks/index.js';
import { PersonName } from '../people/index.js';
import { Shown } from '../platform/access/index.js';
import {
  BigIntScalar,
  ConnectionOf,
  DateScalar,
  DateTimeScalar,
  PageArgs,
  UuidScalar,
} from '../platform/graphql/index.js';

@ObjectType({ description: 'What a field held before a change and after it.' })
@Shown('OWN')
export class FieldChange {
  @Field({ description: 'Name of the field, as the record has it.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Before; absent when it was empty or has been erased.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'After; absent when it is empty or has been erased.' })
  after!: string | null;

  @Field(() => String, { nullable: true, description: 'Before, as the JSON that the record holds.' })
  beforeJson!: string | null;

  @Field(() => String, { nullable: true, description: 'After, as the JSON that the record holds.' })
  afterJson!: string | null;
}

@ObjectType({
  description:
    'One change as the audit trail keeps it: who, on behalf of whom, when, from what to what, why.',
})
@Shown('OWN')
export class AuditEvent {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => BigIntScalar, { description: "Its number in the network's chain, without gaps." })
  sequence!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: string;

  @Field({ description: 'What happened, like `membership.admitted`.' })
  event!: string;

  @Field({ description: 'The kind of thing it happened to.' })
  subjectType!: string;

  @Field(() => UuidScalar, { description: 'The thing it happened to.' })
  subjectId!: string;

  @Field(() => LocalTextModel, {
    nullable: true,
    description: 'Its name today; absent when it has none or is gone.',
  })
  subjectName!: LocalTextModel | null;

  @Field(() => OrganizationName, { nullable: true, description: 'The organization it concerns.' })
  organization!: OrganizationName | null;

  @Field(() => OrganizationName, {
    nullable: true,
    description: 'The organization for which somebody else acted.',
  })
  onBehalfOf!: OrganizationName | null;

  @Field(() => PersonName, { nullable: true, description: 'Who did it; absent when a rule or a clock did.' })
  actor!: PersonName | null;

  @Field({ description: 'The role in which it was done; `SYS` for a rule, a clock or the command line.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'The state before.' })
  fromState!: string | null;

  @Field(() => String, { nullable: true, description: 'The state after.' })
  toState!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the person.' })
  reason!: string | null;

  @Field({
    description:
      'The personal part (names, texts, before and after) was erased; the record still proves the rest.',
  })
  erased!: boolean;

  @Field(() => [FieldChange], { description: 'What changed, field by field.' })
  changes!: FieldChange[];

  @Field({ description: 'The request that did it; the same id stands in the log.' })
  requestId!: string;

  @Field({ description: 'Its link in the chain: a hash of this event and the one before.' })
  hash!: string;
}

@ObjectType({ description: 'The audit trail, newest first, page by page.' })
@Shown('PUBLIC')
export class AuditEventConnection extends ConnectionOf(AuditEvent) {}

@ObjectType({ description: 'Whether the chain of the audit trail is whole.' })
@Shown('OWN')
export class AuditVerification {
  @Field({ description: 'Whether every event is there, unchanged and in its place.' })
  intact!: boolean;

  @Field(() => BigIntScalar, { description: 'How many events were checked.' })
  events!: string;

  @Field({ description: 'The last link; note it down elsewhere to prove later that nothing was cut off.' })
  headHash!: string;

  @Field(() => BigIntScalar, { nullable: true, description: 'The first event that does not fit.' })
  brokenAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What is wrong with it.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was checked.' })
  checkedAt!: Date;
}

@InputType({ description: 'Which events; what is left out does not narrow.' })
export class AuditFilter {
  @Field(() => [String], { nullable: true, description: 'Names of events, like `membership.admitted`.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(EVENT_NAMES.length)
  @IsIn(EVENT_NAMES, { each: true })
  events?: EventName[];

  @Field(() => String, {
    nullable: true,
    description: 'The kind of thing it happened to, like `organization`.',
  })
  @IsOptional()
  @Matches(/^[a-zA-Z]{1,40}$/)
  subjectType?: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Id of the thing it happened to.' })
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The organization it concerns.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Who did it.' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => DateScalar, { nullable: true, description: "First day, in the network's time zone." })
  @IsOptional()
  @IsString()
  from?: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: "Last day, in the network's time zone." })
  @IsOptional()
  @IsString()
  to?: PlainDate;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which events; all without it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AuditFilter)
  filter?: AuditFilter | null;
}
