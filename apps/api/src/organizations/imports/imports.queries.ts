/**
 * Imports of a network. $1 network · $2 language. What is derived from the moment (work of which nothing is heard) is added
 * by the finder, with the rules of the domain.
 */
const IMPORT_JSON = `json_build_object(
  'id', i.id, 'version', i.version, 'kind', i.kind, 'settings', i.settings, 'state', i.state, 'failure', i.failure, 'title', i.title, 'source', i.source,
  'language', i.language, 'files', i.files, 'preview', i.preview, 'matching', i.matching, 'report', i.report,
  'pairCount', (SELECT count(*) FROM import_pairs p WHERE p.network_id = i.network_id AND p.import_id = i.id),
  'openPairs', (SELECT count(*) FROM import_pairs p WHERE p.network_id = i.network_id AND p.import_id = i.id AND p.decision IS NULL),
  'openNames', (SELECT count(*) FROM import_names m WHERE m.network_id = i.network_id AND m.import_id = i.id AND m.organization_id IS NULL),
  'nameCount', (SELECT count(*) FROM import_names m WHERE m.network_id = i.network_id AND m.import_id = i.id),
  'progress', (SELECT json_build_object('step', g.step, 'done', g.done, 'total', g.total, 'at', g.at)
    FROM import_progress g WHERE g.network_id = i.network_id AND g.import_id = i.id),
  'createdBy', (SELECT json_build_object('id', a.id, 'name',
      CASE WHEN $2 = 'hu' THEN concat_ws(' ', a.prefix, a.family_name, a.given_name)
           ELSE concat_ws(' ', a.prefix, a.given_name, a.family_name) END) FROM accounts a WHERE a.id = i.created_by),
  'createdAt', i.created_at, 'finishedAt', i.finished_at, 'undoUntil', i.undo_until, 'undoneAt', i.undone_at)`;

/** $3 the import */
export const IMPORT_PAGE = `SELECT ${IMPORT_JSON} FROM imports i WHERE i.network_id = $1 AND i.id = $3`;

/** $3 and $4 the moment and id before which to go on · $5 how many, one more than shown */
export const IMPORTS_PAGE = `
  SELECT coalesce(json_agg(${IMPORT_JSON} ORDER BY i.created_at DESC, i.id DESC), '[]') FROM (
    SELECT * FROM imports i WHERE i.network_id = $1 AND ($3::timestamptz IS NULL OR (i.created_at, i.id) < ($3, $4::uuid))
    ORDER BY i.created_at DESC, i.id DESC LIMIT $5) i`;

/** $2 the import · $3 kind · $4 the place after which to go on · $5 how many, one more than shown */
export const FINDINGS_PAGE = `
  SELECT coalesce(json_agg(json_build_object('position', f.position, 'kind', f.kind, 'file', f.file, 'line', f.line,
    'field', f.field, 'code', f.code, 'values', f.values) ORDER BY f.position), '[]')
  FROM (SELECT * FROM import_findings f WHERE f.network_id = $1 AND f.import_id = $2 AND f.kind = $3 AND f.position > $4
        ORDER BY f.position LIMIT $5) f`;

/** $2 the import · $3 how many */
export const PAIRS_PAGE = `
  SELECT coalesce(json_agg(json_build_object('id', p.id, 'firstId', p.first_id, 'secondId', p.second_id, 'reason', p.reason,
    'similarity', p.similarity, 'known', p.known, 'fields', p.fields, 'decision', p.decision, 'take', p.take) ORDER BY p.position), '[]')
  FROM (SELECT * FROM import_pairs p WHERE p.network_id = $1 AND p.import_id = $2 ORDER BY p.position LIMIT $3) p`;

/** Names of a list, those first that nobody knows. $2 the import · $3 how many */
export const NAMES_PAGE = `
  SELECT coalesce(json_agg(json_build_object('name', m.name, 'count', m.count, 'organizationId', m.organization_id,
    'suggestedId', m.suggested_id) ORDER BY m.organization_id IS NOT NULL, m.name), '[]')
  FROM (SELECT * FROM import_names m WHERE m.network_id = $1 AND m.import_id = $2
        ORDER BY m.organization_id IS NOT NULL, m.name LIMIT $3) m`;

export const SOURCES_PAGE = `
  SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'source', m.source, 'title', m.title, 'language', m.language)
    ORDER BY m.updated_at DESC), '[]') FROM (SELECT * FROM import_mappings m WHERE m.network_id = $1 ORDER BY m.updated_at DESC LIMIT 50) m`;
