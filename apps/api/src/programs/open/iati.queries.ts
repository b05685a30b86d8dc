/**
 * People who were counted in activities are told by quarter in the figures, where the guard hides small numbers and whatever
 * would tell them; a stretch of a programme, a kind of activity or a group in it could be held against those (U13).
 */
const actual = (from: string, to: string, typed: string): string => `
  (CASE i.measure WHEN 'MANUAL' THEN ${typed} WHEN 'REACH' THEN NULL
     ELSE counted_actual(p.network_id, p.id, i.measure, i.activity_type, i.target_group, ${from}, ${to}) END)`;

/** Programmes that a network publishes, with their partners and results. $1 network · $2 today */
export const IATI_PAGE = `
  SELECT json_build_object(
    'slug', n.slug, 'name', n.name, 'language', n.default_language,
    'nao', (SELECT json_build_object('name', o.name, 'form', o.legal_form) FROM nao_terms t
      JOIN organizations o ON o.network_id = t.network_id AND o.id = t.organization_id
      WHERE t.network_id = n.id AND $2::date BETWEEN t.from_date AND coalesce(t.to_date, 'infinity')
      ORDER BY t.from_date DESC LIMIT 1),
    'country', (SELECT l.address ->> 'country' FROM locations l
      WHERE l.network_id = n.id AND length(l.address ->> 'country') = 2 GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1),
    'programs', (SELECT coalesce(json_agg(json_build_object(
      'id', p.id, 'state', p.state, 'title', p.title, 'description', p.description, 'purposes', p.purposes,
      'targetGroups', p.target_groups, 'places', p.places, 'from', p.from_date, 'to', p.to_date,
      'partners', (SELECT coalesce(json_agg(json_build_object('role', r.role, 'name', o.name, 'form', o.legal_form,
          'siren', (SELECT x.value FROM organization_identifiers x WHERE x.network_id = o.network_id AND x.organization_id = o.id
            AND x.scheme = 'FR_SIREN' ORDER BY x.value LIMIT 1)) ORDER BY r.role, r.from_date, r.id), '[]')
        FROM program_partners r JOIN organizations o ON o.network_id = r.network_id AND o.id = r.organization_id
        WHERE r.network_id = p.network_id AND r.program_id = p.id),
      'indicators', (SELECT coalesce(json_agg(json_build_object('name', i.name, 'unit', i.unit, 'direction', i.direction,
          'baseline', i.baseline, 'target', i.target,
          'actual', CASE WHEN p.from_date <= $2::date THEN ${actual('p.from_date', 'p.to_date', 'i.actual')} END,
          'periods', (SELECT coalesce(json_agg(json_build_object('from', t.from_date, 'to', t.to_date, 'target', t.target,
              'actual', CASE WHEN t.from_date <= $2::date THEN ${actual('t.from_date', 't.to_date', 't.actual')} END)
              ORDER BY t.from_date, t.id), '[]')
            FROM program_indicator_periods t WHERE t.network_id = i.network_id AND t.indicator_id = i.id))
          ORDER BY i.position, i.id), '[]')
        FROM program_indicators i WHERE i.network_id = p.network_id AND i.program_id = p.id))
      ORDER BY p.from_date, p.id), '[]') FROM programs p WHERE p.network_id = n.id AND p.published))
  FROM networks n WHERE n.id = $1`;
