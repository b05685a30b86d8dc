/**
 * Who helped whom, how and where, from the rollups of reach. $1 network · $2 language · $3 moment · $4, $5 first month and the
 * month after the last. It tells that a member was somewhere, never how many came.
 */
export const COVERAGE_PAGE = `
  WITH help AS MATERIALIZED (
    SELECT DISTINCT r.type, r.code, r.district, r.organization_id FROM reach_rollups r
    WHERE r.network_id = $1 AND r.month >= $4::date AND r.month < $5::date AND r.dimension = 'TARGET_GROUP'
      AND r.people > 0 AND r.code NOT IN ('ALL', 'NOT_ASKED')),
  -- Members of today and whom they are there for: they could help where nobody does.
  members AS MATERIALIZED (
    SELECT o.id, o.name, o.target_groups FROM organizations o WHERE o.network_id = $1 AND EXISTS (
      SELECT FROM memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id AND m.state = 'ACTIVE'))
  SELECT json_build_object(
    'today', ($3::timestamptz AT TIME ZONE n.time_zone)::date,
    'help', (SELECT coalesce(json_agg(json_build_object('type', h.type, 'targetGroup', h.code, 'district', h.district,
        'organizationId', h.organization_id)), '[]') FROM help h),
    'members', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', local_text_json(o.name, $2), 'targetGroups', o.target_groups)
        ORDER BY local_text(o.name, $2) COLLATE "hu-x-icu", o.id), '[]')
      FROM (SELECT m.id, m.name, m.target_groups FROM members m
            UNION ALL SELECT o.id, o.name, '{}' FROM organizations o WHERE o.network_id = $1
              AND o.id IN (SELECT h.organization_id FROM help h) AND o.id NOT IN (SELECT m.id FROM members m)) o),
    'groups', (SELECT coalesce(json_agg(json_build_object('code', g.value ->> 'code', 'name', local_text_json(g.value -> 'name', $2)) ORDER BY g.ordinality), '[]')
      FROM jsonb_array_elements(n.vocabulary -> 'targetGroups') WITH ORDINALITY g),
    'types', (SELECT coalesce(json_agg(json_build_object('code', g.value ->> 'code', 'name', local_text_json(g.value -> 'name', $2)) ORDER BY g.ordinality), '[]')
      FROM jsonb_array_elements(n.vocabulary -> 'activityTypes') WITH ORDINALITY g),
    'districts', (SELECT coalesce(json_agg(json_build_object('code', g.value ->> 'code', 'name', local_text_json(g.value -> 'name', $2)) ORDER BY g.ordinality), '[]')
      FROM jsonb_array_elements(n.vocabulary -> 'districts') WITH ORDINALITY g))
  FROM networks n WHERE n.id = $1`;
