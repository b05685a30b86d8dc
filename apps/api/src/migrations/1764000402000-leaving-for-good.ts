import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ERASE_PERSON } from './erase-person-sql.js';
import { networkTable } from './network-table.js';

const DEACTIVATIONS = [
  `CREATE TABLE deactivations (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     account_id uuid NOT NULL REFERENCES accounts,
     deactivated_at timestamptz NOT NULL,
     reactivated_at timestamptz,
     -- What ended by it, so that it can be given again.
     mandate_ids uuid[] NOT NULL,
     PRIMARY KEY (network_id, id))`,
  `CREATE UNIQUE INDEX one_open_deactivation ON deactivations (network_id, account_id) WHERE reactivated_at IS NULL`,
  ...networkTable('deactivations', 'SELECT, INSERT, UPDATE'),
];

const ERASURES = [
  // No name, no address, no reason: what is left of an erased person is an id that leads nowhere.
  `CREATE TABLE erasures (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     account_id uuid NOT NULL REFERENCES accounts,
     requested_at timestamptz NOT NULL,
     requested_by uuid,
     withdrawn_at timestamptz,
     performed_at timestamptz,
     -- Where another network knows the person: the nameless account that holds the mandates of this one.
     nameless_id uuid,
     PRIMARY KEY (network_id, id),
     CONSTRAINT erasure_withdrawn_or_performed CHECK (withdrawn_at IS NULL OR performed_at IS NULL),
     CONSTRAINT nameless_only_when_performed CHECK (nameless_id IS NULL OR performed_at IS NOT NULL))`,
  `CREATE UNIQUE INDEX one_open_erasure ON erasures (network_id, account_id)
     WHERE withdrawn_at IS NULL AND performed_at IS NULL`,
  ...networkTable('erasures', 'SELECT, INSERT, UPDATE'),
  `ALTER TABLE accounts ADD COLUMN erased_at timestamptz`,
  `ALTER TABLE accounts ADD CONSTRAINT erased_account_is_empty CHECK (erased_at IS NULL OR (
     email = 'erased-' || id || '@erased.invalid' AND given_name = '' AND family_name = 'Erased person'
     AND prefix IS NULL AND languages = '{}' AND display_settings = '{}' AND deactivated_at IS NOT NULL))`,
];

const INVARIANTS = [
  // Nobody who was shut out holds a mandate that runs.
  `CREATE FUNCTION deactivated_people_hold_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM deactivations d JOIN mandates m ON m.network_id = d.network_id AND m.account_id = d.account_id
                 WHERE d.network_id = NEW.network_id AND d.account_id = NEW.account_id AND d.reactivated_at IS NULL
                   AND m.ended_at IS NULL AND coalesce(m.to_date, 'infinity') >= current_date) THEN
       RAISE EXCEPTION 'somebody who was shut out holds no mandate' USING ERRCODE = '23514', CONSTRAINT = 'deactivated_people_hold_nothing';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER deactivated_people_hold_nothing AFTER INSERT OR UPDATE ON mandates
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.ended_at IS NULL) EXECUTE FUNCTION deactivated_people_hold_nothing()`,
  `CREATE CONSTRAINT TRIGGER deactivated_people_hold_nothing AFTER INSERT ON deactivations
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION deactivated_people_hold_nothing()`,
  // Two coordinators who shut each other out at once: the lock puts them in a row, and the second one finds nobody left.
  `CREATE FUNCTION network_keeps_a_coordinator() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM pg_advisory_xact_lock(hashtextextended('coordinators ' || NEW.network_id, 0));
     IF NOT EXISTS (SELECT FROM mandates m WHERE m.network_id = NEW.network_id AND m.role = 'COORD' AND m.ended_at IS NULL
                      AND coalesce(m.to_date, 'infinity') >= current_date) THEN
       RAISE EXCEPTION 'a network keeps a coordinator' USING ERRCODE = '23514', CONSTRAINT = 'network_keeps_a_coordinator';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER network_keeps_a_coordinator AFTER INSERT ON deactivations
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION network_keeps_a_coordinator()`,
  `CREATE CONSTRAINT TRIGGER network_keeps_a_coordinator AFTER UPDATE ON erasures
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.performed_at IS NOT NULL) EXECUTE FUNCTION network_keeps_a_coordinator()`,
];

/** What the housekeeping removes when its time is over. */
const HOUSEKEEPING = [
  `GRANT DELETE ON sign_in_attempts, sign_in_failures, sessions, mail_outbox TO kalaka_app`,
  `CREATE INDEX sessions_by_age ON sessions (expires_at)`,
  `CREATE INDEX sign_in_attempts_by_age ON sign_in_attempts (created_at)`,
];

/** Shutting a person out, erasing a person, and removing what is no longer needed. */
export class LeavingForGood1764000402000 implements MigrationInterface {
  readonly name = 'LeavingForGood1764000402000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...DEACTIVATIONS, ...ERASURES, ...ERASE_PERSON, ...INVARIANTS, ...HOUSEKEEPING])
      await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
