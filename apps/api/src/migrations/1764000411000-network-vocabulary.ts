import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms that a network offers beside those that its organizations already use. */
export class NetworkVocabulary1764000411000 implements MigrationInterface {
  readonly name = 'NetworkVocabulary1764000411000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE networks ADD COLUMN vocabulary jsonb NOT NULL DEFAULT '{"expertise": []}'
         CHECK (jsonb_typeof(vocabulary -> 'expertise') = 'array')`,
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
