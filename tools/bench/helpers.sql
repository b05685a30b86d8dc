-- What data.sql counts with. Run as the owner: the operator may not make functions or tables.
CREATE SCHEMA bench;
GRANT USAGE ON SCHEMA bench TO kalaka_operator;

CREATE FUNCTION bench.key(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT overlay(overlay(md5(kind || ':' || n) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid $$;
CREATE FUNCTION bench.word(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT initcap((ARRAY['szép','kerek','hold','víz','erdő','ösvény','kapu','fény','híd','szél'])[1 + n % 10]
    || (ARRAY['kert','ház','kör','műhely','szó','út','fonal','asztal','tér','part'])[1 + (n / 10) % 10]) $$;

CREATE TABLE bench.size AS
  SELECT n AS network, CASE WHEN n = 51 THEN 2000 ELSE 40 END AS organizations, (n - 1) * 40 AS before
  FROM generate_series(1, 51) n;
CREATE TABLE bench.body AS
  SELECT bench.key('network', s.network) AS network_id, bench.key('organization', s.before + i) AS id, s.before + i AS n
  FROM bench.size s, generate_series(1, s.organizations) i;
GRANT SELECT ON bench.size, bench.body TO kalaka_operator;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bench TO kalaka_operator;
