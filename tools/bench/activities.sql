-- Activities of the generated networks: :perNetwork in each of the first :networks ones (bench.mjs puts the numbers in). Run as
-- the owner with triggers off, as two million rows one after the other would take an hour; the figures are summed at the end.
ALTER TABLE programs DISABLE TRIGGER USER;
ALTER TABLE program_partners DISABLE TRIGGER USER;
ALTER TABLE activities DISABLE TRIGGER USER;
ALTER TABLE programs NO FORCE ROW LEVEL SECURITY;
ALTER TABLE program_partners NO FORCE ROW LEVEL SECURITY;
ALTER TABLE hour_rates NO FORCE ROW LEVEL SECURITY;
ALTER TABLE activities NO FORCE ROW LEVEL SECURITY;
ALTER TABLE activity_rollups NO FORCE ROW LEVEL SECURITY;
ALTER TABLE reach_rollups NO FORCE ROW LEVEL SECURITY;
-- Row by row these cost more than the rows: they come back when all is there, and hold for what is written from then on.
CREATE TEMP TABLE back AS
  SELECT format('ALTER TABLE activities DROP CONSTRAINT %I', conname) AS away,
    format('ALTER TABLE activities ADD CONSTRAINT %I %s NOT VALID', conname, replace(pg_get_constraintdef(oid), ' NOT VALID', '')) AS again
  FROM pg_constraint WHERE conrelid = 'activities'::regclass AND (contype = 'f' OR conname = 'reach_adds_up')
  UNION ALL SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
  FROM pg_index WHERE indrelid = 'activities'::regclass AND NOT indisprimary;
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT away FROM back LOOP EXECUTE one.away; END LOOP;
END $$;

-- 20 programmes in each network, each carried by four of its forty organizations.
INSERT INTO programs (network_id, id, state, title, target_groups, from_date, to_date, zero_budget, published, approved_on)
  SELECT bench.key('network', network), bench.key('program', network * 100 + p), 'ACTIVE',
    jsonb_build_object('hu', bench.word(p) || ' program ' || p, 'en', bench.word(p) || ' programme ' || p), '{DEAF}',
    current_date - 600, current_date + 200, true, true, current_date - 600
  FROM bench.size, generate_series(1, 20) p WHERE network BETWEEN :from AND :networks ON CONFLICT DO NOTHING;
INSERT INTO program_partners (network_id, id, program_id, organization_id, role, from_date, to_date)
  SELECT bench.key('network', network), bench.key('partner', network * 1000 + p * 10 + i), bench.key('program', network * 100 + p),
    bench.key('organization', before + 1 + (p + i * 10) % 40), CASE i WHEN 0 THEN 'ACCOUNTABLE' ELSE 'IMPLEMENTING' END, current_date - 600, current_date + 200
  FROM bench.size, generate_series(1, 20) p, generate_series(0, 3) i WHERE network BETWEEN :from AND :networks ON CONFLICT DO NOTHING;
INSERT INTO hour_rates SELECT bench.key('network', network), bench.key('rates', network), 1, '2020-01-01', 400000, 250000, 'HUF'
  FROM bench.size WHERE network BETWEEN :from AND :networks ON CONFLICT DO NOTHING;

INSERT INTO activities (network_id, id, organization_id, program_id, type, state, happened_on, minutes, title, outcome, reach, reach_groups,
    staff_minutes, volunteer_minutes, hour_rates_id, logged_at, held_at, reported_at, accepted_at)
  SELECT bench.key('network', s.network), bench.key('activity', s.network * 1000000 + i), bench.key('organization', s.before + 1 + i % 40),
    CASE WHEN i % 4 < 3 THEN bench.key('program', s.network * 100 + 1 + i % 20) END,
    (ARRAY['ADVICE', 'TRAINING', 'CLUB', 'TRANSPORT', 'AWARENESS_DAY'])[1 + i % 5], 'ACCEPTED', current_date - 20 - i % 540, 60 + i % 3 * 30,
    '{}', jsonb_build_object('hu', 'Amit megtudtunk: ' || bench.word(i) || '.', 'en', 'What we learnt: ' || bench.word(i) || '.'), 5 + i % 30,
    jsonb_build_object('TARGET_GROUP', jsonb_build_object((ARRAY['DEAF', 'BLIND', 'AUTISM', 'CARERS'])[1 + i % 4], 3 + i % 30, 'NOT_ASKED', 2)),
    60, i % 5 * 30, bench.key('rates', s.network), now() - interval '1 year', now(), now(), now()
  FROM bench.size s, generate_series(1, :perNetwork) i WHERE s.network BETWEEN :from AND :networks ON CONFLICT DO NOTHING;

TRUNCATE activity_rollups, reach_rollups;
INSERT INTO activity_rollups (network_id, organization_id, month, program_id, type, district, accepted, activities, reach, uncounted, staff_minutes, volunteer_minutes)
  SELECT network_id, organization_id, date_trunc('month', happened_on)::date, coalesce(program_id, '00000000-0000-0000-0000-000000000000'), type, '', true,
    count(*), sum(reach), 0, sum(staff_minutes), sum(volunteer_minutes) FROM activities GROUP BY 1, 2, 3, 4, 5;
INSERT INTO reach_rollups (network_id, organization_id, month, program_id, type, district, accepted, dimension, code, people)
  SELECT network_id, organization_id, date_trunc('month', happened_on)::date, coalesce(program_id, '00000000-0000-0000-0000-000000000000'), type, '', true,
    'TARGET_GROUP', g.key, sum(g.value::int) FROM activities, jsonb_each_text(reach_groups -> 'TARGET_GROUP') g GROUP BY 1, 2, 3, 4, 5, 9;

DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT again FROM back LOOP EXECUTE one.again; END LOOP;
END $$;
ALTER TABLE programs FORCE ROW LEVEL SECURITY;
ALTER TABLE program_partners FORCE ROW LEVEL SECURITY;
ALTER TABLE hour_rates FORCE ROW LEVEL SECURITY;
ALTER TABLE activities FORCE ROW LEVEL SECURITY;
ALTER TABLE activity_rollups FORCE ROW LEVEL SECURITY;
ALTER TABLE reach_rollups FORCE ROW LEVEL SECURITY;
ALTER TABLE programs ENABLE TRIGGER USER;
ALTER TABLE program_partners ENABLE TRIGGER USER;
ALTER TABLE activities ENABLE TRIGGER USER;
