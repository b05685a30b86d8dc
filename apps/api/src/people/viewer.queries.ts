import { ownTargetGroups } from '../networks/index.js';

/**
 * The signed-in person with the mandates to choose among. `own_mandates` is a function of the database that steps from
 * network to network, because the rows of two networks are never visible at once.
 * $1 account · $2 language · $3 moment · $4 the network in which one acts, if any
 */
export const VIEWER_PAGE = `
  SELECT jsonb_build_object(
    'account', jsonb_build_object(
      'id', a.id, 'givenName', a.given_name, 'familyName', a.family_name, 'prefix', a.prefix, 'email', a.email,
      'languages', a.languages, 'displaySettings', a.display_settings, 'version', a.version),
    'mandates', own_mandates(a.id, $2, $3),
    'targetGroups', coalesce((SELECT ${ownTargetGroups()} FROM networks n WHERE n.id = $4), '[]'))
  FROM accounts a WHERE a.id = $1`;

/** $1 account · $2 the session that asks · $3 moment */
export const OWN_SESSIONS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'current', s.id = $2, 'device', s.device, 'sharedDevice', s.shared_device,
    'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at)
    ORDER BY (s.id = $2) DESC, s.last_seen_at DESC, s.id), '[]')
  FROM sessions s WHERE s.account_id = $1 AND s.ended_at IS NULL AND s.expires_at > $3`;
