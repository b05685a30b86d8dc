import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IMPORT_NOTES, notedByImports } from './imports-sql.js';
import { networkTable } from './network-table.js';

const TABLES = [
  `CREATE TABLE imports (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     state text NOT NULL CHECK (state IN ('UPLOADED', 'MATCHED', 'CHECKED', 'QUEUED', 'RUNNING', 'DONE', 'FAILED',
       'UNDOING', 'UNDONE', 'DISCARDED')),
     source text NOT NULL,
     title text NOT NULL,
     language text NOT NULL,
     files jsonb NOT NULL DEFAULT '[]',
     preview jsonb,
     matching jsonb,
     report jsonb NOT NULL DEFAULT '{}',
     failure text,
     created_by uuid REFERENCES accounts,
     created_at timestamptz NOT NULL,
     finished_at timestamptz,
     undo_until timestamptz,
     undone_by uuid REFERENCES accounts,
     undone_at timestamptz,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     CONSTRAINT done_import_can_be_undone CHECK ((state IN ('DONE', 'UNDOING', 'UNDONE')) <= (undo_until IS NOT NULL)))`,
  `CREATE INDEX imports_by_age ON imports (network_id, created_at DESC, id DESC)`,
  // The register is written by one import at a time.
  `CREATE UNIQUE INDEX one_import_at_work ON imports (network_id) WHERE state IN ('QUEUED', 'RUNNING', 'UNDOING')`,
  ...networkTable('imports', 'SELECT, INSERT, UPDATE'),

  // Apart from the run, because it is written every second by somebody who does not hold the run.
  `CREATE TABLE import_progress (
     network_id uuid NOT NULL,
     import_id uuid NOT NULL,
     step text NOT NULL,
     done integer NOT NULL,
     total integer,
     at timestamptz NOT NULL,
     PRIMARY KEY (network_id, import_id),
     FOREIGN KEY (network_id, import_id) REFERENCES imports)`,
  ...networkTable('import_progress', 'ALL'),

  `CREATE TABLE import_findings (
     network_id uuid NOT NULL,
     import_id uuid NOT NULL,
     kind text NOT NULL CHECK (kind IN ('WRONG', 'REPAIR', 'CHANGE', 'CONFLICT')),
     position integer NOT NULL,
     file text,
     line integer,
     field text,
     code text,
     values jsonb NOT NULL DEFAULT '{}',
     PRIMARY KEY (network_id, import_id, kind, position),
     FOREIGN KEY (network_id, import_id) REFERENCES imports)`,
  ...networkTable('import_findings', 'ALL'),

  // Two that may be one and the same, side by side; the first is always one that the file brings.
  `CREATE TABLE import_pairs (
     network_id uuid NOT NULL,
     import_id uuid NOT NULL,
     id uuid NOT NULL,
     position integer NOT NULL,
     first_id uuid NOT NULL,
     second_id uuid NOT NULL,
     reason text NOT NULL CHECK (reason IN ('SAME_NAME', 'SIMILAR_NAME', 'SAME_IDENTIFIER')),
     similarity numeric(3, 2) NOT NULL,
     known boolean NOT NULL,
     fields jsonb NOT NULL,
     decision text CHECK (decision IN ('MERGE', 'DIFFERENT')),
     take jsonb NOT NULL DEFAULT '[]',
     PRIMARY KEY (network_id, import_id, id),
     UNIQUE (network_id, import_id, first_id, second_id),
     FOREIGN KEY (network_id, import_id) REFERENCES imports,
     CHECK (first_id <> second_id))`,
  ...networkTable('import_pairs', 'ALL'),

  `CREATE TABLE import_mappings (
     network_id uuid NOT NULL REFERENCES networks,
     source text NOT NULL,
     title text NOT NULL,
     language text NOT NULL,
     matching jsonb,
     updated_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, source))`,
  ...networkTable('import_mappings', 'ALL'),

  `CREATE TABLE distinct_organizations (
     network_id uuid NOT NULL REFERENCES networks,
     first_id uuid NOT NULL,
     second_id uuid NOT NULL,
     decided_by uuid REFERENCES accounts,
     decided_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, first_id, second_id),
     CHECK (first_id < second_id))`,
  ...networkTable('distinct_organizations', 'ALL'),

  // Where a record went that turned out to be another one: old links and later imports find the one that stayed.
  `CREATE TABLE merged_organizations (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     into_id uuid NOT NULL,
     name jsonb NOT NULL,
     details jsonb NOT NULL DEFAULT '{}',
     merged_by uuid REFERENCES accounts,
     merged_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, into_id) REFERENCES organizations,
     CHECK (id <> into_id))`,
  `CREATE INDEX merged_into ON merged_organizations (network_id, into_id)`,
  ...networkTable('merged_organizations', 'ALL'),
];

/** The tables that an import writes. */
const NOTED = [
  ...['organizations', 'organization_identifiers', 'locations', 'accessibility_facts', 'services'],
  ...['service_locations', 'source_records', 'merged_organizations'],
];

/** Imports as runs that can be looked at, left and taken back, and where merged records went. */
export class Imports1764000460000 implements MigrationInterface {
  readonly name = 'Imports1764000460000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...IMPORT_NOTES, ...NOTED.map(notedByImports)])
      await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
