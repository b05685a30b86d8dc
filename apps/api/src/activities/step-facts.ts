import type { Activity, StepFacts } from '@kalaka/domain';
import type { Tx } from '../platform/db/index.js';
import { PARTNERS_OF, PERIOD_OF } from './activity.sql.js';

export type Stored = StepFacts['activity'] & Pick<Activity, 'id' | 'type' | 'happenedOn' | 'version'>;

export interface Loaded extends StepFacts {
  readonly activity: Stored;
}

/** $1 network · $2 activities · $3 today */
const FACTS = `
  SELECT json_build_object(
    'activity', json_build_object('id', a.id, 'organizationId', a.organization_id, 'state', a.state, 'type', a.type,
      'happenedOn', a.happened_on, 'loggedAt', a.logged_at, 'loggedBy', a.logged_by, 'acceptedAt', a.accepted_at,
      'acceptedBy', a.accepted_by,
      'version', a.version, 'coOrganizerIds', (SELECT coalesce(json_agg(o.organization_id ORDER BY o.organization_id), '[]')
        FROM activity_co_organizers o WHERE o.network_id = a.network_id AND o.activity_id = a.id)),
    'period', ${PERIOD_OF(`json_build_object('id', p.id, 'fromDate', p.from_date, 'toDate', p.to_date, 'state', p.state,
      'unlockedUntil', p.unlocked_until)`)},
    'partnerIds', ${PARTNERS_OF},
    'disputedBy', (SELECT r.organization_id FROM activity_remarks r WHERE r.network_id = a.network_id
      AND r.activity_id = a.id AND r.kind = 'DISPUTED' ORDER BY r.written_at DESC LIMIT 1),
    'acceptedOn', (SELECT (a.accepted_at AT TIME ZONE n.time_zone)::date FROM networks n WHERE n.id = a.network_id),
    'naoId', (SELECT t.organization_id FROM nao_terms t WHERE t.network_id = a.network_id
      AND $3::date BETWEEN t.from_date AND coalesce(t.to_date, 'infinity') ORDER BY t.from_date DESC LIMIT 1)) AS facts
  FROM activities a WHERE a.network_id = $1 AND a.id = ANY ($2::uuid[])`;

/** Activities with what decides their steps. Their rows are locked first, so that what is read is what the command before left. */
export async function lockActivities(tx: Tx, activityIds: readonly string[]): Promise<Map<string, Loaded>> {
  const { networkId } = tx.actor;
  const ids = [networkId, activityIds];
  await tx.manager.query(
    'SELECT FROM activities WHERE network_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE',
    ids,
  );
  const rows = (await tx.manager.query(FACTS, [...ids, tx.today])) as { facts: Loaded }[];
  return new Map(rows.map(({ facts }) => [facts.activity.id, facts]));
}
