import { FILE_JSON } from '../../platform/files/index.js';
import { list, meantFor } from '../sql-parts.js';

/** How papers are read, as pieces of the one statement of a page. `o` is the organization, `day` the network's today. */
const OF_ORGANIZATION = 'd.network_id = o.network_id AND d.organization_id = o.id';

/** What the rules ask of a paper. */
export const PAPER_FACTS = `json_build_object('id', d.id, 'kind', d.kind, 'fromDate', d.valid_from, 'toDate', d.valid_until,
  'enteredOn', d.entered_on, 'checkedOn', d.checked_on, 'returnedOn', d.returned_on)`;

/** Facts of all papers, for what is derived from them; they leave the finder as a state only. */
export const PAPERS = list(PAPER_FACTS, 'd.id', `organization_documents d WHERE ${OF_ORGANIZATION}`);

const person = (id: string): string =>
  `(SELECT person_name(a.given_name, a.family_name, a.prefix, a.erased_at, $2) FROM accounts a WHERE a.id = ${id})`;

/** The papers themselves, newest first within a kind: for the organization and the coordination, nobody else. */
export const DOCUMENTS = list(
  `json_build_object('id', d.id, 'kind', d.kind, 'from', d.valid_from, 'to', d.valid_until, 'enteredOn', d.entered_on,
     'enteredById', d.entered_by, 'enteredBy', ${person('d.entered_by')}, 'checkedOn', d.checked_on,
     'checkedBy', ${person('d.checked_by')}, 'returnedOn', d.returned_on, 'returnReason', d.return_reason,
     'file', ${FILE_JSON('f')})`,
  `d.kind, d.valid_until DESC NULLS FIRST, d.entered_on DESC, d.id DESC`,
  `organization_documents d JOIN attachments f ON f.network_id = d.network_id AND f.id = d.file_id
   WHERE ${OF_ORGANIZATION} AND ${meantFor('OWN', 'o.id')}`,
);

/** What shows the registration, for the same readers. */
export const REGISTRATION = `(SELECT ${FILE_JSON('f')} FROM attachments f
  WHERE f.network_id = o.network_id AND f.id = o.registration_file_id AND ${meantFor('OWN', 'o.id')})`;

/** `inForce` of the domain, as SQL, for a paper `d`. */
export const IN_FORCE = `d.checked_on IS NOT NULL AND d.returned_on IS NULL
  AND day.today BETWEEN d.valid_from AND coalesce(d.valid_until, 'infinity')`;

/** `canContractWithCity` of the domain, as SQL, for filters and counts; a spec compares the two. */
export const CAN_CONTRACT = `(coalesce(o.legal_form NOT IN ('CIVIL_PARTNERSHIP', 'INFORMAL_GROUP'), false)
  AND coalesce(o.legal_status = 'REGISTERED', false)
  AND NOT EXISTS (SELECT FROM jsonb_array_elements_text(coalesce(day.policies -> 'contractDocuments', '[]')) wanted(kind)
    WHERE NOT EXISTS (SELECT FROM organization_documents d WHERE ${OF_ORGANIZATION} AND d.kind = wanted.kind AND ${IN_FORCE})))`;
