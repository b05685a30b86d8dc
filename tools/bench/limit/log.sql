-- What the bare server writes for one activity: who may, what is possible, the row, the sum and the trail in one call. Its tables
-- are plain copies without row security and triggers, as somebody would write them who cares for speed alone.
CREATE TABLE bench.activities AS SELECT network_id, id, organization_id, program_id, type, happened_on, minutes, outcome, reach, reach_groups, state, logged_at
  FROM activities WITH NO DATA;
ALTER TABLE bench.activities ADD PRIMARY KEY (network_id, id);
CREATE INDEX ON bench.activities (network_id, program_id, happened_on DESC, id DESC);
CREATE INDEX ON bench.activities (network_id, happened_on DESC, id DESC);
CREATE INDEX ON bench.activities (network_id, organization_id, happened_on DESC, id DESC);
CREATE TABLE bench.rollups (network_id uuid, organization_id uuid, month date, program_id uuid, type text, activities bigint, reach bigint,
  PRIMARY KEY (network_id, organization_id, month, program_id, type));
CREATE TABLE bench.trail (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, network_id uuid, at timestamptz, account_id uuid, event text, subject uuid, data jsonb);
CREATE FUNCTION bench.log_activity(token bytea, activity jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  me record;
BEGIN
  SELECT s.network_id, s.account_id, m.organization_id INTO me FROM sessions s JOIN mandates m ON m.network_id = s.network_id AND m.id = s.mandate_id
    WHERE s.token_hash = token AND s.ended_at IS NULL AND s.expires_at > now() AND m.role IN ('AO', 'ED');
  IF NOT FOUND THEN RAISE EXCEPTION 'not signed in'; END IF;
  IF NOT EXISTS (SELECT FROM programs p JOIN program_partners q ON q.network_id = p.network_id AND q.program_id = p.id AND q.organization_id = me.organization_id
    WHERE p.network_id = me.network_id AND p.id = (activity ->> 'programId')::uuid AND p.state = 'ACTIVE'
      AND (activity ->> 'happenedOn')::date BETWEEN p.from_date AND p.to_date) THEN RAISE EXCEPTION 'not its programme'; END IF;
  INSERT INTO bench.activities VALUES (me.network_id, (activity ->> 'id')::uuid, me.organization_id, (activity ->> 'programId')::uuid, activity ->> 'type',
    (activity ->> 'happenedOn')::date, (activity ->> 'minutes')::int, '{}', (activity ->> 'reach')::int, '{}', 'REPORTED', now());
  INSERT INTO bench.rollups AS r VALUES (me.network_id, me.organization_id, date_trunc('month', (activity ->> 'happenedOn')::date), (activity ->> 'programId')::uuid,
      activity ->> 'type', 1, (activity ->> 'reach')::bigint)
    ON CONFLICT (network_id, organization_id, month, program_id, type) DO UPDATE SET activities = r.activities + 1, reach = r.reach + excluded.reach;
  INSERT INTO bench.trail (network_id, at, account_id, event, subject, data) VALUES (me.network_id, now(), me.account_id, 'activity.logged', (activity ->> 'id')::uuid, activity);
  RETURN json_build_object('data', json_build_object('logActivity', json_build_object('activity', json_build_object('id', activity ->> 'id', 'version', 1))))::text;
END $$;
GRANT SELECT, INSERT, UPDATE ON bench.activities, bench.rollups, bench.trail TO kalaka_operator;
GRANT EXECUTE ON FUNCTION bench.log_activity TO kalaka_operator;
