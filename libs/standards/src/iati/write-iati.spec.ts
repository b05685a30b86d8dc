import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'saxen';
import type { IatiActivity, IatiFile } from './iati-activity.js';
import { writeIati } from './write-iati.js';

const ACTIVITY: IatiActivity = {
  ...{ identifier: 'kalaka-town-1', language: 'hu' },
  title: { en: 'Awareness days', hu: 'Érzékenyítő napok' },
  description: { hu: 'Öt tagszervezet & <barátaik>', en: ' ' },
  participants: [
    { role: 'ACCOUNTABLE', type: 'NATIONAL_NGO', name: { hu: 'Jelfolyó Egyesület' } },
    { role: 'IMPLEMENTING', ref: 'FR-INSEE-1', type: 'FOUNDATION', name: { hu: 'Rámpán Innen' } },
  ],
  status: 'IMPLEMENTATION',
  dates: { plannedEnd: '2026-12-31', plannedStart: '2026-01-01', actualStart: '2026-01-02' },
  ...{ country: 'HU', places: [{ hu: 'iskolák' }, {}], sectors: ['16010', '16020', '15150'] },
  policyMarkers: [{ code: '11', significance: '2' }],
  page: { url: 'https://hub.example/p?a=1&b=2', title: { hu: 'Lapja' }, language: 'hu' },
  indicators: [
    {
      ...{ title: { hu: 'Elért tanulók' }, unit: { hu: 'tanuló' }, direction: 'UP' },
      baseline: { year: 2025, value: 310 },
      periods: [{ from: '2026-01-01', to: '2026-12-31', target: 600 }],
    },
  ],
};
const FILE: Omit<IatiFile, 'activities'> = {
  generatedAt: '2026-11-26T10:00:00Z',
  reporting: { ref: 'kalaka-town', type: 'NATIONAL_NGO', name: { hu: 'Közös Asztal' } },
};
const written = (...activities: IatiActivity[]): string => [...writeIati({ ...FILE, activities })].join('');

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

/** Reads it back with a parser that knows nothing of IATI; throws where it is no XML. */
function parsed(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser();
  parser.on(
    'openTag',
    (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
      const node: Node = { name, attributes: {}, children: [], text: '' };
      for (const [key, value] of Object.entries(attributes())) node.attributes[key] = decode(value);
      open.at(-1)!.children.push(node);
      open.push(node);
    },
  );
  parser.on('text', (text: string, decode: (text: string) => string) => {
    open.at(-1)!.text += decode(text);
  });
  parser.on('closeTag', () => {
    open.pop();
  });
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.write(xml);
  parser.end();
  return root;
}
const first = (xml: string): Node => parsed(xml).children[0]!.children[0]!;
const named = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);

describe('a programme as IATI 2.03', () => {
  const activity = first(written(ACTIVITY));

  it('writes its elements in the order of the schema', () => {
    const names = activity.children.map(({ name }) => name);
    expect(names.filter((name, at) => name !== names[at - 1])).toEqual([
      ...['iati-identifier', 'reporting-org', 'title', 'description', 'participating-org', 'activity-status'],
      ...[
        'activity-date',
        'recipient-country',
        'location',
        'sector',
        'policy-marker',
        'document-link',
        'result',
      ],
    ]);
  });

  it('puts the language of the activity first and marks the others', () => {
    const [title] = named(activity, 'title');
    expect(title!.children.map(({ attributes, text }) => [attributes['xml:lang'], text])).toEqual([
      [undefined, 'Érzékenyítő napok'],
      ['en', 'Awareness days'],
    ]);
  });

  it('leaves out what says nothing: a blank translation, a place without a name', () => {
    expect(named(activity, 'description')[0]!.children).toHaveLength(1);
    expect(named(activity, 'location')).toHaveLength(1);
  });

  it('gives several sectors shares that sum up to a hundred, and one sector none', () => {
    const shares = named(activity, 'sector').map(({ attributes }) => attributes['percentage']);
    expect(shares).toEqual(['33.34', '33.33', '33.33']);
    const single = first(written({ ...ACTIVITY, sectors: ['16010'] }));
    expect(named(single, 'sector')[0]!.attributes).toEqual({ vocabulary: '1', code: '16010' });
  });

  it('tells the role and the kind of each partner, and makes up no identifier', () => {
    expect(named(activity, 'participating-org').map(({ attributes }) => attributes)).toEqual([
      { role: '2', type: '22' },
      { ref: 'FR-INSEE-1', role: '4', type: '60' },
    ]);
  });

  it('tells a target without an actual where that is not known or not to be told', () => {
    const indicator = named(named(activity, 'result')[0]!, 'indicator')[0]!;
    expect(indicator.children.map(({ name }) => name)).toEqual([
      'title',
      'description',
      'baseline',
      'period',
    ]);
    const [period] = named(indicator, 'period');
    expect(period!.children.map(({ name }) => name)).toEqual(['period-start', 'period-end', 'target']);
  });

  it('brings every text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !/[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u.test(text));
        const back = first(written({ ...ACTIVITY, title: { hu: text }, identifier: text }));
        expect(named(back, 'title')[0]!.children[0]!.text).toBe(text.trim());
        expect(named(back, 'iati-identifier')[0]!.text).toBe(text);
      }),
    );
  });

  it('writes nothing that XML cannot hold', () => {
    expect(
      first(written({ ...ACTIVITY, title: { hu: 'a\u0000\u0001b' } })).children[2]!.children[0]!.text,
    ).toBe('ab');
  });

  it('gives the same bytes for the same activities', () => {
    expect(written(ACTIVITY, ACTIVITY)).toBe(written(ACTIVITY, ACTIVITY));
  });
});
