import { getConstructionPlans } from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCESS } from './access-sql.js';
import { AUDIT } from './audit-sql.js';
import { CANONICAL_JSON } from './canonical-json-sql.js';
import { networkTable } from './network-table.js';

const FOUNDATION = [
  `CREATE EXTENSION IF NOT EXISTS btree_gist`,
  `CREATE EXTENSION IF NOT EXISTS pg_trgm`,
  `CREATE EXTENSION IF NOT EXISTS unaccent`,
  `GRANT USAGE ON SCHEMA public TO kalaka_app, kalaka_operator`,
  // Both read at which level the schema is; neither may change it.
  `GRANT SELECT ON migrations TO kalaka_app, kalaka_operator`,
];

const IDEMPOTENCY = [
  `CREATE TABLE idempotency_keys (
     network_id uuid NOT NULL,
     account_id uuid NOT NULL,
     operation text NOT NULL,
     key uuid NOT NULL,
     input_hash bytea NOT NULL,
     result jsonb,
     created_at timestamptz NOT NULL,
     PRIMARY KEY (network_id, account_id, operation, key))`,
  `CREATE INDEX idempotency_keys_by_age ON idempotency_keys (network_id, created_at)`,
  ...networkTable('idempotency_keys', 'ALL'),
];

// Part of the job queue and like it without a network: sign-in mail has none, and the worker sends for all of them.
const OUTBOX = [
  `CREATE TABLE mail_outbox (
     id uuid PRIMARY KEY,
     message_id text NOT NULL UNIQUE,
     network_id uuid,
     template text NOT NULL,
     language text NOT NULL,
     recipient text NOT NULL,
     subject text NOT NULL,
     text_part text NOT NULL,
     html_part text NOT NULL,
     created_at timestamptz NOT NULL,
     sending_since timestamptz,
     sent_at timestamptz,
     failure text)`,
  `CREATE INDEX mail_outbox_by_age ON mail_outbox (created_at DESC, id)`,
  `GRANT SELECT, INSERT, UPDATE ON mail_outbox TO kalaka_app`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON mail_outbox TO kalaka_operator`,
];

const JOBS = [
  // Its own script opens a transaction; here it is part of the migration's.
  getConstructionPlans('pgboss')
    .replace(/^\s*BEGIN;/m, '')
    .replace(/^\s*COMMIT;/m, ''),
  `GRANT USAGE ON SCHEMA pgboss TO kalaka_app, kalaka_operator`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO kalaka_app, kalaka_operator`,
  `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO kalaka_app, kalaka_operator`,
  `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO kalaka_app, kalaka_operator`,
];

/** What every room stands on: extensions, audit trail, idempotency keys, mail outbox, job queue, who is asking. */
export class Platform1764000000000 implements MigrationInterface {
  readonly name = 'Platform1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    const all = [...FOUNDATION, ...CANONICAL_JSON, ...AUDIT, ...ACCESS, ...IDEMPOTENCY, ...OUTBOX, ...JOBS];
    for (const statement of all) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
