import { ROLLUP_CHECKS } from '../activities/index.js';
import { ORGANIZATION_CHECKS } from '../organizations/index.js';
import { PROGRAM_CHECKS } from '../programs/index.js';
import { REPORT_CHECKS } from '../reports/index.js';
import { PLATFORM_CHECKS, sqlCheck, type Check } from '../platform/verify/index.js';

/** What must hold between rooms. Most of it is also a constraint; a restored or repaired database is asked again. */
const ROOM_CHECKS: readonly Check[] = [
  sqlCheck(
    'whoever coordinates neither keeps the money nor audits',
    `SELECT 'account ' || a.account_id AS breach FROM mandates a JOIN mandates b
         ON b.network_id = a.network_id AND b.account_id = a.account_id
      WHERE a.role = 'COORD' AND b.role IN ('FIN', 'AUD') AND a.ended_at IS NULL AND b.ended_at IS NULL
        AND daterange(a.from_date, a.to_date, '[]') && daterange(b.from_date, b.to_date, '[]')`,
  ),
  sqlCheck(
    'a session acts in a mandate of its own account',
    `SELECT 'session ' || s.id AS breach FROM sessions s LEFT JOIN mandates m
         ON m.network_id = s.network_id AND m.id = s.mandate_id AND m.account_id = s.account_id
      WHERE s.mandate_id IS NOT NULL AND s.ended_at IS NULL AND m.id IS NULL`,
  ),
];

/** Everything that `hub verify` asks. */
export const CHECKS: readonly Check[] = [
  ...PLATFORM_CHECKS,
  ...ROOM_CHECKS,
  ...ORGANIZATION_CHECKS,
  ...PROGRAM_CHECKS,
  ...ROLLUP_CHECKS,
  ...REPORT_CHECKS,
];
