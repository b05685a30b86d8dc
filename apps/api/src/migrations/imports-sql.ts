import { networkTable } from './network-table.js';

/**
 * What an import changed, noted by the tables themselves: whoever writes a row while `app.import_id` is set leaves the
 * row as it stood before, and a hash of what it became. Taking back needs no more, and no code can forget a table.
 */
export const notedByImports = (table: string): string =>
  `CREATE TRIGGER noted_by_imports AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW
     WHEN (coalesce(current_setting('app.import_id', true), '') <> '') EXECUTE FUNCTION note_import_change()`;

/** Empty columns count as absent, so that a column that a later version adds does not look like somebody's change. */
const ROW_HASH = `
  CREATE FUNCTION import_row_hash(image jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN md5(jsonb_strip_nulls(image)::text)`;

const NOTE = `
  CREATE FUNCTION note_import_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
  DECLARE
    was jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
    becomes jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
  BEGIN
    INSERT INTO import_changes (network_id, import_id, table_name, row_id, before, after)
    VALUES ((coalesce(becomes, was) ->> 'network_id')::uuid, current_setting('app.import_id')::uuid, TG_TABLE_NAME,
            (coalesce(becomes, was) ->> 'id')::uuid, was, import_row_hash(becomes))
    ON CONFLICT (network_id, import_id, table_name, row_id) DO UPDATE SET after = EXCLUDED.after;
    RETURN NULL;
  END $$`;

/** The organization that a row belongs to, told by its columns; null for what belongs to none. */
const OWNER = `
  CREATE FUNCTION import_row_owner(network uuid, table_name text, image jsonb) RETURNS uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public AS $$
    SELECT CASE WHEN table_name = 'organizations' THEN (image ->> 'id')::uuid ELSE coalesce(
      (image ->> 'organization_id')::uuid, (image ->> 'into_id')::uuid,
      (SELECT l.organization_id FROM locations l WHERE l.network_id = network AND l.id = (image ->> 'location_id')::uuid),
      (SELECT s.organization_id FROM services s WHERE s.network_id = network AND s.id = (image ->> 'service_id')::uuid)) END
  $$`;

/**
 * What stands against taking an import back: rows that somebody changed since, and rows that came since and hang on what
 * would go. One row per organization concerned.
 */
const CONFLICTS = `
  CREATE FUNCTION import_conflicts(network uuid, import uuid) RETURNS SETOF uuid LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public AS $$
  DECLARE
    noted text;
    link record;
  BEGIN
    FOR noted IN SELECT DISTINCT c.table_name FROM import_changes c WHERE c.network_id = network AND c.import_id = import LOOP
      RETURN QUERY EXECUTE format($q$
        SELECT DISTINCT coalesce(import_row_owner($1, %1$L, to_jsonb(t)), import_row_owner($1, %1$L, c.before), c.row_id)
          FROM import_changes c LEFT JOIN %1$I t ON t.network_id = c.network_id AND t.id = c.row_id
         WHERE c.network_id = $1 AND c.import_id = $2 AND c.table_name = %1$L
           AND c.after IS DISTINCT FROM CASE WHEN t.id IS NULL THEN NULL ELSE import_row_hash(to_jsonb(t)) END $q$, noted)
        USING network, import;
    END LOOP;
    FOR link IN
      SELECT f.conrelid::regclass::text AS holder, f.confrelid::regclass::text AS target, a.attname AS key,
             EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = f.conrelid AND g.tgname = 'noted_by_imports') AS noted
        FROM pg_constraint f
        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[array_position(f.confkey,
          (SELECT i.attnum FROM pg_attribute i WHERE i.attrelid = f.confrelid AND i.attname = 'id'))]
       WHERE f.contype = 'f' AND f.conrelid::regclass::text <> 'organization_terms'
         AND f.confrelid IN (SELECT g.tgrelid FROM pg_trigger g WHERE g.tgname = 'noted_by_imports')
    LOOP
      RETURN QUERY EXECUTE format($q$
        SELECT DISTINCT coalesce(import_row_owner($1, %2$L, to_jsonb(t)), c.row_id)
          FROM import_changes c JOIN %1$s r ON r.network_id = c.network_id AND r.%3$I = c.row_id
          LEFT JOIN %2$I t ON t.network_id = c.network_id AND t.id = c.row_id
         WHERE c.network_id = $1 AND c.import_id = $2 AND c.table_name = %2$L AND c.before IS NULL AND c.after IS NOT NULL
           %4$s $q$, link.holder, link.target, link.key,
        CASE WHEN link.noted THEN format('AND NOT EXISTS (SELECT FROM import_changes n WHERE n.network_id = $1 AND n.import_id = $2
          AND n.table_name = %L AND n.row_id = r.id)', link.holder) ELSE '' END)
        USING network, import;
    END LOOP;
  END $$`;

/** Who wants to change what the import brought waits from here on, so that nothing slips in between looking and taking back. */
const HOLD = `
  CREATE FUNCTION hold_import_rows(network uuid, import uuid) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
  DECLARE
    noted text;
  BEGIN
    FOR noted IN SELECT c.table_name FROM import_changes c WHERE c.network_id = network AND c.import_id = import
                  GROUP BY 1 ORDER BY min(c.seq) LOOP
      EXECUTE format('SELECT count(*) FROM (SELECT FROM %1$I t JOIN import_changes c ON c.network_id = t.network_id AND c.row_id = t.id
        WHERE c.network_id = $1 AND c.import_id = $2 AND c.table_name = %1$L FOR UPDATE OF t) held', noted) USING network, import;
    END LOOP;
  END $$`;

/**
 * Puts everything back as it stood before, to the byte. The owner's right is needed, because nobody else may remove an
 * organization; row level security holds the owner too. Nothing else can be reached: only what the import itself noted.
 */
const TAKE_BACK = `
  CREATE FUNCTION take_import_back(network uuid, import uuid) RETURNS SETOF uuid LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public AS $$
  DECLARE
    noted text;
    columns text;
    remove CONSTANT text := 'DELETE FROM %1$I t USING import_changes c WHERE c.network_id = $1 AND c.import_id = $2
      AND c.table_name = %1$L AND c.before IS NULL AND c.after IS NOT NULL AND t.network_id = c.network_id AND t.id = c.row_id';
  BEGIN
    PERFORM hold_import_rows(network, import);
    IF EXISTS (SELECT FROM import_conflicts(network, import)) THEN
      RAISE EXCEPTION 'changed since the import' USING ERRCODE = '23514', CONSTRAINT = 'import_untouched_since';
    END IF;
    -- The words an organization is found by are made again from what stands there afterwards.
    DELETE FROM organization_terms t USING import_changes c
     WHERE c.network_id = network AND c.import_id = import AND c.table_name = 'organizations' AND c.before IS NULL
       AND t.network_id = c.network_id AND t.organization_id = c.row_id;
    -- Children before parents: they were written after them.
    FOR noted IN SELECT c.table_name FROM import_changes c WHERE c.network_id = network AND c.import_id = import
                  AND c.table_name <> 'organizations' GROUP BY 1 ORDER BY max(c.seq) DESC LOOP
      EXECUTE format(remove, noted) USING network, import;
    END LOOP;
    FOR noted IN SELECT c.table_name FROM import_changes c WHERE c.network_id = network AND c.import_id = import
                  AND c.before IS NOT NULL GROUP BY 1 ORDER BY min(c.seq) LOOP
      SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO columns FROM pg_attribute a
       WHERE a.attrelid = noted::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '';
      EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_recordset(NULL::%1$I, (
          SELECT coalesce(jsonb_agg(c.before), ''[]'') FROM import_changes c WHERE c.network_id = $1 AND c.import_id = $2
            AND c.table_name = %1$L AND c.before IS NOT NULL AND c.after IS NULL))', noted, columns) USING network, import;
      EXECUTE format('UPDATE %1$I t SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, c.before))
          FROM import_changes c WHERE c.network_id = $1 AND c.import_id = $2 AND c.table_name = %1$L
            AND c.before IS NOT NULL AND c.after IS NOT NULL AND t.network_id = c.network_id AND t.id = c.row_id',
        noted, columns) USING network, import;
    END LOOP;
    EXECUTE format(remove, 'organizations') USING network, import;
    RETURN QUERY SELECT DISTINCT import_row_owner(network, c.table_name, c.before) FROM import_changes c
      WHERE c.network_id = network AND c.import_id = import AND c.before IS NOT NULL
        AND c.table_name IN ('organizations', 'locations', 'services');
    DELETE FROM import_changes c WHERE c.network_id = network AND c.import_id = import;
  END $$`;

/**
 * Makes two records one: whatever hangs on the one that goes hangs on the one that stays, whichever table it is in, and a
 * pointer says where it went. A rule that both together would break refuses all of it.
 */
const MERGE = `
  CREATE FUNCTION merge_organizations(network uuid, gone uuid, kept uuid, account uuid, moment timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE
    link record;
  BEGIN
    INSERT INTO merged_organizations (network_id, id, into_id, name, details, merged_by, merged_at)
      SELECT network, o.id, kept, o.name, o.details, account, moment FROM organizations o WHERE o.network_id = network AND o.id = gone;
    DELETE FROM organization_terms t WHERE t.network_id = network AND t.organization_id = gone;
    FOR link IN
      SELECT f.conrelid::regclass::text AS holder, a.attname AS key
        FROM pg_constraint f
        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[array_position(f.confkey,
          (SELECT i.attnum FROM pg_attribute i WHERE i.attrelid = f.confrelid AND i.attname = 'id'))]
       WHERE f.contype = 'f' AND f.confrelid = 'organizations'::regclass AND f.conrelid <> 'organization_terms'::regclass
    LOOP
      EXECUTE format('UPDATE %1$s SET %2$I = $3 WHERE network_id = $1 AND %2$I = $2', link.holder, link.key)
        USING network, gone, kept;
    END LOOP;
    DELETE FROM organizations o WHERE o.network_id = network AND o.id = gone;
  END $$`;

/** The notes of an import, and the way back. */
export const IMPORT_NOTES: readonly string[] = [
  `CREATE TABLE import_changes (
     network_id uuid NOT NULL,
     import_id uuid NOT NULL,
     table_name text NOT NULL,
     row_id uuid NOT NULL,
     seq bigint GENERATED ALWAYS AS IDENTITY,
     before jsonb,
     after text,
     PRIMARY KEY (network_id, import_id, table_name, row_id),
     FOREIGN KEY (network_id, import_id) REFERENCES imports DEFERRABLE INITIALLY DEFERRED)`,
  ...networkTable('import_changes', 'ALL'),
  ...[ROW_HASH, NOTE, OWNER, CONFLICTS, HOLD, TAKE_BACK, MERGE],
  ...['take_import_back(uuid, uuid)', 'merge_organizations(uuid, uuid, uuid, uuid, timestamptz)'].flatMap(
    (name) => [
      `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION ${name} TO kalaka_app`,
    ],
  ),
];
