import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let nobody: Browser;
beforeAll(async () => {
  hub = await demoHub();
  nobody = hub.browser();
}, 180_000);
afterAll(() => hub.close());

const IN_TOWN = `(SELECT id FROM networks WHERE slug = 'szekesfehervar')`;
const published = async (): Promise<string> => (await nobody.get('/open/szekesfehervar/programs.xml')).text;

describe('programmes for everybody, as IATI', () => {
  it('are those that are published, each with who answers for it', async () => {
    const { text, headers } = await nobody.get('/open/szekesfehervar/programs.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    const told = [...text.matchAll(/<iati-identifier>kalaka-szekesfehervar-([^<]+)</g)].map(([, id]) => id);
    const rows = await hub.rows<{ id: string }>(
      `SELECT id FROM programs WHERE published AND network_id = ${IN_TOWN}`,
    );
    expect(told.sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(text.split('role="2"').length - 1).toBeGreaterThanOrEqual(told.length);
  });

  it('leave one out as soon as it is not published any more', async () => {
    const [one] = await hub.rows<{ id: string }>(
      `SELECT id FROM programs WHERE published AND network_id = ${IN_TOWN} LIMIT 1`,
    );
    await hub.rows('UPDATE programs SET published = false WHERE id = $1', [one!.id]);
    expect(await published()).not.toContain(one!.id);
    await hub.rows('UPDATE programs SET published = true WHERE id = $1', [one!.id]);
    expect(await published()).toContain(one!.id);
  });

  it('tell nobody people who were counted in activities, and what else was counted', async () => {
    await hub.rows(
      `INSERT INTO activities (network_id, id, organization_id, program_id, type, state, happened_on, reach, logged_at, held_at, reported_at, accepted_at)
       SELECT p.network_id, gen_random_uuid(), r.organization_id, p.id, 'SPORT', 'ACCEPTED', p.from_date, 300, now(), now(), now(), now()
       FROM programs p JOIN program_partners r ON r.network_id = p.network_id AND r.program_id = p.id AND r.role = 'ACCOUNTABLE'
       WHERE p.published AND p.network_id = ${IN_TOWN} AND p.state = 'ACTIVE' ORDER BY p.id LIMIT 1`,
    );
    await hub.rows(
      `INSERT INTO program_indicators (network_id, id, program_id, position, name, direction, measure, activity_type)
       SELECT a.network_id, gen_random_uuid(), a.program_id, 90, '{"hu":"Akik eljöttek"}', 'UP', 'REACH', 'SPORT'
       FROM activities a WHERE a.type = 'SPORT' AND a.reach = 300 AND a.program_id IS NOT NULL`,
    );
    const result = async (): Promise<string> =>
      /<result[^>]*>(?:(?!<result).)*Akik eljöttek.*?<\/result>/s.exec(await published())![0];
    expect(await result()).not.toContain('<actual');
    await hub.rows(
      `UPDATE program_indicators SET measure = 'ACTIVITIES' WHERE name ->> 'hu' = 'Akik eljöttek'`,
    );
    expect(await result()).toContain('<actual value="1"/>');
  });

  it('of no network that is not there', async () => {
    expect((await nobody.get('/open/nowhere/programs.xml')).text).toContain('NOT_FOUND');
  });
});
