import { describe, expect, it } from '@jest/globals';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOM_WORDS, type RoomName } from './room-words';
import laterEn from './shell/words/later.en';
import frameEn from './shell/words/messages.en';
import frameHu from './shell/words/messages.hu';

/** The words of the frame, and those that come right behind the first page. */
const startEn = { ...frameEn, ...laterEn };

const words = path.resolve(import.meta.dirname, '../../../../libs/words/src/en');
const known = new Set(
  readdirSync(words).flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(path.join(words, file), 'utf8')) as object),
  ),
);
const first = (key: string) => key.split('.')[0] ?? '';
const prefixes = new Set([...known].map(first));

/** The sources below a folder, and every text in them that is a message, or the beginning of some (`x.state.` and a code). */
function askedFor(folder: string, which = '**/*.{ts,html}'): { files: number; keys: string[] } {
  const files = globSync(which, { cwd: path.join(import.meta.dirname, folder) })
    .filter((file) => !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(path.join(import.meta.dirname, folder, file), 'utf8'));
  const texts = files.flatMap((text) =>
    [...text.matchAll(/['"`]([a-zA-Z]+\.[\w.]*)/g)].map(([, one]) => one ?? ''),
  );
  return {
    files: files.length,
    keys: [...new Set(texts)].filter((one) => prefixes.has(first(one))),
  };
}

/** Of a beginning such as `organizations.state.`, one message stands for all. */
const whole = (key: string) => (known.has(key) ? key : [...known].find((one) => one.startsWith(key)));

const missing = (folder: string, there: ReadonlySet<string>, which?: string) =>
  askedFor(folder, which)
    .keys.map(whole)
    .filter((key) => key !== undefined && !there.has(key));

const bundle = async (room: RoomName, language: 'en' | 'hu') =>
  (await ROOM_WORDS[room][language]()).default as Record<string, string>;
/** The first screen of a member stands in no folder of its own, nor does what comes behind every page. */
const rooms = (Object.keys(ROOM_WORDS) as RoomName[]).filter(
  (room) => room !== 'memberHome' && room !== 'later',
);

describe('the words of the frame', () => {
  it('are all that its pages ask for', () => {
    expect(askedFor('shell').files).toBeGreaterThan(30);
    // The session gives the groups of a network their names; it does not ask for them.
    const asked = missing('shell', new Set(Object.keys(startEn)));
    expect(asked.filter((key) => !key?.startsWith('organizations.targetGroup.'))).toEqual([]);
  });

  it('are the same in both languages', () => {
    expect(Object.keys(frameHu).sort()).toEqual(Object.keys(frameEn).sort());
  });
});

/** Rooms whose words a route of this one loads besides. */
function guestsOf(room: RoomName): RoomName[] {
  const folder = path.join(import.meta.dirname, room);
  const text = globSync('*.routes.ts', { cwd: folder })
    .map((routes) => readFileSync(path.join(folder, routes), 'utf8'))
    .join('\n');
  return rooms.filter((one) => text.includes(`withWords('${one}'`));
}

/** A part of a room stands inside it: whoever reads its words has those of the room. */
const roundOf = (room: RoomName) => rooms.filter((one) => room.startsWith(`${one}/`));

describe.each(rooms)('the words of %s', (room) => {
  it('are all that its pages ask for', async () => {
    const bundles = await Promise.all(
      [room, ...roundOf(room), ...guestsOf(room)].map((one) => bundle(one, 'en')),
    );
    const there = new Set([startEn, ...bundles].flatMap((one) => Object.keys(one)));
    expect(askedFor(room).keys.length).toBeGreaterThan(0);
    expect(missing(room, there)).toEqual([]);
  });

  it('are the same in both languages', async () => {
    expect(Object.keys(await bundle(room, 'hu')).sort()).toEqual(
      Object.keys(await bundle(room, 'en')).sort(),
    );
  });
});

it('the first screen of a member has the words of all its parts', async () => {
  const bundles = await Promise.all(
    (['memberHome', 'activities'] as const).map((room) => bundle(room, 'en')),
  );
  const there = new Set([startEn, ...bundles].flatMap((one) => Object.keys(one)));
  const parts = [
    'today/home.{ts,html}',
    'today/part-rows.ts',
    'organizations/detail/open-{panel,items}.{ts,html}',
  ];
  const found = parts.flatMap((part) => missing(path.dirname(part), there, path.basename(part)));
  // Beside the name of an organization it offers more, which this screen leaves out.
  expect(found.filter((key) => !['organizations.edit.do', 'merges.go'].includes(key ?? ''))).toEqual([]);
});

it('the first screens ask for words of the rooms that they are loaded with', async () => {
  // However the lines are broken.
  const homes = readFileSync(path.join(import.meta.dirname, 'today/homes.ts'), 'utf8').replace(/\(\s+/g, '(');
  const guests = rooms.filter((room) => homes.includes(`withWords('${room}'`));
  const there = await Promise.all(guests.map((room) => bundle(room, 'en')));
  expect(missing('today', new Set([startEn, ...there].flatMap((one) => Object.keys(one))))).toEqual([]);
});

it('a room whose parts stand on pages of another gives it its words', async () => {
  for (const room of rooms) {
    const there = new Set(Object.keys(await bundle(room, 'en')));
    const sources = globSync('**/*.ts', { cwd: path.join(import.meta.dirname, room) }).map((file) =>
      readFileSync(path.join(import.meta.dirname, room, file), 'utf8'),
    );
    const loaded = [room, ...guestsOf(room)];
    const guests = rooms.filter(
      (one) => !loaded.includes(one) && sources.some((text) => text.includes(`../${one}'`)),
    );
    for (const guest of guests) {
      const lacking = Object.keys(await bundle(guest, 'en')).filter((key) => !there.has(key));
      expect({ room, guest, lacking }).toEqual({ room, guest, lacking: [] });
    }
  }
});

it('every room is entered with its words', () => {
  const entered = readFileSync(path.join(import.meta.dirname, 'routes.ts'), 'utf8');
  for (const room of rooms) {
    // A part of a room that has words of its own is entered by the routes of the room.
    const [whole = '', part] = room.split('/');
    const routes = part ? path.join(whole, `${whole}.routes.ts`) : 'routes.ts';
    expect(readFileSync(path.join(import.meta.dirname, routes), 'utf8')).toContain(`withWords('${room}'`);
  }
  expect(entered).not.toMatch(/loadChildren: \(\) =>/);
});
