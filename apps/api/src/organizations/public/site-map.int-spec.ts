import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
});
afterAll(() => hub.close());

const SITE = '/directory/szekesfehervar';
const ids = async (sql: string): Promise<string[]> =>
  (await hub.rows<{ id: string }>(sql)).map(({ id }) => id);
const paths = (xml: string): string[] =>
  [...xml.matchAll(/<loc>(?:https?:\/\/[^/<]+)?([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');

describe('what search engines are told', () => {
  it('names a map for each network', async () => {
    const { text, headers } = await hub.browser().get('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(paths(text).sort()).toEqual(['/directory/lille/sitemap.xml', `${SITE}/sitemap.xml`]);
  });

  it('names every page that is published, and each of them is there', async () => {
    const { text } = await hub.browser().get(`${SITE}/sitemap.xml`);
    const found = paths(text);
    const services = await ids(
      `SELECT s.id FROM services s JOIN networks n ON n.id = s.network_id
       WHERE n.slug = 'szekesfehervar' AND s.status IN ('ACTIVE', 'TEMPORARILY_CLOSED')`,
    );
    for (const id of services) expect(found).toContain(`${SITE}/services/${id}`);
    for (const path of found) expect([path, (await hub.browser().get(path)).status]).toEqual([path, 200]);
    expect(text).toContain(
      `hreflang="hu" href="${new URL(/<loc>([^<]*)/.exec(text)?.[1] ?? '').origin}${SITE}?lang=hu"`,
    );
  });

  it('never names an applicant, what it offers, or another network', async () => {
    const [offered = ''] = await ids(
      `INSERT INTO services (network_id, id, organization_id, name, description, status, languages)
       SELECT o.network_id, gen_random_uuid(), o.id, '{"en": "Choir"}', '{}', 'ACTIVE', '{hu}' FROM organizations o
       WHERE o.name ->> 'en' LIKE 'Hangmadár%' RETURNING id`,
    );
    const { text } = await hub.browser().get(`${SITE}/sitemap.xml`);
    const hidden = await ids(
      `SELECT o.id FROM organizations o JOIN networks n ON n.id = o.network_id
       WHERE n.slug = 'lille' OR o.name ->> 'en' LIKE 'Hangmadár%'`,
    );
    expect(hidden.length).toBeGreaterThan(8);
    expect([...hidden, offered].filter((id) => text.includes(id))).toEqual([]);
    expect((await hub.browser().get('/directory/nowhere/sitemap.xml')).status).toBe(404);
  });

  it('keeps a demo out of the search engines', async () => {
    const { text } = await hub.browser().get('/robots.txt');
    expect(text).toMatch(/^User-agent: \*\nDisallow: \/\n\nSitemap: http/);
  });
});
