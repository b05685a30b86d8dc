import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Clock } from '@kalaka/domain';
import ICAL from 'ical.js';
import { DataSource } from 'typeorm';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { CLOCK } from '../../platform/db/index.js';
import { MOST_GUESSES } from './guesses.js';

let hub: DemoHub;
let member: Browser;
let anybody: Browser;
beforeAll(async () => {
  hub = await demoHub();
  [member, anybody] = [await hub.as('editor'), hub.browser()];
  await hub.rows(
    `INSERT INTO activities (network_id, id, organization_id, program_id, type, state, happened_on, starts_at, minutes, title, logged_at)
     SELECT n.id, gen_random_uuid(), o.id, CASE WHEN t.published THEN p.id END, 'CLUB', 'PLANNED', current_date + 7, '10:00', 90,
       jsonb_build_object('hu', t.title), now()
     FROM networks n
     JOIN programs p ON p.network_id = n.id AND p.published AND p.state = 'ACTIVE' AND current_date + 7 BETWEEN p.from_date AND coalesce(p.to_date, 'infinity')
     JOIN program_partners x ON x.network_id = n.id AND x.program_id = p.id
     JOIN organizations o ON o.network_id = n.id AND o.id = x.organization_id
     CROSS JOIN (VALUES (true, 'Nyilvános klubnap'), (false, 'Belső próba')) AS t(published, title)
     WHERE n.slug = 'szekesfehervar' AND p.id = (SELECT id FROM programs q WHERE q.network_id = n.id AND q.published AND q.state = 'ACTIVE' ORDER BY q.id LIMIT 1)`,
  );
}, 180_000);
afterAll(() => hub.close());

const make = async (who: Browser): Promise<string> => {
  const { data } = await who.ask(
    'mutation { it: makeCalendarFeed { __typename ... on CalendarFeedMade { address } } }',
  );
  return new URL((data?.['it'] as { address: string }).address).pathname;
};
const titles = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event).summary);

describe('the calendar of a person', () => {
  it('is read without signing in, with what the own organization does and until when it reports', async () => {
    const address = await make(member);
    const { status, text, headers } = await anybody.get(address);
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect([headers['cache-control'], headers['x-robots-tag']]).toEqual(['private, max-age=900', 'noindex']);
    const told = titles(text);
    const dues = await hub.rows(
      `SELECT FROM reporting_periods p JOIN networks n ON n.id = p.network_id AND n.slug = 'szekesfehervar' WHERE p.due_on >= current_date - 92`,
    );
    expect(dues.length).toBeGreaterThan(0);
    const said = told.filter((title) => /^(Beszámolási határidő|Reports are due)/.test(title));
    expect(said).toHaveLength(dues.length);
    expect(told.filter((title) => / – Jelfolyó/.test(title)).length).toBeGreaterThan(3);
    expect(told.filter((title) => /Rámpán Innen/.test(title))).toEqual([]);
    // Counts and what was said about it have no place in it.
    expect(text).not.toMatch(/DESCRIPTION|ATTENDEE/);
  });

  it('is not sent again to who has it already', async () => {
    const address = await make(member);
    const { headers } = await anybody.get(address);
    const again = await anybody.get(address, { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('has one address, kept as a hash, which ends when another is made, and when it is taken back', async () => {
    const first = await make(member);
    const second = await make(member);
    expect((await anybody.get(first)).status).toBe(404);
    expect((await anybody.get(second)).status).toBe(200);
    const kept = await hub.rows(`SELECT * FROM calendar_feeds`);
    expect(JSON.stringify(kept)).not.toContain(second.slice(10, 40));
    const { data } = await member.ask(
      'mutation { it: revokeCalendarFeed { ... on CalendarFeedRevoked { revoked } } }',
    );
    expect(data?.['it']).toEqual({ revoked: true });
    expect((await anybody.get(second)).status).toBe(404);
    expect((await member.ask('{ calendarFeed { madeAt } }')).data).toEqual({ calendarFeed: null });
    const told = await hub.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE event LIKE 'profile.calendar%' ORDER BY seq DESC LIMIT 2`,
    );
    expect(told.map(({ event }) => event)).toEqual(['profile.calendarRevoked', 'profile.calendarMade']);
  });

  it('ends with the mandate in which it was made, and with the account', async () => {
    const viewer = await hub.as('viewer');
    const address = await make(viewer);
    expect((await anybody.get(address)).status).toBe(200);
    const whose = `(SELECT mandate_id FROM calendar_feeds WHERE account_id IN (SELECT id FROM accounts WHERE family_name = 'Pintér'))`;
    await hub.rows(`UPDATE mandates SET ended_at = now() WHERE id = ${whose}`);
    expect((await anybody.get(address)).status).toBe(404);
    await hub.rows(`UPDATE mandates SET ended_at = NULL WHERE id = ${whose}`);
    await hub.rows(`UPDATE accounts SET deactivated_at = now() WHERE family_name = 'Pintér'`);
    expect((await anybody.get(address)).status).toBe(404);
    await hub.rows(`UPDATE accounts SET deactivated_at = NULL WHERE family_name = 'Pintér'`);
  });

  it('shows nothing of another network', async () => {
    const [here, there] = [await make(member), await make(await hub.as('lille-editor'))];
    const [ours, theirs] = [await anybody.get(here), await anybody.get(there)];
    expect(theirs.status).toBe(200);
    expect(theirs.text).not.toContain('Jelfolyó');
    expect(ours.text).not.toContain('Play Yard');
    // As the API reads, outside any network: without the secret there is no row.
    const rows = await hub.app.get(DataSource).query<unknown[]>('SELECT token_hash FROM calendar_feeds');
    expect(rows).toEqual([]);
    expect((await hub.rows('SELECT FROM calendar_feeds')).length).toBeGreaterThan(1);
    await hub.rows(`DELETE FROM calendar_feeds`);
  });

  it('is not found under an address that is none, and who tries many is sent away', async () => {
    const right = await make(member);
    const tries = ['nothing.ics', 'a'.repeat(43), `${'a'.repeat(43)}.ics`, `${'a'.repeat(80)}.ics`];
    for (const one of tries) expect((await anybody.get(`/calendar/${one}`)).status).toBe(404);
    for (let more = 0; more < MOST_GUESSES; more++) await anybody.get(`/calendar/${'b'.repeat(43)}.ics`);
    expect((await anybody.get(`/calendar/${'b'.repeat(43)}.ics`)).status).toBe(429);
    expect((await anybody.get(right)).status).toBe(429);
  });
});

describe('the calendar of a network', () => {
  it('tells everybody what is planned in programmes that it publishes, and nothing else', async () => {
    const { status, text, headers } = await anybody.get('/open/szekesfehervar/calendar.ics?lang=hu');
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=300']);
    const told = titles(text);
    expect(told.some((title) => title.startsWith('Nyilvános klubnap'))).toBe(true);
    expect(text).not.toContain('Belső próba');
    expect((await anybody.get('/open/nowhere/calendar.ics')).status).toBe(404);
  });

  it('forgets what is off when its day is over where the network is, not at midnight of another place', async () => {
    const off = 'Elmaradt klubnap';
    await hub.rows(
      `INSERT INTO activities (network_id, id, organization_id, program_id, type, state, happened_on, title, logged_at)
       SELECT network_id, gen_random_uuid(), organization_id, program_id, type, 'CANCELLED', happened_on, $1::jsonb, now()
       FROM activities WHERE title ->> 'hu' = 'Nyilvános klubnap' LIMIT 1`,
      [JSON.stringify({ hu: off })],
    );
    const [day] = await hub.rows<{ over: Date }>(
      `SELECT (happened_on + 1)::timestamp AT TIME ZONE 'Europe/Budapest' AS over FROM activities WHERE title ->> 'hu' = $1`,
      [off],
    );
    const now = jest.spyOn(hub.app.get<Clock>(CLOCK), 'now');
    const toldAt = async (minutes: number): Promise<boolean> => {
      now.mockReturnValue(new Date(day!.over.getTime() + minutes * 60_000));
      return (await anybody.get('/open/szekesfehervar/calendar.ics?lang=hu')).text.includes(off);
    };
    expect([await toldAt(-1), await toldAt(1)]).toEqual([true, false]);
    now.mockRestore();
  });
});
