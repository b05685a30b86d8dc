/**
 * Puts a table of a network under row level security, forced, so that even its owner is held by it, and gives the
 * application role just the rights named. The sub-select makes the setting an InitPlan, read once per statement; NULLIF
 * turns the empty string that an ended SET LOCAL leaves behind into "no network", which sees no row.
 */
export function networkTable(
  table: string,
  rights: 'SELECT' | 'SELECT, INSERT' | 'SELECT, INSERT, UPDATE' | 'ALL',
): string[] {
  const granted = rights === 'ALL' ? 'SELECT, INSERT, UPDATE, DELETE' : rights;
  const ofThisNetwork = `network_id = (SELECT NULLIF(current_setting('app.network_id', true), '')::uuid)`;
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY of_this_network ON ${table} USING (${ofThisNetwork}) WITH CHECK (${ofThisNetwork})`,
    `GRANT ${granted} ON ${table} TO kalaka_app`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO kalaka_operator`,
  ];
}
