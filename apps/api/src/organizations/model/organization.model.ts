import {
  type ContractObstacle,
  type EasyState,
  type IdentifierScheme,
  type LegalForm,
  type LegalStatus,
  type PlainDate,
  type StandingDocument,
  type TermKind,
} from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, TargetGroupScalar, Translation } from '../../networks/index.js';
import { Mandate, PersonName } from '../../people/index.js';
import { Shown } from '../../platform/access/index.js';
import { FileModel } from '../../platform/files/index.js';
import { ConnectionOf, DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { ContractObstacles, DocumentModel, StandingDocumentKinds } from '../documents/document.model.js';
import { Address, Phone } from './contact.model.js';
import { SignVideoModel } from '../sign-videos/sign-video.model.js';
import { SpareCapacity } from '../spare-capacity/spare-capacity.model.js';
import { Location } from './location.model.js';
import { Assessment } from '../assessments/model/assessment.model.js';
import { Gap, HelpGiven } from '../gaps/model/gap.model.js';
import { Sponsorship } from '../sponsorships/model/sponsorship.model.js';
import { Membership } from '../memberships/model/membership.model.js';
import { Service } from './service.model.js';
import { EasyStates, FoundParts, IdentifierSchemes, LegalForms, LegalStatuses } from './vocabulary.model.js';

/** Which numbers a reader sees at all depends on the scheme (`identifierAudience` of the domain), see the finder. */
@ObjectType({ description: 'A number under which somebody else knows the organization.' })
@Shown('PUBLIC')
export class Identifier {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => IdentifierSchemes, { description: 'The scheme it belongs to.' })
  scheme!: IdentifierScheme;

  @Field({
    description: 'The number; of a bank account only the last places, unless you may read it in full.',
  })
  value!: string;

  @Field({ description: 'Whether places of the value are hidden.' })
  masked!: boolean;

  @Field({ description: 'Whether somebody other than who typed it checked it.' })
  verified!: boolean;

  @Field(() => String, { nullable: true, description: 'Who checked it.' })
  @Shown('OWN')
  verifiedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the check.' })
  verifiedOn!: PlainDate | null;
}

@ObjectType({
  description: 'An organization in the register of the network: a member, an applicant, or only listed.',
})
@Shown('PUBLIC')
export class Organization {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;

  @Field(() => [Translation], { description: 'Its name in every language it has, for editing.' })
  nameTranslations!: Translation[];

  @Field(() => [String], { description: 'Other names it is known by.' })
  alternateNames!: string[];

  @Field(() => LegalForms, {
    nullable: true,
    description: 'Legal form; unknown only for one that is merely listed.',
  })
  legalForm!: LegalForm | null;

  @Field(() => LegalStatuses, { nullable: true, description: 'How far it is registered.' })
  legalStatus!: LegalStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Legal form in the words of the source it was imported from.',
  })
  sourceLegalForm!: string | null;

  @Field({ description: 'Whether the city may sign a contract with it. Derived, never typed in.' })
  canContractWithCity!: boolean;

  @Field(() => [ContractObstacles], {
    description: 'What stands between it and a contract with the city today. Derived.',
  })
  @Shown('CITY')
  contractObstacles!: ContractObstacle[];

  @Field(() => [StandingDocumentKinds], {
    description: 'Papers that a contract with the city needs and that are not in force today.',
  })
  @Shown('OWN')
  missingDocuments!: StandingDocument[];

  @Field(() => [DocumentModel], {
    description: 'Its papers with their days, the older ones included; empty for whom they are not meant.',
  })
  @Shown('OWN')
  documents!: DocumentModel[];

  @Field(() => FileModel, {
    nullable: true,
    description: 'What shows that it stands in the register; absent for whom its papers are not meant.',
  })
  @Shown('OWN')
  registrationFile!: FileModel | null;

  @Field({ description: 'Whether its form has legal personality. Derived.' })
  legalPerson!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Public-benefit status since.' })
  publicBenefitFrom!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was founded.' })
  foundedOn!: PlainDate | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'What it is and does.' })
  description!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The description in every language it has.' })
  descriptionTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What it is and does, easy to read.' })
  easyDescription!: LocalTextModel | null;

  @Field(() => EasyStates, { description: 'Whether the easy-to-read text can be relied on.' })
  easyState!: EasyState;

  @Field(() => String, {
    nullable: true,
    description: 'Who checked the easy-to-read text, as the reader wants to be named.',
  })
  easyCheckedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that check.' })
  easyCheckedOn!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when there is a text without an easy version; null where there is none to wait for.',
  })
  easyMissingSince!: PlainDate | null;

  @Field(() => [Translation], { description: 'The easy-to-read text in every language it has.' })
  easyTranslations!: Translation[];

  @Field(() => [TargetGroupScalar], { description: 'Whom it serves.' })
  targetGroups!: string[];

  @Field(() => [LocalTextModel], { description: 'What it can help other members with.' })
  @Shown('NETWORK')
  expertise!: LocalTextModel[];

  @Field(() => [[Translation]], { description: 'Its expertise in every language it has.' })
  @Shown('NETWORK')
  expertiseTranslations!: Translation[][];

  @Field(() => [SpareCapacity], { description: 'What it can lend to other members now.' })
  @Shown('NETWORK')
  spareCapacity!: SpareCapacity[];

  @Field(() => SignVideoModel, { nullable: true, description: 'What it is, in sign language.' })
  signVideo!: SignVideoModel | null;

  @Field(() => [FoundParts], {
    description: 'In which of its parts the words of the search were found; empty outside a search.',
  })
  foundIn!: TermKind[];

  @Field(() => [String], {
    description: 'Languages in which one can talk to it (BCP 47), sign languages included.',
  })
  languages!: string[];

  @Field(() => String, { nullable: true, description: 'Its web address.' })
  website!: string | null;

  @Field(() => String, { nullable: true, description: "Its mail address, never a private person's." })
  @Shown('OWN')
  email!: string | null;

  @Field(() => [Phone], { description: 'Its telephones.' })
  @Shown('OWN')
  phones!: Phone[];

  @Field(() => Address, { nullable: true, description: 'Its registered seat.' })
  seat!: Address | null;

  @Field(() => [Identifier], { description: 'Its numbers, as far as you may see them.' })
  identifiers!: Identifier[];

  @Field(() => [Location], { description: 'The places that it has.' })
  locations!: Location[];

  @Field(() => [Service], { description: 'The services that it offers.' })
  services!: Service[];

  @Field(() => Membership, {
    nullable: true,
    description: 'The membership that is open or running, else the newest.',
  })
  membership!: Membership | null;

  @Field(() => [Membership], {
    description: 'All of its memberships and applications, the current one first.',
  })
  memberships!: Membership[];

  @Field(() => Sponsorship, {
    nullable: true,
    description: 'By whom it acts today, when it has a fiscal sponsor.',
  })
  sponsor!: Sponsorship | null;

  @Field(() => [Sponsorship], {
    description: 'All sponsorships in which it takes or took part, on either side, newest first.',
  })
  sponsorships!: Sponsorship[];

  @Field(() => Assessment, { nullable: true, description: 'Its newest capacity check.' })
  @Shown('OWN')
  assessment!: Assessment | null;

  @Field(() => [Gap], { description: 'Where it wants help, or wanted it; open ones first.' })
  @Shown('NETWORK')
  gaps!: Gap[];

  @Field(() => [HelpGiven], { description: 'What it has done for other members, newest first.' })
  @Shown('NETWORK')
  helpGiven!: HelpGiven[];

  @Field(() => [PersonName], { description: 'Who may sign for it today.' })
  @Shown('NETWORK')
  officers!: PersonName[];

  @Field(() => [Mandate], {
    description: 'Who holds or will hold a mandate of it: names, never mail addresses.',
  })
  @Shown('NETWORK')
  people!: Mandate[];

  @Field(() => [String], { description: 'Operations that you may do to it now, by role and state.' })
  allowed!: string[];

  @Field(() => Int, { description: 'Version, for saving a change.' })
  version!: number;
}

@ObjectType({ description: 'Organizations, page by page.' })
@Shown('PUBLIC')
export class OrganizationConnection extends ConnectionOf(Organization) {
  @Field(() => Int, { description: 'How many there are, with this filter, for you.' })
  totalCount!: number;
}
