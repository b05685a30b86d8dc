import { list, meantFor, nameOf } from '../sql-parts.js';

/** How an assessment is read: alias `a`, peers `p`; only for the member itself and the coordination. */
const PEER_JSON = `json_build_object(
  'id', p.id, 'organization', ${nameOf('p.organization_id', 'p.network_id')}, 'state', p.state, 'askedOn', p.asked_on,
  'givenOn', p.given_on, 'levels', p.levels, 'byMentor', p.by_mentor)`;

/** The newest assessment of an organization. */
export const NEWEST_ASSESSMENT = `(SELECT json_build_object('id', a.id, 'assessedOn', a.assessed_on, 'levels', a.levels,
    'peers', ${list(PEER_JSON, 'p.asked_on, p.id', 'peer_assessments p WHERE p.network_id = a.network_id AND p.assessment_id = a.id')})
  FROM capacity_assessments a WHERE a.network_id = o.network_id AND a.organization_id = o.id AND ${meantFor('OWN', 'o.id')}
  ORDER BY a.assessed_on DESC LIMIT 1)`;

/** For the first screen of the organization $3: whose view was asked of it and is still worth giving. */
export const PEERS_TO_ASSESS = list(
  `json_build_object('id', p.id, 'organization', ${nameOf('a.organization_id', 'a.network_id')}, 'askedOn', p.asked_on)`,
  'p.asked_on, p.id',
  `peer_assessments p JOIN capacity_assessments a ON a.network_id = p.network_id AND a.id = p.assessment_id
   WHERE p.network_id = $1 AND p.organization_id = $3::uuid AND p.state = 'ASKED'
     AND (a.assessed_on + interval '24 months')::date >= day.today`,
);
