import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 120_000);
afterAll(() => hub.close());

const LIST = '/directory/szekesfehervar/programs';
const page = async (path: string, language = 'en'): Promise<string> => {
  const answer = await hub.browser().get(path, { 'accept-language': language });
  expect(answer.status).toBe(200);
  return answer.text;
};
const headings = (text: string): string[] =>
  [...text.matchAll(/<h3[^>]*>\s*<a[^>]*>([^<]*)/g)].map(([, title]) => (title ?? '').trim());
const dataIn = (text: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json"[^>]*>([^<]*)/.exec(text)?.[1] ?? '{}') as never;

describe('the programmes of a network for everybody', () => {
  it('are those that are published, what runs first, in both languages', async () => {
    const found = headings(await page(LIST));
    expect(found).toHaveLength(7);
    expect(found.at(-1)).toBe('A shelf in easy words');
    expect(headings(await page(LIST, 'hu'))).toHaveLength(7);
    const hidden = await hub.rows<{ id: string }>('SELECT id FROM programs WHERE NOT published');
    const text = await page(LIST);
    expect(hidden.filter(({ id }) => text.includes(id))).toEqual([]);
  });

  it('are found by purpose, with how many there are of each', async () => {
    const jobs = await page(`${LIST}?purpose=EMPLOYMENT`);
    expect(headings(jobs)).toEqual(['Open jobs: job fair with employers']);
    expect(jobs).toMatch(/href="[^"]*purpose=EMPLOYMENT"[^>]*aria-current="page"/);
    expect(headings(await page(`${LIST}?purpose=NOTHING`))).toHaveLength(7);
    expect(jobs).not.toContain('purpose=CAPACITY_BUILDING');
  });

  it('have a version in easy words', async () => {
    const text = await page(`${LIST}?words=easy`);
    expect(text).toContain('Here you can read what.');
    expect(text).toContain('Do you care for somebody at home?');
  });

  it('are told to machines as the page tells them, and so is each of them', async () => {
    const list = dataIn(await page(LIST)) as { '@type': string; itemListElement: { url: string }[] };
    expect(list['@type']).toBe('ItemList');
    expect(list.itemListElement).toHaveLength(7);
    const path = new URL(list.itemListElement[0]?.url ?? '').pathname;
    const one = dataIn(await page(path)) as { '@type': string; url: string; member: unknown[] };
    expect(one).toMatchObject({ '@type': 'Project', url: list.itemListElement[0]?.url });
    expect(one.member.length).toBeGreaterThan(1);
  });

  it('stand in the map for search engines, those of another network do not', async () => {
    const map = await page('/directory/szekesfehervar/sitemap.xml');
    const all = await hub.rows<{ id: string; own: boolean }>(
      `SELECT p.id, n.slug = 'szekesfehervar' AND p.published AS own FROM programs p JOIN networks n ON n.id = p.network_id`,
    );
    for (const { id, own } of all) expect([id, map.includes(`${LIST}/${id}<`)]).toEqual([id, own]);
    expect(map).toContain(`${LIST}</loc>`);
  });

  it('tell no number of people that was counted in activities: those stand in the figures', async () => {
    const [counted] = await hub.rows<{ id: string }>(
      `SELECT i.program_id AS id FROM program_indicators i JOIN programs p ON p.network_id = i.network_id AND p.id = i.program_id
       WHERE i.measure = 'REACH' AND p.published LIMIT 1`,
    );
    const text = await page(`${LIST}/${counted?.id}`);
    expect(text).toContain('For the partners');
    expect(text).toContain('so that nobody can be recognized');
  });

  it('are not there for a network that is not', async () => {
    expect((await hub.browser().get('/directory/nowhere/programs')).status).toBe(404);
  });
});
