import { DEFAULT_POLICIES, MEMBERSHIP_STATES, isPublished } from '@kalaka/domain';
import { accessFacts } from './access-facts/access-facts.sql.js';
import { DOCUMENTS, PAPERS, REGISTRATION } from './documents/document.sql.js';
import { SIGN_VIDEO_OF_ORGANIZATION, SIGN_VIDEO_OF_SERVICE } from './sign-videos/sign-video.sql.js';
import { spareCapacityOf } from './spare-capacity/spare-capacity.sql.js';
import { address, asked, askedKey, list, meantFor, phones, text, translations } from './sql-parts.js';
import { NEWEST_ASSESSMENT } from './assessments/assessment.sql.js';
import { GAPS_OF, HELP_GIVEN } from './gaps/gap.sql.js';
import { CURRENT_SPONSORSHIP, SPONSORSHIPS_OF } from './sponsorships/sponsorship.sql.js';

/**
 * One organization as the interface shows it, for the pages in organizations.queries.ts. Shared parameters:
 * $1 network · $2 language · $3 moment (decides what day it is in the network's zone) · $4 fields asked for, as paths
 * (`services`, `services.locations`) · $5 audiences of the reader · $6 the reader's own organization
 *
 * Aliases: o organization, s service, l location, m membership, day.today. What is not asked for does not stand in the statement that is sent
 * (`asked`). Which *rows* a reader sees is decided here; single *fields* are emptied by the finder from the marks of the model.
 */

/** One application or membership can be open at a time, so the open one is the current one; else the newest. */
export const CURRENT_FIRST = `
  (m.state IN ('APPLIED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ADMITTED', 'ACTIVE', 'SUSPENDED')) DESC,
  coalesce(m.from_date, m.applied_on) DESC NULLS LAST, m.id DESC`;

const NEWEST_STATE = `(SELECT m.state FROM memberships m
  WHERE m.network_id = o.network_id AND m.organization_id = o.id ORDER BY ${CURRENT_FIRST} LIMIT 1)`;

const PUBLISHED_STATES = MEMBERSHIP_STATES.filter(isPublished);

/** `isPublished` of the domain, as SQL: applicants are known in the network only. */
export const ORGANIZATION_SEEN = `(${meantFor('NETWORK', 'o.id')}
  OR coalesce(${NEWEST_STATE} IN (${PUBLISHED_STATES.map((state) => `'${state}'`).join(', ')}), true))`;

/** Who checked a fact; an applicant stays unknown to whom applicants are not shown. */
const CHECKER = `(SELECT json_build_object('id', o.id, 'name', ${text('o.name')}) FROM organizations o
  WHERE o.network_id = f.network_id AND o.id = f.verified_by_organization_id AND ${ORGANIZATION_SEEN})`;

const location = (path: string): string => `json_build_object(
  'id', l.id, 'name', ${text('l.name')}, 'address', ${address('l.address')}, 'latitude', l.latitude, 'longitude', l.longitude,
  'nameTranslations', ${asked(`${path}.nameTranslations`, translations('l.name'))}, 'languages', l.languages,
  'phones', ${asked(`${path}.phones`, phones('l.phones'))}, 'schedules', l.schedules,
  'accessibility', ${asked(`${path}.accessibility`, accessFacts('f.network_id = l.network_id AND f.location_id = l.id', 'l.organization_id', CHECKER))})`;

const ofService = (field: string, sql: string): string => askedKey(`services.${field}`, sql);

export const SERVICE = `json_build_object(
  ${ofService('easyCheckedBy', 's.easy_checked_by')}${ofService('easyCheckedOn', 's.easy_checked_on')}
  ${ofService('easyState', 's.easy_state')}${ofService('easyMissingSince', 's.easy_missing_since')}${ofService('languages', 's.languages')}${ofService('areas', 's.areas')}
  ${ofService('website', 's.website')}${ofService('email', 's.email')}
  ${ofService('nameTranslations', translations('s.name'))}
  ${ofService('description', text('s.description'))}
  ${ofService('descriptionTranslations', translations('s.description'))}
  ${ofService('easyDescription', text('s.easy_description'))}
  ${ofService('easyTranslations', translations('s.easy_description'))}
  ${ofService('eligibility', text('s.eligibility'))}
  ${ofService('eligibilityTranslations', translations('s.eligibility'))}
  ${ofService('cost', text('s.cost'))}
  ${ofService('costTranslations', translations('s.cost'))}
  ${ofService('costKind', 's.cost_kind')}${ofService('bookingWays', 's.booking_ways')}${ofService('delivery', 's.delivery')}
  ${ofService(
    'waiting',
    `CASE WHEN s.waiting_amount IS NOT NULL THEN json_build_object(
       'amount', s.waiting_amount, 'unit', s.waiting_unit, 'statedOn', s.waiting_stated_on) END`,
  )}
  ${ofService('booking', text('s.booking'))}
  ${ofService('bookingTranslations', translations('s.booking'))}
  ${ofService('requiredDocuments', text('s.required_documents'))}
  ${ofService('requiredDocumentsTranslations', translations(`coalesce(s.required_documents, '{}')`))}
  ${ofService('accessibility', accessFacts('f.network_id = s.network_id AND f.service_id = s.id', 's.organization_id', CHECKER))}
  ${ofService('signVideo', SIGN_VIDEO_OF_SERVICE)}
  ${ofService('phones', phones('s.phones'))}
  ${ofService('schedules', 's.schedules')}
  ${ofService(
    'locations',
    list(
      location('services.locations'),
      'local_text(l.name, $2), l.id',
      `service_locations sl JOIN locations l ON l.network_id = sl.network_id AND l.id = sl.location_id
       WHERE sl.network_id = s.network_id AND sl.service_id = s.id`,
    ),
  )}
  'id', s.id, 'name', ${text('s.name')}, 'status', s.status)`;

/** The decision's text comes in the reader's language, like every text of the network. */
const membership = (path: string): string => `json_build_object(
  ${askedKey(`${path}.appliedOn`, 'm.applied_on')}
  ${askedKey(`${path}.reason`, 'm.reason')}
  ${askedKey(`${path}.question`, 'm.question')}
  ${askedKey(`${path}.answer`, 'm.answer')}
  ${askedKey(`${path}.version`, 'm.version')}
  ${askedKey(`${path}.decision`, `m.decision || jsonb_build_object('text', ${text(`m.decision -> 'text'`)})`)}
  'id', m.id, 'organizationId', m.organization_id, 'state', m.state, 'from', m.from_date, 'to', m.to_date)`;
export const OPEN_QUESTION = membership('openQuestions');

/** Who applied, and was turned away, stays in the network: others see a membership once it has begun. */
export const MEMBERSHIP_SEEN = `(m.from_date IS NOT NULL OR ${meantFor('NETWORK', 'm.organization_id')})`;

const MEMBERSHIPS = `memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id AND ${MEMBERSHIP_SEEN}`;

export const CURRENT_MEMBERSHIP = (columns: string): string =>
  `(SELECT ${columns} FROM ${MEMBERSHIPS} ORDER BY ${CURRENT_FIRST} LIMIT 1)`;

/** An officer today: a mandate AO that is valid. `a` is the account. */
const OFFICERS = `mandates q JOIN accounts a ON a.id = q.account_id
  WHERE q.network_id = o.network_id AND q.organization_id = o.id AND q.role = 'AO' AND q.ended_at IS NULL
    AND day.today BETWEEN q.from_date AND coalesce(q.to_date, 'infinity')`;

const PERSON = `person_name(a.given_name, a.family_name, a.prefix, a.erased_at, $2)`;

/** A mandate of the organization that holds today or later, as the room of people shows it; `a` is the account. */
const MANDATE = `json_build_object(
  'id', q.id, 'role', q.role, 'title', ${text('q.title')}, 'from', q.from_date, 'to', q.to_date,
  'current', day.today BETWEEN q.from_date AND coalesce(q.to_date, 'infinity'), 'version', q.version,
  'network', json_build_object('id', $1, 'name', ${text('day.name')}, 'slug', day.slug),
  'organization', json_build_object('id', o.id, 'name', ${text('o.name')}),
  'person', json_build_object('id', a.id, 'name', ${PERSON}))`;

const MANDATES = `mandates q JOIN accounts a ON a.id = q.account_id
  WHERE q.network_id = o.network_id AND q.organization_id = o.id AND q.role IN ('AO', 'ED', 'VIEW')
    AND q.ended_at IS NULL AND coalesce(q.to_date, 'infinity') >= day.today`;

/** `enteredBy` and the state facts under `facts` are for the rules of `allowed`; no field of the interface shows them. */
export const ORGANIZATION_JSON = `json_build_object(
  'id', o.id, 'name', ${text('o.name')}, 'legalForm', o.legal_form, 'legalStatus', o.legal_status,
  ${askedKey('nameTranslations', translations('o.name'))}
  ${askedKey('alternateNames', 'o.alternate_names')}
  ${askedKey('sourceLegalForm', 'o.source_legal_form')}
  ${askedKey('publicBenefitFrom', 'o.public_benefit_from')}
  ${askedKey('foundedOn', 'o.founded_on')}
  ${askedKey('description', text('o.description'))}
  ${askedKey('descriptionTranslations', translations('o.description'))}
  ${askedKey('easyDescription', text('o.easy_description'))}
  ${askedKey('easyState', 'o.easy_state')}
  ${askedKey('easyCheckedBy', 'o.easy_checked_by')}
  ${askedKey('easyCheckedOn', 'o.easy_checked_on')}
  ${askedKey('easyMissingSince', 'o.easy_missing_since')}
  ${askedKey('easyTranslations', translations('o.easy_description'))}
  ${askedKey('targetGroups', 'o.target_groups')}
  ${askedKey('languages', 'o.languages')}
  ${askedKey('website', 'o.website')}
  ${askedKey('email', 'o.email')}
  ${askedKey('expertise', list(text('e.value'), 'e.ordinality', 'jsonb_array_elements(o.expertise) WITH ORDINALITY e'))}
  ${askedKey(
    'expertiseTranslations',
    list(translations('e.value'), 'e.ordinality', 'jsonb_array_elements(o.expertise) WITH ORDINALITY e'),
  )}
  ${spareCapacityOf('spareCapacity')}
  ${askedKey('signVideo', SIGN_VIDEO_OF_ORGANIZATION)}
  ${askedKey('phones', phones('o.phones'))}
  ${askedKey('seat', address('o.seat'))}
  ${askedKey(
    'identifiers',
    list(
      `json_build_object('id', i.id, 'scheme', i.scheme, 'value', i.value, 'verified', i.verified_on IS NOT NULL,
         'verifiedBy', (SELECT ${PERSON} FROM accounts a WHERE a.id = i.verified_by), 'verifiedOn', i.verified_on)`,
      'i.scheme, i.value, i.id',
      'organization_identifiers i WHERE i.network_id = o.network_id AND i.organization_id = o.id',
    ),
  )}
  ${askedKey(
    'locations',
    list(
      location('locations'),
      'local_text(l.name, $2), l.id',
      'locations l WHERE l.network_id = o.network_id AND l.organization_id = o.id',
    ),
  )}
  ${askedKey('papers', PAPERS)}
  ${askedKey('registrationFile', REGISTRATION)}
  ${askedKey('documents', DOCUMENTS)}
  ${askedKey('services', list(SERVICE, 's.name_hu, s.id', 'services s WHERE s.network_id = o.network_id AND s.organization_id = o.id'))}
  ${askedKey('membership', CURRENT_MEMBERSHIP(membership('membership')))}
  ${askedKey('memberships', list(membership('memberships'), CURRENT_FIRST, MEMBERSHIPS))}
  ${askedKey('sponsor', CURRENT_SPONSORSHIP)}
  ${askedKey('sponsorships', SPONSORSHIPS_OF)}
  ${askedKey('assessment', NEWEST_ASSESSMENT)}
  ${askedKey('gaps', GAPS_OF)}
  ${askedKey('helpGiven', HELP_GIVEN)}
  ${askedKey('officers', list(`json_build_object('id', a.id, 'name', ${PERSON})`, `${PERSON} COLLATE "hu-x-icu", a.id`, OFFICERS))}
  ${askedKey('people', list(MANDATE, `${PERSON} COLLATE "hu-x-icu", q.id`, MANDATES))}
  'facts', ${asked(
    'allowed',
    `json_build_object('state', ${CURRENT_MEMBERSHIP('m.state')}, 'today', day.today,
       'statusEnteredBy', o.status_entered_by, 'foundedOn', day.founded_on,
       'unverified', ${list(`json_build_object('scheme', i.scheme, 'enteredBy', i.entered_by)`, 'i.id', 'organization_identifiers i WHERE i.network_id = o.network_id AND i.organization_id = o.id AND i.verified_on IS NULL')})`,
  )}, 'version', o.version)`;

/** The network's today, once per page. */
export const DAY = `(SELECT ($3::timestamptz AT TIME ZONE n.time_zone)::date AS today, n.founded_on, n.default_language, n.policies, n.name, n.slug FROM networks n WHERE n.id = $1) day`;

/**
 * What the finder needs to derive the rest: what day it is, and what the network asks for before a contract. $4 shapes the
 * text of the statement; it is named here because a parameter must stand somewhere.
 */
export const OF_THE_DAY = `'today', day.today, 'asked', cardinality($4::text[]),
  'policies', json_build_object('contractDocuments', coalesce(day.policies -> 'contractDocuments', '[]'),
    'documentWarningDays', coalesce(day.policies -> 'documentWarningDays', '${JSON.stringify(DEFAULT_POLICIES.documentWarningDays)}'))`;
