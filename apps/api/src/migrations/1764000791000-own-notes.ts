import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person who asks what is kept about them sees these of every network; nobody sees another person's. */
const KEPT = ['calendar_feeds', 'saved_views'] as const;

export class OwnNotes1764000791000 implements MigrationInterface {
  readonly name = 'OwnNotes1764000791000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of KEPT)
      await runner.query(
        `CREATE POLICY own_rows ON ${table} FOR SELECT
           USING (account_id = (SELECT NULLIF(current_setting('app.account_id', true), '')::uuid))`,
      );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
