-- The bare server's overview by quarter, from the kept sums; $1 is the hash of the session's token, $2 and $3 the months.
WITH me AS (
  SELECT s.network_id FROM sessions s JOIN mandates m ON m.network_id = s.network_id AND m.id = s.mandate_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now())
SELECT json_build_object('data', json_build_object('overview', (SELECT json_agg(q ORDER BY q.key) FROM (
  SELECT to_char(date_trunc('quarter', month), 'YYYY-"Q"Q') AS key, sum(activities) AS activities, sum(reach) AS people
  FROM activity_rollups WHERE network_id = (SELECT network_id FROM me) AND accepted AND month BETWEEN $2 AND $3 GROUP BY 1) q)))::text AS body
