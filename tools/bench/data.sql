-- Generated data of the benchmark: 50 networks of 40 organizations and one of 2,000. Run as the operator, on an empty,
-- migrated database, after helpers.sql. Everything follows from the counters, so each run makes the same rows.
BEGIN;

INSERT INTO networks (id, slug, name, state, languages, default_language, time_zone, currency, founded_on, policies, created_at)
  SELECT bench.key('network', network), 'bench-' || network, jsonb_build_object('hu', 'Hálózat ' || network, 'en', 'Network ' || network),
    'ACTIVE', '{hu,en}', 'hu', 'Europe/Budapest', 'HUF', '2022-01-01', '{}', now() FROM bench.size;

INSERT INTO organizations (network_id, id, name, legal_form, legal_status, description, target_groups, expertise, languages, created_at)
  SELECT network_id, id,
    jsonb_build_object('hu', bench.word(n) || ' Egyesület ' || n, 'en', bench.word(n) || ' Association ' || n),
    'ASSOCIATION', 'REGISTERED',
    jsonb_build_object('hu', 'Közösség a városban, ' || n || '. leírás.', 'en', 'A community in the town, description ' || n || '.'),
    ARRAY[(ARRAY['DEAF', 'BLIND', 'AUTISM', 'CARERS', 'ELDERLY'])[1 + n % 5]],
    jsonb_build_array(jsonb_build_object('hu', 'Szaktudás ' || n % 12, 'en', 'Expertise ' || n % 12), jsonb_build_object('hu', 'Tolmácsolás', 'en', 'Interpreting')),
    '{hu}', now() FROM bench.body;

INSERT INTO accounts (id, email, given_name, family_name, languages, created_at)
  SELECT bench.key('account', n), 'p' || n || '@bench.example', 'Anna', 'Kovács', '{hu}', now() FROM bench.body;
INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date)
  SELECT network_id, bench.key('mandate', n), bench.key('account', n), 'AO', id, '2022-01-01' FROM bench.body;
-- The first organization of each network employs its coordinator, with an account of its own.
INSERT INTO accounts (id, email, given_name, family_name, languages, created_at)
  SELECT bench.key('coordinator', network), 'c' || network || '@bench.example', 'Nóra', 'Hegyi', '{hu}', now() FROM bench.size;
INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date)
  SELECT bench.key('network', network), bench.key('coordination', network), bench.key('coordinator', network), 'COORD',
    bench.key('organization', before + 1), '2022-01-01' FROM bench.size;
INSERT INTO memberships (network_id, id, organization_id, state, applied_on, touched_on, from_date, decision)
  SELECT network_id, bench.key('membership', n), id, 'ACTIVE', '2022-01-01', '2022-02-01', '2022-02-01', '{"rule": "FOUNDING"}' FROM bench.body;

INSERT INTO services (network_id, id, organization_id, name, description, status, languages)
  SELECT network_id, bench.key('service', n * 3 + i), id,
    jsonb_build_object('hu', 'Szolgáltatás ' || i || ' – ' || bench.word(n + i), 'en', 'Service ' || i || ' – ' || bench.word(n + i)),
    jsonb_build_object('hu', 'Hétfőtől csütörtökig, bejelentkezéssel.', 'en', 'Monday to Thursday, by appointment.'), 'ACTIVE', '{hu}'
  FROM bench.body, generate_series(1, 3) i;

-- A signed-in coordinator in each network; the token of network 7 is 'bench-7', kept as its SHA-256 like every token.
INSERT INTO sessions (id, account_id, token_hash, network_id, mandate_id, device, shared_device, created_at, last_seen_at, expires_at)
  SELECT bench.key('session', network), bench.key('coordinator', network), sha256(convert_to('bench-' || network, 'UTF8')),
    bench.key('network', network), bench.key('coordination', network), 'benchmark', false, now(), now(), now() + interval '1 day' FROM bench.size;

-- And an officer in each organization of network 7, so that those who log do not wait for each other.
INSERT INTO sessions (id, account_id, token_hash, network_id, mandate_id, device, shared_device, created_at, last_seen_at, expires_at)
  SELECT bench.key('officer session', n), bench.key('account', n), sha256(convert_to('bench-officer-' || n - 240, 'UTF8')),
    network_id, bench.key('mandate', n), 'benchmark', false, now(), now(), now() + interval '1 day' FROM bench.body WHERE network_id = bench.key('network', 7);

COMMIT;
