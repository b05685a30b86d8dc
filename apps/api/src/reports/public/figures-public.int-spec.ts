import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
  const [network] = await hub.rows<{ id: string }>(`SELECT id FROM networks WHERE slug = 'szekesfehervar'`);
  const id = network?.id;
  // Figures of its own: those of the demo are large.
  await hub.rows(`DELETE FROM period_missing WHERE network_id = $1`, [id]);
  await hub.rows(`DELETE FROM reporting_periods WHERE network_id = $1`, [id]);
  await hub.rows(`DELETE FROM activity_co_organizers WHERE network_id = $1`, [id]);
  await hub.rows(`DELETE FROM activities WHERE network_id = $1`, [id]);
  await hub.rows(
    `INSERT INTO hour_rates SELECT $1, gen_random_uuid(), 900, '1999-01-01', 350000, 200000, 'HUF'`,
    [id],
  );
}, 120_000);
afterAll(() => hub.close());

const PAGE = '/directory/szekesfehervar/figures';
const page = async (query = '', language = 'en'): Promise<string> => {
  const answer = await hub.browser().get(PAGE + query, { 'accept-language': language });
  expect(answer.status).toBe(200);
  return answer.text;
};

describe('the figures for everybody', () => {
  it('say in both languages that nothing is published while no quarter is locked', async () => {
    expect(await page()).toContain('Nothing is published yet');
    expect(await page('', 'hu')).toContain('Még nincs közzétett szám');
  });

  it('show what is locked, as tables, and no small number', async () => {
    await hub.rows(
      `INSERT INTO activities (network_id, id, organization_id, type, state, happened_on, reach, reach_groups, hour_rates_id,
         staff_minutes, logged_at, held_at, reported_at, accepted_at)
       SELECT o.network_id, gen_random_uuid(), o.id, 'ADVICE', 'ACCEPTED',
         (date_trunc('quarter', now()) - interval '80 days')::date, CASE WHEN o.at = 1 THEN 3 ELSE 40 + o.at END, '{}',
         (SELECT h.id FROM hour_rates h WHERE h.network_id = o.network_id AND h.version = 900), 60, now(), now(), now(), now()
       FROM (SELECT o.network_id, o.id, row_number() OVER (ORDER BY o.id) AS at FROM organizations o JOIN networks n ON n.id = o.network_id
             WHERE n.slug = 'szekesfehervar' LIMIT 4) o`,
    );
    await hub.rows(
      `INSERT INTO reporting_periods (network_id, id, from_date, to_date, due_on, state, locked_at)
       SELECT id, gen_random_uuid(), q.day, (q.day + interval '3 months - 1 day')::date, (q.day + interval '3 months - 1 day')::date, 'LOCKED', now()
       FROM networks, (SELECT (date_trunc('quarter', now()) - interval '3 months')::date AS day) q WHERE slug = 'szekesfehervar'`,
    );
    const text = await page();
    expect(text).toContain('What did we do together?');
    expect(text.match(/<table/g)?.length).toBeGreaterThanOrEqual(4);
    expect(text).toContain('Not shown');
    const figures = [...text.matchAll(/class="fig"[^>]*>\s*([\d,]+)/g)].map(([, figure = '']) =>
      Number(figure.replace(',', '')),
    );
    expect(figures.length).toBeGreaterThan(3);
    expect(Math.min(...figures)).toBeGreaterThanOrEqual(5);
  });

  it.each(['official', 'editor2'])(
    'tell no small number to the %s by any other way either',
    async (persona) => {
      const reader = await hub.as(persona);
      const { data } = await reader.ask(
        '{ overview(filter: { groupBy: MEMBER }) { exact lines { people activities } } }',
      );
      const told = data?.['overview'] as { exact: boolean; lines: { people: number | null }[] };
      expect(told.exact).toBe(false);
      const people = told.lines.map((line) => line.people);
      expect(people.length).toBe(4);
      expect(people).toContain(null);
      expect(people.filter((count) => count !== null && count < 5)).toEqual([]);

      const csv = (await reader.get('/export/reports/overview.csv?by=MEMBER', { 'accept-language': 'en' }))
        .text;
      const counts = csv
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => /^(?:"[^"]*"|[^,]*),([^,]*)/.exec(line)?.[1]);
      expect(counts).toContain('Not shown');
      expect(counts.filter((count) => count !== 'Not shown' && !(Number(count) >= 5))).toEqual([]);
    },
  );

  it('have a version in easy words with one table', async () => {
    const text = await page('?words=easy');
    expect(text.match(/<table/g)).toHaveLength(1);
    expect(text).toContain('nobody can find out who came');
  });

  it('are not there for a network that is not', async () => {
    expect((await hub.browser().get('/directory/nowhere/figures')).status).toBe(404);
  });
});
