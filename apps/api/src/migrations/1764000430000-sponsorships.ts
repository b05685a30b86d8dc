import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const TABLE = [
  // What two scopes are compared by: the thing itself once its room exists, until then its name, however it is typed.
  `CREATE FUNCTION sponsorship_scope_keys(scope jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT coalesce(array_agg((item ->> 'kind') || ' ' ||
       coalesce(item ->> 'subjectId', lower(btrim(item ->> 'name') COLLATE "hu-x-icu"))), '{}')
     FROM jsonb_array_elements(scope) item $$`,
  `CREATE TABLE sponsorships (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     sponsor_id uuid NOT NULL,
     sponsee_id uuid NOT NULL,
     state text NOT NULL CHECK (state IN ('PROPOSED', 'ACTIVE', 'ENDED', 'DECLINED', 'WITHDRAWN')),
     proposed_by text NOT NULL CHECK (proposed_by IN ('SPONSOR', 'SPONSEE')),
     proposed_on date NOT NULL,
     accepted_on date,
     replaces_id uuid,
     from_date date NOT NULL,
     to_date date NOT NULL,
     ended_on date,
     scope jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(scope) = 'array'),
     scope_keys text[] NOT NULL GENERATED ALWAYS AS (sponsorship_scope_keys(scope)) STORED,
     ceiling bigint NOT NULL CHECK (ceiling BETWEEN 1 AND 1000000000000000),
     currency char(3) NOT NULL,
     fee_basis_points integer NOT NULL CHECK (fee_basis_points BETWEEN 0 AND 1500),
     reason text,
     version integer NOT NULL DEFAULT 1,
     -- The days on which it is or was in force; null for one that never was, empty for one that ended before it began.
     in_force daterange GENERATED ALWAYS AS (
       CASE WHEN state IN ('ACTIVE', 'ENDED') THEN daterange(from_date, coalesce(ended_on, to_date) + 1, '[)') END) STORED,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, sponsor_id) REFERENCES organizations,
     FOREIGN KEY (network_id, sponsee_id) REFERENCES organizations,
     FOREIGN KEY (network_id, replaces_id) REFERENCES sponsorships,
     CONSTRAINT sponsor_of_another CHECK (sponsor_id <> sponsee_id),
     CHECK (to_date >= from_date),
     CONSTRAINT agreed_on_a_day CHECK ((state IN ('ACTIVE', 'ENDED')) = (accepted_on IS NOT NULL)),
     CONSTRAINT ended_on_a_day CHECK ((state = 'ENDED') = (ended_on IS NOT NULL)),
     CONSTRAINT ended_within_its_term CHECK (ended_on BETWEEN from_date - 1 AND to_date),
     CONSTRAINT never_agreed_for_the_past CHECK (from_date >= accepted_on))`,
  `CREATE UNIQUE INDEX one_open_proposal ON sponsorships (network_id, sponsor_id, sponsee_id) WHERE state = 'PROPOSED'`,
  `CREATE INDEX sponsorships_of_sponsee ON sponsorships (network_id, sponsee_id, from_date)`,
  `CREATE INDEX sponsorships_of_sponsor ON sponsorships (network_id, sponsor_id, from_date)`,
  ...networkTable('sponsorships', 'SELECT, INSERT'),
  // Scope, ceiling and fee have no UPDATE: what was agreed is never rewritten, new terms are a new row.
  `GRANT UPDATE (state, from_date, accepted_on, ended_on, reason, version) ON sponsorships TO kalaka_app`,
];

/**
 * What two rows say together. The trigger locks both organizations, in the order of their ids, before it looks: two
 * transactions that meet on one sponsor or one group stand in line, and the second sees what the first has committed.
 */
const TOGETHER = [
  `CREATE FUNCTION sponsorships_hold_together() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     most bigint;
     heaviest numeric;
   BEGIN
     PERFORM FROM organizations o WHERE o.network_id = NEW.network_id AND o.id IN (NEW.sponsor_id, NEW.sponsee_id)
       ORDER BY o.id FOR NO KEY UPDATE;
     IF EXISTS (SELECT FROM sponsorships x WHERE x.network_id = NEW.network_id AND x.sponsee_id = NEW.sponsee_id
                AND x.id <> NEW.id AND x.in_force && NEW.in_force
                AND (x.scope_keys = '{}' OR NEW.scope_keys = '{}' OR x.scope_keys && NEW.scope_keys)) THEN
       RAISE EXCEPTION 'a group has one sponsor for one thing at a time' USING ERRCODE = '23P01', CONSTRAINT = 'one_sponsor_for_a_thing';
     END IF;
     IF EXISTS (SELECT FROM sponsorships x WHERE x.network_id = NEW.network_id AND x.in_force && NEW.in_force
                AND (x.sponsee_id = NEW.sponsor_id OR x.sponsor_id = NEW.sponsee_id)) THEN
       RAISE EXCEPTION 'a sponsor is not sponsored itself' USING ERRCODE = '23P01', CONSTRAINT = 'sponsor_is_not_sponsored';
     END IF;
     IF NEW.state = 'ACTIVE' AND (TG_OP = 'INSERT' OR OLD.state <> 'ACTIVE') THEN
       IF NOT EXISTS (SELECT FROM organizations o WHERE o.network_id = NEW.network_id AND o.id = NEW.sponsor_id
                      AND o.legal_status = 'REGISTERED' AND o.legal_form NOT IN ('INFORMAL_GROUP', 'CIVIL_PARTNERSHIP')) THEN
         RAISE EXCEPTION 'a sponsor is a registered legal person' USING ERRCODE = '23514', CONSTRAINT = 'sponsor_is_registered';
       END IF;
       IF NOT EXISTS (SELECT FROM organizations o WHERE o.network_id = NEW.network_id AND o.id = NEW.sponsee_id
                      AND o.legal_status IN ('INFORMAL', 'IN_REGISTRATION')) THEN
         RAISE EXCEPTION 'who is registered needs no sponsor' USING ERRCODE = '23514', CONSTRAINT = 'sponsee_is_not_registered';
       END IF;
       SELECT (n.policies #>> '{sponsorCeiling,amount}')::bigint INTO most FROM networks n WHERE n.id = NEW.network_id;
       -- The sum on a day only grows where one of them begins.
       SELECT max(total) INTO heaviest FROM (
         SELECT (SELECT sum(x.ceiling) FROM sponsorships x WHERE x.network_id = NEW.network_id AND x.sponsor_id = NEW.sponsor_id
                 AND x.in_force @> greatest(start.from_date, NEW.from_date)) AS total
         FROM sponsorships start WHERE start.network_id = NEW.network_id AND start.sponsor_id = NEW.sponsor_id
           AND start.in_force && NEW.in_force) days;
       IF heaviest > most THEN
         RAISE EXCEPTION 'a sponsor carries more than its network allows' USING ERRCODE = '23514', CONSTRAINT = 'sponsor_ceiling';
       END IF;
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER sponsorships_hold_together AFTER INSERT OR UPDATE ON sponsorships
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.in_force IS NOT NULL)
     EXECUTE FUNCTION sponsorships_hold_together()`,
];

/** Who acted through whom, on which days, for what and up to how much (ADR 20). */
export class Sponsorships1764000430000 implements MigrationInterface {
  readonly name = 'Sponsorships1764000430000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...TOGETHER]) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
