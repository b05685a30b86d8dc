import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const STATEMENTS = [
  `CREATE TABLE saved_views (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     account_id uuid NOT NULL REFERENCES accounts,
     list text NOT NULL,
     name text NOT NULL CHECK (name <> ''),
     query text NOT NULL,
     columns text[] NOT NULL,
     shared boolean NOT NULL,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id))`,
  `CREATE UNIQUE INDEX one_view_of_a_name ON saved_views (network_id, account_id, list, lower(name))`,
  `CREATE INDEX shared_views ON saved_views (network_id, list) WHERE shared`,
  ...networkTable('saved_views', 'ALL'),

  // What was written to whom stays; only that it went out, or was taken back, is added later.
  `CREATE TABLE messages (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     account_id uuid NOT NULL REFERENCES accounts,
     subject text NOT NULL,
     body text NOT NULL,
     organization_ids uuid[] NOT NULL CHECK (cardinality(organization_ids) > 0),
     account_ids uuid[] NOT NULL CHECK (cardinality(account_ids) > 0),
     written_at timestamptz NOT NULL,
     goes_out_at timestamptz NOT NULL,
     sent_at timestamptz,
     recalled_at timestamptz,
     PRIMARY KEY (network_id, id),
     CONSTRAINT sent_or_recalled CHECK (sent_at IS NULL OR recalled_at IS NULL))`,
  ...networkTable('messages', 'SELECT, INSERT'),
  `GRANT UPDATE (sent_at, recalled_at) ON messages TO kalaka_app`,
];

/** Views of lists that people keep, and messages of the coordination to several members at once. */
export class SavedViewsAndMessages1764000480000 implements MigrationInterface {
  readonly name = 'SavedViewsAndMessages1764000480000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
