import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a coordinator found in the register, kept as a file beside the status that rests on it (domain.md 3.1). */
export class RegistrationEvidence1764000512000 implements MigrationInterface {
  readonly name = 'RegistrationEvidence1764000512000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organizations ADD COLUMN registration_file_id uuid,
      ADD CONSTRAINT registration_has_its_file FOREIGN KEY (network_id, registration_file_id) REFERENCES attachments`);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
