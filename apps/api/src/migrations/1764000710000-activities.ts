import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const RATES_AND_PERIODS = [
  // What an hour is worth: append-only, so that what was computed with a version can be computed again.
  `CREATE TABLE hour_rates (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     version integer NOT NULL CHECK (version > 0),
     from_date date NOT NULL,
     -- Minor units for one hour.
     staff_rate bigint NOT NULL CHECK (staff_rate BETWEEN 0 AND 1000000000000),
     volunteer_rate bigint NOT NULL CHECK (volunteer_rate BETWEEN 0 AND 1000000000000),
     currency char(3) NOT NULL,
     PRIMARY KEY (network_id, id),
     UNIQUE (network_id, version),
     UNIQUE (network_id, from_date))`,
  ...networkTable('hour_rates', 'SELECT, INSERT'),

  `CREATE TABLE reporting_periods (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     from_date date NOT NULL,
     to_date date NOT NULL,
     due_on date NOT NULL,
     grace_days integer NOT NULL DEFAULT 0 CHECK (grace_days BETWEEN 0 AND 366),
     state text NOT NULL CHECK (state IN ('OPEN', 'LOCKED')),
     locked_at timestamptz,
     -- Opened again until then, for a reason; afterwards it is locked without anybody doing anything.
     unlocked_until timestamptz,
     unlock_reason text,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     CHECK (to_date >= from_date AND due_on >= to_date),
     CONSTRAINT locked_at_a_moment CHECK ((state = 'LOCKED') = (locked_at IS NOT NULL)),
     CONSTRAINT unlocked_for_a_reason CHECK ((unlocked_until IS NULL) = (unlock_reason IS NULL)),
     CONSTRAINT only_locked_is_unlocked CHECK (state = 'LOCKED' OR unlocked_until IS NULL),
     CONSTRAINT one_period_for_a_day EXCLUDE USING gist (network_id WITH =, daterange(from_date, to_date + 1, '[)') WITH &&))`,
  ...networkTable('reporting_periods', 'SELECT, INSERT, UPDATE'),
  `CREATE TABLE period_missing (
     network_id uuid NOT NULL,
     period_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     marked_by uuid REFERENCES accounts,
     marked_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, period_id, organization_id),
     FOREIGN KEY (network_id, period_id) REFERENCES reporting_periods,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  ...networkTable('period_missing', 'ALL'),

  `CREATE TABLE activity_templates (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     name jsonb NOT NULL CHECK (name <> '{}'::jsonb),
     fields jsonb NOT NULL CHECK (jsonb_typeof(fields) = 'object'),
     repeats text NOT NULL DEFAULT 'NONE' CHECK (repeats IN ('NONE', 'WEEKLY', 'TWO_WEEKLY', 'MONTHLY')),
     next_on date,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     CONSTRAINT repeats_from_a_day CHECK ((repeats = 'NONE') = (next_on IS NULL)))`,
  `CREATE INDEX templates_of_organization ON activity_templates (network_id, organization_id)`,
  ...networkTable('activity_templates', 'ALL'),
];

const ACTIVITIES = [
  // {"TARGET_GROUP": {"DEAF": 3, "NOT_ASKED": 2}, "AGE": {…}, "ROLE": {…}}: whole numbers that add up to no more than the total.
  `CREATE FUNCTION reach_adds_up(total integer, groups jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT jsonb_typeof(groups) = 'object' AND (groups = '{}' OR total IS NOT NULL)
       AND groups - ARRAY['TARGET_GROUP', 'AGE', 'ROLE'] = '{}'
       AND NOT EXISTS (
         SELECT FROM jsonb_each(groups) d
         WHERE jsonb_typeof(d.value) <> 'object'
            OR jsonb_path_exists(d.value, '$.* ? (@.type() != "number" || @ < 0 || @ != @.floor())')
            OR (SELECT coalesce(sum(c.value::numeric), 0) FROM jsonb_each_text(d.value) c) > total) $$`,
  `CREATE TABLE activities (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     -- The organizer that reports; the others stand in activity_co_organizers.
     organization_id uuid NOT NULL,
     program_id uuid,
     type text NOT NULL,
     state text NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'REPORTED', 'SENT_BACK', 'ACCEPTED', 'LOCKED', 'CANCELLED', 'DISPUTED')),
     happened_on date NOT NULL,
     starts_at time,
     minutes integer CHECK (minutes BETWEEN 1 AND 14400),
     title jsonb NOT NULL DEFAULT '{}',
     outcome jsonb NOT NULL DEFAULT '{}',
     place text,
     location_id uuid,
     district text,
     -- People reached, a head count; null: nobody counted.
     reach integer CHECK (reach BETWEEN 0 AND 10000000),
     reach_groups jsonb NOT NULL DEFAULT '{}',
     staff_minutes integer NOT NULL DEFAULT 0 CHECK (staff_minutes BETWEEN 0 AND 6000000),
     volunteer_minutes integer NOT NULL DEFAULT 0 CHECK (volunteer_minutes BETWEEN 0 AND 6000000),
     hour_rates_id uuid,
     -- Minor units of the network's currency.
     in_kind bigint CHECK (in_kind BETWEEN 0 AND 1000000000000),
     provisions text[] NOT NULL DEFAULT '{}',
     template_id uuid,
     import_id uuid,
     logged_by uuid REFERENCES accounts,
     logged_at timestamptz NOT NULL,
     held_at timestamptz,
     reported_at timestamptz,
     accepted_at timestamptz,
     accepted_by uuid REFERENCES accounts,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     FOREIGN KEY (network_id, program_id) REFERENCES programs,
     FOREIGN KEY (network_id, location_id) REFERENCES locations,
     FOREIGN KEY (network_id, hour_rates_id) REFERENCES hour_rates,
     CONSTRAINT reach_adds_up CHECK (reach_adds_up(reach, reach_groups)),
     CONSTRAINT hours_have_their_rates CHECK (staff_minutes + volunteer_minutes = 0 OR hour_rates_id IS NOT NULL),
     CONSTRAINT held_at_a_moment CHECK (state IN ('PLANNED', 'CANCELLED') OR held_at IS NOT NULL),
     -- A day later at most: the network may live east of UTC.
     CONSTRAINT held_in_the_past CHECK (held_at IS NULL OR happened_on <= (held_at AT TIME ZONE 'UTC')::date + 1),
     CONSTRAINT reported_at_a_moment CHECK (state NOT IN ('REPORTED', 'SENT_BACK', 'ACCEPTED', 'LOCKED', 'DISPUTED') OR reported_at IS NOT NULL),
     CONSTRAINT accepted_at_a_moment CHECK ((state IN ('ACCEPTED', 'LOCKED', 'DISPUTED')) <= (accepted_at IS NOT NULL)),
     CONSTRAINT accepted_by_another CHECK (accepted_by <> logged_by))`,
  `CREATE INDEX activities_of_program ON activities (network_id, program_id, happened_on DESC, id DESC)`,
  `CREATE INDEX activities_by_day ON activities (network_id, happened_on DESC, id DESC)`,
  `CREATE INDEX activities_of_organization ON activities (network_id, organization_id, happened_on DESC, id DESC)`,
  `CREATE INDEX activities_to_review ON activities (network_id, state, happened_on, id) WHERE state IN ('PLANNED', 'HELD', 'REPORTED', 'SENT_BACK', 'DISPUTED')`,
  `CREATE INDEX activities_of_import ON activities (network_id, import_id) WHERE import_id IS NOT NULL`,
  ...networkTable('activities', 'ALL'),
  `CREATE TABLE activity_co_organizers (
     network_id uuid NOT NULL,
     activity_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     PRIMARY KEY (network_id, activity_id, organization_id),
     -- No cascade: an activity goes after its co-organizers, so that what they share is counted down while it is known.
     FOREIGN KEY (network_id, activity_id) REFERENCES activities,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  `CREATE INDEX activities_of_co_organizer ON activity_co_organizers (network_id, organization_id, activity_id)`,
  ...networkTable('activity_co_organizers', 'ALL'),
  `CREATE TABLE activity_remarks (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     activity_id uuid NOT NULL,
     kind text NOT NULL CHECK (kind IN ('SENT_BACK', 'ANSWERED', 'DISPUTED', 'RESOLVED')),
     text text NOT NULL CHECK (text <> ''),
     organization_id uuid,
     written_by uuid REFERENCES accounts,
     written_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, activity_id) REFERENCES activities ON DELETE CASCADE,
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  `CREATE INDEX remarks_of_activity ON activity_remarks (network_id, activity_id, written_at)`,
  ...networkTable('activity_remarks', 'SELECT, INSERT'),
  `CREATE TABLE activity_corrections (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     activity_id uuid NOT NULL,
     -- The version of the activity that the correction made.
     version integer NOT NULL,
     before jsonb NOT NULL,
     after jsonb NOT NULL,
     reason text NOT NULL CHECK (reason <> ''),
     corrected_by uuid REFERENCES accounts,
     corrected_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, id),
     UNIQUE (network_id, activity_id, version),
     FOREIGN KEY (network_id, activity_id) REFERENCES activities ON DELETE CASCADE)`,
  ...networkTable('activity_corrections', 'SELECT, INSERT'),
];

/** What may be in a network, and when it may change. */
const HELD = [
  `CREATE FUNCTION activities_hold() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     was activities := CASE WHEN TG_OP <> 'INSERT' THEN OLD END;
     row activities := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
   BEGIN
     IF EXISTS (SELECT FROM reporting_periods p WHERE p.network_id = row.network_id AND p.state = 'LOCKED'
                AND (row.happened_on BETWEEN p.from_date AND p.to_date OR was.happened_on BETWEEN p.from_date AND p.to_date)
                AND coalesce(p.unlocked_until, '-infinity') <= now()) THEN
       RAISE EXCEPTION 'the reporting period is locked' USING ERRCODE = '23514', CONSTRAINT = 'period_is_locked';
     END IF;
     IF TG_OP = 'DELETE' THEN
       RETURN OLD;
     END IF;
     IF NEW.program_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.program_id IS DISTINCT FROM OLD.program_id OR NEW.happened_on <> OLD.happened_on)
        AND NOT EXISTS (SELECT FROM programs p WHERE p.network_id = NEW.network_id AND p.id = NEW.program_id
                        AND NEW.happened_on BETWEEN p.from_date AND p.to_date) THEN
       RAISE EXCEPTION 'the activity lies outside its programme' USING ERRCODE = '23514', CONSTRAINT = 'within_its_program';
     END IF;
     IF TG_OP = 'UPDATE' AND OLD.state IN ('ACCEPTED', 'LOCKED', 'DISPUTED')
        AND (OLD.organization_id, OLD.program_id, OLD.type, OLD.happened_on, OLD.minutes, OLD.reach, OLD.reach_groups, OLD.staff_minutes,
             OLD.volunteer_minutes, OLD.in_kind, OLD.district)
          IS DISTINCT FROM (NEW.organization_id, NEW.program_id, NEW.type, NEW.happened_on, NEW.minutes, NEW.reach, NEW.reach_groups,
             NEW.staff_minutes, NEW.volunteer_minutes, NEW.in_kind, NEW.district)
        AND NOT EXISTS (SELECT FROM activity_corrections c WHERE c.network_id = NEW.network_id AND c.activity_id = NEW.id AND c.version = NEW.version) THEN
       RAISE EXCEPTION 'accepted figures change by a correction alone' USING ERRCODE = '23514', CONSTRAINT = 'accepted_is_corrected';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER activities_hold BEFORE INSERT OR UPDATE OR DELETE ON activities FOR EACH ROW EXECUTE FUNCTION activities_hold()`,
  `CREATE FUNCTION co_organizer_is_another() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM activities a JOIN activity_co_organizers c ON c.network_id = a.network_id AND c.activity_id = a.id
                AND c.organization_id = a.organization_id WHERE a.network_id = NEW.network_id
                AND a.id = CASE TG_TABLE_NAME WHEN 'activities' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'activity_id')::uuid END) THEN
       RAISE EXCEPTION 'nobody is its own co-organizer' USING ERRCODE = '23514', CONSTRAINT = 'co_organizer_is_another';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER co_organizer_is_another AFTER INSERT OR UPDATE ON activity_co_organizers
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION co_organizer_is_another()`,
  `CREATE CONSTRAINT TRIGGER lead_is_another AFTER UPDATE OF organization_id ON activities
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION co_organizer_is_another()`,
];

/** What members did, period by period, and how what they say is reviewed (domain.md 3.2). */
export class Activities1764000710000 implements MigrationInterface {
  readonly name = 'Activities1764000710000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...RATES_AND_PERIODS, ...ACTIVITIES, ...HELD]) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
