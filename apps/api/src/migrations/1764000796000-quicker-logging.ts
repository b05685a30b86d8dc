import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLL_LOGGED } from './1764000711000-activity-rollups.js';

const STATEMENTS = [
  // The same condition as before. In PL/pgSQL a connection keeps its plans, and most activities count no groups: the check took
  // a third of an insert.
  `CREATE OR REPLACE FUNCTION reach_adds_up(total integer, groups jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
   BEGIN
     IF groups = '{}' THEN
       RETURN true;
     END IF;
     RETURN jsonb_typeof(groups) = 'object' AND total IS NOT NULL
       AND groups - ARRAY['TARGET_GROUP', 'AGE', 'ROLE'] = '{}'
       AND NOT EXISTS (
         SELECT FROM jsonb_each(groups) d
         WHERE jsonb_typeof(d.value) <> 'object'
            OR jsonb_path_exists(d.value, '$.* ? (@.type() != "number" || @ < 0 || @ != @.floor())')
            OR (SELECT coalesce(sum(c.value::numeric), 0) FROM jsonb_each_text(d.value) c) > total);
   END $$`,
  ROLL_LOGGED,
];

/** What an insert of activities asks of the database costs less where nothing is to be asked. */
export class QuickerLogging1764000796000 implements MigrationInterface {
  readonly name = 'QuickerLogging1764000796000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
