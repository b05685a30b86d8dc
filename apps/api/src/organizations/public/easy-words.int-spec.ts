import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let editor: Browser;
beforeAll(async () => {
  hub = await demoHub();
  editor = await hub.as('editor');
});
afterAll(() => hub.close());

const HOME = '/directory/szekesfehervar';
const OF_HERE = `network_id = (SELECT id FROM networks WHERE slug = 'szekesfehervar')`;
const page = async (url: string, language = 'en'): Promise<string> =>
  (await hub.browser().get(url, { 'accept-language': language })).text;
const ids = async (sql: string): Promise<string[]> =>
  (await hub.rows<{ id: string }>(sql)).map(({ id }) => id);

describe('easy words', () => {
  const of = async (name: string): Promise<string> =>
    (await ids(`SELECT id FROM organizations WHERE ${OF_HERE} AND name ->> 'en' LIKE '${name}%'`))[0] ?? '';

  it('stand beside the usual ones with who checked them and when', async () => {
    const text = await page(`${HOME}/organizations/${await of('Hálóköz')}`);
    expect(text).toMatch(/Easy words\. Checked by Marika, \d+ \w+ 20\d\d/);
    expect(text).toContain('We keep the books.');
  });

  it('say since when they are missing, and the page of gaps names the oldest', async () => {
    const text = await page(`${HOME}/organizations/${await of('Egy Pályán')}`);
    expect(text).toMatch(/Easy words are missing since \d+ \w+ 20\d\d/);
    const [{ since = '' } = {}] = await hub.rows<{ since: string }>(
      `SELECT min(since)::text AS since FROM (SELECT easy_missing_since AS since FROM organizations WHERE ${OF_HERE}
       UNION ALL SELECT easy_missing_since FROM services WHERE ${OF_HERE}) gaps`,
    );
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(since),
    );
    expect(await page(`${HOME}/accessibility`)).toContain(`The oldest gap: since ${day}`);
  });

  it('are missing since a day whoever wrote the row, and for no text', async () => {
    const id = await of('Hálóköz');
    const since = async (set: string) => {
      await hub.rows(`UPDATE organizations SET ${set} WHERE ${OF_HERE} AND id = '${id}'`);
      return (
        await hub.rows<{ since: string | null }>(
          `SELECT easy_missing_since::text AS since FROM organizations WHERE ${OF_HERE} AND id = '${id}'`,
        )
      )[0]?.since;
    };
    expect(await since(`easy_state = 'MISSING', easy_description = '{}'`)).toMatch(/^20/);
    expect(await since(`description = '{}'`)).toBeNull();
    expect(await since(`description = '{"en": "x"}', easy_state = 'UNCHECKED'`)).toBeNull();
  });

  it('say that the text has changed since somebody read them', async () => {
    const text = await page(`${HOME}/organizations/${await of('Rozmaring')}`);
    expect(text).toMatch(/Easy words\. Checked by Marika, \d+ \w+ 20\d\d\. The usual text has changed since/);
  });
});

describe('easy words of a service', () => {
  const [ADVICE, PROFILE] = ['Advice in sign language', 'Jelfolyó'];
  interface Known {
    id: string;
    owner: string;
    version: number;
    state: string;
    by: string | null;
  }
  const known = async (): Promise<Known> => {
    const [row] = await hub.rows<Known>(
      `SELECT s.id, o.id AS owner, o.version, s.easy_state AS state, s.easy_checked_by AS by
       FROM services s JOIN organizations o ON o.network_id = s.network_id AND o.id = s.organization_id
       WHERE s.name ->> 'en' = $1 AND o.name ->> 'en' LIKE $2 || '%'`,
      [ADVICE, PROFILE],
    );
    return row as Known;
  };
  const text = (words: string) => [{ language: 'en', text: words }];
  async function save(change: object): Promise<{ code?: string; field?: string }> {
    const { id, owner, version } = await known();
    const service = {
      ...{ id, name: text(ADVICE), description: text('Usual'), easyDescription: text('Easy') },
      ...change,
    };
    const { data } = await editor.ask(
      `mutation($input: SaveServiceInput!) { saveService(input: $input) { ... on Refusal { code } ... on FieldRefusal { field } } }`,
      { input: { organizationId: owner, version, service } },
    );
    return (data as { saveService: { code?: string; field?: string } }).saveService;
  }
  const check = { easyState: 'CHECKED', easyCheckedBy: 'Kerek Mondat', easyCheckedOn: '2026-01-15' };

  it('say who read them and when, on its page and in the list in easy words', async () => {
    const said = /Easy words\. Checked by Kata, \d+ \w+ 20\d\d/;
    expect(await page(`${HOME}/services/${(await known()).id}`)).toMatch(said);
    expect(await page(`${HOME}?words=easy&need=advice+sign`)).toMatch(said);
  });

  it('are unchecked once they are rewritten, checked when readers read them, older when the text changes', async () => {
    expect(await save({})).toEqual({});
    expect(await known()).toMatchObject({ state: 'UNCHECKED', by: null });
    expect(await page(`${HOME}/services/${(await known()).id}`)).toContain('Not yet checked by a reader');
    expect(await save(check)).toEqual({});
    expect(await page(`${HOME}/services/${(await known()).id}`)).toContain(
      'Checked by Kerek Mondat, 15 January 2026',
    );
    expect(await save({})).toEqual({});
    expect(await known()).toMatchObject({ state: 'CHECKED', by: 'Kerek Mondat' });
    expect(await save({ description: text('Another') })).toEqual({});
    expect(await known()).toMatchObject({ state: 'STALE', by: 'Kerek Mondat' });
    expect(await page(`${HOME}/services/${(await known()).id}`, 'hu')).toContain(
      'A teljes szöveg az ellenőrzés óta változott. Ellenőrizte: Kerek Mondat, 2026. január 15.',
    );
    expect(await save({ description: text('Another'), easyDescription: [] })).toEqual({});
    expect(await page(`${HOME}/services/${(await known()).id}`)).toMatch(/Easy words are missing since/);
  });

  it.each([
    [{ easyCheckedBy: '' }, 'REQUIRED', 'service.easyCheckedBy'],
    [{ easyCheckedOn: null }, 'REQUIRED', 'service.easyCheckedOn'],
    [{ easyCheckedOn: '2999-01-01' }, 'DATE_IN_FUTURE', 'service.easyCheckedOn'],
  ])('are not checked by %j', async (change, code, field) => {
    await save({ easyDescription: text('New again') });
    expect(await save({ ...check, ...change })).toEqual({ code, field });
    await expect(
      hub.rows(`UPDATE services SET easy_state = 'CHECKED', easy_checked_by = NULL WHERE ${OF_HERE}`),
    ).rejects.toThrow(/check constraint/);
  });
});
