import type { Period, PlainDate } from '../../kernel/plain-date.js';
import type { StandingDocument } from '../../networks/policies.js';

/**
 * A paper of an organization with a date of validity: valid from `fromDate` up to and including `toDate` (null: until a
 * newer one). It is entered once and never changed; a correction is another paper, so that the history stays true.
 */
export interface OrganizationDocument extends Period {
  readonly id: string;
  readonly organizationId: string;
  readonly kind: StandingDocument;
  readonly fileId: string;
  /** Null when the system entered it. */
  readonly enteredBy: string | null;
  readonly enteredOn: PlainDate;
  /** Who compared the file with what was entered, and accepted it. */
  readonly checkedBy: string | null;
  readonly checkedOn: PlainDate | null;
  /** The day on which it was sent back, and why; it then counts for nothing. */
  readonly returnedOn: PlainDate | null;
  readonly returnReason: string | null;
}

/** What the state of a paper hangs on. */
export type DocumentFacts = Pick<
  OrganizationDocument,
  'id' | 'kind' | 'fromDate' | 'toDate' | 'enteredOn' | 'checkedOn' | 'returnedOn'
>;
