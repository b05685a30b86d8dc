import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AUDIENCES, audiencesOf } from '@kalaka/domain';
import { parse } from 'csv-parse/sync';
import { text as textOf } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';
import { ORGANIZATION_COLUMNS } from './register-columns.js';
import { columnsFor } from './register-tables.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 120_000);
afterAll(() => hub.close());

const TOWN = '/open/szekesfehervar/organizations';

/** Marks in every field that is not meant for the public, and an applicant nobody outside may know of. */
const CANARY = 'canary-7431';
async function marked(): Promise<string> {
  const [one] = await hub.rows<{ id: string; network_id: string }>(
    `UPDATE organizations SET email = '${CANARY}@x.example', phones = '[{"number": "+36 1 ${CANARY}"}]',
       expertise = '[{"hu": "${CANARY}", "en": "${CANARY}"}]', easy_checked_by = '${CANARY}'
     WHERE id = (SELECT o.id FROM organizations o JOIN networks n ON n.id = o.network_id
       JOIN memberships m ON m.organization_id = o.id AND m.state = 'ACTIVE'
       WHERE n.slug = 'szekesfehervar' ORDER BY o.id LIMIT 1) RETURNING id, network_id`,
  );
  await hub
    .rows(
      `INSERT INTO organization_identifiers (network_id, id, organization_id, scheme, value)
     VALUES ($1, gen_random_uuid(), $2, 'HU_BANK', '${CANARY}'), ($1, gen_random_uuid(), $2, 'HU_TAX', '${CANARY}-1')
     ON CONFLICT (network_id, organization_id, scheme) DO UPDATE SET value = excluded.value`,
      [one!.network_id, one!.id],
    )
    .catch(() => undefined);
  return one!.id;
}

const rowsIn = (text: string, delimiter = ','): Record<string, string>[] =>
  parse(text, { columns: true, bom: true, delimiter });

async function unzipped(url: string, cookie = ''): Promise<Record<string, string>> {
  const got = await hub.app.inject({ method: 'GET', url, headers: cookie ? { cookie } : {} });
  if (got.statusCode !== 200) throw new Error(`${got.statusCode} ${got.payload}`);
  const zip = await fromBufferPromise(got.rawPayload, { lazyEntries: true, autoClose: false });
  const files: Record<string, string> = {};
  for await (const entry of zip.eachEntry())
    files[entry.fileName] = await textOf(await zip.openReadStreamPromise(entry));
  return files;
}

describe('what a network publishes', () => {
  it('is a table of the organizations that are published, with their public columns and no others', async () => {
    const answer = await hub.browser().get(`${TOWN}.csv`);
    expect(answer.status).toBe(200);
    const rows = rowsIn(answer.text);
    const [{ count } = { count: 0 }] = await hub.rows<{ count: number }>(
      `SELECT count(*)::int FROM organizations o JOIN networks n ON n.id = o.network_id WHERE n.slug = 'szekesfehervar'
         AND NOT EXISTS (SELECT FROM memberships m WHERE m.organization_id = o.id AND m.from_date IS NULL)`,
    );
    expect(rows.length).toBe(count);
    expect(Object.keys(rows[0]!)).toEqual([
      ...[
        'id',
        'name',
        'alternate_names',
        'legal_form',
        'legal_status',
        'membership',
        'member_from',
        'member_to',
      ],
      ...[
        'founded_on',
        'public_benefit_from',
        'description',
        'target_groups',
        'languages',
        'website',
        'street',
      ],
      ...['city', 'region', 'postal_code', 'country', 'address_text', 'hu_registry', 'fr_siren', 'fr_rna'],
    ]);
  });

  it('holds nothing that is not public, in any form', async () => {
    await marked();
    const texts = [
      (await hub.browser().get(`${TOWN}.csv`)).text,
      (await hub.browser().get(`${TOWN}.jsonld`)).text,
      ...Object.values(await unzipped(`${TOWN}.zip`)),
    ];
    for (const text of texts) {
      expect(text).toContain('Székesfehérvár');
      expect(text).not.toContain(CANARY);
    }
  });

  it('does not name who has only applied', async () => {
    const [applicant] = await hub.rows<{ id: string }>(
      `SELECT o.id FROM organizations o JOIN networks n ON n.id = o.network_id JOIN memberships m ON m.organization_id = o.id
       WHERE n.slug = 'szekesfehervar' AND m.from_date IS NULL AND m.state IN ('APPLIED', 'UNDER_REVIEW', 'INFO_REQUESTED')`,
    );
    for (const form of ['csv', 'jsonld'])
      expect((await hub.browser().get(`${TOWN}.${form}`)).text).not.toContain(applicant!.id);
  });

  it('is the same for whoever is signed in', async () => {
    const coordinator = await hub.as('coordinator');
    expect((await coordinator.get(`${TOWN}.csv`)).text).toBe((await hub.browser().get(`${TOWN}.csv`)).text);
  });

  it('is one network, and not another', async () => {
    const lille = rowsIn((await hub.browser().get('/open/lille/organizations.csv')).text);
    const town = new Set(rowsIn((await hub.browser().get(`${TOWN}.csv`)).text).map(({ id }) => id));
    expect(lille.length).toBeGreaterThan(5);
    expect(lille.filter(({ id }) => town.has(id))).toEqual([]);
  });

  it('opens in Excel in Hungary as a table with Hungarian words', async () => {
    const { text } = await hub.browser().get(`${TOWN}.csv?profile=hungarian-excel`);
    const [row] = rowsIn(text, ';');
    expect(text.startsWith('\ufeffAzonosító;Név;')).toBe(true);
    expect(row!['Tagság kezdete']).toMatch(/^\d{4}\.\d{2}\.\d{2}\.$/);
    expect(row!['Jogi forma']).toMatch(/^[A-ZÁÉ][a-záéíóöőúüű. ]+$/);
  });

  it('comes with a data package whose columns are those of the tables', async () => {
    const files = await unzipped(`${TOWN}.zip`);
    const { resources } = JSON.parse(files['datapackage.json']!) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(['organizations.csv', 'places.csv', 'services.csv']);
    for (const { path, schema } of resources) {
      const header = files[path]!.split('\r\n')[0]!.split(',');
      expect(header).toEqual(schema.fields.map(({ name }) => name));
      expect(rowsIn(files[path]!).length).toBeGreaterThan(0);
    }
  });

  it('is a network of the W3C ontology with its members and the post of its administration', async () => {
    const answer = await hub.browser().get(`${TOWN}.jsonld`);
    expect(answer.headers['content-type']).toBe('application/ld+json');
    const graph = (JSON.parse(answer.text) as { '@graph': { '@type': string; heldBy?: string }[] })['@graph'];
    const count = (type: string): number => graph.filter((one) => one['@type'] === type).length;
    expect(count('org:OrganizationalCollaboration')).toBe(1);
    expect(count('org:FormalOrganization')).toBeGreaterThan(0);
    expect(count('org:Membership')).toBeGreaterThan(count('org:FormalOrganization'));
    const ids = new Set(graph.map((one) => (one as unknown as { '@id': string })['@id']));
    expect(ids.has(graph.find((one) => one['@type'] === 'org:Post')!.heldBy!)).toBe(true);
  });

  it('need not be sent to whoever has it already', async () => {
    for (const form of ['csv', 'zip', 'jsonld']) {
      const first = await hub.browser().get(`${TOWN}.${form}`);
      expect(first.headers['cache-control']).toBe('public, max-age=60');
      const again = await hub
        .browser()
        .get(`${TOWN}.${form}`, { 'if-none-match': String(first.headers['etag']) });
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });

  it.each([
    ['an unknown network', '/open/nowhere/organizations.csv', 404],
    ['an unknown profile', `${TOWN}.csv?profile=xml`, 400],
    ['two profiles', `${TOWN}.csv?profile=plain&profile=plain`, 400],
    ['a language that the network does not speak', `${TOWN}.csv?lang=xx`, 400],
  ])('answers %s with its status', async (_what, url, status) => {
    expect((await hub.browser().get(url)).status).toBe(status);
  });

  it('is read with as many statements as there are pages, and made once for all who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => hub.browser().get(`${TOWN}.csv`)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});

describe('the list of organizations as tables', () => {
  const own = '/export/organizations.zip';
  const organizations = async (persona: string, query = '') => {
    const { cookie } = await hub.as(persona);
    return rowsIn((await unzipped(`${own}${query}`, cookie))['organizations.csv']!);
  };

  it('is for whoever is signed in', async () => {
    expect((await hub.browser().get(own)).status).toBe(401);
  });

  it('holds what this person sees on the screen: the coordinator all, a member the own, an official the public', async () => {
    const id = await marked();
    const [coordinator, editor, official] = await Promise.all(
      ['coordinator', 'editor', 'official'].map((persona) => organizations(persona)),
    );
    const phones = (rows: Record<string, string>[]) =>
      rows.filter((row) => row['phones']).map((row) => row['id']);
    expect(coordinator!.find((row) => row['id'] === id)!['email']).toContain(CANARY);
    expect(JSON.stringify(coordinator)).not.toContain('HU_BANK');
    expect(phones(editor!).length).toBeLessThanOrEqual(1);
    expect(Object.keys(official![0]!)).not.toContain('email');
    expect(Object.keys(official![0]!)).not.toContain('expertise');
  });

  it('is filtered as the list is', async () => {
    const filter = encodeURIComponent(JSON.stringify({ legalForms: ['INFORMAL_GROUP'] }));
    const rows = await organizations('coordinator', `?filter=${filter}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row['legal_form']))).toEqual(new Set(['INFORMAL_GROUP']));
  });

  it('holds the ticked ones alone, and of another network none', async () => {
    const [one] = await organizations('coordinator');
    const [stranger] = await organizations('lille-coordinator');
    const ids = [one?.['id'], stranger?.['id']];
    const rows = await organizations('coordinator', `?filter=${encodeURIComponent(JSON.stringify({ ids }))}`);
    expect(rows.map((row) => row['id'])).toEqual([one?.['id']]);
  });

  it.each(['x', '[]', '{"where": "1=1"}', '{"legalForms": ["X"]}'])(
    'refuses the filter %s',
    async (filter) => {
      const coordinator = await hub.as('coordinator');
      expect((await coordinator.get(`${own}?filter=${encodeURIComponent(filter)}`)).status).toBe(400);
    },
  );
});

describe('the columns of the register', () => {
  it('are each meant for an audience, and given to nobody outside it', () => {
    for (const audience of AUDIENCES) {
      const mine = new Set([audience]);
      expect(columnsFor(ORGANIZATION_COLUMNS, mine).every((column) => column.audience === audience)).toBe(
        true,
      );
    }
    const named = columnsFor(ORGANIZATION_COLUMNS, audiencesOf(null, {})).map(({ name }) => name);
    for (const hidden of ['email', 'phones', 'expertise', 'hu_tax', 'hu_statistical', 'eu_vat'])
      expect(named).not.toContain(hidden);
  });
});
