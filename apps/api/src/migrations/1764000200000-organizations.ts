import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const TABLES = [
  `CREATE TABLE organizations (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     name jsonb NOT NULL CHECK (name <> '{}'::jsonb),
     name_hu text COLLATE "hu-x-icu" GENERATED ALWAYS AS (local_text(name, 'hu')) STORED,
     name_en text COLLATE "en-x-icu" GENERATED ALWAYS AS (local_text(name, 'en')) STORED,
     alternate_names text[] NOT NULL DEFAULT '{}',
     legal_form text,
     legal_status text,
     source_legal_form text,
     status_entered_by uuid REFERENCES accounts,
     public_benefit_from date,
     founded_on date,
     description jsonb NOT NULL DEFAULT '{}',
     easy_description jsonb NOT NULL DEFAULT '{}',
     easy_state text NOT NULL DEFAULT 'MISSING' CHECK (easy_state IN ('CHECKED', 'UNCHECKED', 'STALE', 'MISSING')),
     easy_checked_by text,
     easy_checked_on date,
     target_groups text[] NOT NULL DEFAULT '{}',
     expertise jsonb NOT NULL DEFAULT '[]',
     languages text[] NOT NULL DEFAULT '{}',
     website text,
     email text,
     phones jsonb NOT NULL DEFAULT '[]',
     seat jsonb,
     details jsonb NOT NULL DEFAULT '{}',
     created_at timestamptz NOT NULL,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     CHECK ((easy_state = 'CHECKED') <= (easy_checked_by IS NOT NULL AND easy_checked_on IS NOT NULL)))`,
  `CREATE INDEX organizations_by_name_hu ON organizations (network_id, name_hu, id)`,
  `CREATE INDEX organizations_by_name_en ON organizations (network_id, name_en, id)`,
  ...networkTable('organizations', 'SELECT, INSERT, UPDATE'),
  `ALTER TABLE nao_terms ADD FOREIGN KEY (network_id, organization_id) REFERENCES organizations`,
  `ALTER TABLE mandates ADD FOREIGN KEY (network_id, organization_id) REFERENCES organizations`,

  `CREATE TABLE organization_identifiers (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     scheme text NOT NULL CHECK (scheme ~ '^[A-Z][A-Z0-9_]{1,30}$'),
     value text NOT NULL,
     source text,
     entered_by uuid REFERENCES accounts,
     verified_by uuid REFERENCES accounts,
     verified_on date,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CHECK ((verified_by IS NULL) = (verified_on IS NULL)),
     CONSTRAINT checked_by_somebody_else CHECK (verified_by <> entered_by))`,
  `CREATE INDEX identifiers_of_organization ON organization_identifiers (network_id, organization_id)`,
  // Nobody without legal personality has a tax number, so unique in the network is unique among its legal persons.
  `CREATE UNIQUE INDEX one_holder_of_a_number ON organization_identifiers (network_id, scheme, value)
     WHERE scheme IN ('HU_TAX', 'FR_SIREN')`,
  `CREATE UNIQUE INDEX one_source_record ON organization_identifiers (network_id, source, value) WHERE scheme = 'SOURCE'`,
  ...networkTable('organization_identifiers', 'ALL'),

  `CREATE TABLE locations (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     name jsonb NOT NULL,
     address jsonb,
     latitude double precision CHECK (latitude BETWEEN -90 AND 90),
     longitude double precision CHECK (longitude BETWEEN -180 AND 180),
     details jsonb NOT NULL DEFAULT '{}',
     phones jsonb NOT NULL DEFAULT '[]',
     schedules jsonb NOT NULL DEFAULT '[]',
     languages text[] NOT NULL DEFAULT '{}',
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  `CREATE INDEX locations_of_organization ON locations (network_id, organization_id)`,
  ...networkTable('locations', 'ALL'),

  `CREATE TABLE accessibility_facts (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     location_id uuid NOT NULL,
     code text NOT NULL,
     value text NOT NULL CHECK (value IN ('YES', 'NO', 'PARTLY', 'UNKNOWN')),
     text jsonb NOT NULL DEFAULT '{}',
     verified_by_organization_id uuid,
     verified_on date,
     PRIMARY KEY (network_id, id),
     UNIQUE (network_id, location_id, code),
     FOREIGN KEY (network_id, location_id) REFERENCES locations ON DELETE CASCADE,
     FOREIGN KEY (network_id, verified_by_organization_id) REFERENCES organizations (network_id, id))`,
  ...networkTable('accessibility_facts', 'ALL'),

  `CREATE TABLE services (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     name jsonb NOT NULL,
     name_hu text COLLATE "hu-x-icu" GENERATED ALWAYS AS (local_text(name, 'hu')) STORED,
     description jsonb NOT NULL DEFAULT '{}',
     easy_description jsonb NOT NULL DEFAULT '{}',
     easy_state text NOT NULL DEFAULT 'MISSING' CHECK (easy_state IN ('CHECKED', 'UNCHECKED', 'STALE', 'MISSING')),
     eligibility jsonb NOT NULL DEFAULT '{}',
     cost jsonb NOT NULL DEFAULT '{}',
     status text NOT NULL CHECK (status IN ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
     website text,
     email text,
     details jsonb NOT NULL DEFAULT '{}',
     languages text[] NOT NULL DEFAULT '{}',
     areas jsonb NOT NULL DEFAULT '[]',
     phones jsonb NOT NULL DEFAULT '[]',
     schedules jsonb NOT NULL DEFAULT '[]',
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  `CREATE INDEX services_of_organization ON services (network_id, organization_id, name_hu)`,
  ...networkTable('services', 'ALL'),

  `CREATE TABLE service_locations (
     network_id uuid NOT NULL,
     service_id uuid NOT NULL,
     location_id uuid NOT NULL,
     id uuid NOT NULL,
     PRIMARY KEY (network_id, service_id, location_id),
     FOREIGN KEY (network_id, service_id) REFERENCES services ON DELETE CASCADE,
     FOREIGN KEY (network_id, location_id) REFERENCES locations ON DELETE CASCADE)`,
  `CREATE INDEX services_at_location ON service_locations (network_id, location_id)`,
  ...networkTable('service_locations', 'ALL'),

  `CREATE TABLE memberships (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     state text NOT NULL CHECK (state IN ('APPLIED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ADMITTED', 'ACTIVE', 'SUSPENDED',
       'LEFT', 'EXCLUDED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
     applied_on date,
     touched_on date NOT NULL,
     from_date date,
     to_date date,
     question text,
     answer text,
     reason text,
     decision jsonb,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CHECK (to_date >= from_date),
     CONSTRAINT member_since_a_day CHECK ((state IN ('ACTIVE', 'SUSPENDED', 'LEFT', 'EXCLUDED')) = (from_date IS NOT NULL)),
     CONSTRAINT member_until_a_day CHECK (state NOT IN ('LEFT', 'EXCLUDED') OR to_date IS NOT NULL),
     CONSTRAINT admitted_by_a_decision CHECK (state NOT IN ('ADMITTED', 'ACTIVE', 'SUSPENDED', 'LEFT', 'EXCLUDED') OR decision IS NOT NULL),
     CONSTRAINT one_membership_at_a_time EXCLUDE USING gist (
       network_id WITH =, organization_id WITH =, daterange(from_date, to_date, '[)') WITH &&) WHERE (from_date IS NOT NULL))`,
  `CREATE UNIQUE INDEX one_open_application ON memberships (network_id, organization_id)
     WHERE state IN ('APPLIED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ADMITTED')`,
  `CREATE INDEX memberships_of_organization ON memberships (network_id, organization_id, touched_on DESC)`,
  `CREATE INDEX memberships_by_state ON memberships (network_id, state, touched_on)`,
  ...networkTable('memberships', 'SELECT, INSERT, UPDATE'),

  // Words of an organization for the search that forgives. Only equality and ranges are asked of it, which are leakproof,
  // so the index is used under row level security (trigram operators are not: docs/adr).
  `CREATE TABLE organization_terms (
     network_id uuid NOT NULL,
     term text COLLATE "C" NOT NULL,
     kind text NOT NULL CHECK (kind IN ('NAME', 'EXPERTISE', 'SERVICE', 'PLACE', 'TARGET', 'TEXT')),
     organization_id uuid NOT NULL,
     word text COLLATE "C" NOT NULL,
     PRIMARY KEY (network_id, term, kind, organization_id, word),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  `CREATE INDEX terms_of_organization ON organization_terms (network_id, organization_id)`,
  ...networkTable('organization_terms', 'ALL'),

  // What an import brought that has no room yet. Kept whole, never shown.
  `CREATE TABLE source_records (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     source text NOT NULL,
     table_name text NOT NULL,
     position integer NOT NULL,
     record jsonb NOT NULL,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id) REFERENCES networks)`,
  ...networkTable('source_records', 'ALL'),
];

/** Rules between tables that no foreign key can say; checked at commit, whatever code wrote the rows. */
const INVARIANTS = [
  `CREATE FUNCTION informal_bodies_have_no_bank_account() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM organizations o JOIN organization_identifiers i USING (network_id)
                WHERE i.organization_id = o.id AND i.scheme IN ('HU_BANK', 'IBAN')
                  AND o.legal_form IN ('INFORMAL_GROUP', 'CIVIL_PARTNERSHIP')
                  AND o.network_id = NEW.network_id
                  AND o.id = CASE TG_TABLE_NAME WHEN 'organizations' THEN (to_jsonb(NEW) ->> 'id')::uuid
                                                ELSE (to_jsonb(NEW) ->> 'organization_id')::uuid END) THEN
       RAISE EXCEPTION 'an informal organization has no bank account' USING ERRCODE = '23514', CONSTRAINT = 'informal_without_bank_account';
     END IF;
     RETURN NULL;
   END $$`,
  // Deferred triggers run inside the COMMIT, one after another: only rows that can break the rule ask for it.
  `CREATE CONSTRAINT TRIGGER informal_without_bank_account AFTER INSERT OR UPDATE ON organization_identifiers
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.scheme IN ('HU_BANK', 'IBAN'))
     EXECUTE FUNCTION informal_bodies_have_no_bank_account()`,
  `CREATE CONSTRAINT TRIGGER informal_without_bank_account AFTER UPDATE OF legal_form ON organizations
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.legal_form IN ('INFORMAL_GROUP', 'CIVIL_PARTNERSHIP'))
     EXECUTE FUNCTION informal_bodies_have_no_bank_account()`,
  `CREATE FUNCTION active_members_have_an_officer() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.organization_id IS NOT NULL
        AND EXISTS (SELECT FROM memberships m WHERE m.network_id = NEW.network_id AND m.organization_id = NEW.organization_id AND m.state = 'ACTIVE')
        AND NOT EXISTS (SELECT FROM mandates a WHERE a.network_id = NEW.network_id AND a.organization_id = NEW.organization_id
                        AND a.role = 'AO' AND a.ended_at IS NULL AND (a.to_date IS NULL OR a.to_date >= current_date)) THEN
       RAISE EXCEPTION 'an active member needs an authorised officer' USING ERRCODE = '23514', CONSTRAINT = 'active_member_has_officer';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER active_member_has_officer AFTER INSERT OR UPDATE ON memberships
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'ACTIVE') EXECUTE FUNCTION active_members_have_an_officer()`,
  `CREATE CONSTRAINT TRIGGER active_member_has_officer AFTER UPDATE ON mandates
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'AO') EXECUTE FUNCTION active_members_have_an_officer()`,
];

/** Organizations with their identifiers, places, services, membership, and the words they are found by. */
export class Organizations1764000200000 implements MigrationInterface {
  readonly name = 'Organizations1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...INVARIANTS]) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
