import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day since which readers wait for a text in easy words. The code that changes a text says it (its clock may be that of
 * the demo); the trigger says it for everybody else (an import), keeps it while the gap lasts, and ends it with the gap.
 */
const MISSING_SINCE = [
  `ALTER TABLE organizations ADD COLUMN easy_missing_since date`,
  `ALTER TABLE services ADD COLUMN easy_missing_since date`,
  `CREATE FUNCTION keep_easy_missing_since() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.easy_state = 'MISSING' AND NEW.description <> '{}'::jsonb THEN
       IF NEW.easy_missing_since IS NULL THEN
         NEW.easy_missing_since := (now() AT TIME ZONE (SELECT time_zone FROM networks WHERE id = NEW.network_id))::date;
       END IF;
     ELSE
       NEW.easy_missing_since := NULL;
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER keep_easy_missing_since BEFORE INSERT OR UPDATE ON organizations
     FOR EACH ROW EXECUTE FUNCTION keep_easy_missing_since()`,
  `CREATE TRIGGER keep_easy_missing_since BEFORE INSERT OR UPDATE ON services
     FOR EACH ROW EXECUTE FUNCTION keep_easy_missing_since()`,
  // What was missing before is missing at least since today; the migration is held by row level security too.
  `DO $$
   DECLARE
     one uuid;
   BEGIN
     FOR one IN SELECT id FROM networks LOOP
       PERFORM set_config('app.network_id', one::text, true);
       UPDATE organizations SET easy_missing_since = NULL WHERE network_id = one AND easy_state = 'MISSING';
       UPDATE services SET easy_missing_since = NULL WHERE network_id = one AND easy_state = 'MISSING';
     END LOOP;
     PERFORM set_config('app.network_id', '', true);
   END $$`,
];

/** Since when a text in easy words is missing, for organizations and their services. */
export class EasyMissingSince1764000471000 implements MigrationInterface {
  readonly name = 'EasyMissingSince1764000471000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of MISSING_SINCE) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
