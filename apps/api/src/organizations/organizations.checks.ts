import { sqlCheck, type Check } from '../platform/verify/index.js';
import { ASSESSMENT_CHECKS } from './assessments/assessments.checks.js';
import { SPONSORSHIP_CHECKS } from './sponsorships/sponsorships.checks.js';

const ORGANIZATION = `'network ' || o.network_id || ', organization ' || o.id AS breach`;
const MEMBERSHIP = `'network ' || m.network_id || ', membership ' || m.id AS breach`;

/** What must hold of organizations in every network; one statement per sentence, run by `hub verify`. */
export const ORGANIZATION_CHECKS: readonly Check[] = [
  sqlCheck(
    'memberships of an organization do not overlap',
    `SELECT ${MEMBERSHIP} FROM memberships m JOIN memberships other
       ON other.network_id = m.network_id AND other.organization_id = m.organization_id AND other.id > m.id
     WHERE m.from_date IS NOT NULL AND other.from_date IS NOT NULL
       AND daterange(m.from_date, m.to_date, '[)') && daterange(other.from_date, other.to_date, '[)')`,
  ),
  sqlCheck(
    'an organization has one open application at most, and none while it is a member',
    `SELECT ${ORGANIZATION} FROM organizations o WHERE (
       SELECT count(*) FROM memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id
         AND m.state IN ('APPLIED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ADMITTED', 'ACTIVE', 'SUSPENDED')) > 1`,
  ),
  sqlCheck(
    'the state of a membership is the one that its last event tells of',
    `SELECT ${MEMBERSHIP} FROM memberships m WHERE m.state IS DISTINCT FROM (
       SELECT e.to_state FROM audit_events e
       WHERE e.network_id = m.network_id AND e.subject_type = 'membership' AND e.subject_id = m.id ORDER BY e.seq DESC LIMIT 1)`,
  ),
  sqlCheck(
    'an active member has somebody who may sign',
    `SELECT ${MEMBERSHIP} FROM memberships m JOIN networks n ON n.id = m.network_id
     WHERE m.state = 'ACTIVE' AND NOT EXISTS (
       SELECT FROM mandates q WHERE q.network_id = m.network_id AND q.organization_id = m.organization_id AND q.role = 'AO'
         AND q.ended_at IS NULL AND coalesce(q.to_date, 'infinity') >= (now() AT TIME ZONE n.time_zone)::date)`,
  ),
  sqlCheck(
    'who is no legal person has no bank account',
    `SELECT ${ORGANIZATION} FROM organizations o WHERE o.legal_form IN ('INFORMAL_GROUP', 'CIVIL_PARTNERSHIP') AND EXISTS (
       SELECT FROM organization_identifiers i
       WHERE i.network_id = o.network_id AND i.organization_id = o.id AND i.scheme IN ('HU_BANK', 'IBAN'))`,
  ),
  sqlCheck(
    'a tax number belongs to one organization of a network',
    `SELECT 'network ' || i.network_id || ', ' || i.scheme || ' of ' || string_agg(i.organization_id::text, ', ') AS breach
     FROM organization_identifiers i WHERE i.scheme IN ('HU_TAX', 'FR_SIREN')
     GROUP BY i.network_id, i.scheme, i.value HAVING count(*) > 1`,
  ),
  sqlCheck(
    'nobody checked a number that they had typed',
    `SELECT 'network ' || i.network_id || ', number ' || i.id AS breach FROM organization_identifiers i
     WHERE i.verified_by = i.entered_by`,
  ),
  sqlCheck(
    'an active network has one administration organization',
    `SELECT 'network ' || n.id AS breach FROM networks n
     WHERE n.state = 'ACTIVE' AND EXISTS (SELECT FROM nao_terms t WHERE t.network_id = n.id) AND 1 <> (
       SELECT count(*) FROM nao_terms t WHERE t.network_id = n.id
         AND (now() AT TIME ZONE n.time_zone)::date BETWEEN t.from_date AND coalesce(t.to_date, 'infinity'))`,
  ),
  sqlCheck(
    'every organization can be found by its name',
    `SELECT ${ORGANIZATION} FROM organizations o WHERE o.name::text ~ '[[:alnum:]]{3}' AND NOT EXISTS (
       SELECT FROM organization_terms t WHERE t.network_id = o.network_id AND t.organization_id = o.id AND t.kind = 'NAME')`,
  ),
  ...SPONSORSHIP_CHECKS,
  ...ASSESSMENT_CHECKS,
];
