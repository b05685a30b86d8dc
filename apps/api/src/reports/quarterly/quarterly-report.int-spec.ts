import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { previewTable } from '@kalaka/standards';
import { reportsKit, type ReportsKit } from '../../../test/reports-kit.js';
import type { HubContext } from '../../platform/access/index.js';
import { CoverageFinder } from '../coverage/coverage.finder.js';
import { QuarterlyReport } from './quarterly-report.js';

let kit: ReportsKit;
let report: QuarterlyReport;
let members: string[];
beforeAll(async () => {
  kit = await reportsKit();
  kit.clock.now = () => new Date('2026-08-15T10:00:00Z');
  report = new QuarterlyReport(kit.figures, new CoverageFinder(kit.clock), kit.clock);
  members = await Promise.all(['River', 'Ramp', 'Choir', 'Dog'].map((name) => kit.organization(name)));
  const groups = (at: number): Record<string, number> => (at === 2 ? { DEAF: 3 } : { DEAF: 9, BLIND: 7 });
  await kit.held(
    ...members.flatMap((member, at) => [
      { member, on: '2026-05-10', reach: at === 2 ? 3 : 20 + at, groups: groups(at) },
      { member, on: '2026-08-02', reach: 30 + at, groups: { DEAF: 20 } },
    ]),
  );
  await kit.period('2026-04-01', '2026-06-30');
  await kit.period('2026-07-01', '2026-09-30', 'OPEN');
}, 60_000);
afterAll(() => kit.close());

const hub = (role: 'COORD' | 'CITY'): HubContext =>
  ({ ...kit.reader(kit.as(role)) }) as unknown as HubContext;
const filesOf = (book: Buffer) => ({
  names: () => Promise.resolve(['book.xlsx']),
  open: async function* () {
    yield book;
  },
});
const sheetNames = async (book: Buffer): Promise<readonly string[]> => {
  const first = await previewTable(filesOf(book));
  return first.ok ? first.preview.sheets : [];
};
const sheet = async (book: Buffer, number = 0) => {
  const name = (await sheetNames(book))[number];
  const read = await previewTable(filesOf(book), name === undefined ? {} : { sheet: name });
  return read.ok ? read.preview.rows.map(({ cells }) => cells) : [];
};

describe('the quarterly report', () => {
  it('is about the last quarter that is over, in the language that was asked for', async () => {
    const pdf = (await report.pdf(hub('COORD'), { quarter: null, language: 'hu' })).toString('latin1');
    expect(pdf).toContain('/Lang (hu-HU)');
    const [, title = ''] = await sheetNames(
      await report.xlsx(hub('COORD'), { quarter: null, language: 'hu' }),
    );
    expect(title).toMatch(/^Hány embert értek el/);
  });

  it('hides small numbers also when the coordinator makes it, because a paper goes on', async () => {
    const rows = await sheet(await report.xlsx(hub('COORD'), { quarter: '2026-Q2', language: 'en' }), 1);
    const people = Object.fromEntries(rows.map(([name, count]) => [name, count]));
    expect(people['Choir']).toBe('Not shown');
    expect(Object.values(people).filter((count) => count === 'Not shown').length).toBeGreaterThan(1);
  });

  it('is a draft for the coordinator while the quarter is open, and nothing for others', async () => {
    const drafted = await sheet(await report.xlsx(hub('COORD'), { quarter: '2026-Q3', language: 'en' }), 1);
    expect(drafted.map(([name]) => name)).toContain('River');
    const published = await sheet(await report.xlsx(hub('CITY'), { quarter: '2026-Q3', language: 'en' }), 1);
    expect(published.map(([name]) => name)).not.toContain('River');
  });

  it('is the same for the coordinator and the city once the quarter is locked', async () => {
    const wish = { quarter: '2026-Q2', language: 'en' as const };
    const [mine, theirs] = [await report.xlsx(hub('COORD'), wish), await report.xlsx(hub('CITY'), wish)];
    for (const number of [1, 2, 3, 4]) expect(await sheet(mine, number)).toEqual(await sheet(theirs, number));
  });

  it('consists of the parts, and of the members, that somebody chose', async () => {
    const chosen = { parts: ['MEMBER' as const], memberIds: [members[0] ?? '', members[2] ?? ''] };
    const wish = { quarter: '2026-Q2', language: 'en' as const, ...chosen };
    const book = await report.xlsx(hub('CITY'), wish);
    expect(await sheetNames(book)).toHaveLength(1);
    const rows = await sheet(book);
    expect(rows.map(([name]) => name).sort()).toEqual(['All together', 'Choir', 'River']);
    // Choosing few members brings no number out that the whole table hides.
    expect(rows.find(([name]) => name === 'Choir')?.[1]).toBe('Not shown');
    const pdf = await report.pdf(hub('CITY'), wish);
    expect(pdf.toString('latin1')).toContain('/Lang (en-');
  });
});
