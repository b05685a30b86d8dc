import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const STATEMENTS = [
  // One per person and network: making it anew ends the one before.
  `CREATE TABLE calendar_feeds (
     network_id uuid NOT NULL REFERENCES networks,
     account_id uuid NOT NULL REFERENCES accounts,
     mandate_id uuid NOT NULL,
     -- What stands in the address is kept nowhere.
     token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
     made_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, account_id),
     FOREIGN KEY (network_id, mandate_id) REFERENCES mandates (network_id, id))`,
  `CREATE UNIQUE INDEX calendar_feeds_token ON calendar_feeds (token_hash)`,
  ...networkTable('calendar_feeds', 'ALL'),
  // A program that reads a calendar has no session and no network yet: the secret shows it the one row.
  `CREATE POLICY by_secret ON calendar_feeds FOR SELECT
     USING (token_hash = (SELECT decode(NULLIF(current_setting('app.calendar', true), ''), 'hex')))`,
  // As session_actor, for who reads a calendar: what was ended or removed is refused at the next reading.
  `CREATE FUNCTION calendar_actor(hash bytea) RETURNS json LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
   DECLARE
     feed record;
   BEGIN
     PERFORM set_config('app.calendar', encode(hash, 'hex'), true);
     SELECT f.network_id, f.account_id, f.mandate_id, a.languages INTO feed
       FROM calendar_feeds f JOIN accounts a ON a.id = f.account_id
      WHERE f.token_hash = hash AND a.deactivated_at IS NULL;
     IF NOT FOUND THEN
       RETURN NULL;
     END IF;
     PERFORM set_config('app.account_id', feed.account_id::text, true);
     RETURN (SELECT json_build_object('accountId', m.account_id, 'mandateId', m.id, 'role', m.role, 'networkId', m.network_id,
         'organizationId', m.organization_id, 'officeId', m.office_id, 'languages', feed.languages)
       FROM mandates m JOIN networks n ON n.id = m.network_id
      WHERE m.network_id = feed.network_id AND m.id = feed.mandate_id AND m.account_id = feed.account_id AND m.ended_at IS NULL
        AND (now() AT TIME ZONE n.time_zone)::date BETWEEN m.from_date AND coalesce(m.to_date, 'infinity'::date));
   END $$`,
  // It goes with the person's part in the network.
  `CREATE FUNCTION calendar_feeds_go() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
   BEGIN
     DELETE FROM calendar_feeds WHERE network_id = NEW.network_id AND account_id = NEW.account_id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER calendar_feeds_go AFTER INSERT OR UPDATE OF performed_at ON erasures FOR EACH ROW
     WHEN (NEW.performed_at IS NOT NULL) EXECUTE FUNCTION calendar_feeds_go()`,
];

/** Secret addresses under which people read their calendar without signing in. */
export class CalendarFeeds1764000790000 implements MigrationInterface {
  readonly name = 'CalendarFeeds1764000790000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
