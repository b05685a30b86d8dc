import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A paper is judged once, and nobody changes it afterwards; only the organization that it is of may become part of another
 * one. Without this, no organization with a checked paper could be made one with a second record of it.
 */
export class PapersMoveWithTheirOrganization1764000520000 implements MigrationInterface {
  readonly name = 'PapersMoveWithTheirOrganization1764000520000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION papers_are_judged_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (OLD.checked_on IS NOT NULL OR OLD.returned_on IS NOT NULL) AND NOT (
          to_jsonb(OLD) - 'organization_id' = to_jsonb(NEW) - 'organization_id'
          AND EXISTS (SELECT FROM merged_organizations m WHERE m.network_id = OLD.network_id
            AND m.id = OLD.organization_id AND m.into_id = NEW.organization_id)) THEN
          RAISE EXCEPTION 'a paper is judged once' USING ERRCODE = '23514', CONSTRAINT = 'paper_is_judged_once';
        END IF;
        RETURN NEW;
      END $$`);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
