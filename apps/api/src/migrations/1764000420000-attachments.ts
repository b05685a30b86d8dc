import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const ATTACHMENTS = [
  // The file itself lies on disk under the same id. A row comes after its file and goes before it.
  `CREATE TABLE attachments (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     parent_type text NOT NULL CHECK (parent_type ~ '^[a-z][A-Za-z]{1,40}$'),
     parent_id uuid NOT NULL,
     name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
     type text NOT NULL CHECK (type ~ '^[A-Z0-9]{2,8}$'),
     bytes bigint NOT NULL CHECK (bytes > 0),
     sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
     -- Null for what the system wrote.
     uploaded_by uuid REFERENCES accounts,
     uploaded_at timestamptz NOT NULL,
     used_at timestamptz,
     removed_at timestamptz,
     PRIMARY KEY (network_id, id),
     CHECK (removed_at IS NULL OR used_at IS NOT NULL))`,
  `CREATE INDEX attachments_of_parent ON attachments (network_id, parent_type, parent_id)`,
  `CREATE INDEX attachments_unused ON attachments (network_id, uploaded_at) WHERE used_at IS NULL`,
  ...networkTable('attachments', 'ALL'),
];

/** What files there are, whose they are, and what they were when they came. */
export class Attachments1764000420000 implements MigrationInterface {
  readonly name = 'Attachments1764000420000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ATTACHMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
