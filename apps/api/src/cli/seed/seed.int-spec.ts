import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { testDatabase, type TestDatabase } from '../../../test/test-database.js';
import { testSettings } from '../../../test/test-hub.js';
import { ROLLUP_CHECKS } from '../../activities/index.js';
import { AppModule } from '../../app.module.js';
import { createApp } from '../../create-app.js';
import { verifyAudit } from '../../platform/audit/index.js';
import { seedDemo, type Seeded } from './index.js';

let database: TestDatabase;
let app: NestFastifyApplication;
let seeded: Seeded[];
let seconds: number;

beforeAll(async () => {
  database = await testDatabase();
  const settings = { ...testSettings(database.url('app')), databaseOperatorUrl: database.url('operator') };
  app = await createApp(AppModule.forRoot(settings), settings);
  const start = performance.now();
  seeded = await seedDemo(app, settings);
  seconds = (performance.now() - start) / 1_000;
}, 180_000);
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

const rows = async <T extends object>(sql: string, params: unknown[] = []): Promise<T[]> =>
  (await database.pool('operator').query<T>(sql, params)).rows;

const TABLES = [
  'networks',
  'accounts',
  'mandates',
  'organizations',
  'memberships',
  'services',
  'sponsorships',
  'capacity_assessments',
  'capacity_gaps',
  'help_offers',
  'activities',
  'reporting_periods',
  'audit_events',
];
const counts = async (): Promise<Record<string, number>> => {
  const all = await Promise.all(
    TABLES.map((table) => rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)),
  );
  return Object.fromEntries(TABLES.map((table, i) => [table, all[i]?.[0]?.n ?? 0]));
};

describe('the demo networks', () => {
  it('are written within a minute, also on a busy machine', () => {
    expect(seeded.map(({ network }) => network)).toEqual(['szekesfehervar', 'lille']);
    expect(seconds).toBeLessThan(60);
  });

  it('hold 14 members, one that left, one applicant and 8 in the second network', async () => {
    const states = await rows(
      `SELECT n.slug, m.state, count(*)::int AS n FROM memberships m JOIN networks n ON n.id = m.network_id
       GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    expect(states).toEqual([
      { slug: 'lille', state: 'ACTIVE', n: 8 },
      { slug: 'szekesfehervar', state: 'ACTIVE', n: 14 },
      { slug: 'szekesfehervar', state: 'INFO_REQUESTED', n: 1 },
      { slug: 'szekesfehervar', state: 'LEFT', n: 1 },
    ]);
  });

  it('hold a sponsorship that runs and one that ended, gaps with and without an offer, a check that ran out', async () => {
    const [found] = await rows(
      `SELECT (SELECT array_agg(s.state ORDER BY s.from_date) FROM sponsorships s WHERE s.network_id = n.id) AS sponsorships,
         (SELECT array_agg(coalesce(f.state, 'NONE') ORDER BY g.opened_on) FROM capacity_gaps g
           LEFT JOIN help_offers f ON f.network_id = g.network_id AND f.gap_id = g.id WHERE g.network_id = n.id) AS offers,
         (SELECT count(*)::int FROM capacity_assessments a
           WHERE a.network_id = n.id AND a.assessed_on + interval '24 months' < current_date) AS old
       FROM networks n WHERE n.slug = 'szekesfehervar'`,
    );
    expect(found).toEqual({
      sponsorships: ['ENDED', 'ACTIVE'],
      offers: ['ACCEPTED', 'NONE', 'OFFERED'],
      old: 1,
    });
  });

  it('hold programmes in every state that a visitor can look at, the running ones with an agreement', async () => {
    const states = await rows(
      `SELECT n.slug, p.state, count(*)::int AS n, count(p.agreement_file_id)::int AS signed
       FROM programs p JOIN networks n ON n.id = p.network_id GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    expect(states).toEqual([
      { slug: 'lille', state: 'ACTIVE', n: 1, signed: 1 },
      { slug: 'lille', state: 'PLANNED', n: 1, signed: 0 },
      { slug: 'szekesfehervar', state: 'ACTIVE', n: 6, signed: 6 },
      { slug: 'szekesfehervar', state: 'CANCELLED', n: 1, signed: 0 },
      { slug: 'szekesfehervar', state: 'CLOSED', n: 1, signed: 0 },
      { slug: 'szekesfehervar', state: 'IDEA', n: 1, signed: 0 },
      { slug: 'szekesfehervar', state: 'PLANNED', n: 1, signed: 0 },
    ]);
  });

  it('hold eighteen months of activities that add up, with a quiet member, a disputed report and an overlap to find', async () => {
    const states = await rows<{ state: string; n: number }>(
      `SELECT a.state, count(*)::int AS n FROM activities a JOIN networks n ON n.id = a.network_id
       WHERE n.slug = 'szekesfehervar' GROUP BY 1`,
    );
    const of = Object.fromEntries(states.map(({ state, n }) => [state, n]));
    expect(of).toMatchObject({ DISPUTED: 1, CANCELLED: 1, PLANNED: 3 });
    expect(of['LOCKED']).toBeGreaterThan(700);
    for (const state of ['ACCEPTED', 'REPORTED', 'HELD', 'SENT_BACK']) expect(of[state]).toBeGreaterThan(0);
    const [found] = await rows(
      `SELECT (SELECT current_date - max(a.happened_on) FROM activities a JOIN organizations o ON o.network_id = a.network_id AND o.id = a.organization_id
           WHERE o.name ->> 'hu' LIKE 'Egy Pályán%' AND a.state <> 'CANCELLED') > 70 AS quiet,
         (SELECT count(*)::int FROM activities a JOIN activities b ON b.network_id = a.network_id AND b.type = a.type AND b.id > a.id
           AND b.happened_on = a.happened_on AND b.title = a.title AND b.organization_id <> a.organization_id AND a.title <> '{}') AS overlaps,
         (SELECT count(*)::int FROM reporting_periods WHERE state = 'LOCKED') AS locked`,
    );
    expect(found).toEqual({ quiet: true, overlaps: 1, locked: 10 });
    for (const check of ROLLUP_CHECKS) expect(await check.run(database.pool('operator'))).toEqual([]);
  });

  it('link most of what was done to a programme, with hours of paid people and of volunteers, in both networks', async () => {
    const found = await rows<{ slug: string; n: number; linked: number; staff: number; volunteers: number }>(
      `SELECT n.slug, count(*)::int AS n, (100 * count(a.program_id) / count(*))::int AS linked,
         (sum(a.staff_minutes) / 60)::int AS staff, (sum(a.volunteer_minutes) / 60)::int AS volunteers
       FROM activities a JOIN networks n ON n.id = a.network_id GROUP BY 1 ORDER BY 1`,
    );
    for (const { linked, staff, volunteers } of found) {
      expect(linked).toBeGreaterThanOrEqual(40);
      expect(Math.min(staff, volunteers)).toBeGreaterThan(100);
    }
    expect(found[0]?.n).toBeGreaterThan(100);
  });

  it('tell a history in which everything happened on its day', async () => {
    const [span] = await rows<{ days: number; mixed: number }>(
      `SELECT (max(occurred_at)::date - min(occurred_at)::date) AS days,
              (SELECT count(*)::int FROM (SELECT occurred_at < lag(occurred_at) OVER (PARTITION BY network_id ORDER BY seq) AS back
                                          FROM audit_events) x WHERE back) AS mixed
       FROM audit_events`,
    );
    expect(span?.days).toBeGreaterThan(1_400);
    expect(span?.mixed).toBe(0);
  });

  it('keep an audit chain that verifies', async () => {
    const networks = await rows<{ id: string }>('SELECT id FROM networks');
    for (const { id } of networks) {
      const verdict = await verifyAudit(database.pool('operator'), id);
      expect(verdict.findings).toEqual([]);
      expect(verdict.events).toBeGreaterThan(50);
    }
  });

  it('stay as they are at a second seeding', async () => {
    const before = await counts();
    const settings = { databaseOperatorUrl: database.url('operator') };
    const again = await seedDemo(app, settings as never);
    expect(again.map(({ written }) => written)).toEqual([0, 0]);
    expect(await counts()).toEqual(before);
  });
});
