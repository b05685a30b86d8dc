import type { ActivityTemplate, GivenActivity, PlainDate, TemplateFields } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';

/** What is alike each time, as an activity has it. $1 network · $2 activity */
const FIELDS = `SELECT json_build_object('type', a.type, 'programId', a.program_id, 'startsAt', to_char(a.starts_at, 'HH24:MI'),
    'place', a.place, 'locationId', a.location_id, 'district', a.district, 'provisions', a.provisions, 'minutes', a.minutes,
    'reach', a.reach, 'staffMinutes', a.staff_minutes, 'volunteerMinutes', a.volunteer_minutes,
    'coOrganizerIds', (SELECT coalesce(json_agg(o.organization_id ORDER BY o.organization_id), '[]')
      FROM activity_co_organizers o WHERE o.network_id = a.network_id AND o.activity_id = a.id)) AS fields
  FROM activities a WHERE a.network_id = $1 AND a.id = $2`;

export async function fieldsOfActivity(tx: Tx, activityId: string): Promise<TemplateFields> {
  const [row] = (await tx.manager.query(FIELDS, [tx.actor.networkId, activityId])) as {
    fields: TemplateFields;
  }[];
  if (!row) throw new Error('an activity that is locked is gone');
  return row.fields;
}

/** How many templates an organization has. */
export async function templatesOf(tx: Tx, organizationId: string): Promise<number> {
  const [row] = (await tx.manager.query(
    'SELECT count(*)::int AS n FROM activity_templates WHERE network_id = $1 AND organization_id = $2',
    [tx.actor.networkId, organizationId],
  )) as { n: number }[];
  return row?.n ?? 0;
}

/** $1 network · $2 template */
const LOCKED = `SELECT json_build_object('id', t.id, 'organizationId', t.organization_id, 'name', t.name, 'fields', t.fields,
    'repeats', t.repeats, 'nextOn', t.next_on, 'version', t.version) AS template
  FROM activity_templates t WHERE t.network_id = $1 AND t.id = $2 FOR UPDATE`;

/** Whoever works with it stands in line; null for one that is gone. */
export async function lockTemplate(tx: Tx, id: string): Promise<ActivityTemplate | null> {
  const [row] = (await tx.manager.query(LOCKED, [tx.actor.networkId, id])) as {
    template: ActivityTemplate;
  }[];
  return row?.template ?? null;
}

/** What is planned for a day. It is called as the template is, so that people know which one it is. */
export const givenOn = ({ fields, name }: ActivityTemplate, happenedOn: PlainDate): GivenActivity => ({
  ...fields,
  happenedOn,
  title: name,
  outcome: {},
  reachBy: [],
});
