import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v4 } from 'uuid';
import type { Actor } from '@kalaka/domain';
import { reportsKit, type ReportsKit } from '../../../test/reports-kit.js';
import { ProgramFiguresFinder } from './program-figures.finder.js';

let kit: ReportsKit;
let finder: ProgramFiguresFinder;
let river: string;
let ramp: string;
let schools: string;
let walks: string;
let secret: string;

beforeAll(async () => {
  kit = await reportsKit();
  kit.clock.now = () => new Date('2026-08-15T10:00:00Z');
  finder = new ProgramFiguresFinder(kit.figures, kit.clock);
  [river, ramp] = [await kit.organization('River'), await kit.organization('Ramp')];
  schools = await kit.program('Schools', true);
  walks = await kit.program('Walks', true);
  secret = await kit.program('Not told yet', false);
  await kit.run(`UPDATE programs SET from_date = '2026-01-10', to_date = '2026-12-31'`);
  await kit.run(
    `INSERT INTO program_partners (network_id, id, program_id, organization_id, role, from_date, to_date)
     VALUES ($1, $2, $3, $4, 'IMPLEMENTING', '2026-01-10', '2026-12-31')`,
    [kit.networkId, v4(), schools, river],
  );
  await kit.held(
    { on: '2026-02-10', member: river, program: schools, reach: 30, minutes: 90 },
    { on: '2026-02-11', member: ramp, program: walks, reach: 40, minutes: 60 },
    { on: '2026-05-10', member: river, program: schools, reach: 3, minutes: 30 },
    { on: '2026-05-11', member: ramp, program: walks, reach: 50 },
    { on: '2026-08-02', member: river, program: schools, reach: 8 },
    { on: '2026-08-03', member: ramp, program: schools, reach: 9, state: 'REPORTED' },
  );
  await kit.period('2026-01-01', '2026-03-31');
  await kit.period('2026-04-01', '2026-06-30');
  await kit.period('2026-07-01', '2026-09-30', 'OPEN');
}, 60_000);
afterAll(() => kit.close());

const read = (actor: Actor, programId = schools) => finder.of(kit.reader(actor), programId, ['waiting']);
const people = async (actor: Actor, programId?: string) =>
  (await read(actor, programId)).quarters.map((one) => [one.quarter, one.people]);

describe('what was done in a programme, by quarter', () => {
  const all = [
    ['2026-Q1', 30],
    ['2026-Q2', 3],
    ['2026-Q3', 8],
  ];

  it('is every number for the coordination and for its partners, with what still waits', async () => {
    for (const reader of [kit.as('COORD'), kit.as('ED', river)]) {
      expect(await people(reader)).toEqual(all);
      expect(await read(reader)).toMatchObject({ exact: true, waiting: 1, threshold: null });
    }
  });

  it('tells others what is published, without a small number or one that would tell it', async () => {
    for (const reader of [kit.as('ED', ramp), kit.as('CITY'), kit.as('FIN', river)]) {
      expect(await people(reader)).toEqual([
        ['2026-Q1', 30],
        ['2026-Q2', null],
        ['2026-Q3', null],
      ]);
      const { quarters, ...about } = await read(reader);
      expect(about).toEqual({ exact: false, waiting: null, threshold: 5 });
      expect(quarters.map(({ hidden, activities }) => [hidden, activities])).toEqual([
        [false, 1],
        [true, 1],
        [false, null],
      ]);
    }
    // Its neighbour would tell it by subtraction.
    expect(await people(kit.as('CITY'), walks)).toContainEqual(['2026-Q2', null]);
  });

  it('tells nothing that the overview by programme does not tell', async () => {
    const city = kit.reader(kit.as('CITY'));
    for (const quarter of ['2026-Q1', '2026-Q2', '2026-Q3']) {
      const { lines } = await kit.figures.overview(city, { groupBy: 'PROGRAM', from: quarter, to: quarter });
      const told = (await read(kit.as('CITY'))).quarters.find((one) => one.quarter === quarter);
      expect(told?.people ?? null).toBe(lines.find(({ key }) => key === schools)?.people ?? null);
    }
  });

  it('is nobody’s outside while the programme is not told', async () => {
    await expect(read(kit.as('CITY'), secret)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(read(kit.as('COORD'), v4())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await people(kit.as('ED', ramp), secret)).toHaveLength(3);
  });
});
