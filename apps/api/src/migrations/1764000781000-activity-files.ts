import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const ACTIVITY_FILES = [
  // What is said of a file stands here; the file itself is an attachment, which stays as a row when it is taken away.
  `CREATE TABLE activity_files (
     network_id uuid NOT NULL,
     file_id uuid NOT NULL,
     activity_id uuid NOT NULL,
     description jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(description) = 'object'),
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, file_id),
     FOREIGN KEY (network_id, file_id) REFERENCES attachments,
     FOREIGN KEY (network_id, activity_id) REFERENCES activities)`,
  `CREATE INDEX files_of_activity ON activity_files (network_id, activity_id)`,
  ...networkTable('activity_files', 'ALL'),
];

/** Photos, receipts and voice notes of activities. */
export class ActivityFiles1764000781000 implements MigrationInterface {
  readonly name = 'ActivityFiles1764000781000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ACTIVITY_FILES) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
