import type { MigrationInterface, QueryRunner } from 'typeorm';
import { networkTable } from './network-table.js';

const NONE = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** What the rows of `rows` add to the sums; `sign` is -1 for those that were. Planned and cancelled ones add nothing. */
const parts = (rows: string, sign: 1 | -1) => `
  SELECT a.network_id, a.id, a.organization_id, date_trunc('month', a.happened_on)::date AS month,
    coalesce(a.program_id, ${NONE}) AS program_id, a.type, coalesce(a.district, '') AS district,
    a.state IN ('ACCEPTED', 'LOCKED', 'DISPUTED') AS accepted, a.reach, a.reach_groups, a.staff_minutes, a.volunteer_minutes, ${sign} AS sign
  FROM ${rows} a WHERE a.state NOT IN ('PLANNED', 'CANCELLED')`;

const ACTIVITY_KEY = 'network_id, organization_id, month, program_id, type, district, accepted';
const REACH_KEY = `${ACTIVITY_KEY}, dimension, code`;
const SHARED_KEY = 'network_id, organization_id, month, program_id, accepted';

const activitySums = (changed: string) => `
  SELECT ${ACTIVITY_KEY}, sum(sign) AS activities, coalesce(sum(sign * reach), 0) AS reach,
    coalesce(sum(sign) FILTER (WHERE reach IS NULL), 0) AS uncounted,
    sum(sign * staff_minutes) AS staff_minutes, sum(sign * volunteer_minutes) AS volunteer_minutes
  FROM (${changed}) c GROUP BY ${ACTIVITY_KEY}
  HAVING sum(sign) <> 0 OR coalesce(sum(sign * reach), 0) <> 0 OR coalesce(sum(sign) FILTER (WHERE reach IS NULL), 0) <> 0
    OR sum(sign * staff_minutes) <> 0 OR sum(sign * volunteer_minutes) <> 0
  ORDER BY ${ACTIVITY_KEY}`;

const reachSums = (changed: string) => `
  SELECT ${REACH_KEY}, sum(sign * people) AS people FROM (
    SELECT c.*, d.key AS dimension, g.key AS code, g.value::bigint AS people
    FROM (${changed}) c, jsonb_each(c.reach_groups) d, jsonb_each_text(d.value) g) r
  GROUP BY ${REACH_KEY} HAVING sum(sign * people) <> 0 ORDER BY ${REACH_KEY}`;

const sharedSums = (changed: string) => `
  SELECT c.network_id, o.organization_id, c.month, c.program_id, c.accepted, sum(sign) AS activities,
    coalesce(sum(sign * reach), 0) AS reach, sum(sign * staff_minutes) AS staff_minutes, sum(sign * volunteer_minutes) AS volunteer_minutes
  FROM (${changed}) c JOIN activity_co_organizers o ON o.network_id = c.network_id AND o.activity_id = c.id
  GROUP BY 1, 2, 3, 4, 5
  HAVING sum(sign) <> 0 OR coalesce(sum(sign * reach), 0) <> 0 OR sum(sign * staff_minutes) <> 0 OR sum(sign * volunteer_minutes) <> 0
  ORDER BY 1, 2, 3, 4, 5`;

const FIGURES = {
  activity_rollups: ['activities', 'reach', 'uncounted', 'staff_minutes', 'volunteer_minutes'],
  reach_rollups: ['people'],
  shared_rollups: ['activities', 'reach', 'staff_minutes', 'volunteer_minutes'],
} as const;
type Rollup = keyof typeof FIGURES;
const KEYS: Record<Rollup, string> = {
  activity_rollups: ACTIVITY_KEY,
  reach_rollups: REACH_KEY,
  shared_rollups: SHARED_KEY,
};

/** Only more than there was: one statement. */
const add = (rollup: Rollup, sums: string) => `
  INSERT INTO ${rollup} AS s (${KEYS[rollup]}, ${FIGURES[rollup].join(', ')}) ${sums}
  ON CONFLICT (${KEYS[rollup]}) DO UPDATE SET ${FIGURES[rollup].map((f) => `${f} = s.${f} + excluded.${f}`).join(', ')};`;

/** More or less: an upsert checks the row that it would insert, and "less" alone is no row; so the row comes first. */
const change = (rollup: Rollup, sums: string) => `
  INSERT INTO ${rollup} (${KEYS[rollup]}) SELECT ${KEYS[rollup]} FROM (${sums}) d ON CONFLICT DO NOTHING;
  UPDATE ${rollup} s SET ${FIGURES[rollup].map((f) => `${f} = s.${f} + d.${f}`).join(', ')} FROM (${sums}) d
   WHERE ${KEYS[rollup]
     .split(', ')
     .map((column) => `s.${column} = d.${column}`)
     .join(' AND ')};`;

const both = `${parts('new_rows', 1)} UNION ALL ${parts('old_rows', -1)}`;
const organizers = (rows: string, sign: 1 | -1) => `
  SELECT a.network_id, r.organization_id, date_trunc('month', a.happened_on)::date AS month, coalesce(a.program_id, ${NONE}) AS program_id,
    a.state IN ('ACCEPTED', 'LOCKED', 'DISPUTED') AS accepted, ${sign} * count(*) AS activities, ${sign} * coalesce(sum(a.reach), 0) AS reach,
    ${sign} * sum(a.staff_minutes) AS staff_minutes, ${sign} * sum(a.volunteer_minutes) AS volunteer_minutes
  FROM ${rows} r JOIN activities a ON a.network_id = r.network_id AND a.id = r.activity_id
  WHERE a.state NOT IN ('PLANNED', 'CANCELLED') GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`;

const trigger = (
  name: string,
  table: string,
  event: 'INSERT' | 'UPDATE' | 'DELETE',
  body: string,
): string[] => [
  `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NULL; END $$`,
  `CREATE TRIGGER ${name} AFTER ${event} ON ${table} REFERENCING ${
    {
      INSERT: 'NEW TABLE AS new_rows',
      UPDATE: 'NEW TABLE AS new_rows OLD TABLE AS old_rows',
      DELETE: 'OLD TABLE AS old_rows',
    }[event]
  } FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
];

const STATEMENTS = [
  // The organizer that reports is in the key, so that two organizations never wait for each other. Counted once: a sum over the
  // organizations is the network's figure.
  `CREATE TABLE activity_rollups (
     network_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     month date NOT NULL,
     program_id uuid NOT NULL,
     type text NOT NULL,
     district text NOT NULL,
     accepted boolean NOT NULL,
     activities bigint NOT NULL DEFAULT 0 CHECK (activities >= 0),
     reach bigint NOT NULL DEFAULT 0 CHECK (reach >= 0),
     uncounted bigint NOT NULL DEFAULT 0 CHECK (uncounted >= 0),
     staff_minutes bigint NOT NULL DEFAULT 0 CHECK (staff_minutes >= 0),
     volunteer_minutes bigint NOT NULL DEFAULT 0 CHECK (volunteer_minutes >= 0),
     PRIMARY KEY (${ACTIVITY_KEY}),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  `CREATE INDEX activity_rollups_by_month ON activity_rollups (network_id, month)`,
  ...networkTable('activity_rollups', 'SELECT, INSERT, UPDATE'),
  `CREATE TABLE reach_rollups (
     network_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     month date NOT NULL,
     program_id uuid NOT NULL,
     type text NOT NULL,
     district text NOT NULL,
     accepted boolean NOT NULL,
     dimension text NOT NULL,
     code text NOT NULL,
     people bigint NOT NULL DEFAULT 0 CHECK (people >= 0),
     PRIMARY KEY (${REACH_KEY}),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  `CREATE INDEX reach_rollups_by_month ON reach_rollups (network_id, month)`,
  ...networkTable('reach_rollups', 'SELECT, INSERT, UPDATE'),
  // What an organization did together with the one that reports: shown beside, never added to the network's figure.
  `CREATE TABLE shared_rollups (
     network_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     month date NOT NULL,
     program_id uuid NOT NULL,
     accepted boolean NOT NULL,
     activities bigint NOT NULL DEFAULT 0 CHECK (activities >= 0),
     reach bigint NOT NULL DEFAULT 0 CHECK (reach >= 0),
     staff_minutes bigint NOT NULL DEFAULT 0 CHECK (staff_minutes >= 0),
     volunteer_minutes bigint NOT NULL DEFAULT 0 CHECK (volunteer_minutes >= 0),
     PRIMARY KEY (${SHARED_KEY}),
     FOREIGN KEY (network_id, organization_id) REFERENCES organizations)`,
  ...networkTable('shared_rollups', 'SELECT, INSERT, UPDATE'),
  ...trigger(
    'roll_logged_activities',
    'activities',
    'INSERT',
    add('activity_rollups', activitySums(parts('new_rows', 1))) +
      add('reach_rollups', reachSums(parts('new_rows', 1))),
  ),
  ...trigger(
    'roll_changed_activities',
    'activities',
    'UPDATE',
    change('activity_rollups', activitySums(both)) +
      change('reach_rollups', reachSums(both)) +
      change('shared_rollups', sharedSums(both)),
  ),
  ...trigger(
    'roll_removed_activities',
    'activities',
    'DELETE',
    change('activity_rollups', activitySums(parts('old_rows', -1))) +
      change('reach_rollups', reachSums(parts('old_rows', -1))),
  ),
  ...trigger(
    'roll_joined_organizers',
    'activity_co_organizers',
    'INSERT',
    add('shared_rollups', organizers('new_rows', 1)),
  ),
  ...trigger(
    'roll_left_organizers',
    'activity_co_organizers',
    'DELETE',
    change('shared_rollups', organizers('old_rows', -1)),
  ),
];

/** For a later step: activities without groups ask nothing of the sums of groups. */
export const ROLL_LOGGED = `
  CREATE OR REPLACE FUNCTION roll_logged_activities() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${add('activity_rollups', activitySums(parts('new_rows', 1)))}
    IF EXISTS (SELECT FROM new_rows WHERE reach_groups <> '{}') THEN
      ${add('reach_rollups', reachSums(parts('new_rows', 1)))}
    END IF;
    RETURN NULL;
  END $$`;

/** For a later step: organizers of whom another one takes the place. */
export const movedOrganizers = (name: string): string[] =>
  trigger(
    name,
    'activity_co_organizers',
    'UPDATE',
    change('shared_rollups', organizers('old_rows', -1)) +
      change('shared_rollups', organizers('new_rows', 1)),
  );

/** Figures of the network, kept in the transaction that changes an activity, by the database itself. */
export class ActivityRollups1764000711000 implements MigrationInterface {
  readonly name = 'ActivityRollups1764000711000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup to go back.');
  }
}
