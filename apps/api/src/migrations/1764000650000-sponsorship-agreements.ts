import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `ALTER TABLE sponsorships ADD COLUMN agreement_file_id uuid,
     ADD CONSTRAINT agreement_has_its_file FOREIGN KEY (network_id, agreement_file_id) REFERENCES attachments,
     ADD CONSTRAINT agreement_after_the_yes CHECK (agreement_file_id IS NULL OR accepted_on IS NOT NULL)`,
  `GRANT UPDATE (agreement_file_id) ON sponsorships TO kalaka_app`,
  `CREATE FUNCTION agreement_stays() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'what both sides signed is not exchanged' USING ERRCODE = '23514', CONSTRAINT = 'agreement_stays';
   END $$`,
  `CREATE TRIGGER agreement_stays BEFORE UPDATE OF agreement_file_id ON sponsorships FOR EACH ROW
     WHEN (OLD.agreement_file_id IS NOT NULL AND NEW.agreement_file_id IS DISTINCT FROM OLD.agreement_file_id)
     EXECUTE FUNCTION agreement_stays()`,
];

/** The paper that both sides of a sponsorship signed (domain.md U2). */
export class SponsorshipAgreements1764000650000 implements MigrationInterface {
  readonly name = 'SponsorshipAgreements1764000650000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
