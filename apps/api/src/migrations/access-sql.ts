/**
 * Who is asking: one call per request, so that what was ended or removed a moment ago is refused at the next one.
 * Bodies name tables of later migrations; they are looked up when the function runs.
 */
export const ACCESS = [
  // The account is known only after the session was found, and only then are its own mandates visible under row level
  // security; statements of one function run in order, which parts of one SQL statement do not.
  `CREATE FUNCTION session_actor(hash bytea) RETURNS json LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
   DECLARE
     session record;
     mandate json;
   BEGIN
     SELECT s.id, s.account_id, s.network_id, s.mandate_id, s.shared_device, s.last_seen_at, s.expires_at,
            a.email, a.given_name, a.family_name, a.languages
       INTO session
       FROM sessions s JOIN accounts a ON a.id = s.account_id
      WHERE s.token_hash = hash AND s.ended_at IS NULL AND s.expires_at > now() AND a.deactivated_at IS NULL;
     IF NOT FOUND THEN
       RETURN NULL;
     END IF;
     PERFORM set_config('app.account_id', session.account_id::text, true);
     SELECT json_build_object('id', m.id, 'role', m.role, 'networkId', m.network_id,
                              'organizationId', m.organization_id, 'officeId', m.office_id)
       INTO mandate
       FROM mandates m JOIN networks n ON n.id = m.network_id
      WHERE m.network_id = session.network_id AND m.id = session.mandate_id AND m.account_id = session.account_id AND m.ended_at IS NULL
        AND (now() AT TIME ZONE n.time_zone)::date BETWEEN m.from_date AND coalesce(m.to_date, 'infinity'::date);
     IF session.last_seen_at < now() - interval '5 minutes' THEN
       -- A device of one's own stays signed in while it is used; a shared one ends 8 hours after sign-in, used or not.
       UPDATE sessions SET last_seen_at = now(),
         expires_at = CASE WHEN shared_device THEN expires_at ELSE now() + interval '30 days' END
        WHERE id = session.id;
     END IF;
     RETURN json_build_object('id', session.id, 'accountId', session.account_id, 'email', session.email,
       'givenName', session.given_name, 'familyName', session.family_name, 'languages', session.languages,
       'sharedDevice', session.shared_device, 'expiresAt', session.expires_at, 'mandate', mandate);
   END $$`,
  `CREATE FUNCTION network_time_zone(network uuid) RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
   BEGIN
     RETURN (SELECT time_zone FROM networks WHERE id = network);
   END $$`,
];
