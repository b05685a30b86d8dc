import type { APIRequestContext } from '@playwright/test';

/**
 * Imports that pages are read by: one whose columns are open, a faulty one, and one that can be confirmed; of activities
 * one whose columns are open, and one that names organizations that nobody knows.
 */
export interface Imports {
  readonly uploaded: string;
  readonly faulty: string;
  readonly ready: string;
  readonly diary: string;
  readonly logbook: string;
}

const TABLES = {
  uploaded: 'Oszlop;Valami\nKörte Kör;1\n',
  faulty: [
    'Sorszám;Név;E-mail cím;Alapítás dátuma;Kapcsolattartó',
    '1;Hálóköz Közhasznú Alapítvány;halo@example.org;1998.05.12.;Kovács Béla',
    '2;;nincs@example.org;;',
    '1;Kétszer Kör;nem cím;;',
  ].join('\n'),
  diary: 'Hónap;Tevékenység;Elért személyek száma\njúnius;Nyílt nap;12\n',
  logbook:
    'Szervezet;Dátum;Tevékenység;Elért személyek száma\nKapaszkodó Kör;2024.03.01.;Séta;12\nKAPASZKODÓ;2024.03.02.;Séta;–\n',
  ready: 'Név;Település\nKörte Kör;Székesfehérvár\nSzilva Kör;Gárdony\n',
} as const;

interface Run {
  id: string;
  version: number;
  state: string;
  columns: { name: string; field: string | null }[];
}
const FIELDS = 'id version state columns { name field }';
const PATIENCE = 60_000;

async function ask<T>(as: APIRequestContext, query: string, variables: object): Promise<T> {
  const response = await as.post('/graphql', { data: { query, variables } });
  const { data } = (await response.json()) as { data: T | null };
  if (!data) throw new Error(await response.text());
  return data;
}

async function prepared(
  as: APIRequestContext,
  networkId: string,
  name: keyof typeof TABLES,
  kind: 'ORGANIZATIONS' | 'ACTIVITIES' = 'ORGANIZATIONS',
): Promise<string> {
  const to = new URLSearchParams({ parentType: 'import', parentId: networkId, name: `${name}.csv` });
  const sent = await as.post(`/files?${to}`, {
    headers: { 'content-type': 'application/octet-stream', 'x-kalaka-upload': '1' },
    data: Buffer.from(TABLES[name]),
  });
  const { file } = (await sent.json()) as { file: { id: string } };
  const { it } = await ask<{ it: { import: Run } }>(
    as,
    `mutation($input: BeginImportInput!) { it: beginImport(input: $input) { ... on ImportStepped { import { ${FIELDS} } } } }`,
    { input: { fileIds: [file.id], title: `List ${name}`, language: 'hu', kind } },
  );
  const run = it.import;
  if (name === 'uploaded' || name === 'diary') return run.id;
  const columns = run.columns.map(({ name: column, field }) => ({ column, field }));
  await ask(as, 'mutation($input: MatchColumnsInput!) { matchImportColumns(input: $input) { __typename } }', {
    input: { importId: run.id, version: run.version, columns },
  });
  for (const end = Date.now() + PATIENCE; ;) {
    const { now } = await ask<{ now: Run }>(
      as,
      `query($id: UUID!) { now: organizationImport(importId: $id) { ${FIELDS} } }`,
      { id: run.id },
    );
    if (now.state === 'CHECKED') return run.id;
    if (now.state !== 'MATCHED' || Date.now() > end) throw new Error(`import ${name}: ${now.state}`);
  }
}

/** Made once, before the pages are read; nothing of them is in the register. */
export async function makeImports(as: APIRequestContext, networkId: string): Promise<Imports> {
  const uploaded = await prepared(as, networkId, 'uploaded');
  const faulty = await prepared(as, networkId, 'faulty');
  const ready = await prepared(as, networkId, 'ready');
  const diary = await prepared(as, networkId, 'diary', 'ACTIVITIES');
  return { uploaded, faulty, ready, diary, logbook: await prepared(as, networkId, 'logbook', 'ACTIVITIES') };
}
