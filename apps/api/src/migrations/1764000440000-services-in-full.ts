import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const SERVICES = [
  `ALTER TABLE services
     ADD COLUMN cost_kind text CHECK (cost_kind IN ('FREE', 'FIXED', 'SLIDING', 'ASK')),
     ADD COLUMN waiting_amount integer CHECK (waiting_amount BETWEEN 0 AND 365),
     ADD COLUMN waiting_unit text CHECK (waiting_unit IN ('DAYS', 'WEEKS', 'MONTHS')),
     ADD COLUMN waiting_stated_on date,
     ADD COLUMN booking_ways text[] NOT NULL DEFAULT '{}'
       CHECK (booking_ways <@ ARRAY['PHONE', 'TEXT_MESSAGE', 'MAIL', 'FORM', 'WALK_IN']),
     ADD COLUMN booking jsonb NOT NULL DEFAULT '{}',
     ADD COLUMN delivery text[] NOT NULL DEFAULT '{}' CHECK (delivery <@ ARRAY['AT_PLACE', 'AT_HOME', 'ONLINE']),
     ADD CONSTRAINT waiting_was_stated_on_a_day CHECK (num_nonnulls(waiting_amount, waiting_unit, waiting_stated_on) IN (0, 3))`,
  // What a source said of booking has a column now; the record of the source stays as it is.
  `ALTER TABLE services NO FORCE ROW LEVEL SECURITY`,
  `UPDATE services SET booking = jsonb_build_object(details ->> 'language', details #>> '{source,applicationProcess}')
     WHERE details #>> '{source,applicationProcess}' IS NOT NULL AND details ->> 'language' IS NOT NULL`,
  `ALTER TABLE services FORCE ROW LEVEL SECURITY`,
  // A place goes only when nothing is offered there. Asked at commit, so that a transaction may take both away.
  `ALTER TABLE service_locations DROP CONSTRAINT service_locations_network_id_location_id_fkey,
     ADD CONSTRAINT place_not_in_use FOREIGN KEY (network_id, location_id) REFERENCES locations
       DEFERRABLE INITIALLY DEFERRED`,
];

const FACTS = [
  `ALTER TABLE accessibility_facts
     ALTER COLUMN location_id DROP NOT NULL,
     ADD COLUMN service_id uuid,
     ADD COLUMN verified_by uuid REFERENCES accounts,
     ADD FOREIGN KEY (network_id, service_id) REFERENCES services ON DELETE CASCADE,
     ADD UNIQUE (network_id, service_id, code),
     ADD CONSTRAINT fact_of_one_thing CHECK (num_nonnulls(location_id, service_id) = 1),
     ADD CONSTRAINT checked_on_a_day CHECK (verified_on IS NOT NULL OR num_nonnulls(verified_by, verified_by_organization_id) = 0),
     ADD CONSTRAINT a_check_finds_something CHECK (value <> 'UNKNOWN' OR verified_by IS NULL)`,
];

const SPARE_CAPACITY = [
  `CREATE TABLE spare_capacities (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     kind text NOT NULL CHECK (kind IN ('ROOM', 'VEHICLE', 'INTERPRETER', 'EQUIPMENT', 'SKILL', 'VOLUNTEERS')),
     text jsonb NOT NULL CHECK (text <> '{}'::jsonb),
     amount integer CHECK (amount > 0),
     unit text CHECK (unit IN ('SEATS', 'PLACES', 'PIECES', 'PEOPLE', 'PAGES_PER_MONTH', 'HOURS_PER_WEEK',
       'HOURS_PER_MONTH', 'DAYS_PER_WEEK', 'DAYS_PER_MONTH')),
     wheelchair_places integer CHECK (wheelchair_places >= 0),
     access text[] NOT NULL DEFAULT '{}',
     schedules jsonb NOT NULL DEFAULT '[]',
     available jsonb NOT NULL DEFAULT '{}',
     conditions jsonb NOT NULL DEFAULT '{}',
     phone jsonb,
     email text,
     paused_on date,
     terms text[] COLLATE "C" NOT NULL DEFAULT '{}',
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CONSTRAINT amount_counts_something CHECK ((amount IS NULL) = (unit IS NULL)))`,
  `CREATE INDEX spare_capacities_of_organization ON spare_capacities (network_id, organization_id)`,
  ...networkTable('spare_capacities', 'ALL'),
  `ALTER TABLE organization_terms DROP CONSTRAINT organization_terms_kind_check,
     ADD CONSTRAINT organization_terms_kind_check
       CHECK (kind IN ('NAME', 'EXPERTISE', 'SERVICE', 'PLACE', 'TARGET', 'TEXT', 'CAPACITY'))`,
];

/** What services ask of people, facts about a service itself, who checked a fact, and what members can lend. */
export class ServicesInFull1764000440000 implements MigrationInterface {
  readonly name = 'ServicesInFull1764000440000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...SERVICES, ...FACTS, ...SPARE_CAPACITY]) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
