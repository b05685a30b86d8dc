import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

/**
 * A text in several languages is {"hu": "…", "en": "…"}. The language asked for wins, then English; else any, in a fixed
 * order. The last resort stands in functions of its own: only a body without a sub-query is merged into the statement
 * that calls it, and a page calls these hundreds of times. For the same reason the second pair is STABLE, as the
 * functions that build JSON are.
 */
// A text in several languages is {"hu": "…", "en": "…"}. The first language that has it wins; else any, in a fixed order.
// The two functions that pages call have no sub-select of their own, and promise no more than what they call, so that
// PostgreSQL puts them into the statement: a call for each text took 15 of the 17 ms of a page.
const LOCAL_TEXT = [
  `CREATE FUNCTION any_text(texts jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT value FROM jsonb_each_text(texts) ORDER BY key LIMIT 1 $$`,
  `CREATE FUNCTION any_text_json(texts jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
     SELECT jsonb_build_object('text', value, 'language', key) FROM jsonb_each_text(texts) ORDER BY key LIMIT 1 $$`,
  `CREATE FUNCTION local_text(texts jsonb, language text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT coalesce(texts ->> language, texts ->> 'en', any_text(texts)) $$`,
  `CREATE FUNCTION local_text_json(texts jsonb, language text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
     SELECT CASE
       WHEN texts ? language THEN jsonb_build_object('text', texts ->> language, 'language', language)
       WHEN texts ? 'en' THEN jsonb_build_object('text', texts ->> 'en', 'language', 'en')
       WHEN texts <> '{}'::jsonb THEN any_text_json(texts)
     END $$`,
];

const GLOBAL_TABLES = [
  `CREATE TABLE networks (
     id uuid PRIMARY KEY,
     slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,60}$'),
     name jsonb NOT NULL,
     state text NOT NULL CHECK (state IN ('ACTIVE', 'DORMANT', 'ARCHIVED')),
     languages text[] NOT NULL CHECK (cardinality(languages) > 0),
     default_language text NOT NULL,
     time_zone text NOT NULL,
     currency char(3) NOT NULL,
     founded_on date,
     policies jsonb NOT NULL,
     created_at timestamptz NOT NULL,
     version integer NOT NULL DEFAULT 1,
     CHECK (default_language = ANY (languages)))`,
  `CREATE TABLE accounts (
     id uuid PRIMARY KEY,
     email text NOT NULL CHECK (email = lower(email)),
     given_name text NOT NULL,
     family_name text NOT NULL,
     prefix text,
     languages text[] NOT NULL DEFAULT '{}',
     display_settings jsonb NOT NULL DEFAULT '{}',
     created_at timestamptz NOT NULL,
     deactivated_at timestamptz,
     version integer NOT NULL DEFAULT 1)`,
  `CREATE UNIQUE INDEX accounts_email ON accounts (email)`,
  `CREATE TABLE sessions (
     id uuid PRIMARY KEY,
     account_id uuid NOT NULL REFERENCES accounts,
     token_hash bytea NOT NULL UNIQUE,
     network_id uuid REFERENCES networks,
     mandate_id uuid,
     device text NOT NULL,
     shared_device boolean NOT NULL,
     created_at timestamptz NOT NULL,
     last_seen_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     ended_at timestamptz,
     CHECK ((network_id IS NULL) = (mandate_id IS NULL)))`,
  `CREATE INDEX sessions_of_account ON sessions (account_id) WHERE ended_at IS NULL`,
  // One row for each link and code that was asked for, whether the address is known or not, so that both take the same way.
  `CREATE TABLE sign_in_attempts (
     id uuid PRIMARY KEY,
     email_hash bytea NOT NULL,
     address_hash bytea NOT NULL,
     account_id uuid REFERENCES accounts,
     code_hash bytea NOT NULL,
     link_hash bytea NOT NULL UNIQUE,
     shared_device boolean NOT NULL,
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz)`,
  `CREATE INDEX sign_in_attempts_of_email ON sign_in_attempts (email_hash, created_at)`,
  `CREATE INDEX sign_in_attempts_of_address ON sign_in_attempts (address_hash, created_at)`,
  // Wrong codes, counted per account address and per internet address (promises.md R17: 10 and 100 in 15 minutes).
  `CREATE TABLE sign_in_failures (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     email_hash bytea NOT NULL,
     address_hash bytea NOT NULL,
     failed_at timestamptz NOT NULL)`,
  `CREATE INDEX sign_in_failures_of_email ON sign_in_failures (email_hash, failed_at)`,
  `CREATE INDEX sign_in_failures_of_address ON sign_in_failures (address_hash, failed_at)`,
  `GRANT SELECT, INSERT, UPDATE ON accounts, sessions, sign_in_attempts TO kalaka_app`,
  `GRANT SELECT, INSERT ON sign_in_failures TO kalaka_app`,
  `GRANT SELECT ON networks TO kalaka_app`,
  // The API edits a network's own words and rules; it never makes one (that is the operator's create-network).
  `GRANT UPDATE (name, policies, languages, default_language, version) ON networks TO kalaka_app`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON networks, accounts, sessions, sign_in_attempts, sign_in_failures TO kalaka_operator`,
];

const NETWORK_TABLES = [
  `CREATE TABLE municipalities (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     name jsonb NOT NULL,
     country char(2) NOT NULL,
     PRIMARY KEY (network_id, id))`,
  ...networkTable('municipalities', 'SELECT, INSERT, UPDATE'),
  `CREATE TABLE offices (
     network_id uuid NOT NULL,
     id uuid NOT NULL,
     municipality_id uuid NOT NULL,
     name jsonb NOT NULL,
     email text,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, municipality_id) REFERENCES municipalities)`,
  ...networkTable('offices', 'SELECT, INSERT, UPDATE'),
  // organization_id of nao_terms and mandates is tied to organizations by the migration that makes that table.
  `CREATE TABLE nao_terms (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     organization_id uuid NOT NULL,
     from_date date NOT NULL,
     to_date date,
     basis jsonb NOT NULL,
     PRIMARY KEY (network_id, id),
     CHECK (to_date >= from_date),
     CONSTRAINT one_nao_at_a_time EXCLUDE USING gist (network_id WITH =, daterange(from_date, to_date, '[]') WITH &&))`,
  ...networkTable('nao_terms', 'SELECT, INSERT, UPDATE'),
  `CREATE TABLE mandates (
     network_id uuid NOT NULL REFERENCES networks,
     id uuid NOT NULL,
     account_id uuid NOT NULL REFERENCES accounts,
     role text NOT NULL CHECK (role IN ('COORD', 'FIN', 'AO', 'ED', 'VIEW', 'CITY', 'AUD')),
     organization_id uuid,
     office_id uuid,
     title jsonb,
     from_date date NOT NULL,
     to_date date,
     -- Taken away at once: gives no right from this moment on, whatever to_date says.
     ended_at timestamptz,
     version integer NOT NULL DEFAULT 1,
     PRIMARY KEY (network_id, id),
     FOREIGN KEY (network_id, office_id) REFERENCES offices,
     CHECK (to_date >= from_date),
     CONSTRAINT mandate_names_its_body CHECK (CASE
       WHEN role = 'CITY' THEN office_id IS NOT NULL AND organization_id IS NULL
       WHEN role = 'AUD' THEN office_id IS NULL AND organization_id IS NULL
       ELSE office_id IS NULL AND organization_id IS NOT NULL END),
     -- FIN and AUD are never held together with COORD by one person in one network (domain.md section 2).
     CONSTRAINT coordinator_apart_from_money_and_audit EXCLUDE USING gist (
       network_id WITH =, account_id WITH =, ((role = 'COORD')::int) WITH <>, daterange(from_date, to_date, '[]') WITH &&)
       WHERE (role IN ('COORD', 'FIN', 'AUD') AND ended_at IS NULL))`,
  `CREATE INDEX mandates_of_account ON mandates (account_id)`,
  `CREATE INDEX mandates_of_organization ON mandates (network_id, organization_id)`,
  ...networkTable('mandates', 'SELECT, INSERT, UPDATE'),
  // Sign-in and actIn list one's own mandates in every network; nobody else's.
  `CREATE POLICY own_mandates ON mandates FOR SELECT
     USING (account_id = (SELECT NULLIF(current_setting('app.account_id', true), '')::uuid))`,
];

/** Networks with their municipalities and the post of the NAO, accounts, ways of signing in, mandates. */
export class NetworksAndPeople1764000100000 implements MigrationInterface {
  readonly name = 'NetworksAndPeople1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...LOCAL_TEXT, ...GLOBAL_TABLES, ...NETWORK_TABLES])
      await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
