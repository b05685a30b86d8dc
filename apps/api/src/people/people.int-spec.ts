import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

interface Person {
  id: string;
  name: string;
  email: string | null;
  mandates: { role: string; organization: { name: { text: string } } | null }[];
}

async function people(
  browser: Browser,
  args: object = {},
  language = 'hu',
): Promise<{ list: Person[]; cursor: string | null }> {
  const { data, errors } = await browser.ask(
    `query ($first: Int, $after: String, $search: String, $organizationId: UUID) {
       people(first: $first, after: $after, search: $search, organizationId: $organizationId) {
         edges { node { id name email mandates { role organization { name { text } } } } } pageInfo { hasNextPage endCursor } } }`,
    { first: 100, ...args },
    { 'accept-language': language },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  const page = data['people'] as {
    edges: { node: Person }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
  return {
    list: page.edges.map(({ node }) => node),
    cursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
}

describe('the people of a network', () => {
  it('stand in the order of the Hungarian alphabet, page by page, each once', async () => {
    const browser = await hub.as('viewer');
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: { list: Person[]; cursor: string | null } = await people(browser, { first: 7, after });
      names.push(...page.list.map(({ name }) => name));
      after = page.cursor;
    } while (after);
    expect(new Set(names).size).toBe(names.length);
    const plain = names.map((name) => name.replace(/^dr\. /, ''));
    expect(plain).toEqual([...plain].sort(new Intl.Collator('hu').compare));
    // c before cs, z before zs
    expect(plain.indexOf('Csonka Bálint')).toBeGreaterThan(plain.indexOf('Bodnár Gábor'));
    expect(plain.indexOf('Zsoldos Andrea')).toBeGreaterThan(plain.indexOf('Zámbó Levente'));
  });

  it('are those who hold a mandate: who left is not among them', async () => {
    const { list } = await people(await hub.as('coordinator'));
    const names = list.map(({ name }) => name);
    expect(names).toContain('Hegyi Nóra');
    expect(names).not.toContain('Földes Noémi');
    expect(names).not.toContain('Kelemen József');
  });

  it('are found by parts of their name without accents, and by organization', async () => {
    const browser = await hub.as('coordinator');
    expect((await people(browser, { search: 'ordog KATA' })).list.map(({ name }) => name)).toEqual([
      'Ördög Katalin',
    ]);
    expect((await people(browser, { search: "' OR true --" })).list).toEqual([]);
    expect((await people(browser, { search: '%' })).list).toEqual([]);
    const [jelfolyo] = await hub.rows<{ id: string }>(
      `SELECT id FROM organizations WHERE name ->> 'hu' LIKE 'Jelfolyó%'`,
    );
    const { list } = await people(browser, { organizationId: jelfolyo?.id });
    expect(list.map(({ name }) => name).sort()).toEqual([
      'Jakab Tünde',
      'Kerekes Dávid',
      'Pintér Lili',
      'Somogyi Ágnes',
    ]);
  });

  it('show their mail address to the coordinator, to colleagues and to themselves alone', async () => {
    const addressesFor = async (persona: string): Promise<string[]> =>
      (await people(await hub.as(persona))).list
        .filter(({ email }) => email !== null)
        .map(({ name }) => name)
        .sort();
    expect((await addressesFor('coordinator')).length).toBeGreaterThan(35);
    expect(await addressesFor('officer')).toEqual([
      'Jakab Tünde',
      'Kerekes Dávid',
      'Pintér Lili',
      'Somogyi Ágnes',
    ]);
    expect(await addressesFor('editor')).toEqual([
      'Jakab Tünde',
      'Kerekes Dávid',
      'Pintér Lili',
      'Somogyi Ágnes',
    ]);
    expect(await addressesFor('viewer')).toEqual(['Pintér Lili']);
    expect(await addressesFor('finance')).toEqual(['Bodnár Gábor']);
    expect(await addressesFor('auditor')).toEqual(['Kocsis Anna']);
  });

  it('are, for an official, those of the own office', async () => {
    const { list } = await people(await hub.as('official'));
    expect(list.map(({ name }) => name).sort()).toEqual(['Vadas Rita', 'dr. Szalai Judit']);
  });

  it('of another network are nowhere to be found', async () => {
    const [stranger] = await hub.rows<{ id: string }>(
      `SELECT id FROM accounts WHERE email = 'ines.ricourt@troisrives.example'`,
    );
    const { errors } = await (
      await hub.as('coordinator')
    ).ask('query ($id: UUID!) { person(id: $id) { name } }', {
      id: stranger?.id,
    });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('cost one statement, with all their mandates', async () => {
    const browser = await hub.as('coordinator');
    const { list } = await people(browser);
    const zsoldos = list.find(({ name }) => name === 'Zsoldos Andrea');
    expect(zsoldos?.mandates.map(({ role }) => role).sort()).toEqual(['AO', 'ED']);
  });
});

describe('the own profile', () => {
  const SAVE = `mutation ($input: SaveProfileInput!) { saveProfile(input: $input) { __typename
    ... on ProfileSaved { account { name version prefix languages } } ... on Refusal { code } ... on FieldRefusal { field }
    ... on StaleVersionRefusal { currentVersion } } }`;
  const DISPLAY = `mutation ($input: SaveDisplaySettingsInput!) { saveDisplaySettings(input: $input) { __typename
    ... on DisplaySettingsSaved { account { version displaySettings { textSize theme spacing reducedMotion language } } }
    ... on Refusal { code } ... on FieldRefusal { field } } }`;

  it('is saved with the version that was read', async () => {
    const editor = await hub.as('editor');
    const save = async (input: object) =>
      (await editor.ask(SAVE, { input }, { 'accept-language': 'hu' })).data?.['saveProfile'];
    expect(await save({ version: 1, givenName: ' Dávid ', prefix: 'dr.' })).toMatchObject({
      account: { name: 'dr. Kerekes Dávid', version: 2, prefix: 'dr.' },
    });
    expect(await save({ version: 1, prefix: '' })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
    expect(await save({ version: 2, familyName: '' })).toMatchObject({
      code: 'REQUIRED',
      field: 'familyName',
    });
    expect(await save({ version: 2, languages: ['hu', '??'] })).toMatchObject({
      code: 'UNKNOWN_CODE',
      field: 'languages',
    });
  });

  it('takes null for "stays as it is", and the same command twice for one', async () => {
    const officer = await hub.as('officer');
    const key = '0193e5a0-0000-7000-8000-00000000000b';
    const save = async (input: object) => (await officer.ask(SAVE, { input })).data?.['saveProfile'];
    const nothing = { version: 2, givenName: null, familyName: null, prefix: null, languages: null };
    expect(await save(nothing)).toMatchObject({ account: { version: 3, languages: ['hsh', 'hu'] } });
    const once = { version: 3, prefix: 'dr.', idempotencyKey: key };
    expect(await save(once)).toMatchObject({ account: { version: 4 } });
    expect(await save(once)).toMatchObject({ account: { version: 4 } });
    expect(await save({ ...once, prefix: 'prof.' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('keeps how somebody reads, and tells nobody', async () => {
    const viewer = await hub.as('viewer');
    const save = async (input: object) =>
      (await viewer.ask(DISPLAY, { input })).data?.['saveDisplaySettings'];
    const events = async (): Promise<number> => (await hub.rows('SELECT 1 FROM audit_events')).length;
    const before = await events();
    expect(
      await save({ textSize: 150, theme: 'CONTRAST', spacing: 'WIDE', reducedMotion: true, language: 'en' }),
    ).toMatchObject({
      account: {
        displaySettings: {
          textSize: 150,
          theme: 'CONTRAST',
          spacing: 'WIDE',
          reducedMotion: true,
          language: 'en',
        },
      },
    });
    expect(await save({ textSize: 117 })).toMatchObject({ code: 'UNKNOWN_CODE' });
    expect(await events()).toBe(before);
  });
});
