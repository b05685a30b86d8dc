import { Field, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { ReportQuarter } from '../overview/overview.model.js';

@ObjectType({ description: 'A code with its name where it is a word of the network.' })
@Shown('CITY')
export class ReportTerm {
  @Field({ description: 'Its code, for ever.' })
  code!: string;

  @Field(() => LocalTextModel, {
    nullable: true,
    description: 'Its name; null where every network has the word.',
  })
  name!: LocalTextModel | null;
}

@ObjectType({ description: 'Who helps in one district.' })
@Shown('CITY')
export class CoverageDistrict {
  @Field({ description: 'Code of the district.' })
  district!: string;

  @Field(() => [OrganizationName], { description: 'The members that helped there.' })
  members!: OrganizationName[];
}

@ObjectType({ description: 'Who helps a group of people in one way.' })
@Shown('CITY')
export class CoverageEntry {
  @Field({ description: 'Code of the kind of activity.' })
  type!: string;

  @Field({ description: 'Code of the group.' })
  targetGroup!: string;

  @Field(() => [CoverageDistrict], { description: 'In each district, in their order.' })
  districts!: CoverageDistrict[];

  @Field(() => [OrganizationName], { description: 'The members that helped, wherever.' })
  members!: OrganizationName[];
}

@ObjectType({ description: 'People whom nobody helps in a way in which others are helped.' })
@Shown('CITY')
export class CoverageGap {
  @Field({ description: 'Code of the kind of activity.' })
  type!: string;

  @Field({ description: 'Code of the group.' })
  targetGroup!: string;

  @Field(() => [OrganizationName], { description: 'Members that are there for this group.' })
  couldHelp!: OrganizationName[];
}

@ObjectType({ description: 'Several members that do the same for the same people in one district.' })
@Shown('CITY')
export class CoverageOverlap {
  @Field({ description: 'Code of the kind of activity.' })
  type!: string;

  @Field({ description: 'Code of the group.' })
  targetGroup!: string;

  @Field({ description: 'Code of the district.' })
  district!: string;

  @Field(() => [OrganizationName], { description: 'These members.' })
  members!: OrganizationName[];
}

@ObjectType({ description: 'Who helps whom, how and where; never how many people came.' })
@Shown('CITY')
export class Coverage {
  @Field(() => ReportQuarter, { description: 'The quarter that it is about.' })
  quarter!: ReportQuarter;

  @Field(() => [ReportTerm], { description: 'Kinds of activity: the rows.' })
  types!: ReportTerm[];

  @Field(() => [ReportTerm], { description: 'Groups of people: the columns.' })
  targetGroups!: ReportTerm[];

  @Field(() => [ReportTerm], { description: 'Districts, in their order.' })
  districts!: ReportTerm[];

  @Field(() => [CoverageEntry], {
    description: 'One for every kind of activity and group, also where nobody helps.',
  })
  cells!: CoverageEntry[];

  @Field(() => [CoverageGap], { description: 'Where nobody helps; those first for whom most members could.' })
  gaps!: CoverageGap[];

  @Field(() => [CoverageOverlap], { description: 'Where several members do the same; most members first.' })
  overlaps!: CoverageOverlap[];
}
