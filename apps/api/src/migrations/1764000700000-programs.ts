import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const PROGRAMS = [
  `CREATE TABLE programs (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     state text NOT NULL CHECK (state IN ('IDEA', 'PLANNED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'CLOSED', 'CANCELLED')),
     purposes text[] NOT NULL DEFAULT '{}'
       CHECK (purposes <@ ARRAY['SENSITIZATION', 'SERVICE', 'EMPLOYMENT', 'ADVOCACY', 'CAPACITY_BUILDING']),
     title jsonb NOT NULL CHECK (title <> '{}'::jsonb),
     description jsonb NOT NULL DEFAULT '{}',
     easy_description jsonb NOT NULL DEFAULT '{}',
     easy_state text NOT NULL DEFAULT 'MISSING' CHECK (easy_state IN ('CHECKED', 'UNCHECKED', 'STALE', 'MISSING')),
     easy_checked_by text,
     easy_checked_on date,
     easy_missing_since date,
     target_groups text[] NOT NULL DEFAULT '{}',
     places jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(places) = 'array'),
     from_date date NOT NULL,
     to_date date NOT NULL,
     zero_budget boolean NOT NULL DEFAULT false,
     -- The signed agreement, a file of the programme.
     agreement_file_id uuid,
     -- Takes over a public service together: has a portfolio of services and says who answers for which.
     consortium boolean NOT NULL DEFAULT false,
     published boolean NOT NULL DEFAULT false,
     -- How the members decided, where it was not approved partner by partner.
     decision jsonb,
     approved_on date,
     reason text,
     final_report jsonb,
     final_report_accepted_on date,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     CHECK (to_date >= from_date),
     CHECK ((easy_state = 'CHECKED') <= (easy_checked_by IS NOT NULL AND easy_checked_on IS NOT NULL)),
     CONSTRAINT approved_on_a_day CHECK (state IN ('IDEA', 'PLANNED', 'CANCELLED') OR approved_on IS NOT NULL),
     CONSTRAINT runs_on_an_agreement CHECK (
       state NOT IN ('ACTIVE', 'SUSPENDED', 'COMPLETED', 'CLOSED') OR zero_budget OR agreement_file_id IS NOT NULL),
     CONSTRAINT closed_with_its_report CHECK (state <> 'CLOSED' OR final_report_accepted_on IS NOT NULL),
     CONSTRAINT stopped_for_a_reason CHECK (state NOT IN ('SUSPENDED', 'CANCELLED') OR reason IS NOT NULL))`,
  `CREATE INDEX programs_by_state ON programs (network_id, state, to_date, id)`,
  ...networkTable('programs', 'SELECT, INSERT, UPDATE'),
  `CREATE TRIGGER target_groups_of_network BEFORE INSERT OR UPDATE OF target_groups, network_id ON programs
     FOR EACH ROW EXECUTE FUNCTION target_groups_of_network()`,

  `CREATE TABLE program_partners (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     program_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     -- The roles of IATI 2.03, OrganisationRole: 2, 4, 3, 1.
     role text NOT NULL CHECK (role IN ('ACCOUNTABLE', 'IMPLEMENTING', 'EXTENDING', 'FUNDING')),
     from_date date NOT NULL,
     to_date date NOT NULL,
     task jsonb NOT NULL DEFAULT '{}',
     approved_by uuid REFERENCES accounts,
     approved_on date,
     in_force daterange NOT NULL GENERATED ALWAYS AS (daterange(from_date, to_date + 1, '[)')) STORED,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, program_id) REFERENCES programs,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CHECK (to_date >= from_date),
     CHECK ((approved_by IS NULL) = (approved_on IS NULL)),
     CONSTRAINT one_accountable_at_a_time EXCLUDE USING gist (network_id WITH =, program_id WITH =, in_force WITH &&)
       WHERE (role = 'ACCOUNTABLE'),
     CONSTRAINT one_role_once EXCLUDE USING gist (
       network_id WITH =, program_id WITH =, organization_id WITH =, role WITH =, in_force WITH &&))`,
  `CREATE INDEX partners_of_organization ON program_partners (network_id, organization_id, program_id)`,
  `CREATE INDEX partners_of_program ON program_partners (network_id, program_id, from_date)`,
  ...networkTable('program_partners', 'ALL'),
  // From the approval on: one answers for it on each of its days, somebody carries it out, and periods stay inside it.
  `CREATE FUNCTION program_is_carried(network uuid, program uuid) RETURNS void LANGUAGE plpgsql AS $$
   DECLARE
     p record;
   BEGIN
     SELECT * INTO p FROM programs x WHERE x.network_id = network AND x.id = program;
     IF NOT FOUND OR p.state IN ('IDEA', 'PLANNED', 'CANCELLED') THEN
       RETURN;
     END IF;
     IF NOT coalesce((SELECT range_agg(q.in_force) @> daterange(p.from_date, p.to_date + 1, '[)') FROM program_partners q
       WHERE q.network_id = network AND q.program_id = program AND q.role = 'ACCOUNTABLE'), false) THEN
       RAISE EXCEPTION 'one partner answers for a programme on each of its days' USING ERRCODE = '23514', CONSTRAINT = 'program_has_accountable';
     END IF;
     IF NOT EXISTS (SELECT FROM program_partners q WHERE q.network_id = network AND q.program_id = program AND q.role = 'IMPLEMENTING') THEN
       RAISE EXCEPTION 'somebody carries a programme out' USING ERRCODE = '23514', CONSTRAINT = 'program_has_implementing';
     END IF;
   END $$`,
  `CREATE FUNCTION programs_are_carried() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM program_is_carried(NEW.network_id, NEW.id);
     RETURN NULL;
   END $$`,
  `CREATE FUNCTION partners_carry() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     row program_partners := coalesce(NEW, OLD);
   BEGIN
     PERFORM program_is_carried(row.network_id, row.program_id);
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER programs_are_carried AFTER INSERT OR UPDATE OF state, from_date, to_date ON programs
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION programs_are_carried()`,
  `CREATE CONSTRAINT TRIGGER partners_carry AFTER INSERT OR UPDATE OR DELETE ON program_partners
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partners_carry()`,
];

const PARTS = [
  `CREATE TABLE program_contributions (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     program_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     kind text NOT NULL CHECK (kind IN ('MONEY', 'HOURS', 'ROOM', 'EQUIPMENT')),
     text jsonb NOT NULL DEFAULT '{}',
     -- Money in minor units, hours in minutes, rooms and equipment in days.
     agreed bigint NOT NULL CHECK (agreed BETWEEN 1 AND 1000000000000000),
     given bigint NOT NULL DEFAULT 0 CHECK (given BETWEEN 0 AND 1000000000000000),
     currency char(3),
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, program_id) REFERENCES programs,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CONSTRAINT money_has_a_currency CHECK ((kind = 'MONEY') = (currency IS NOT NULL)))`,
  `CREATE INDEX contributions_of_program ON program_contributions (network_id, program_id)`,
  ...networkTable('program_contributions', 'ALL'),

  `CREATE TABLE program_indicators (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     program_id uuid NOT NULL,
     position integer NOT NULL,
     name jsonb NOT NULL CHECK (name <> '{}'::jsonb),
     unit jsonb NOT NULL DEFAULT '{}',
     direction text NOT NULL CHECK (direction IN ('UP', 'DOWN')),
     -- MANUAL is typed in; the others are computed from the accepted activities of the programme.
     measure text NOT NULL CHECK (measure IN ('MANUAL', 'ACTIVITIES', 'REACH', 'MINUTES')),
     activity_type text,
     target_group text,
     baseline numeric(18, 2),
     target numeric(18, 2),
     -- What a source said stood at the start of the hub; periods refine it.
     actual numeric(18, 2),
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, program_id) REFERENCES programs,
     CONSTRAINT numbers_are_numbers CHECK (baseline <> 'NaN' AND target <> 'NaN' AND actual <> 'NaN'),
     CONSTRAINT computed_is_not_typed CHECK (measure = 'MANUAL' OR actual IS NULL))`,
  `CREATE INDEX indicators_of_program ON program_indicators (network_id, program_id, position)`,
  ...networkTable('program_indicators', 'ALL'),

  `CREATE TABLE program_indicator_periods (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     indicator_id uuid NOT NULL,
     from_date date NOT NULL,
     to_date date NOT NULL,
     target numeric(18, 2),
     actual numeric(18, 2),
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, indicator_id) REFERENCES program_indicators ON DELETE CASCADE,
     CHECK (to_date >= from_date),
     CHECK (target <> 'NaN' AND actual <> 'NaN'),
     CONSTRAINT one_figure_for_a_day EXCLUDE USING gist (
       network_id WITH =, indicator_id WITH =, daterange(from_date, to_date + 1, '[)') WITH &&))`,
  ...networkTable('program_indicator_periods', 'ALL'),

  `CREATE TABLE program_services (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     program_id uuid NOT NULL,
     service_id uuid NOT NULL,
     -- Who answers for this service towards the city.
     organization_id uuid NOT NULL,
     level jsonb NOT NULL DEFAULT '{}',
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, program_id) REFERENCES programs,
     FOREIGN KEY (network_id, service_id) REFERENCES services,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CONSTRAINT service_once_in_a_programme UNIQUE (network_id, program_id, service_id))`,
  ...networkTable('program_services', 'ALL'),
];

/** Joint programmes: who carries them and how, what was promised, and what shows that it works (domain.md 3.2). */
export class Programs1764000700000 implements MigrationInterface {
  readonly name = 'Programs1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...PROGRAMS, ...PARTS]) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
