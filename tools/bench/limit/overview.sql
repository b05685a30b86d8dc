-- The bare server's overview of a year by programme, from the kept sums; $1 is the hash of the session's token, $2 the first month
-- and $3 the month after the last.
WITH me AS (
  SELECT s.network_id FROM sessions s JOIN mandates m ON m.network_id = s.network_id AND m.id = s.mandate_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now()),
sums AS (
  SELECT r.program_id, sum(r.activities)::bigint AS activities, sum(r.reach)::bigint AS people,
    sum(r.staff_minutes)::bigint AS staff, sum(r.volunteer_minutes)::bigint AS volunteers
  FROM activity_rollups r WHERE r.network_id = (SELECT network_id FROM me) AND r.accepted AND r.month >= $2::date AND r.month < $3::date
  GROUP BY r.program_id)
SELECT json_build_object('data', json_build_object('overview', json_build_object('lines', (
  SELECT json_agg(json_build_object(
      'key', CASE WHEN p.id IS NULL THEN '' ELSE p.id::text END, 'name', local_text_json(p.title, 'hu'),
      'activities', s.activities, 'people', s.people, 'staffMinutes', s.staff, 'volunteerMinutes', s.volunteers)
    ORDER BY s.people DESC, CASE WHEN p.id IS NULL THEN '' ELSE p.id::text END)
  FROM sums s LEFT JOIN programs p ON p.network_id = (SELECT network_id FROM me) AND p.id = s.program_id))))::text AS body
