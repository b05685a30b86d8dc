import { verifyAudit } from '../audit/index.js';

/** One connection that sees every network, in one snapshot: the operator's. */
export interface CheckReader {
  query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Something that must always hold. It names what breaks it, by ids. */
export interface Check {
  name: string;
  /** @returns one line per breach; none when it holds */
  run(reader: CheckReader): Promise<string[]>;
}

/** A check that is one statement: each row it finds is a breach, told in a column `breach`. */
export const sqlCheck = (name: string, sql: string): Check => ({
  name,
  run: async (reader) => (await reader.query(sql)).rows.map((row) => (row as { breach: string }).breach),
});

const auditChains: Check = {
  name: 'the audit chain of each network is whole',
  run: async (reader) => {
    const networks = (await reader.query(
      'SELECT network_id AS id FROM audit_heads UNION SELECT DISTINCT network_id FROM audit_events ORDER BY 1',
    )) as { rows: { id: string }[] };
    const found: string[] = [];
    for (const { id } of networks.rows) {
      const { findings } = await verifyAudit({ query: (sql, params) => reader.query(sql, params) }, id);
      found.push(...findings.map(({ seq, defect }) => `network ${id}, event ${seq}: ${defect}`));
    }
    return found;
  },
};

/** What holds whatever the rooms are. */
export const PLATFORM_CHECKS: readonly Check[] = [
  auditChains,
  sqlCheck(
    'every table of a network is under forced row level security',
    `SELECT c.relname AS breach FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'network_id'
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
        AND c.relname NOT IN ('sessions', 'mail_outbox')`,
  ),
  sqlCheck(
    'every constraint of the database has been checked',
    `SELECT conrelid::regclass || ' ' || conname AS breach FROM pg_constraint WHERE NOT convalidated`,
  ),
  sqlCheck(
    'mail is sent once, or known to have failed',
    `SELECT 'mail ' || id AS breach FROM mail_outbox WHERE sent_at IS NOT NULL AND failure IS NOT NULL`,
  ),
];
