import {
  CONTRACT_OBSTACLES,
  DOCUMENT_STATES,
  enumOf,
  STANDING_DOCUMENTS,
  type DocumentState,
  type PlainDate,
  type StandingDocument,
} from '@kalaka/domain';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { FileModel } from '../../platform/files/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';

export const StandingDocumentKinds = enumOf(STANDING_DOCUMENTS);
registerEnumType(StandingDocumentKinds, {
  name: 'StandingDocumentKind',
  description: 'A kind of paper with days of validity.',
  valuesMap: {
    TRANSPARENCY_DECLARATION: { description: 'Declaration of being a transparent organization.' },
    NO_PUBLIC_DEBT_CERTIFICATE: { description: 'Certificate of owing nothing to the public.' },
    CONFLICT_OF_INTEREST_DECLARATION: { description: 'Declaration on conflicts of interest.' },
    ANNUAL_ACCOUNTS: { description: 'Annual accounts with their annex.' },
    STATUTES: { description: 'Statutes or founding deed.' },
  },
});

const DocumentStates = enumOf(DOCUMENT_STATES);
registerEnumType(DocumentStates, {
  name: 'DocumentState',
  description: 'How a paper stands today. Derived on the day, never stored.',
  valuesMap: {
    VALID: { description: 'In force.' },
    EXPIRING: { description: 'In force, and its last day is near.' },
    UNCHECKED: { description: 'Nobody has checked it yet, so it does not count.' },
    UPCOMING: { description: 'Checked; its first day has not come.' },
    EXPIRED: { description: 'Its last day is over.' },
    RETURNED: { description: 'Sent back with a reason; it does not count.' },
    SUPERSEDED: { description: 'A newer one is in force.' },
  },
});

export const ContractObstacles = enumOf(CONTRACT_OBSTACLES);
registerEnumType(ContractObstacles, {
  name: 'ContractObstacle',
  description: 'What stands between an organization and a contract with the city.',
  valuesMap: {
    NO_LEGAL_PERSONALITY: { description: 'Its form has no legal personality, or is not known.' },
    NOT_REGISTERED: { description: 'It is not registered.' },
    DOCUMENT_MISSING: { description: 'A paper that a contract needs is not in force.' },
  },
});

@ObjectType('OrganizationDocument', {
  description: 'A paper of an organization with days of validity, entered once and checked by somebody else.',
})
@Shown('OWN')
export class DocumentModel {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => StandingDocumentKinds, { description: 'What kind of paper.' })
  kind!: StandingDocument;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; none for one without an end.' })
  to!: PlainDate | null;

  @Field(() => DocumentStates, { description: 'How it stands today.' })
  state!: DocumentState;

  @Field(() => FileModel, { description: 'The paper itself, as a file.' })
  file!: FileModel;

  @Field(() => String, { nullable: true, description: 'Who entered it; nobody for what the system entered.' })
  enteredBy!: string | null;

  @Field(() => DateScalar, { description: 'The day it was entered.' })
  enteredOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Who checked it.' })
  checkedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the check.' })
  checkedOn!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was sent back.' })
  returnedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back.' })
  returnReason!: string | null;

  @Field({ description: 'Whether you may check it now: somebody else entered it and nobody has judged it.' })
  checkable!: boolean;
}
