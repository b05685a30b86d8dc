import { asked, askedKey, list, text, translations } from '../organizations/index.js';
import { FILE_JSON } from '../platform/files/index.js';
import { CONTRIBUTIONS } from './contributions/contribution.sql.js';
import { INDICATORS } from './indicators/indicator.sql.js';
import { LEAD, PARTNERS } from './partners/partner.sql.js';
import { PORTFOLIO } from './services/portfolio.sql.js';

/**
 * One programme as the interface shows it. Alias `p`; parameters $1 to $6 and `day` as for organizations. Which rows a
 * reader sees is decided here, single fields are emptied by the view.
 */
export const PROGRAM_SEEN = `(p.published OR 'NETWORK' = ANY ($5))`;

/** The reader takes part in it, or reads everything of the network that partners read. */
export const PARTNERS_ONLY = `('OWN' = ANY ($5) OR EXISTS (SELECT FROM program_partners own
  WHERE own.network_id = p.network_id AND own.program_id = p.id AND own.organization_id = $6::uuid))`;

const DOCUMENTS = list(
  FILE_JSON('f'),
  'f.used_at DESC, f.id DESC',
  `attachments f WHERE f.network_id = p.network_id AND f.parent_type = 'program' AND f.parent_id = p.id
     AND f.used_at IS NOT NULL AND f.removed_at IS NULL AND 'NETWORK' = ANY ($5)`,
);

const AGREEMENT = `(SELECT ${FILE_JSON('f')} FROM attachments f
  WHERE f.network_id = p.network_id AND f.id = p.agreement_file_id AND ${PARTNERS_ONLY})`;

const PLACES = list(text('e.value'), 'e.ordinality', 'jsonb_array_elements(p.places) WITH ORDINALITY e');
const PLACES_IN_FULL = list(
  translations('e.value'),
  'e.ordinality',
  'jsonb_array_elements(p.places) WITH ORDINALITY e',
);

/** What the rules of `allowed` ask; no field of the interface shows it. */
const FACTS = `json_build_object('partners', ${list(
  `json_build_object('organizationId', r.organization_id, 'role', r.role, 'fromDate', r.from_date, 'toDate', r.to_date,
     'approvedOn', r.approved_on)`,
  'r.id',
  'program_partners r WHERE r.network_id = p.network_id AND r.program_id = p.id',
)})`;

export const PROGRAM_JSON = `json_build_object(
  'id', p.id, 'state', p.state, 'title', ${text('p.title')}, 'from', p.from_date, 'to', p.to_date,
  'published', p.published, 'consortium', p.consortium, 'zeroBudget', p.zero_budget,
  ${askedKey('titleTranslations', translations('p.title'))}
  ${askedKey('description', text('p.description'))}
  ${askedKey('descriptionTranslations', translations('p.description'))}
  ${askedKey('easyDescription', text('p.easy_description'))}
  ${askedKey('easyTranslations', translations('p.easy_description'))}
  ${askedKey('easyState', 'p.easy_state')}
  ${askedKey('easyCheckedBy', 'p.easy_checked_by')}
  ${askedKey('easyCheckedOn', 'p.easy_checked_on')}
  ${askedKey('purposes', 'p.purposes')}
  ${askedKey('targetGroups', 'p.target_groups')}
  ${askedKey('places', PLACES)}
  ${askedKey('placesTranslations', PLACES_IN_FULL)}
  ${askedKey('lead', LEAD)}
  ${askedKey('partners', PARTNERS)}
  ${askedKey('contributions', CONTRIBUTIONS(PARTNERS_ONLY))}
  ${askedKey('indicators', INDICATORS(PARTNERS_ONLY))}
  ${askedKey('services', PORTFOLIO)}
  ${askedKey('approvedOn', 'p.approved_on')}
  ${askedKey('decision', `p.decision || jsonb_build_object('text', ${text(`p.decision -> 'text'`)})`)}
  ${askedKey('agreement', AGREEMENT)}
  ${askedKey('documents', DOCUMENTS)}
  ${askedKey('reason', 'p.reason')}
  ${askedKey('finalReport', text('p.final_report'))}
  ${askedKey('finalReportAcceptedOn', 'p.final_report_accepted_on')}
  'facts', ${asked('allowed', FACTS)}, 'version', p.version)`;
