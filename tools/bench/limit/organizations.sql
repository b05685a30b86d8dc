-- The bare server's page of 25 organizations; $1 is the hash of the session's token. The hub is asked for the same.
WITH me AS (
  SELECT s.network_id FROM sessions s JOIN mandates m ON m.network_id = s.network_id AND m.id = s.mandate_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now()),
page AS (
  SELECT o.* FROM organizations o WHERE o.network_id = (SELECT network_id FROM me) ORDER BY o.name_hu, o.id LIMIT 25)
SELECT json_build_object('data', json_build_object('organizations', json_build_object('edges', (
  SELECT json_agg(json_build_object('node', json_build_object(
    'id', o.id, 'name', local_text_json(o.name, 'hu'), 'legalForm', o.legal_form, 'targetGroups', o.target_groups,
    'expertise', (SELECT json_agg(local_text_json(e.value, 'hu')) FROM jsonb_array_elements(o.expertise) e),
    'services', (SELECT json_agg(json_build_object('id', s.id, 'name', local_text_json(s.name, 'hu'), 'status', s.status) ORDER BY s.name_hu)
                 FROM services s WHERE s.network_id = o.network_id AND s.organization_id = o.id),
    'membership', (SELECT json_build_object('state', m.state, 'from', m.from_date) FROM memberships m
                   WHERE m.network_id = o.network_id AND m.organization_id = o.id ORDER BY m.touched_on DESC LIMIT 1)))
    ORDER BY o.name_hu, o.id) FROM page o))))::text AS body
