import { enumOf, MERGE_FIELDS, type MergeField } from '@kalaka/domain';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Shown } from '../../../platform/access/index.js';
import { ConnectionOf, UuidScalar } from '../../../platform/graphql/index.js';
import { FINDING_KINDS, type FindingKind } from '../findings.js';

export const FindingKinds = enumOf(FINDING_KINDS);
registerEnumType(FindingKinds, {
  name: 'ImportFindingKind',
  description: 'What was found when an import was checked.',
  valuesMap: {
    WRONG: { description: 'A row that cannot be taken.' },
    REPAIR: { description: 'Something that was mended, with what stood there.' },
    CHANGE: { description: 'An organization that is new or would change.' },
    CONFLICT: { description: 'What stood in the way of taking the import back.' },
  },
});

export const MergeFields = enumOf(MERGE_FIELDS);
registerEnumType(MergeFields, {
  name: 'MergeField',
  description: 'A field that may be taken over when two records become one.',
  valuesMap: {
    name: { description: 'What it is called.' },
    description: { description: 'What it does.' },
    sourceLegalForm: { description: 'The legal form, in the words of the source.' },
    foundedOn: { description: 'The day of its founding.' },
    website: { description: 'Where it is on the web.' },
    email: { description: 'Its mail address.' },
    phones: { description: 'Telephones.' },
    languages: { description: 'Languages.' },
  },
});

export const PairDecisions = enumOf(['MERGE', 'DIFFERENT'] as const);
registerEnumType(PairDecisions, {
  name: 'PairDecision',
  description: 'Whether two that look alike are one.',
  valuesMap: {
    MERGE: { description: 'They are one and the same.' },
    DIFFERENT: { description: 'They are two; this is remembered.' },
  },
});

@ObjectType({ description: 'How often one kind of repair was made.' })
@Shown('OWN')
export class ImportRepair {
  @Field({ description: 'The kind, like `DATE_REWRITTEN`.' })
  kind!: string;

  @Field({ description: "What was done, in the person's language." })
  message!: string;

  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

@ObjectType({ description: 'What an import does to one kind of record.' })
@Shown('OWN')
export class ImportCounts {
  @Field({ description: '`organizations`, `locations` or `services`.' })
  kind!: string;

  @Field(() => Int, { description: 'Records that were not there.' })
  created!: number;

  @Field(() => Int, { description: 'Records that change.' })
  changed!: number;

  @Field(() => Int, { description: 'Records that stay as they are.' })
  same!: number;
}

@ObjectType({ description: 'How far work on an import is.' })
@Shown('OWN')
export class ImportProgress {
  @Field({ description: 'What is being done: a file that is read, or a kind of record.' })
  step!: string;

  @Field(() => Int, { description: 'How many rows or records are done.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'How many there are in all, where that is known.' })
  total!: number | null;
}

@ObjectType({ description: 'One thing that was found, with the place where it stands.' })
@Shown('OWN')
export class ImportFinding {
  @Field(() => ID, { description: 'Its place in the list.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'The file in which it was found.' })
  file!: string | null;

  @Field(() => Int, { nullable: true, description: 'The line of the file, its heading being line 1.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'The column, by its name in the file.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as a code.' })
  code!: string | null;

  @Field({ description: "Why, in the person's language." })
  message!: string;
}

@ObjectType({ description: 'What was found, in the order of the files, page by page.' })
@Shown('PUBLIC')
export class ImportFindingConnection extends ConnectionOf(ImportFinding) {}

@ObjectType({ description: 'What both of a pair say in one field.' })
@Shown('OWN')
export class ImportPairField {
  @Field(() => MergeFields, { description: 'The field that both speak of.' })
  field!: MergeField;

  @Field(() => String, { nullable: true, description: 'What the file says.' })
  first!: string | null;

  @Field(() => String, { nullable: true, description: 'What the other one says.' })
  second!: string | null;
}

@ObjectType({ description: 'Two that may be one and the same.' })
@Shown('OWN')
export class ImportPair {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'The one that the file brings.' })
  firstId!: string;

  @Field(() => UuidScalar, { description: 'The other one.' })
  secondId!: string;

  @Field({ description: 'What is alike: `SAME_NAME`, `SIMILAR_NAME` or `SAME_IDENTIFIER`.' })
  reason!: string;

  @Field(() => Float, { description: 'How alike the two are, from 0 to 1.' })
  similarity!: number;

  @Field({ description: 'Whether the other one stands in the register; else the file brings both.' })
  known!: boolean;

  @Field(() => [ImportPairField], { description: 'What both say, field by field.' })
  fields!: ImportPairField[];

  @Field(() => PairDecisions, { nullable: true, description: 'What somebody decided; absent: nobody has.' })
  decision!: 'MERGE' | 'DIFFERENT' | null;

  @Field(() => [MergeFields], { description: 'Fields that are taken over from the file.' })
  take!: MergeField[];
}

export type Found = Omit<ImportFinding, 'message'> & { kind: FindingKind; values: Record<string, unknown> };
