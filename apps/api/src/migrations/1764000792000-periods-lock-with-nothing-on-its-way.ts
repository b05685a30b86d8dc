import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who writes an activity and who locks its reporting period meet at the row of the period: the one holds it as a reference
 * does, the other as if it went away. Whoever comes second sees what the first one left; without it an activity that was
 * on its way while the period was locked stood in it unsettled for good.
 */
const HOLD = `
  CREATE OR REPLACE FUNCTION activities_hold() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     was activities := CASE WHEN TG_OP <> 'INSERT' THEN OLD END;
     row activities := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
     program programs;
     period reporting_periods;
   BEGIN
     FOR period IN SELECT p.* FROM reporting_periods p WHERE p.network_id = row.network_id
         AND (row.happened_on BETWEEN p.from_date AND p.to_date OR was.happened_on BETWEEN p.from_date AND p.to_date)
         FOR KEY SHARE LOOP
       IF period.state = 'LOCKED' AND coalesce(period.unlocked_until, '-infinity') <= now() THEN
         RAISE EXCEPTION 'the reporting period is locked' USING ERRCODE = '23514', CONSTRAINT = 'period_is_locked';
       END IF;
     END LOOP;
     IF TG_OP = 'DELETE' THEN
       RETURN OLD;
     END IF;
     IF NEW.program_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.program_id IS DISTINCT FROM OLD.program_id OR NEW.happened_on <> OLD.happened_on) THEN
       SELECT p.* INTO program FROM programs p WHERE p.network_id = NEW.network_id AND p.id = NEW.program_id FOR KEY SHARE;
       IF program.id IS NULL OR NEW.happened_on NOT BETWEEN program.from_date AND program.to_date THEN
         RAISE EXCEPTION 'the activity lies outside its programme' USING ERRCODE = '23514', CONSTRAINT = 'within_its_program';
       END IF;
       -- What was done in time is told after the work has ended; what is still to come is not.
       IF NEW.state <> 'CANCELLED' AND (TG_OP = 'INSERT' OR NEW.program_id IS DISTINCT FROM OLD.program_id)
          AND program.state IN ('CLOSED', 'CANCELLED', CASE NEW.state WHEN 'PLANNED' THEN 'COMPLETED' END) THEN
         RAISE EXCEPTION 'the programme has ended' USING ERRCODE = '23514', CONSTRAINT = 'program_has_ended';
       END IF;
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
   END $$`;

const STATEMENTS = [
  HOLD,
  `CREATE FUNCTION period_is_held() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM FROM reporting_periods p WHERE p.network_id = NEW.network_id AND p.id = NEW.id FOR UPDATE;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER period_is_held BEFORE UPDATE OF state ON reporting_periods FOR EACH ROW
     WHEN (NEW.state = 'LOCKED' AND OLD.state <> 'LOCKED') EXECUTE FUNCTION period_is_held()`,
];

/** No period is locked over an activity that is just being written. */
export class PeriodsLockWithNothingOnItsWay1764000792000 implements MigrationInterface {
  readonly name = 'PeriodsLockWithNothingOnItsWay1764000792000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
