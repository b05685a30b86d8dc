import {
  SCOPE_KINDS,
  SPONSORSHIP_SIDES,
  type PlainDate,
  type ScopeKind,
  type SponsorshipSide,
} from '@kalaka/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DateScalar, MoneyInput, UuidScalar } from '../../platform/graphql/index.js';
import { OrganizationCommandInput } from '../command.inputs.js';
import { ScopeKinds, SponsorshipSides } from './model/sponsorship.model.js';

@InputType({ description: 'Something that a sponsorship is for.' })
export class SponsorshipScopeInput {
  @Field(() => ScopeKinds, { description: 'Whether it is a budget line or a joint programme.' })
  @IsIn(SCOPE_KINDS)
  kind!: ScopeKind;

  @Field({ description: 'Its name, as both sides use it.' })
  @IsString()
  @MaxLength(5_000)
  name!: string;
}

@InputType({ description: 'A sponsorship that one side proposes, or new terms for one that runs.' })
export class ProposeSponsorshipInput extends OrganizationCommandInput {
  @Field(() => SponsorshipSides, { description: 'Which side the organization is that proposes.' })
  @IsIn(SPONSORSHIP_SIDES)
  side!: SponsorshipSide;

  @Field(() => UuidScalar, { description: 'Id of the organization on the other side.' })
  @IsUUID()
  otherId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The sponsorship whose terms change.' })
  @IsOptional()
  @IsUUID()
  replacesId?: string | null;

  @Field(() => DateScalar, { description: 'First day; today or later.' })
  @IsDefined()
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day.' })
  @IsDefined()
  to!: PlainDate;

  @Field(() => [SponsorshipScopeInput], {
    nullable: true,
    description: 'What it is for; everything when left out.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SponsorshipScopeInput)
  scope?: SponsorshipScopeInput[] | null;

  @Field(() => MoneyInput, { description: 'The most that may run through it.' })
  @ValidateNested()
  @Type(() => MoneyInput)
  ceiling!: MoneyInput;

  @Field(() => Int, { description: 'Share that the sponsor keeps, in hundredths of a per cent.' })
  @IsInt()
  feeBasisPoints!: number;
}

@InputType({ description: 'A step of a sponsorship.' })
export class SponsorshipStepInput {
  @Field(() => UuidScalar, { description: 'Id of the sponsorship.' })
  @IsUUID()
  sponsorshipId!: string;

  @Field(() => Int, { description: 'The version of the sponsorship that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A step of a sponsorship that needs a reason.' })
export class ReasonedSponsorshipStepInput extends SponsorshipStepInput {
  @Field({ description: 'The reason; the other side reads it.' })
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}

@InputType({ description: 'The paper that both sides signed.' })
export class AttachAgreementInput extends SponsorshipStepInput {
  @Field(() => UuidScalar, { description: 'A file that you have sent to your side of it.' })
  @IsUUID()
  fileId!: string;
}
