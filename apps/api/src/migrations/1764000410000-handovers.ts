import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const TABLES = [
  `CREATE TABLE handovers (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     from_term_id uuid NOT NULL,
     to_term_id uuid,
     organization_id uuid NOT NULL,
     change_on date NOT NULL,
     until_on date,
     decision jsonb NOT NULL CHECK (decision <> '{}'::jsonb),
     state text NOT NULL CHECK (state IN ('PREPARED', 'HANDED_OVER', 'CANCELLED')),
     -- What went over unfinished, as it was counted when the post was handed over.
     passed_on jsonb NOT NULL DEFAULT '[]',
     reason text,
     prepared_by uuid REFERENCES accounts,
     prepared_on date NOT NULL,
     closed_by uuid REFERENCES accounts,
     closed_on date,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, from_term_id) REFERENCES nao_terms,
     FOREIGN KEY (network_id, to_term_id) REFERENCES nao_terms,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CHECK (until_on >= change_on),
     CONSTRAINT handed_over_to_a_term CHECK ((state = 'HANDED_OVER') = (to_term_id IS NOT NULL)),
     CONSTRAINT closed_on_a_day CHECK ((state = 'PREPARED') = (closed_on IS NULL)),
     CONSTRAINT cancelled_for_a_reason CHECK (state <> 'CANCELLED' OR reason IS NOT NULL))`,
  `CREATE UNIQUE INDEX one_handover_at_a_time ON handovers (network_id) WHERE state = 'PREPARED'`,
  ...networkTable('handovers', 'SELECT, INSERT, UPDATE'),

  `CREATE TABLE handover_items (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     handover_id uuid NOT NULL,
     position integer NOT NULL,
     text jsonb NOT NULL CHECK (text <> '{}'::jsonb),
     count integer CHECK (count >= 0),
     settled_by uuid REFERENCES accounts,
     settled_on date,
     PRIMARY KEY (network_id, id),
     UNIQUE (network_id, handover_id, position),
     FOREIGN KEY (network_id, handover_id) REFERENCES handovers,
     CHECK (settled_by IS NULL OR settled_on IS NOT NULL))`,
  ...networkTable('handover_items', 'SELECT, INSERT, UPDATE'),
];

/** What no check of one row can say; held at commit, whatever code wrote the rows. */
const INVARIANTS = [
  `CREATE FUNCTION handed_over_when_settled() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM handovers h JOIN handover_items i ON i.network_id = h.network_id AND i.handover_id = h.id
                WHERE h.network_id = NEW.network_id AND h.state = 'HANDED_OVER' AND i.settled_on IS NULL
                  AND h.id = CASE TG_TABLE_NAME WHEN 'handovers' THEN NEW.id ELSE (to_jsonb(NEW) ->> 'handover_id')::uuid END) THEN
       RAISE EXCEPTION 'the checklist is not settled' USING ERRCODE = '23514', CONSTRAINT = 'handed_over_when_settled';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER handed_over_when_settled AFTER INSERT OR UPDATE ON handovers
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'HANDED_OVER') EXECUTE FUNCTION handed_over_when_settled()`,
  `CREATE CONSTRAINT TRIGGER handed_over_when_settled AFTER INSERT OR UPDATE ON handover_items
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.settled_on IS NULL) EXECUTE FUNCTION handed_over_when_settled()`,
  // Overlaps are refused by the exclusion constraint of the terms; this refuses the gap between two of them.
  `CREATE FUNCTION no_day_without_nao() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM networks n WHERE n.id = NEW.network_id AND n.state = 'ACTIVE')
        AND EXISTS (SELECT FROM nao_terms t WHERE t.network_id = NEW.network_id
          AND EXISTS (SELECT FROM nao_terms later WHERE later.network_id = t.network_id AND later.from_date > t.to_date)
          AND NOT EXISTS (SELECT FROM nao_terms next WHERE next.network_id = t.network_id AND next.from_date = t.to_date + 1)) THEN
       RAISE EXCEPTION 'days without an administration organization' USING ERRCODE = '23514', CONSTRAINT = 'no_day_without_nao';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER no_day_without_nao AFTER INSERT OR UPDATE ON nao_terms
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION no_day_without_nao()`,
];

/** Municipalities and offices can be changed now, so they carry a version. */
const VERSIONS = ['municipalities', 'offices'].map(
  (table) => `ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1`,
);

/** The handover of the administration post with its checklist. */
export class Handovers1764000410000 implements MigrationInterface {
  readonly name = 'Handovers1764000410000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...INVARIANTS, ...VERSIONS]) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
