import { ACTIVITY_TYPES, type LocalText } from '@kalaka/domain';
import { nameKey } from '@kalaka/standards';
import { message } from '@kalaka/words';
import type { Tx } from '../../platform/db/index.js';
import { recognizer, saveNames } from '../../organizations/index.js';

/** Names of which the nearest one is looked up; more than a person looks through at once. */
const SUGGESTED = 200;

/** What a list of activities would do. */
export interface Judged {
  fresh: number;
  same: number;
  wrong: number;
  /** How often a word of the list is none of this network. */
  unknown: { kind: 'TYPE_AS_OTHER' | 'CODE_LEFT_OUT'; count: number }[];
}

/** Finds out whom and what the words of the waiting rows mean, and marks each row that cannot be taken. */
export async function judgeRows(tx: Tx, importId: string, ownId: string | null): Promise<Judged> {
  // nothing is known yet of how many rows have just come: a plan for a handful would compare all with all
  await tx.manager.query(`SELECT set_config('enable_nestloop', 'off', true)`);
  await nameOrganizations(tx, importId, ownId);
  const unknown = await nameWords(tx, importId);
  await markWrong(tx, importId);
  const [found] = (await tx.manager.query(
    `SELECT count(*) FILTER (WHERE s.wrong IS NULL AND a.id IS NULL)::int AS fresh,
       count(*) FILTER (WHERE s.wrong IS NULL AND a.id IS NOT NULL)::int AS same,
       count(*) FILTER (WHERE s.wrong IS NOT NULL)::int AS wrong
     FROM import_activities s LEFT JOIN activities a ON a.network_id = s.network_id AND a.id = s.activity_id
     WHERE s.network_id = $1 AND s.import_id = $2`,
    [tx.actor.networkId, importId],
  )) as [Omit<Judged, 'unknown'>];
  return { ...found, unknown };
}

async function nameOrganizations(tx: Tx, importId: string, ownId: string | null): Promise<void> {
  const { networkId } = tx.actor;
  const names = (await tx.manager.query(
    `SELECT n.name, count(*)::int AS count FROM import_activities s
     CROSS JOIN LATERAL unnest(s.organization || s.partners) AS n(name)
     WHERE s.network_id = $1 AND s.import_id = $2 AND n.name IS DISTINCT FROM $3 GROUP BY n.name`,
    [networkId, importId, ownId],
  )) as { name: string; count: number }[];
  const known = await recognizer(tx);
  let asked = 0;
  const found = names.map(({ name, count }) => {
    const organizationId = known.whom(name);
    const isAsked = organizationId === null && (asked += 1) <= SUGGESTED;
    return { name, count, organizationId, suggestedId: isAsked ? known.nearest(name) : null };
  });
  await saveNames(tx, importId, found);
  await tx.manager.query(
    `UPDATE import_activities s SET type = 'OTHER', program_id = NULL, district = NULL, organization_id = w.id, partner_ids = ARRAY(
       SELECT DISTINCT m.organization_id FROM unnest(s.partners) AS p(name)
       JOIN import_names m ON m.network_id = $1 AND m.import_id = $2 AND m.name = p.name
       WHERE m.organization_id IS NOT NULL AND m.organization_id <> w.id)
     FROM (SELECT m.name, m.organization_id AS id FROM import_names m WHERE m.network_id = $1 AND m.import_id = $2
           UNION ALL SELECT $3::text, $3::uuid WHERE $3 IS NOT NULL) w
     WHERE s.network_id = $1 AND s.import_id = $2 AND s.organization = w.name`,
    [networkId, importId, ownId],
  );
}

interface Word {
  code: string;
  names: readonly string[];
}

/** The code of each word of a list, by its code and its names in every language. */
function codeOf(words: readonly Word[]): (text: string) => string | null {
  const byName = new Map<string, string>();
  for (const { code, names } of words)
    for (const name of [code, ...names]) if (!byName.has(nameKey(name))) byName.set(nameKey(name), code);
  return (text) => byName.get(nameKey(text)) ?? null;
}

interface Vocabulary {
  types: { code: string; name: LocalText }[];
  districts: { code: string; name: LocalText }[];
  programs: { id: string; title: LocalText }[];
}

async function vocabularyOf(tx: Tx): Promise<Vocabulary> {
  const [found] = (await tx.manager.query(
    `SELECT coalesce(n.vocabulary -> 'activityTypes', '[]') AS types, coalesce(n.vocabulary -> 'districts', '[]') AS districts,
       (SELECT coalesce(json_agg(json_build_object('id', p.id, 'title', p.title)), '[]')
        FROM programs p WHERE p.network_id = n.id) AS programs
     FROM networks n WHERE n.id = $1`,
    [tx.actor.networkId],
  )) as [Vocabulary];
  return found;
}

const COLUMN = {
  type: 'type = w.code',
  district: 'district = w.code',
  program: 'program_id = w.code::uuid',
} as const;
const LANGUAGES = ['en', 'hu'] as const;

/** Kinds of activity, districts and programmes: a word of the list becomes a code of the network, or is left out. */
async function nameWords(tx: Tx, importId: string): Promise<Judged['unknown']> {
  const { types, districts, programs } = await vocabularyOf(tx);
  const common = ACTIVITY_TYPES.map((code) => ({
    code,
    names: LANGUAGES.map((language) => message(language, `activities.type.${code}`)),
  }));
  const own = ({ code, name }: { code: string; name: LocalText }): Word => ({
    code,
    names: Object.values(name),
  });
  const meaning = {
    type: codeOf([...common, ...types.map(own)]),
    district: codeOf(districts.map(own)),
    program: codeOf(programs.map(({ id, title }) => ({ code: id, names: Object.values(title) }))),
  };
  const used = (await tx.manager.query(
    `SELECT w.field, w.text, count(*)::int AS count FROM import_activities s
     CROSS JOIN LATERAL (VALUES ('type', s.fields ->> 'type'), ('district', s.fields ->> 'district'),
       ('program', s.fields ->> 'program')) AS w(field, text)
     WHERE s.network_id = $1 AND s.import_id = $2 AND w.text IS NOT NULL GROUP BY 1, 2`,
    [tx.actor.networkId, importId],
  )) as { field: keyof typeof meaning; text: string; count: number }[];
  const words = used.map((one) => ({ ...one, code: meaning[one.field](one.text) }));
  for (const field of ['type', 'district', 'program'] as const) {
    const known = words.filter((one) => one.field === field && one.code !== null);
    if (known.length === 0) continue;
    await tx.manager.query(
      `UPDATE import_activities s SET ${COLUMN[field]} FROM jsonb_to_recordset($3::jsonb) AS w(text text, code text)
       WHERE s.network_id = $1 AND s.import_id = $2 AND s.fields ->> '${field}' = w.text`,
      [tx.actor.networkId, importId, JSON.stringify(known)],
    );
  }
  const left = (fields: readonly string[]): number =>
    words.reduce((sum, one) => sum + (one.code === null && fields.includes(one.field) ? one.count : 0), 0);
  const unknown = [
    { kind: 'TYPE_AS_OTHER' as const, count: left(['type']) },
    { kind: 'CODE_LEFT_OUT' as const, count: left(['district', 'program']) },
  ];
  return unknown.filter(({ count }) => count > 0);
}

/** One reason for each row, the first that holds; the database would refuse them one by one. */
async function markWrong(tx: Tx, importId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE import_activities s SET wrong = CASE
       WHEN s.organization_id IS NULL THEN 'ORGANIZATION_UNKNOWN'
       WHEN EXISTS (SELECT FROM unnest(s.partners) AS p(name) JOIN import_names m ON m.network_id = $1 AND m.import_id = $2
                    AND m.name = p.name WHERE m.organization_id IS NULL) THEN 'PARTNER_UNKNOWN'
       WHEN (s.fields ->> 'date')::date > $3::date THEN 'DATE_IN_FUTURE'
       WHEN (SELECT e.print <> s.print FROM import_activities e, activities a
             WHERE a.network_id = s.network_id AND a.id = s.activity_id AND e.network_id = s.network_id
               AND e.activity_id = s.activity_id AND e.import_id = a.import_id) THEN 'SAID_OTHERWISE'
       WHEN EXISTS (SELECT FROM activities a WHERE a.network_id = s.network_id AND a.id = s.activity_id) THEN NULL
       WHEN EXISTS (SELECT FROM reporting_periods p WHERE p.network_id = s.network_id AND p.state = 'LOCKED'
                    AND (s.fields ->> 'date')::date BETWEEN p.from_date AND p.to_date
                    AND coalesce(p.unlocked_until, '-infinity') <= now()) THEN 'PERIOD_LOCKED'
       WHEN s.program_id IS NOT NULL AND NOT EXISTS (
         SELECT FROM programs p WHERE p.network_id = s.network_id AND p.id = s.program_id
           AND (s.fields ->> 'date')::date BETWEEN p.from_date AND p.to_date) THEN 'OUTSIDE_PROGRAM'
       WHEN (s.fields ->> 'staffMinutes')::int + (s.fields ->> 'volunteerMinutes')::int > 0 AND NOT EXISTS (
         SELECT FROM hour_rates h WHERE h.network_id = s.network_id AND h.from_date <= (s.fields ->> 'date')::date)
         THEN 'HOUR_RATES_MISSING'
       WHEN (s.fields ->> 'reach')::bigint > 10000000 OR (s.fields ->> 'minutes')::int > 14400
         OR (s.fields ->> 'staffMinutes')::bigint > 6000000 OR (s.fields ->> 'volunteerMinutes')::bigint > 6000000
         THEN 'FIGURE_TOO_LARGE'
       END
     WHERE s.network_id = $1 AND s.import_id = $2`,
    [tx.actor.networkId, importId, tx.today],
  );
}

/** Rows that cannot be taken, for the list of wrong rows; its first places are those of the reader. */
export async function tellWrong(tx: Tx, importId: string, after: number): Promise<void> {
  await tx.manager.query(
    `INSERT INTO import_findings (network_id, import_id, kind, position, file, line, code, values)
     SELECT s.network_id, s.import_id, 'WRONG', $3 + row_number() OVER (ORDER BY s.position), s.file, s.line, s.wrong,
       jsonb_build_object('value', CASE s.wrong
         WHEN 'ORGANIZATION_UNKNOWN' THEN s.organization
         WHEN 'PARTNER_UNKNOWN' THEN (SELECT string_agg(p.name, ', ') FROM unnest(s.partners) AS p(name)
           JOIN import_names m ON m.network_id = $1 AND m.import_id = $2 AND m.name = p.name WHERE m.organization_id IS NULL)
         WHEN 'OUTSIDE_PROGRAM' THEN s.fields ->> 'program'
         ELSE s.fields ->> 'date' END)
     FROM import_activities s WHERE s.network_id = $1 AND s.import_id = $2 AND s.wrong IS NOT NULL`,
    [tx.actor.networkId, importId, after],
  );
}
