import { DEFAULT_POLICIES } from '@kalaka/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { documentWarningDays, documentGraceDays, sponsorCeiling } = DEFAULT_POLICIES;
const LATER = JSON.stringify({ documentWarningDays, documentGraceDays, sponsorCeiling });

const STATEMENTS = [
  // The references carry a name by which a race becomes a refusal.
  `ALTER TABLE offices RENAME CONSTRAINT offices_network_id_municipality_id_fkey TO office_has_municipality`,
  `ALTER TABLE mandates RENAME CONSTRAINT mandates_network_id_office_id_fkey TO mandate_has_office`,
  `GRANT DELETE ON municipalities, offices TO kalaka_app`,
  `CREATE INDEX mails_that_failed ON mail_outbox (network_id, created_at DESC) WHERE failure IS NOT NULL`,
  // Networks that were founded before these rules were agreed on live by the defaults, and say so.
  `UPDATE networks SET policies = '${LATER}'::jsonb || policies`,
  `ALTER TABLE networks ADD CONSTRAINT policies_within_bounds CHECK (
     jsonb_typeof(policies -> 'documentWarningDays') = 'array'
     AND jsonb_array_length(policies -> 'documentWarningDays') BETWEEN 1 AND 5
     AND NOT jsonb_path_exists(policies, '$.documentWarningDays[*] ? (@.type() != "number" || @ < 0 || @ > 365)')
     AND jsonb_typeof(policies -> 'documentGraceDays') = 'number'
     AND (policies -> 'documentGraceDays')::numeric BETWEEN 0 AND 365
     AND (policies #>> '{sponsorCeiling,amount}' IS NULL
       OR (policies #>> '{sponsorCeiling,amount}' ~ '^[0-9]{1,16}$'
         AND (policies #>> '{sponsorCeiling,amount}')::numeric BETWEEN 1 AND 1000000000000000)))`,
];

/** Municipalities and offices can be taken out again; mails that failed are found by their network; the clock of papers and the limit of sponsors keep their bounds. */
export class MunicipalitiesAndPolicies1764000510000 implements MigrationInterface {
  readonly name = 'MunicipalitiesAndPolicies1764000510000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
