import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const INVITATIONS = [
  `CREATE TABLE invitations (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     account_id uuid NOT NULL REFERENCES accounts,
     email text NOT NULL CHECK (email = lower(email)),
     token_hash bytea NOT NULL,
     sendings integer NOT NULL CHECK (sendings BETWEEN 1 AND 10),
     created_at timestamptz NOT NULL,
     sent_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL CHECK (expires_at > sent_at),
     accepted_at timestamptz,
     revoked_at timestamptz,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     CONSTRAINT invitation_accepted_or_revoked CHECK (accepted_at IS NULL OR revoked_at IS NULL))`,
  // One link at a time is worth something for a person in a network.
  `CREATE UNIQUE INDEX one_open_invitation ON invitations (network_id, account_id)
     WHERE accepted_at IS NULL AND revoked_at IS NULL`,
  `CREATE INDEX invitations_of_account ON invitations (account_id)`,
  `CREATE UNIQUE INDEX invitations_token ON invitations (token_hash)`,
  ...networkTable('invitations', 'ALL'),
  // Whoever holds the link knows no network yet: the row that the secret fits, and no other.
  `CREATE POLICY by_secret ON invitations FOR SELECT
     USING (token_hash = (SELECT decode(NULLIF(current_setting('app.invitation', true), ''), 'hex')))`,
  // Signing in by any mail proves the address as well; the person's own invitations in every network learn it.
  `CREATE POLICY own_invitations ON invitations FOR ALL
     USING (account_id = (SELECT NULLIF(current_setting('app.account_id', true), '')::uuid))`,
  `CREATE FUNCTION invitation_is_used_once() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'an invitation that was used or taken back stays so' USING ERRCODE = '23514', CONSTRAINT = 'invitation_is_used_once';
   END $$`,
  `CREATE TRIGGER invitation_is_used_once BEFORE UPDATE ON invitations
     FOR EACH ROW WHEN (OLD.accepted_at IS NOT NULL OR OLD.revoked_at IS NOT NULL) EXECUTE FUNCTION invitation_is_used_once()`,
];

/** An invitation is bound to one mail address and one network, and is used once. */
export class Invitations1764000401000 implements MigrationInterface {
  readonly name = 'Invitations1764000401000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of INVITATIONS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
