import type { Assessment } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';

const ASSESSMENT = `jsonb_build_object(
  'id', a.id, 'organizationId', a.organization_id, 'assessedOn', a.assessed_on, 'levels', a.levels,
  'peers', (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'organizationId', p.organization_id, 'state', p.state, 'askedOn', p.asked_on, 'givenOn', p.given_on,
      'levels', p.levels, 'byMentor', p.by_mentor) ORDER BY p.asked_on, p.id), '[]')
    FROM peer_assessments p WHERE p.network_id = a.network_id AND p.assessment_id = a.id))`;

/** The newest assessment of an organization. */
export async function latestAssessment(
  networkId: string,
  tx: Tx,
  organizationId: string,
): Promise<Assessment | null> {
  const rows = (await tx.manager.query(
    `SELECT ${ASSESSMENT} AS found FROM capacity_assessments a
     WHERE a.network_id = $1 AND a.organization_id = $2 ORDER BY a.assessed_on DESC LIMIT 1`,
    [networkId, organizationId],
  )) as { found: Assessment }[];
  return rows[0]?.found ?? null;
}

/** The assessment to which a peer was asked, and whether that peer is the member's mentor today. */
export async function assessmentOfRequest(
  networkId: string,
  tx: Tx,
  requestId: string,
): Promise<{ assessment: Assessment; isMentor: boolean } | null> {
  const rows = (await tx.manager.query(
    `SELECT ${ASSESSMENT} AS assessment, is_mentor(a.network_id, r.organization_id, a.organization_id, $3::date) AS "isMentor"
     FROM peer_assessments r JOIN capacity_assessments a ON a.network_id = r.network_id AND a.id = r.assessment_id
     WHERE r.network_id = $1 AND r.id = $2`,
    [networkId, requestId, tx.today],
  )) as { assessment: Assessment; isMentor: boolean }[];
  return rows[0] ?? null;
}
