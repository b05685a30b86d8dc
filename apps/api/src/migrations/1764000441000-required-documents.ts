import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one has to bring to a service. Null for nothing: an import of last week can then still be taken back to the byte. */
export class RequiredDocuments1764000441000 implements MigrationInterface {
  readonly name = 'RequiredDocuments1764000441000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE services ADD COLUMN required_documents jsonb CHECK (required_documents <> '{}'::jsonb)`,
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
