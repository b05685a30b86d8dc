import type { EasyState, PlainDate, ProgramPurpose, ProgramState } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  LocalTextModel,
  MembersDecision,
  OrganizationName,
  TargetGroupScalar,
  Translation,
} from '../../networks/index.js';
import { EasyStates } from '../../organizations/index.js';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { FileModel } from '../../platform/files/index.js';
import { ConnectionOf, DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { ProgramContribution } from '../contributions/program-contribution.model.js';
import { ProgramIndicator } from '../indicators/program-indicator.model.js';
import { ProgramPartner } from '../partners/program-partner.model.js';
import { ProgramService } from '../services/program-service.model.js';
import { ProgramPurposes, ProgramStates } from './vocabulary.model.js';

@ObjectType({ description: 'A joint programme: work carried by two or more members.' })
@Shown('PUBLIC')
export class Program {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => ProgramStates, { description: 'How far it is.' })
  state!: ProgramState;

  @Field(() => LocalTextModel, { description: 'Its title.' })
  title!: LocalTextModel;

  @Field(() => [Translation], { description: 'Its title in every language it has, for editing.' })
  titleTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What is done, and why.' })
  description!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'Its text in every language it has, for editing.' })
  descriptionTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'The same in easy words.' })
  easyDescription!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The easy version in every language it has, for editing.' })
  easyTranslations!: Translation[];

  @Field(() => EasyStates, { description: 'Whether the easy version can be relied on.' })
  easyState!: EasyState;

  @Field(() => String, { nullable: true, description: 'Who read the easy version and understood it.' })
  easyCheckedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was read.' })
  easyCheckedOn!: PlainDate | null;

  @Field(() => [ProgramPurposes], { description: 'What it is for.' })
  purposes!: ProgramPurpose[];

  @Field(() => [TargetGroupScalar], { description: 'Whom it is for.' })
  targetGroups!: string[];

  @Field(() => [LocalTextModel], { description: 'Where it happens, in words.' })
  places!: LocalTextModel[];

  @Field(() => [[Translation]], { description: 'The places in every language they have, for editing.' })
  placesTranslations!: Translation[][];

  @Field(() => DateScalar, { description: 'First day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: PlainDate;

  @Field({ description: 'Whether it needs no money.' })
  zeroBudget!: boolean;

  @Field({ description: 'Whether its partners take over a public service together.' })
  consortium!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether everybody may read it.' })
  @Shown('NETWORK')
  published!: boolean | null;

  @Field(() => OrganizationName, {
    nullable: true,
    description: 'The partner that answers for it now, or on the nearest of its days.',
  })
  lead!: OrganizationName | null;

  @Field(() => [ProgramPartner], { description: 'Its partners, whoever answers for it first.' })
  partners!: ProgramPartner[];

  @Field(() => [ProgramContribution], {
    description: 'What partners put in; for the partners and the coordination.',
  })
  @Shown('OWN')
  contributions!: ProgramContribution[];

  @Field(() => [ProgramIndicator], { description: 'What is counted, and how far it has come.' })
  indicators!: ProgramIndicator[];

  @Field(() => [ProgramService], { description: 'Public services that the partners have taken over.' })
  services!: ProgramService[];

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was approved.' })
  approvedOn!: PlainDate | null;

  @Field(() => MembersDecision, {
    nullable: true,
    description: "The members' decision, where they approved it instead of the officers of all partners.",
  })
  @Shown('NETWORK')
  decision!: MembersDecision | null;

  @Field(() => FileModel, { nullable: true, description: 'The signed agreement that pays for it.' })
  @Shown('OWN')
  agreement!: FileModel | null;

  @Field(() => [FileModel], { description: 'Documents of the programme, newest first; for the network.' })
  @Shown('NETWORK')
  documents!: FileModel[];

  @Field(() => String, { nullable: true, description: 'Why it pauses or did not take place.' })
  @Shown('NETWORK')
  reason!: string | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'What the lead says came of it.' })
  @Shown('NETWORK')
  finalReport!: LocalTextModel | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the final report was accepted.' })
  finalReportAcceptedOn!: PlainDate | null;

  @Field(() => [String], { description: 'Operations that you may do to it now, by role, part and state.' })
  @Shown('NETWORK')
  allowed!: string[];

  @Field(() => Int, { description: 'Version, for the next step.' })
  version!: number;
}

@ObjectType({ description: 'Joint programmes, a page at a time.' })
@Shown('PUBLIC')
export class ProgramConnection extends ConnectionOf(Program) {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

@ObjectType({ description: 'The programme as it is after a command.' })
@Shown('PUBLIC')
export class ProgramChanged {
  @Field(() => Program, { description: 'The programme as it is now.' })
  program!: Program;
}

/** Of every command on a programme. */
export const ProgramResult = resultOf('ProgramResult', () => ProgramChanged);
