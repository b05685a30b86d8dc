import {
  LEGAL_FORMS,
  MEMBERSHIP_STATES,
  SPARE_CAPACITY_KINDS,
  enumOf,
  type LegalForm,
  type MembershipState,
  type SpareCapacityKind,
} from '@kalaka/domain';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TargetGroupScalar } from '../networks/index.js';
import { PageArgs, UuidScalar } from '../platform/graphql/index.js';
import { SpareCapacityKinds } from './spare-capacity/spare-capacity.model.js';
import { LegalForms, MembershipStates } from './model/vocabulary.model.js';

export const ORGANIZATION_SORTS = ['NAME', 'RELEVANCE'] as const;
export type OrganizationSort = (typeof ORGANIZATION_SORTS)[number];
const OrganizationSorts = enumOf(ORGANIZATION_SORTS);
registerEnumType(OrganizationSorts, {
  name: 'OrganizationSort',
  description: 'The order of the list.',
  valuesMap: {
    NAME: { description: "By name, in the order of the reader's alphabet." },
    RELEVANCE: { description: 'Best hit of the search first; by name without a search.' },
  },
});

/** So many ids still fit into the address of a download. */
const MOST_IDS = 200;

@InputType({ description: 'Which organizations to list. Conditions combine: each must hold.' })
export class OrganizationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words to look for anywhere; accents, case and one wrong letter are forgiven.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  search?: string | null;

  @Field(() => [TargetGroupScalar], { nullable: true, description: 'Serves at least one of these groups.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  targetGroups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Has at least one of these kinds of expertise, as `expertise` lists them.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  expertise?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words in the name of a service.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  service?: string | null;

  @Field(() => String, { nullable: true, description: 'Words in the name of a place or town.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  place?: string | null;

  @Field(() => [LegalForms], { nullable: true, description: 'Has one of these legal forms.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(LEGAL_FORMS, { each: true })
  legalForms?: LegalForm[] | null;

  @Field(() => [SpareCapacityKinds], {
    nullable: true,
    description: 'Lends something of one of these kinds now; members only.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(SPARE_CAPACITY_KINDS, { each: true })
  lends?: SpareCapacityKind[] | null;

  @Field(() => [MembershipStates], {
    nullable: true,
    description: 'Its current membership is in one of these states.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(MEMBERSHIP_STATES, { each: true })
  membershipStates?: MembershipState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that never applied and never were members.',
  })
  @IsOptional()
  @IsBoolean()
  listedOnly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the city may sign with it today: form, registration and papers.',
  })
  @IsOptional()
  @IsBoolean()
  canContract?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that wait for the coordinator, as on the desk; for coordinators.',
  })
  @IsOptional()
  @IsBoolean()
  needsAttention?: boolean | null;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: 'Only these, such as those that somebody ticked.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_IDS)
  @IsUUID(undefined, { each: true })
  ids?: string[] | null;
}

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Which ones to list; all without it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganizationFilter)
  filter?: OrganizationFilter | null;

  @Field(() => OrganizationSorts, { defaultValue: 'NAME', description: 'The order of the list.' })
  @IsIn(ORGANIZATION_SORTS)
  sort: OrganizationSort = 'NAME';
}
