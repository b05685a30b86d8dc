import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const DOCUMENTS = [
  `CREATE TABLE organization_documents (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     kind text NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]{1,40}$'),
     valid_from date NOT NULL,
     valid_until date,
     file_id uuid NOT NULL,
     -- Null when the system entered it.
     entered_by uuid REFERENCES accounts,
     entered_on date NOT NULL,
     checked_by uuid REFERENCES accounts,
     checked_on date,
     returned_by uuid REFERENCES accounts,
     returned_on date,
     return_reason text,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations,
     FOREIGN KEY (network_id, file_id) REFERENCES attachments,
     UNIQUE (network_id, file_id),
     CHECK (valid_until >= valid_from),
     CHECK ((checked_by IS NULL) = (checked_on IS NULL)),
     CHECK ((returned_by IS NULL) = (returned_on IS NULL) AND (return_reason IS NULL) = (returned_on IS NULL)),
     CONSTRAINT paper_is_judged_once CHECK (checked_on IS NULL OR returned_on IS NULL),
     CONSTRAINT paper_checked_by_somebody_else CHECK (checked_by <> entered_by AND returned_by <> entered_by))`,
  `CREATE INDEX documents_of_organization ON organization_documents (network_id, organization_id, kind)`,
  `CREATE INDEX documents_by_end ON organization_documents (network_id, valid_until) WHERE returned_on IS NULL`,
  // A paper is entered once: the application can judge it and can change nothing else of it, nor take it away.
  ...networkTable('organization_documents', 'SELECT, INSERT'),
  `GRANT UPDATE (checked_by, checked_on, returned_by, returned_on, return_reason) ON organization_documents TO kalaka_app`,
  // Also its judgement is for good.
  `CREATE FUNCTION papers_are_judged_once() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF OLD.checked_on IS NOT NULL OR OLD.returned_on IS NOT NULL THEN
       RAISE EXCEPTION 'a paper is judged once' USING ERRCODE = '23514', CONSTRAINT = 'paper_is_judged_once';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER paper_is_judged_once BEFORE UPDATE ON organization_documents
     FOR EACH ROW EXECUTE FUNCTION papers_are_judged_once()`,
  // days_before: -1 for the news that it has run out. One row per reminder, so that none is sent twice.
  `CREATE TABLE document_reminders (
     network_id uuid NOT NULL,
     document_id uuid NOT NULL,
     days_before integer NOT NULL CHECK (days_before >= -1),
     sent_on date NOT NULL,
     PRIMARY KEY (network_id, document_id, days_before),
     FOREIGN KEY (network_id, document_id) REFERENCES organization_documents)`,
  ...networkTable('document_reminders', 'SELECT, INSERT'),
];

/** Papers of organizations with their days, checked by a second person, and the reminders that went out. */
export class OrganizationDocuments1764000420100 implements MigrationInterface {
  readonly name = 'OrganizationDocuments1764000420100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of DOCUMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
