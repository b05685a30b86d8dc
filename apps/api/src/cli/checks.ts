import { PLATFORM_CHECKS, sqlCheck, type Check } from '../platform/verify/index.js';

const LIVE = `(to_date IS NULL OR to_date >= current_date) AND ended_at IS NULL`;

/** What must hold between rooms. Most of it is also a constraint; a restored or repaired database is asked again. */
const ROOM_CHECKS: readonly Check[] = [
  sqlCheck(
    'every active member has an authorised officer',
    `SELECT 'membership ' || m.id AS breach FROM memberships m WHERE m.state = 'ACTIVE' AND NOT EXISTS (
       SELECT FROM mandates a WHERE a.network_id = m.network_id AND a.organization_id = m.organization_id
         AND a.role = 'AO' AND ${LIVE})`,
  ),
  sqlCheck(
    'memberships of an organization do not overlap',
    `SELECT 'membership ' || a.id AS breach FROM memberships a JOIN memberships b
         ON b.network_id = a.network_id AND b.organization_id = a.organization_id AND b.id > a.id
      WHERE a.from_date IS NOT NULL AND b.from_date IS NOT NULL
        AND daterange(a.from_date, a.to_date, '[)') && daterange(b.from_date, b.to_date, '[)')`,
  ),
  sqlCheck(
    'an informal organization has no bank account',
    `SELECT 'organization ' || o.id AS breach FROM organizations o JOIN organization_identifiers i
         ON i.network_id = o.network_id AND i.organization_id = o.id
      WHERE i.scheme IN ('HU_BANK', 'IBAN') AND o.legal_form IN ('INFORMAL_GROUP', 'CIVIL_PARTNERSHIP')`,
  ),
  sqlCheck(
    'whoever coordinates neither keeps the money nor audits',
    `SELECT 'account ' || a.account_id AS breach FROM mandates a JOIN mandates b
         ON b.network_id = a.network_id AND b.account_id = a.account_id
      WHERE a.role = 'COORD' AND b.role IN ('FIN', 'AUD') AND a.ended_at IS NULL AND b.ended_at IS NULL
        AND daterange(a.from_date, a.to_date, '[]') && daterange(b.from_date, b.to_date, '[]')`,
  ),
  sqlCheck(
    'nobody checked what they had entered themselves',
    `SELECT 'identifier ' || id AS breach FROM organization_identifiers WHERE verified_by = entered_by`,
  ),
  sqlCheck(
    'a session acts in a mandate of its own account',
    `SELECT 'session ' || s.id AS breach FROM sessions s LEFT JOIN mandates m
         ON m.network_id = s.network_id AND m.id = s.mandate_id AND m.account_id = s.account_id
      WHERE s.mandate_id IS NOT NULL AND s.ended_at IS NULL AND m.id IS NULL`,
  ),
  sqlCheck(
    'each change of a membership is told in the audit trail',
    `SELECT 'membership ' || m.id AS breach FROM memberships m WHERE NOT EXISTS (
       SELECT FROM audit_events e WHERE e.network_id = m.network_id AND e.subject_id = m.id AND e.to_state = m.state)`,
  ),
];

/** Everything that `hub verify` asks. */
export const CHECKS: readonly Check[] = [...PLATFORM_CHECKS, ...ROOM_CHECKS];
