/** Anything that answers SQL: a pool or one connection. */
interface Queryable {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
}

const QUESTION = `
  SELECT r.rolsuper OR r.rolbypassrls OR EXISTS (
           SELECT FROM pg_roles other
            WHERE (other.rolsuper OR other.rolbypassrls) AND pg_has_role(r.oid, other.oid, 'MEMBER')) AS bypasses,
         ARRAY(SELECT c.oid::regclass::text FROM pg_class c
                WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity
                  AND pg_has_role(r.oid, c.relowner, 'MEMBER') ORDER BY 1) AS owned,
         ARRAY(SELECT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relkind IN ('r', 'p') AND a.attname = 'network_id' AND NOT a.attisdropped
                  AND c.relnamespace = 'public'::regnamespace AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
                  AND c.relname <> ALL (ARRAY['sessions', 'mail_outbox']) ORDER BY 1) AS open
    FROM pg_roles r WHERE r.rolname = current_user`;

/**
 * Throws unless row level security binds the role of this connection: it is no superuser, has no BYPASSRLS (nor is a
 * member of such a role), owns no table under policy, and every table of a network is under a forced policy.
 */
export async function refuseRoleThatBypasses(connection: Queryable): Promise<void> {
  const { rows } = await connection.query(QUESTION);
  const { bypasses, owned, open } = rows[0] as { bypasses: boolean; owned: string[]; open: string[] };
  if (bypasses)
    throw new Error('the role in DATABASE_URL is a superuser or has BYPASSRLS: use the application role');
  if (owned.length > 0) {
    throw new Error(
      `the role in DATABASE_URL owns tables under row level security (${owned.join(', ')}): use the application role`,
    );
  }
  if (open.length > 0)
    throw new Error(`tables of a network are not under forced row level security: ${open.join(', ')}`);
}
