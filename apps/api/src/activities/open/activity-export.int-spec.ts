import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesInMemory, readActivities, suggestActivityColumns, previewTable } from '@kalaka/standards';
import ICAL from 'ical.js';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
  // The demo has locked these days.
  await hub.rows(
    `UPDATE reporting_periods SET unlocked_until = now() + interval '1 hour', unlock_reason = 'Late' WHERE state = 'LOCKED'`,
  );
  await hub.rows(
    `INSERT INTO activities (network_id, id, organization_id, type, state, happened_on, starts_at, minutes, title, reach, logged_at, held_at, reported_at)
     SELECT n.id, gen_random_uuid(), o.id, 'CLUB', 'REPORTED', d.day, '10:00', 90, '{"hu":"=Nyílt nap"}', 12, now(), now(), now()
     FROM networks n JOIN organizations o ON o.network_id = n.id AND o.name ->> 'hu' LIKE 'Jelfolyó%'
     CROSS JOIN (VALUES (date '2025-10-25'), (date '2025-10-26')) AS d(day) WHERE n.slug = 'szekesfehervar'`,
  );
}, 180_000);
afterAll(() => hub.close());

const FILTER = encodeURIComponent(JSON.stringify({ from: '2025-10-25', to: '2025-10-26', types: ['CLUB'] }));
const got = async (persona: string, file: string) => (await hub.as(persona)).get(`/export/${file}`);

describe('the list of activities as a file', () => {
  it('comes back through the reader of lists, in the table for Excel in Hungary, and runs no formula', async () => {
    const { text } = await got('coordinator', `activities.csv?profile=hungarian-excel&filter=${FILTER}`);
    expect(text).toContain(`'=Nyílt nap`);
    const files = filesInMemory({ 'a.csv': text });
    const looked = await previewTable(files);
    if (!looked.ok) throw new Error(looked.wrong.code);
    const names = looked.preview.columns.map(({ name }) => name);
    const targets = suggestActivityColumns(names);
    const columns = Object.fromEntries(
      names.flatMap((name, at) => (targets[at] ? [[name, targets[at]]] : [])),
    );
    const read: (number | undefined)[] = [];
    const networkId = '11111111-1111-4111-8111-111111111111';
    const { wrongRowCount } = await readActivities(
      files,
      { file: 'a.csv', columns },
      { networkId },
      (one) => {
        read.push(one.reach);
      },
    );
    expect([wrongRowCount, read.filter((reach) => reach === 12).length]).toEqual([0, 2]);
  });

  it('tells counts to the coordination and the organizer, and nobody else', async () => {
    const ask = `activities.csv?filter=${FILTER}`;
    const cells = (text: string) => text.split('\r\n').filter((line) => line.includes('CLUB'));
    expect(cells((await got('coordinator', ask)).text).every((line) => line.includes(',12,'))).toBe(true);
    const others = cells((await got('editor2', ask)).text);
    expect(others.length).toBeGreaterThan(0);
    expect(others.some((line) => line.includes(',12,'))).toBe(false);
  });

  it('is a calendar with the clocks of the network on both sides of their change', async () => {
    const { text, headers } = await got('coordinator', `activities.ics?filter=${FILTER}`);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    for (const zone of calendar.getAllSubcomponents('vtimezone'))
      ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    const starts = calendar
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
    expect(starts).toEqual(expect.arrayContaining(['2025-10-25T08:00:00.000Z', '2025-10-26T09:00:00.000Z']));
  });

  it('is a workbook, and refuses a filter that is none', async () => {
    const { text } = await got('coordinator', `activities.xlsx?filter=${FILTER}`);
    expect(text.startsWith('PK')).toBe(true);
    expect((await got('coordinator', 'activities.csv?filter=[')).text).toContain('BAD_USER_INPUT');
    expect(
      (await got('coordinator', `activities.csv?filter=${encodeURIComponent('{"from":"x"}')}`)).text,
    ).toContain('BAD_USER_INPUT');
  });
});
