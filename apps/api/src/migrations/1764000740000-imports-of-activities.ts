import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const STATEMENTS = [
  `ALTER TABLE imports ADD kind text NOT NULL DEFAULT 'ORGANIZATIONS' CHECK (kind IN ('ORGANIZATIONS', 'ACTIVITIES')),
     -- What a person says for rows that do not say it themselves.
     ADD settings jsonb NOT NULL DEFAULT '{}'`,
  // A list of activities may come from the same source as a list of organizations, with columns of its own.
  `ALTER TABLE import_mappings ADD kind text NOT NULL DEFAULT 'ORGANIZATIONS' CHECK (kind IN ('ORGANIZATIONS', 'ACTIVITIES')),
     DROP CONSTRAINT import_mappings_pkey, ADD PRIMARY KEY (network_id, kind, source)`,

  // Organizations that a list names, each spelling once: which of the register is meant, where that is known.
  `CREATE TABLE import_names (
     network_id uuid NOT NULL,
     import_id uuid NOT NULL,
     name text NOT NULL,
     count integer NOT NULL,
     organization_id uuid,
     -- Of the register, the one whose name is nearest.
     suggested_id uuid,
     PRIMARY KEY (network_id, import_id, name),
     FOREIGN KEY (network_id, import_id) REFERENCES imports)`,
  ...networkTable('import_names', 'ALL'),
  // Whom a spelling means, asked once. It outlives an organization that was taken back or merged: whoever reads it looks.
  `CREATE TABLE organization_spellings (
     network_id uuid NOT NULL REFERENCES networks,
     spelling text NOT NULL,
     organization_id uuid NOT NULL,
     decided_by uuid REFERENCES accounts,
     decided_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, spelling))`,
  ...networkTable('organization_spellings', 'ALL'),

  // Rows of a list as they were read, waiting; afterwards what the source said of each activity that it brought.
  `CREATE TABLE import_activities (
     network_id uuid NOT NULL,
     import_id uuid NOT NULL,
     position integer NOT NULL,
     activity_id uuid NOT NULL,
     file text NOT NULL,
     line integer NOT NULL,
     organization text NOT NULL,
     partners text[] NOT NULL DEFAULT '{}',
     fields jsonb NOT NULL,
     -- The row as it stood, without what is about persons.
     original jsonb NOT NULL,
     -- Of fields and original: whether the source says the same as last time.
     print text NOT NULL GENERATED ALWAYS AS (md5(organization || fields::text || original::text)) STORED,
     organization_id uuid,
     partner_ids uuid[] NOT NULL DEFAULT '{}',
     program_id uuid,
     type text,
     district text,
     wrong text,
     PRIMARY KEY (network_id, import_id, position),
     UNIQUE (network_id, import_id, activity_id),
     FOREIGN KEY (network_id, import_id) REFERENCES imports)`,
  `CREATE INDEX import_activities_by_activity ON import_activities (network_id, activity_id)`,
  ...networkTable('import_activities', 'ALL'),
  `ALTER TABLE activities ADD CONSTRAINT import_of_activity FOREIGN KEY (network_id, import_id) REFERENCES imports`,
];

/** Lists of activities come in by the same wizard as lists of organizations. */
export class ImportsOfActivities1764000740000 implements MigrationInterface {
  readonly name = 'ImportsOfActivities1764000740000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
