import type { Tx } from '../platform/db/index.js';

/** Somebody to write to about an affair of an organization. */
export interface Recipient {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  prefix: string | null;
  languages: string[];
  /** Of the coordination, because nobody of the organization can be written to. */
  coordinates: boolean;
}

/** $1 network · $2 organization · $3 today. */
const RECIPIENTS = `
  WITH live AS (
    SELECT DISTINCT a.id, a.email, a.given_name, a.family_name, a.prefix, a.languages, m.role = 'COORD' AS coordinates
    FROM mandates m JOIN accounts a ON a.id = m.account_id
    WHERE m.network_id = $1 AND m.ended_at IS NULL AND a.deactivated_at IS NULL
      AND $3::date BETWEEN m.from_date AND coalesce(m.to_date, 'infinity')
      AND (m.role = 'COORD' OR m.role IN ('AO', 'ED') AND m.organization_id = $2))
  SELECT id, email, given_name AS "givenName", family_name AS "familyName", prefix, languages, coordinates FROM live
  WHERE coordinates = NOT EXISTS (SELECT FROM live WHERE NOT coordinates) ORDER BY email`;

/** Who can do something about an affair of an organization today; the coordination where nobody there can be written to. */
export const whoCanAct = (tx: Tx, organizationId: string): Promise<Recipient[]> =>
  tx.manager.query<Recipient[]>(RECIPIENTS, [tx.actor.networkId, organizationId, tx.today]);
