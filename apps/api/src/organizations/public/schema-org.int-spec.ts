import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => (hub = await demoHub()));
afterAll(() => hub.close());

type Features = Record<string, boolean>;

/** What the page of a service tells machines of how one can use it: by place, and without a name where it has none. */
async function told(serviceId: string): Promise<Record<string, Features>> {
  const url = `/directory/szekesfehervar/services/${serviceId}`;
  const { text } = await hub.browser().get(url, { 'accept-language': 'en' });
  const [, json = ''] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(text) ?? [];
  interface Place {
    name?: string;
    amenityFeature?: { name: string; value: boolean }[];
  }
  const { availableChannel } = JSON.parse(json) as { availableChannel: { serviceLocation?: Place }[] };
  return Object.fromEntries(
    availableChannel.flatMap(({ serviceLocation: place }) =>
      place
        ? [
            [
              place.name ?? '',
              Object.fromEntries((place.amenityFeature ?? []).map(({ name, value }) => [name, value])),
            ],
          ]
        : [],
    ),
  );
}

const IN_NETWORK = `network_id = (SELECT id FROM networks WHERE slug = 'szekesfehervar')`;
/** A service with a place (or without one), of which nothing is known but these facts. */
async function service(
  own: Record<string, string>,
  there: Record<string, string> | null,
  checked = '0 days',
): Promise<string> {
  const [found] = await hub.rows<{ id: string; place: string }>(
    `SELECT s.id, sl.location_id AS place FROM services s JOIN service_locations sl ON sl.service_id = s.id
     WHERE s.${IN_NETWORK} AND s.status = 'ACTIVE' AND (SELECT count(*) FROM service_locations o WHERE o.service_id = s.id) = 1
     ORDER BY s.id LIMIT 1`,
  );
  const { id, place } = found!;
  await hub.rows('DELETE FROM accessibility_facts WHERE service_id = $1 OR location_id = $2', [id, place]);
  const facts = [
    ...Object.entries(own).map(([code, value]) => ({ service_id: id, code, value })),
    ...Object.entries(there ?? {}).map(([code, value]) => ({ location_id: place, code, value })),
  ];
  await hub.rows(
    `INSERT INTO accessibility_facts (network_id, id, service_id, location_id, code, value, text, verified_on)
     SELECT (SELECT id FROM networks WHERE slug = 'szekesfehervar'), gen_random_uuid(), f.service_id, f.location_id, f.code, f.value,
       '{"en": "So it is"}', (now() - $2::interval)::date
     FROM jsonb_to_recordset($1::jsonb) AS f (service_id uuid, location_id uuid, code text, value text)`,
    [JSON.stringify(facts), checked],
  );
  if (!there) await hub.rows('DELETE FROM service_locations WHERE service_id = $1', [id]);
  return id;
}

describe('what the page of a service tells machines of how one can use it', () => {
  it('is what is known of the place and of the service itself, and where both know, the worse', async () => {
    const id = await service(
      { SIGN_LANGUAGE: 'YES', LIFT: 'NO', QUIET_ROOM: 'PARTLY' },
      { LIFT: 'YES', STEP_FREE_ENTRANCE: 'YES' },
    );
    expect(Object.values(await told(id))).toEqual([
      { 'Sign language spoken here': true, Lift: false, 'Step-free access': true },
    ]);
  });

  it('is nothing that was looked at too long ago', async () => {
    const id = await service({ SIGN_LANGUAGE: 'YES' }, { LIFT: 'YES' }, '500 days');
    expect(Object.values(await told(id))).toEqual([{}]);
  });

  it('is what is known of the service alone where it has no place', async () => {
    const id = await service({ SIGN_LANGUAGE: 'YES' }, null);
    expect(await told(id)).toEqual({ '': { 'Sign language spoken here': true } });
  });
});
