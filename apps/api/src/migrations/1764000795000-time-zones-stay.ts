import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // Days of mandates, periods and activities were counted in it; and a running hub asks for it once (platform/db/unit-of-work.ts).
  `CREATE FUNCTION time_zone_stays() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'a network keeps its time zone' USING ERRCODE = 'check_violation', CONSTRAINT = 'time_zone_stays';
   END $$`,
  `CREATE TRIGGER time_zone_stays BEFORE UPDATE OF time_zone ON networks
     FOR EACH ROW WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone) EXECUTE FUNCTION time_zone_stays()`,
];

/** What day it is in a network never depends on when somebody asked. */
export class TimeZonesStay1764000795000 implements MigrationInterface {
  readonly name = 'TimeZonesStay1764000795000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
