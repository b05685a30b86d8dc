/** A wall clock: what stands on it, whatever the zone. */
export interface WallTime {
  /** YYYY-MM-DD */
  date: string;
  /** HH:MM */
  time: string;
}

const MINUTE = 60_000;
const STEP = 10 * 24 * 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  return format;
}

/** How many minutes the clocks of a zone are before UTC at a moment. */
export function offsetAt(zone: string, moment: number): number {
  const name = formatOf(zone)
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The moment at which the clocks of the zone show this. Of an hour that comes twice the first one is meant. */
export function momentOf(zone: string, { date, time }: WallTime): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = offsetAt(zone, wall - 24 * 60 * MINUTE);
  const first = wall - before * MINUTE;
  // in an hour that the clocks leave out they show what they would have shown before
  if (offsetAt(zone, first) === before) return first;
  const after = wall - offsetAt(zone, first) * MINUTE;
  return offsetAt(zone, after) === offsetAt(zone, first) ? after : first;
}

/** What the clocks of the zone show at a moment. */
export function wallAt(zone: string, moment: number): WallTime {
  const iso = new Date(moment + offsetAt(zone, moment) * MINUTE).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

interface Change {
  moment: number;
  from: number;
  to: number;
}

/** When the clocks of a zone are changed between two moments, to the minute. */
function changesOf(zone: string, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  for (let at = begin; at < end; at += STEP) {
    const from = offsetAt(zone, at);
    const to = offsetAt(zone, at + STEP);
    if (from === to) continue;
    let [low, high] = [at, at + STEP];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (offsetAt(zone, middle) === from) low = middle;
      else high = middle;
    }
    changes.push({ moment: high, from, to });
  }
  return changes;
}

const written = (offset: number): string => {
  const abs = Math.abs(offset);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(abs / 60))}${two(abs % 60)}`;
};

function observance({ moment, from, to }: Change): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  // the beginning is told by the clocks as they were before
  const clock = new Date(moment + from * MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return [
    `BEGIN:${kind}`,
    `DTSTART:${clock}`,
    `TZOFFSETFROM:${written(from)}`,
    `TZOFFSETTO:${written(to)}`,
    `END:${kind}`,
  ];
}

/**
 * The VTIMEZONE of any zone that this machine knows, for the years of a calendar: each change of the clocks stands in it
 * as it is, instead of a rule that a parliament may change.
 */
export function zoneComponent(zone: string, firstYear: number, lastYear: number): string {
  const begin = Date.UTC(firstYear - 1, 0, 1);
  const changes = changesOf(zone, begin, Date.UTC(lastYear + 1, 11, 31));
  const still = offsetAt(zone, begin);
  const first: Change = { moment: begin, from: still, to: still };
  return [
    ...['BEGIN:VTIMEZONE', `TZID:${zone}`],
    ...[first, ...changes].flatMap(observance),
    'END:VTIMEZONE',
  ].join('\r\n');
}
