/**
 * RFC 8785 canonical JSON in SQL, for values that hold no fractions: keys in order (ASCII only, so byte order is the
 * order of the standard), no white space, strings escaped as PostgreSQL does (which is what the standard asks for),
 * whole numbers in the range that every reader keeps exact. The verifier has its own implementation in TypeScript, so a
 * mistake in one of them is found by the other.
 */
export const CANONICAL_JSON = [
  `CREATE FUNCTION canonical_json(value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
     SET search_path = pg_catalog, public AS $$
   DECLARE
     kind text := jsonb_typeof(value);
     number numeric;
   BEGIN
     IF kind = 'object' THEN
       IF EXISTS (SELECT FROM jsonb_object_keys(value) AS key WHERE key ~ '[^\\x20-\\x7e]') THEN
         RAISE EXCEPTION 'only ASCII keys can be put in canonical order' USING ERRCODE = '22023';
       END IF;
       RETURN '{' || coalesce((SELECT string_agg(to_json(key)::text || ':' || canonical_json(item), ',' ORDER BY key COLLATE "C")
                               FROM jsonb_each(value) AS each (key, item)), '') || '}';
     ELSIF kind = 'array' THEN
       RETURN '[' || coalesce((SELECT string_agg(canonical_json(item), ',' ORDER BY position)
                               FROM jsonb_array_elements(value) WITH ORDINALITY AS each (item, position)), '') || ']';
     ELSIF kind = 'number' THEN
       number := (value #>> '{}')::numeric;
       IF number <> trunc(number) OR abs(number) > 9007199254740991 THEN
         RAISE EXCEPTION 'only whole numbers up to 2^53 have one canonical form here' USING ERRCODE = '22023';
       END IF;
       RETURN trunc(number)::text;
     END IF;
     RETURN value::text;
   END $$`,
];
