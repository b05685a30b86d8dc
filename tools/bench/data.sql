-- Generated data of the benchmark: 50 networks of 40 organizations and one of 2,000. Run as the operator, on an empty,
-- migrated database. Everything follows from the counters, so each run makes the same rows.
BEGIN;

CREATE FUNCTION pg_temp.key(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5(kind || ':' || n)::uuid $$;
CREATE FUNCTION pg_temp.word(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT initcap((ARRAY['szép','kerek','hold','víz','erdő','ösvény','kapu','fény','híd','szél'])[1 + n % 10]
    || (ARRAY['kert','ház','kör','műhely','szó','út','fonal','asztal','tér','part'])[1 + (n / 10) % 10]) $$;

CREATE TEMP TABLE size ON COMMIT DROP AS
  SELECT n AS network, CASE WHEN n = 51 THEN 2000 ELSE 40 END AS organizations, (n - 1) * 40 AS before FROM generate_series(1, 51) n;

INSERT INTO networks (id, slug, name, state, languages, default_language, time_zone, currency, founded_on, policies, created_at)
  SELECT pg_temp.key('network', network), 'bench-' || network, jsonb_build_object('hu', 'Hálózat ' || network, 'en', 'Network ' || network),
    'ACTIVE', '{hu,en}', 'hu', 'Europe/Budapest', 'HUF', '2022-01-01', '{}', now() FROM size;

CREATE TEMP TABLE body ON COMMIT DROP AS
  SELECT pg_temp.key('network', s.network) AS network_id, pg_temp.key('organization', s.before + i) AS id, s.before + i AS n
  FROM size s, generate_series(1, s.organizations) i;

INSERT INTO organizations (network_id, id, name, legal_form, legal_status, description, target_groups, expertise, languages, created_at)
  SELECT network_id, id,
    jsonb_build_object('hu', pg_temp.word(n) || ' Egyesület ' || n, 'en', pg_temp.word(n) || ' Association ' || n),
    'ASSOCIATION', 'REGISTERED',
    jsonb_build_object('hu', 'Közösség a városban, ' || n || '. leírás.', 'en', 'A community in the town, description ' || n || '.'),
    ARRAY[(ARRAY['DEAF', 'BLIND', 'AUTISM', 'CARERS', 'ELDERLY'])[1 + n % 5]],
    jsonb_build_array(jsonb_build_object('hu', 'Szaktudás ' || n % 12, 'en', 'Expertise ' || n % 12), jsonb_build_object('hu', 'Tolmácsolás', 'en', 'Interpreting')),
    '{hu}', now() FROM body;

INSERT INTO accounts (id, email, given_name, family_name, languages, created_at)
  SELECT pg_temp.key('account', n), 'p' || n || '@bench.example', 'Anna', 'Kovács', '{hu}', now() FROM body;
INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date)
  SELECT network_id, pg_temp.key('mandate', n), pg_temp.key('account', n), 'AO', id, '2022-01-01' FROM body;
-- The first organization of each network employs its coordinator, with an account of its own.
INSERT INTO accounts (id, email, given_name, family_name, languages, created_at)
  SELECT pg_temp.key('coordinator', network), 'c' || network || '@bench.example', 'Nóra', 'Hegyi', '{hu}', now() FROM size;
INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date)
  SELECT pg_temp.key('network', network), pg_temp.key('coordination', network), pg_temp.key('coordinator', network), 'COORD',
    pg_temp.key('organization', before + 1), '2022-01-01' FROM size;
INSERT INTO memberships (network_id, id, organization_id, state, applied_on, touched_on, from_date, decision)
  SELECT network_id, pg_temp.key('membership', n), id, 'ACTIVE', '2022-01-01', '2022-02-01', '2022-02-01', '{"rule": "FOUNDING"}' FROM body;

INSERT INTO services (network_id, id, organization_id, name, description, status, languages)
  SELECT network_id, pg_temp.key('service', n * 3 + i), id,
    jsonb_build_object('hu', 'Szolgáltatás ' || i || ' – ' || pg_temp.word(n + i), 'en', 'Service ' || i || ' – ' || pg_temp.word(n + i)),
    jsonb_build_object('hu', 'Hétfőtől csütörtökig, bejelentkezéssel.', 'en', 'Monday to Thursday, by appointment.'), 'ACTIVE', '{hu}'
  FROM body, generate_series(1, 3) i;

-- A signed-in coordinator in each network; the token of network 7 is 'bench-7', kept as its SHA-256 like every token.
INSERT INTO sessions (id, account_id, token_hash, network_id, mandate_id, device, shared_device, created_at, last_seen_at, expires_at)
  SELECT pg_temp.key('session', network), pg_temp.key('coordinator', network), sha256(convert_to('bench-' || network, 'UTF8')),
    pg_temp.key('network', network), pg_temp.key('coordination', network), 'benchmark', false, now(), now(), now() + interval '1 day' FROM size;

COMMIT;
ANALYZE;
