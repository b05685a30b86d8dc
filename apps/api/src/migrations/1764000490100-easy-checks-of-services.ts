import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read the easy words of a service and when, as for organizations: a check without a name is none. */
const EASY_CHECKS = [
  `ALTER TABLE services ADD COLUMN easy_checked_by text, ADD COLUMN easy_checked_on date`,
  // Nobody is known who checked what is there; the migration is held by row level security too.
  `DO $$
   DECLARE
     one uuid;
   BEGIN
     FOR one IN SELECT id FROM networks LOOP
       PERFORM set_config('app.network_id', one::text, true);
       UPDATE services SET easy_state = 'UNCHECKED' WHERE network_id = one AND easy_state IN ('CHECKED', 'STALE');
     END LOOP;
     PERFORM set_config('app.network_id', '', true);
   END $$`,
  `ALTER TABLE services ADD CHECK
     ((easy_state = 'CHECKED') <= (easy_checked_by IS NOT NULL AND easy_checked_on IS NOT NULL))`,
];

/** The easy words of a service say who checked them and when. */
export class EasyChecksOfServices1764000490100 implements MigrationInterface {
  readonly name = 'EasyChecksOfServices1764000490100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of EASY_CHECKS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
