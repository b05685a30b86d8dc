import type { Actor, Language, Role } from '@kalaka/domain';
import { v4 } from 'uuid';
import { ReadScope, whoseRows } from '../src/platform/db/index.js';
import { Figures, type FigureReader } from '../src/reports/figures.js';
import { platformKit, type PlatformKit } from './platform-kit.js';

/** An accepted activity, as far as reports look at it. */
export interface Held {
  readonly member: string;
  readonly program?: string;
  readonly district?: string;
  readonly type?: string;
  readonly on: string;
  readonly reach: number;
  readonly groups?: Readonly<Record<string, number>>;
  readonly minutes?: number;
  readonly state?: string;
  /** Who held it with the member that reports. */
  readonly others?: readonly string[];
}

export type ReportsKit = PlatformKit & {
  networkId: string;
  figures: Figures;
  run(sql: string, params?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  organization(name: string): Promise<string>;
  /** Makes it an active member that is there for these groups. */
  member(organizationId: string, targetGroups: readonly string[]): Promise<void>;
  program(title: string, published: boolean): Promise<string>;
  held(...activities: Held[]): Promise<void>;
  period(from: string, to: string, state?: 'OPEN' | 'LOCKED'): Promise<string>;
  as(role: Role, organizationId?: string): Actor;
  reader(actor: Actor, language?: Language): FigureReader;
};

/** A network with two districts, whose members did things; what they did is written straight into the tables. */
export async function reportsKit(): Promise<ReportsKit> {
  const kit = await platformKit();
  const { networkId } = await kit.newNetwork();
  const run = (sql: string, params: unknown[] = []) => kit.database.pool('operator').query(sql, params);
  const districts = [
    { code: 'OLD_TOWN', name: { en: 'Old town', hu: 'Óváros' } },
    { code: 'NEW_TOWN', name: { en: 'New town', hu: 'Újváros' } },
  ];
  await run(`UPDATE networks SET vocabulary = vocabulary || $2 WHERE id = $1`, [networkId, { districts }]);
  const rates = v4();
  await run(`INSERT INTO hour_rates VALUES ($1, $2, 1, '2020-01-01', 350000, 200000, 'HUF')`, [
    networkId,
    rates,
  ]);
  const as = (role: Role, organizationId?: string): Actor => ({
    ...{ accountId: v4(), mandateId: v4(), role, networkId },
    ...(organizationId === undefined ? {} : { organizationId }),
  });
  return {
    ...kit,
    networkId,
    figures: new Figures(kit.clock),
    run,
    as,
    reader: (actor, language = 'en') => ({
      ...{ actor, networkId, language },
      read: new ReadScope(kit.readPool, whoseRows(actor)),
    }),
    organization: async (name) => {
      const id = v4();
      await run(
        `INSERT INTO organizations (network_id, id, name, created_at) VALUES ($1, $2, jsonb_build_object('en', $3::text), now())`,
        [networkId, id, name],
      );
      return id;
    },
    member: async (organizationId, targetGroups) => {
      await run(
        `WITH served AS (UPDATE organizations SET target_groups = $3 WHERE network_id = $1 AND id = $2::uuid),
         officer AS (INSERT INTO accounts (id, email, given_name, family_name, created_at)
           VALUES (gen_random_uuid(), $2::uuid || '@test.example', 'Nóra', 'Hegyi', now()) RETURNING id),
         mandate AS (INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date)
           SELECT $1, gen_random_uuid(), id, 'AO', $2, '2019-01-01' FROM officer)
         INSERT INTO memberships (network_id, id, organization_id, state, applied_on, from_date, touched_on, decision)
         VALUES ($1, gen_random_uuid(), $2, 'ACTIVE', '2020-01-01', '2020-01-01', '2020-01-01', '{}')`,
        [networkId, organizationId, targetGroups],
      );
    },
    program: async (title, published) => {
      const id = v4();
      await run(
        `INSERT INTO programs (network_id, id, state, title, from_date, to_date, published)
         VALUES ($1, $2, 'IDEA', jsonb_build_object('en', $3::text), '2020-01-01', '2030-12-31', $4)`,
        [networkId, id, title, published],
      );
      return id;
    },
    period: async (from, to, state = 'LOCKED') => {
      const id = v4();
      await run(
        `INSERT INTO reporting_periods (network_id, id, from_date, to_date, due_on, state, locked_at)
         VALUES ($1, $2, $3::date, $4::date, $4::date, $5::text, CASE WHEN $5::text = 'LOCKED' THEN now() END)`,
        [networkId, id, from, to, state],
      );
      return id;
    },
    held: async (...activities) => {
      const rows = activities.map((one) => ({
        ...{ network_id: networkId, id: v4(), organization_id: one.member, program_id: one.program ?? null },
        ...{
          type: one.type ?? 'ADVICE',
          state: one.state ?? 'ACCEPTED',
          happened_on: one.on,
          title: {},
          outcome: {},
        },
        ...{ reach: one.reach, reach_groups: one.groups ? { TARGET_GROUP: one.groups } : {}, provisions: [] },
        ...{ staff_minutes: one.minutes ?? 0, volunteer_minutes: 0, hour_rates_id: rates, version: 1 },
        ...{
          district: one.district ?? null,
          logged_at: 'now',
          held_at: 'now',
          reported_at: 'now',
          accepted_at: 'now',
        },
      }));
      await run(`INSERT INTO activities SELECT * FROM jsonb_populate_recordset(NULL::activities, $1)`, [
        JSON.stringify(rows),
      ]);
      const held = activities.flatMap(({ others = [] }, at) =>
        others.map((other) => ({
          ...{ network_id: networkId, activity_id: rows[at]?.id, organization_id: other },
        })),
      );
      await run(
        `INSERT INTO activity_co_organizers SELECT * FROM jsonb_populate_recordset(NULL::activity_co_organizers, $1)`,
        [JSON.stringify(held)],
      );
    },
  };
}
