import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ACCESSIBILITY_FACTS,
  accessFit,
  type AccessibilityFact,
  type AccessibilityFactCode,
  todayIn,
} from '@kalaka/domain';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => (hub = await demoHub()));
afterAll(() => hub.close());

const HOME = '/directory/szekesfehervar';
const OF_HERE = `network_id = (SELECT id FROM networks WHERE slug = 'szekesfehervar')`;
const page = async (url: string): Promise<string> =>
  (await hub.browser().get(url, { 'accept-language': 'en' })).text;

describe('the search by what must be there', () => {
  it('judges every service as the domain does, at its places and of itself', async () => {
    type Known = Pick<AccessibilityFact, 'code' | 'value' | 'verifiedOn'>;
    interface Service {
      places: string[];
      facts: (Known & { of: string })[];
      own: Known[];
    }
    const byte = (id: string, at: number): string =>
      `get_byte(decode(replace(${id}::text, '-', ''), 'hex'), ${at})`;
    const somehow = (id: string): string =>
      `(ARRAY['YES', 'PARTLY', 'NO', 'UNKNOWN'])[1 + ${byte(id, 15)} % 4]`;
    await hub.rows(
      `UPDATE accessibility_facts SET value = ${somehow('id')}, verified_by = NULL WHERE ${OF_HERE} AND ${byte('id', 14)} % 2 = 0`,
    );
    await hub.rows(`INSERT INTO accessibility_facts (network_id, id, service_id, code, value, verified_on)
      SELECT network_id, made, service, code, ${somehow('made')}, verified_on - CASE WHEN ${byte('made', 14)} % 4 = 0 THEN 500 ELSE 0 END
      FROM (SELECT DISTINCT ON (s.id, f.code) s.network_id, gen_random_uuid() AS made, s.id AS service, f.code, f.verified_on
            FROM services s JOIN accessibility_facts f ON f.network_id = s.network_id
            WHERE s.${OF_HERE} AND ${byte('s.id', 15)} % 2 = 0 ORDER BY s.id, f.code, f.verified_on) made_up
      ON CONFLICT DO NOTHING`);
    const fact = `json_build_object('of', f.location_id, 'code', f.code, 'value', f.value, 'verifiedOn', f.verified_on)`;
    const known = await hub.rows<Service>(`
      SELECT (SELECT coalesce(json_agg(sl.location_id), '[]') FROM service_locations sl WHERE sl.service_id = s.id) AS places,
        (SELECT coalesce(json_agg(${fact}), '[]') FROM service_locations sl JOIN accessibility_facts f ON f.location_id = sl.location_id
         WHERE sl.service_id = s.id) AS facts,
        (SELECT coalesce(json_agg(${fact}), '[]') FROM accessibility_facts f WHERE f.service_id = s.id) AS own
      FROM services s WHERE ${OF_HERE} AND s.status = 'ACTIVE'`);
    const today = todayIn(new Date(), 'Europe/Budapest');
    const pairs = ACCESSIBILITY_FACTS.flatMap((a, i) =>
      ACCESSIBILITY_FACTS.slice(i).map((b) => [a, b] as const),
    );
    for (const wanted of pairs) {
      const fitOf = ({ places, facts, own }: Service): string => {
        const there = places.map((id) => facts.filter(({ of }) => of === id));
        return accessFit([...new Set<AccessibilityFactCode>(wanted)], there, today, own);
      };
      const fits = known.map(fitOf);
      const count = (fit: string): number => fits.filter((one) => one === fit).length;
      const text = await page(`${HOME}?access=${wanted[0]}&access=${wanted[1]}`);
      const [, said = ''] = /<h2 id="found"[^>]*>([^<]*)</.exec(text) ?? [];
      const [, nearly = '0'] = /(\d+) nearly/.exec(said) ?? [];
      expect([wanted, parseInt(said) || 0, Number(nearly)]).toEqual([wanted, count('FITS'), count('NEARLY')]);
    }
  });
});

describe('the page of a service', () => {
  const interpreter = async (): Promise<string | undefined> => {
    const sql = `SELECT id FROM services WHERE ${OF_HERE} AND name ->> 'en' = 'Interpreter on call'`;
    return (await hub.rows<{ id: string }>(sql))[0]?.id;
  };

  it('says what is known of the service itself, and of each of its places', async () => {
    const id = await interpreter();
    await hub.rows(
      `DELETE FROM accessibility_facts WHERE service_id = '${id}' OR location_id IN (SELECT location_id FROM service_locations WHERE service_id = '${id}')`,
    );
    await hub.rows(
      `INSERT INTO accessibility_facts (network_id, id, service_id, location_id, code, value, text, verified_on)
      SELECT s.network_id, gen_random_uuid(), s.id, NULL::uuid, 'SIGN_LANGUAGE', 'YES', '{"en": "Every interpreter signs"}'::jsonb, current_date - 30 FROM services s WHERE s.id = $1
      UNION ALL
      SELECT sl.network_id, gen_random_uuid(), NULL, sl.location_id, 'LIFT', 'PARTLY', '{"en": "The lift is narrow"}', current_date - 500
      FROM service_locations sl WHERE sl.service_id = $1`,
      [id],
    );
    const text = (await page(`${HOME}/services/${id}`)).replace(/\s+/g, ' ');
    expect(text).toMatch(/The service itself<\/h3>.*Every interpreter signs.*Checked on \d+ \w+ 20\d\d/);
    expect(text).toMatch(/Lift: <b>ask first<\/b>.*That is long ago/);
  });

  it('says what it costs, how long people wait and how to book', async () => {
    const id = await interpreter();
    const wait = (stated: string) =>
      hub.rows(
        `UPDATE services SET cost = '{}', cost_kind = 'SLIDING', waiting_amount = 3, waiting_unit = 'WEEKS', waiting_stated_on = ${stated},
         booking_ways = '{TEXT_MESSAGE}', booking = '{"en": "Say where and when"}', delivery = '{ONLINE}' WHERE id = '${id}'`,
      );
    await wait('current_date');
    const text = await page(`${HOME}/services/${id}`);
    for (const words of [
      'Who has less pays less',
      '3 weeks, said on',
      'By text message',
      'Say where',
      'Online',
    ])
      expect(text).toContain(words);
    expect(await page(`${HOME}?need=interpreter+on+call`)).toContain('Waiting time: 3 weeks');
    await wait('current_date - 200');
    expect(await page(`${HOME}/services/${id}`)).toContain('That was long ago: ask.');
    expect(await page(`${HOME}?need=interpreter+on+call`)).not.toContain('Waiting time: 3 weeks');
  });
});
