import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const STATEMENTS = [
  // Only what somebody chose; what is left out is usual (libs/domain/src/people/notices).
  `ALTER TABLE accounts ADD COLUMN notice_settings jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(notice_settings) = 'object')`,
  // At most one mail of this kind per person and day: whoever comes second finds the row and writes nothing.
  `CREATE TABLE notices (
     network_id uuid NOT NULL REFERENCES networks,
     account_id uuid NOT NULL REFERENCES accounts,
     day date NOT NULL,
     digest boolean NOT NULL,
     -- What was told, by key: nobody is told the same thing again.
     items text[] NOT NULL CHECK (cardinality(items) > 0),
     PRIMARY KEY (network_id, account_id, day))`,
  ...networkTable('notices', 'SELECT, INSERT'),
  `GRANT DELETE ON notices TO kalaka_app`,
  // What somebody chose goes with the person; what was told goes with the person's part in the network.
  `CREATE FUNCTION notice_settings_go() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.notice_settings := '{}';
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER notice_settings_go BEFORE UPDATE OF erased_at ON accounts FOR EACH ROW
     WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION notice_settings_go()`,
  `CREATE FUNCTION notices_go() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
   BEGIN
     DELETE FROM notices WHERE network_id = NEW.network_id AND account_id = NEW.account_id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER notices_go AFTER INSERT OR UPDATE OF performed_at ON erasures FOR EACH ROW
     WHEN (NEW.performed_at IS NOT NULL) EXECUTE FUNCTION notices_go()`,
];

/** When and about what people are written to, and what they were told. */
export class Notices1764000760000 implements MigrationInterface {
  readonly name = 'Notices1764000760000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
