-- The bare server's second page of 50 activities of a programme in a period; $1 is the hash of the session's token, $2 the
-- programme, $3 and $4 the period, $5 and $6 the last row of the first page.
WITH me AS (
  SELECT s.network_id FROM sessions s JOIN mandates m ON m.network_id = s.network_id AND m.id = s.mandate_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now()),
page AS (
  SELECT a.* FROM activities a
  WHERE a.network_id = (SELECT network_id FROM me) AND a.program_id = $2 AND a.happened_on BETWEEN $3 AND $4
    AND (a.happened_on, a.id) < ($5::date, $6::uuid)
  ORDER BY a.happened_on DESC, a.id DESC LIMIT 50)
SELECT json_build_object('data', json_build_object('activities', json_build_object('edges', (
  SELECT json_agg(json_build_object('node', json_build_object(
    'id', a.id, 'type', a.type, 'state', a.state, 'happenedOn', a.happened_on, 'minutes', a.minutes, 'reach', a.reach,
    'outcome', local_text_json(a.outcome, 'hu'),
    'organization', json_build_object('id', o.id, 'name', local_text_json(o.name, 'hu')),
    'program', json_build_object('id', p.id, 'title', local_text_json(p.title, 'hu'))))
    ORDER BY a.happened_on DESC, a.id DESC)
  FROM page a JOIN organizations o ON o.network_id = a.network_id AND o.id = a.organization_id
    JOIN programs p ON p.network_id = a.network_id AND p.id = a.program_id))))::text AS body
