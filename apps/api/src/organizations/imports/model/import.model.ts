import {
  enumOf,
  IMPORT_FIELDS,
  IMPORT_KINDS,
  IMPORT_STATES,
  IMPORT_STEPS,
  type ImportField,
  type ImportKind,
  type ImportState,
  type ImportStep,
} from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonName } from '../../../people/index.js';
import { Shown } from '../../../platform/access/index.js';
import { ConnectionOf, DateScalar, DateTimeScalar, UuidScalar } from '../../../platform/graphql/index.js';
import { ImportCounts, ImportProgress, ImportRepair } from './import-report.model.js';

export const ImportStates = enumOf(IMPORT_STATES);
registerEnumType(ImportStates, {
  name: 'ImportState',
  description: 'Where an import stands. Nothing is in the register before it is done.',
  valuesMap: {
    UPLOADED: { description: 'The files are there; somebody must say what its columns are.' },
    MATCHED: { description: 'It is being checked.' },
    CHECKED: { description: 'It was checked and waits to be confirmed, or for a corrected file.' },
    QUEUED: { description: 'It was confirmed and waits for its turn.' },
    RUNNING: { description: 'It is being imported.' },
    DONE: { description: 'It is in the register and can be taken back for a while.' },
    FAILED: { description: 'It came to nothing; nothing of it is in the register.' },
    UNDOING: { description: 'It is being taken back.' },
    UNDONE: { description: 'It was taken back; nothing of it is in the register.' },
    DISCARDED: { description: 'It was thrown away before it was confirmed.' },
  },
});

export const ImportSteps = enumOf(Object.keys(IMPORT_STEPS) as ImportStep[]);
registerEnumType(ImportSteps, {
  name: 'ImportStep',
  description: 'What can be done with an import.',
  valuesMap: {
    match: { description: 'Match its columns, or send a corrected file.' },
    judge: { description: 'Say whether two that look alike are one.' },
    confirm: { description: 'Let it begin.' },
    discard: { description: 'Throw it away.' },
    undo: { description: 'Take it back.' },
  },
});

export const ImportFields = enumOf(IMPORT_FIELDS);
registerEnumType(ImportFields, {
  name: 'ImportField',
  description: 'What a column of a table holds.',
  valuesMap: {
    ID: { description: 'The number of the record in the list.' },
    ORGANIZATION: { description: 'Of an activity: the organization that did it.' },
    PARTNERS: { description: 'Of an activity: those who did it together, with semicolons between.' },
    TITLE: { description: 'Of an activity: what it is called.' },
    ACTIVITY_TYPE: { description: 'Of an activity: what kind it is.' },
    PROGRAM: { description: 'Of an activity: the programme that it belongs to.' },
    HAPPENED_ON: { description: 'Of an activity: the day of it.' },
    MONTH: { description: 'Of an activity: the month of it, where no day is known.' },
    STARTS_AT: { description: 'Of an activity: when it began.' },
    MINUTES: { description: 'Of an activity: how long it took.' },
    PLACE: { description: 'Of an activity: where it was, or a part of that.' },
    DISTRICT: { description: 'Of an activity: the district of it.' },
    OUTCOME: { description: 'Of an activity: what came of it.' },
    REACH: { description: 'Of an activity: how many people were reached.' },
    STAFF_HOURS: { description: 'Of an activity: hours of paid work.' },
    VOLUNTEER_HOURS: { description: 'Of an activity: hours of volunteers.' },
    NAME: { description: 'The name of the organization.' },
    ALTERNATE_NAME: { description: 'A short or other name.' },
    DESCRIPTION: { description: 'What it does.' },
    EMAIL: { description: 'Its mail address.' },
    WEBSITE: { description: 'Its website.' },
    PHONE: { description: 'Its telephone.' },
    LEGAL_FORM: { description: 'Its legal form, in the words of the list.' },
    FOUNDED_ON: { description: 'The day of its founding.' },
    FOUNDED_YEAR: { description: 'The year of its founding.' },
    HU_TAX: { description: 'Its Hungarian tax number.' },
    HU_REGISTRY: { description: 'Its Hungarian registry number.' },
    FR_SIREN: { description: 'Its French SIREN.' },
    FR_RNA: { description: 'Its French RNA number.' },
    EU_VAT: { description: 'Its EU VAT number.' },
    ADDRESS: { description: 'Its address, all in one.' },
    STREET: { description: 'Street and house of its place.' },
    CITY: { description: 'The city of its place.' },
    POSTAL_CODE: { description: 'The postal code of its place.' },
    COUNTRY: { description: 'The country of its place.' },
    LATITUDE: { description: 'The latitude of its place.' },
    LONGITUDE: { description: 'The longitude of its place.' },
    SERVICE: { description: 'A service that it offers.' },
    PERSON: { description: 'A named person: never read, only counted.' },
    IGNORE: { description: 'Not needed: neither read nor kept.' },
  },
});

export const ImportKinds = enumOf(IMPORT_KINDS);
registerEnumType(ImportKinds, {
  name: 'ImportKind',
  description: 'What a list is of.',
  valuesMap: {
    ORGANIZATIONS: { description: 'Organizations, with their places and services.' },
    ACTIVITIES: { description: 'Activities: what organizations did.' },
  },
});

@ObjectType({ description: 'What a person says for rows of a list that do not say it themselves.' })
@Shown('OWN')
export class ImportSettings {
  @Field(() => UuidScalar, { nullable: true, description: 'Id of the organization that they are of.' })
  organizationId!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of months that are named without one.' })
  year!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of rows without one.' })
  date!: string | null;
}

@ObjectType({ description: 'An organization as a list calls it, and which of the register is meant.' })
@Shown('OWN')
export class ImportName {
  @Field({ description: 'What it is called in the list.' })
  name!: string;

  @Field(() => Int, { description: 'How many rows call it so.' })
  count!: number;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Id of the one that is meant; absent: nobody knows.',
  })
  organizationId!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Id of the one with the nearest name.' })
  suggestedId!: string | null;
}

@ObjectType({ description: 'A file of an import.' })
@Shown('OWN')
export class ImportFile {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes!: number;
}

@ObjectType({ description: 'A column of a table, with the beginning of what stands in it.' })
@Shown('OWN')
export class ImportColumn {
  @Field({ description: 'Its heading.' })
  name!: string;

  @Field(() => ImportFields, {
    nullable: true,
    description: 'What it holds, as matched or, before that, as its heading suggests; absent: kept unseen.',
  })
  field!: ImportField | null;

  @Field(() => [String], { description: 'Some of its cells.' })
  samples!: string[];
}

@ObjectType({ description: 'One run of an import, from the upload to its end.' })
@Shown('OWN')
export class OrganizationImport {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each step.' })
  version!: number;

  @Field(() => ImportKinds, { description: 'What its list is of.' })
  kind!: ImportKind;

  @Field(() => ImportSettings, { description: 'What somebody said for rows that do not say it.' })
  settings!: ImportSettings;

  @Field(() => ImportStates, { description: 'Where it stands.' })
  state!: ImportState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it came to nothing, or was not taken back: a code.',
  })
  failure!: string | null;

  @Field({ description: 'How people call the source.' })
  title!: string;

  @Field({ description: 'The short name of the source, part of the ids of its records.' })
  source!: string;

  @Field({ description: 'The language of its texts (BCP 47).' })
  language!: string;

  @Field(() => [ImportFile], { description: 'Its files; none once they were cleared away.' })
  files!: ImportFile[];

  @Field(() => String, {
    nullable: true,
    description: 'How its table was read: `utf-8`, `windows-1250`; absent for what is no text.',
  })
  encoding!: string | null;

  @Field(() => [ImportColumn], {
    description: 'Its columns; none where the files say themselves what is what.',
  })
  columns!: ImportColumn[];

  @Field(() => Int, { nullable: true, description: 'Rows that were read; absent before it was checked.' })
  rows!: number | null;

  @Field(() => Int, { description: 'Rows that are wrong; while there is one, nothing is imported.' })
  wrongRows!: number;

  @Field(() => Int, { description: 'What was left out because it is about named persons.' })
  persons!: number;

  @Field(() => [ImportRepair], { description: 'What was mended without guessing, by kind.' })
  repairs!: ImportRepair[];

  @Field(() => [ImportCounts], { description: 'What is new, changed and the same, by kind of record.' })
  counts!: ImportCounts[];

  @Field(() => Int, { description: 'Pairs that look alike.' })
  pairCount!: number;

  @Field(() => Int, { description: 'Pairs that nobody has judged.' })
  openPairs!: number;

  @Field(() => Int, { description: 'Names of organizations in its list of activities.' })
  nameCount!: number;

  @Field(() => Int, { description: 'Names of which nobody knows whom they mean.' })
  openNames!: number;

  @Field(() => ImportProgress, { nullable: true, description: 'How far the work is, while it goes on.' })
  progress!: ImportProgress | null;

  @Field(() => PersonName, { nullable: true, description: 'Who began it; absent for the command line.' })
  createdBy!: PersonName | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  finishedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be taken back.' })
  undoUntil!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  undoneAt!: string | null;

  @Field(() => [ImportSteps], { description: 'What can be done with it now.' })
  allowed!: ImportStep[];
}

@ObjectType({ description: 'Imports, newest first, page by page.' })
@Shown('PUBLIC')
export class OrganizationImportConnection extends ConnectionOf(OrganizationImport) {}

@ObjectType({ description: 'A source whose lists came in before.' })
@Shown('OWN')
export class ImportSource {
  @Field(() => ImportKinds, { description: 'What its lists are of.' })
  kind!: ImportKind;

  @Field({ description: 'Its short name.' })
  source!: string;

  @Field({ description: 'How people call it.' })
  title!: string;

  @Field({ description: 'The language of its texts (BCP 47).' })
  language!: string;
}
