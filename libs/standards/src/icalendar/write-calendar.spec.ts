import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, writeCalendar } from './write-calendar.js';
import { momentOf, offsetAt, wallAt } from './zones.js';

const EVENT: CalendarEvent = {
  ...{ uid: 'a1@hub.example', sequence: 3, changedAt: '2026-11-01T09:30:00.000Z' },
  ...{ date: '2026-10-24', time: '10:00', minutes: 90, title: 'Nyílt nap; kávé, tea', status: 'CONFIRMED' },
};
const written = (...events: CalendarEvent[]): string =>
  writeCalendar({ name: 'Közös Asztal, naptár', zone: 'Europe/Budapest', language: 'hu', events });

/** Read back by an independent library, with the zone as it stands in the file. */
function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, events };
}
const utc = (time: ICAL.Time): string => time.toJSDate().toISOString();

describe('a calendar as iCalendar', () => {
  it.each([
    ['the day before the clocks go back', '2026-10-24', '10:00', '2026-10-24T08:00:00.000Z'],
    ['the day they go back', '2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
    ['the day before they go forward', '2027-03-27', '10:00', '2027-03-27T09:00:00.000Z'],
    ['the day they go forward', '2027-03-28', '10:00', '2027-03-28T08:00:00.000Z'],
    ['a minute before they go forward', '2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['the minute after', '2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
  ])('is right in Budapest on %s', (_, date, time, moment) => {
    const [event] = read(written({ ...EVENT, date, time })).events;
    expect(utc(event!.startDate)).toBe(moment);
    expect(event!.startDate.toString()).toBe(`${date}T${time}:00`);
    expect(event!.endDate.toJSDate().getTime() - event!.startDate.toJSDate().getTime()).toBe(90 * 60_000);
  });

  it('is right at any minute of any zone, whatever the clocks of the machine show', () => {
    const zones = fc.constantFrom('Europe/Budapest', 'Europe/Paris', 'America/New_York', 'Asia/Kathmandu');
    const moments = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 });
    fc.assert(
      fc.property(zones, moments, (zone, minute) => {
        const wall = wallAt(zone, minute * 60_000);
        const calendar = { name: 'x', zone, language: 'en', events: [{ ...EVENT, ...wall, minutes: 0 }] };
        const [event] = read(writeCalendar(calendar)).events;
        expect(event!.startDate.toString()).toBe(`${wall.date}T${wall.time}:00`);
        // of an hour that comes twice either is right
        const apart = Math.abs(event!.startDate.toJSDate().getTime() - minute * 60_000);
        expect(offsetAt(zone, momentOf(zone, wall)) !== offsetAt(zone, minute * 60_000) || apart === 0).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('tells a whole day without a time, and its end by the day after', () => {
    const [event] = read(written({ ...EVENT, time: undefined, date: '2026-12-31' })).events;
    expect(event!.startDate.isDate).toBe(true);
    expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01']);
  });

  it('keeps the id, counts the changes and says when the last one was', () => {
    const text = written(EVENT);
    const [event] = read(text).events;
    expect([event!.uid, event!.sequence]).toEqual(['a1@hub.example', 3]);
    expect(text).toContain('\r\nDTSTAMP:20261101T093000Z\r\n');
  });

  it('keeps what was called off, as called off', () => {
    const [event] = read(written({ ...EVENT, status: 'CANCELLED' })).events;
    expect(event!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('brings every text back, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        fc.pre(!/[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069\u2028\u2029]/u.test(typed));
        const text = written({ ...EVENT, title: typed, description: `${typed}\nmore`, place: typed });
        const [event] = read(text).events;
        expect(event!.summary).toBe(typed.trim());
        expect(event!.description).toBe(`${typed}\nmore`.trim());
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('ends every line as the standard asks, and a name cannot add one', () => {
    const text = writeCalendar({
      ...{ name: 'x\nBEGIN:VEVENT', zone: 'Europe/Budapest', language: 'en', events: [EVENT] },
    });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('is a calendar without events, too, and gives the same bytes for the same events', () => {
    expect(read(written()).events).toEqual([]);
    expect(written(EVENT)).toBe(written(EVENT));
  });
});
