import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

/**
 * Which organizations an import made or changed, for their story: the audit trail has one event for a whole import. It
 * stays when the import can no longer be taken back, and also when what it made is taken out again.
 */
const STATEMENTS = [
  `CREATE TABLE imported_organizations (
     network_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     import_id uuid NOT NULL,
     PRIMARY KEY (network_id, organization_id, import_id),
     FOREIGN KEY (network_id, import_id) REFERENCES imports DEFERRABLE INITIALLY DEFERRED)`,
  ...networkTable('imported_organizations', 'SELECT, INSERT'),
];

export class ImportedOrganizations1764000660000 implements MigrationInterface {
  readonly name = 'ImportedOrganizations1764000660000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
