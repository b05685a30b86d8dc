import type { MigrationInterface, QueryRunner } from 'typeorm';

const PASSKEYS = [
  // Like sessions of an account and of no network. Only the public half of the key is here.
  `CREATE TABLE passkeys (
     id uuid PRIMARY KEY,
     account_id uuid NOT NULL REFERENCES accounts,
     credential_id text NOT NULL UNIQUE,
     public_key bytea NOT NULL,
     counter bigint NOT NULL CHECK (counter >= 0),
     transports text[] NOT NULL DEFAULT '{}',
     name text NOT NULL CHECK (name <> ''),
     synced boolean NOT NULL,
     created_at timestamptz NOT NULL,
     last_used_at timestamptz)`,
  `CREATE INDEX passkeys_of_account ON passkeys (account_id)`,
  // A copied authenticator would count from where it was copied: the figure of a passkey never goes back.
  `CREATE FUNCTION passkey_counts_on() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'the counter of a passkey never goes back' USING ERRCODE = '23514', CONSTRAINT = 'passkey_counts_on';
   END $$`,
  `CREATE TRIGGER passkey_counts_on BEFORE UPDATE ON passkeys
     FOR EACH ROW WHEN (NEW.counter < OLD.counter) EXECUTE FUNCTION passkey_counts_on()`,
  `CREATE TABLE passkey_challenges (
     id uuid PRIMARY KEY,
     purpose text NOT NULL CHECK (purpose IN ('ADD', 'SIGN_IN')),
     account_id uuid REFERENCES accounts,
     address_hash bytea NOT NULL,
     challenge text NOT NULL,
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     CHECK ((purpose = 'ADD') = (account_id IS NOT NULL)))`,
  `CREATE INDEX passkey_challenges_of_address ON passkey_challenges (address_hash, created_at)`,
  `GRANT SELECT, INSERT, DELETE ON passkeys, passkey_challenges TO kalaka_app`,
  `GRANT UPDATE (name, counter, synced, last_used_at) ON passkeys TO kalaka_app`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON passkeys, passkey_challenges TO kalaka_operator`,
];

/** Coming in with a key that the person's own device keeps, beside the link and code of the mail. */
export class Passkeys1764000400000 implements MigrationInterface {
  readonly name = 'Passkeys1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of PASSKEYS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
