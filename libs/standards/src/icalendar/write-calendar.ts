import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { harmless } from '../reading/clean.js';
import { momentOf, wallAt, type WallTime, zoneComponent } from './zones.js';

export interface CalendarEvent {
  /** Stays the same however often it is changed. */
  uid: string;
  /** Grows with each change that matters to whoever comes. */
  sequence: number;
  /** The moment of the last change, as ISO 8601. */
  changedAt: string;
  /** YYYY-MM-DD, by the clocks of the calendar's zone. */
  date: string;
  /** HH:MM; absent: the whole day. */
  time?: string | undefined;
  minutes?: number | undefined;
  title: string;
  description?: string | undefined;
  place?: string | undefined;
  url?: string | undefined;
  categories?: readonly string[];
  /** A cancelled event stays in the calendar, so that it goes from those that have it. */
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
}

export interface CalendarFile {
  name: string;
  /** IANA name: Europe/Budapest. */
  zone: string;
  /** ISO 639-1. */
  language: string;
  events: readonly CalendarEvent[];
}

const HOUR = 3_600;

/**
 * What stands on the clock, kept as if it were UTC. The library takes it for a date of @date-fns/tz, asks for its parts and
 * writes them untouched; of a plain date it would write what the clocks of this machine show.
 */
class OnTheClock extends Date {
  readonly internal = new Date(0);

  constructor({ date, time }: WallTime) {
    super(`${date}T${time}:00Z`);
  }

  withTimeZone = (): OnTheClock => this;
  tzComponents = (): string[] => [];
  override getFullYear = (): number => this.getUTCFullYear();
  override getMonth = (): number => this.getUTCMonth();
  override getDate = (): number => this.getUTCDate();
  override getHours = (): number => this.getUTCHours();
  override getMinutes = (): number => this.getUTCMinutes();
  override getSeconds = (): number => this.getUTCSeconds();
}

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 24 * HOUR * 1000).toISOString().slice(0, 10);

function timesOf({ date, time, minutes }: CalendarEvent, zone: string): Partial<ICalEventData> {
  const midnight = '00:00';
  if (time === undefined) {
    const end = new OnTheClock({ date: dayAfter(date), time: midnight });
    return { allDay: true, start: new OnTheClock({ date, time: midnight }), end };
  }
  const start = new OnTheClock({ date, time });
  if (!minutes) return { start };
  // an hour and a half are that on the night of the change, too
  const end = new OnTheClock(wallAt(zone, momentOf(zone, { date, time }) + minutes * 60_000));
  // the second of two equal hours has no name; such an event is told by its beginning
  return end > start ? { start, end } : { start };
}

const clean = (text: string): string => harmless(text).text.trim();
/** The library writes the name of a calendar as it gets it. */
const escaped = (text: string): string =>
  clean(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, ' ');

function eventOf(event: CalendarEvent, zone: string): ICalEventData {
  const { uid, sequence, changedAt, title, description, place, url, categories = [] } = event;
  const changed = new Date(changedAt);
  return {
    ...timesOf(event, zone),
    ...{ id: uid, sequence, stamp: changed, lastModified: changed, timezone: zone, summary: clean(title) },
    ...(description ? { description: clean(description) } : {}),
    ...(place ? { location: clean(place) } : {}),
    ...(url ? { url } : {}),
    categories: categories.map((name) => ({ name: clean(name) })),
    status: ICalEventStatus[event.status],
  } as ICalEventData;
}

/**
 * Events as iCalendar (RFC 5545), with the clocks of their zone. The same events always give the same bytes; the machine's
 * own zone has no part in it.
 */
export function writeCalendar({ name, zone, language, events }: CalendarFile): string {
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  const first = years.length > 0 ? Math.min(...years) : new Date(0).getUTCFullYear();
  const last = years.length > 0 ? Math.max(...years) : first;
  const calendar = ical({
    name: escaped(name),
    prodId: `-//Kalaka//Hub//${language.toUpperCase()}`,
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR,
    // the calendar itself has no zone: the library would write its stamps without saying so
    timezone: { name: null, generator: (asked) => zoneComponent(asked, first, last) },
  });
  for (const event of events) calendar.createEvent(eventOf(event, zone));
  return `${calendar.toString()}\r\n`;
}
