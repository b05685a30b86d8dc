/** An account that other networks still need is nameless in the one that erased it. */
const ERASED_HERE = `coalesce(a.erased_at, (SELECT r.performed_at FROM erasures r
  WHERE r.network_id = $1 AND r.account_id = a.id AND r.performed_at >= e.occurred_at LIMIT 1))`;

/** What happened to a record that became part of this one is part of its story. */
const ITSELF = (organization: string): string => `ANY (ARRAY(SELECT ${organization}::uuid
  UNION ALL SELECT m.id FROM merged_organizations m WHERE m.network_id = $1 AND m.into_id = ${organization}))`;

/** What concerns an organization: it, what was done in its name, and the imports that made or changed it. */
const OF = (organization: string): string => `(e.organization_id = ${ITSELF(organization)}
  OR e.on_behalf_of = ${ITSELF(organization)}
  OR e.subject_id = ANY (ARRAY(SELECT t.import_id FROM imported_organizations t
    WHERE t.network_id = $1 AND t.organization_id = ${ITSELF(organization)})))`;

/**
 * The audit trail, newest first. Names that the chain itself does not hold (who, which organization) are joined as they
 * are today; what was personal in an event comes from its own row and is gone when that was erased.
 *
 * $1 network · $2 language · $3 the whole network (else own organization $4) · $5 may see sessions of others · $6 own
 * account · $7 names of events · $8 kind of subject · $9 subject · $10 organization · $11 who did it · $12 first day ·
 * $13 last day · $14 the number before which to go on · $15 how many, one more than shown
 */
export const AUDIT_PAGE = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', e.id, 'sequence', e.seq::text, 'at', e.occurred_at, 'event', e.event,
    'subjectType', e.subject_type, 'subjectId', e.subject_id,
    'organization', CASE WHEN o.id IS NOT NULL
      THEN jsonb_build_object('id', o.id, 'name', local_text_json(o.name, $2)) END,
    'onBehalfOf', CASE WHEN b.id IS NOT NULL
      THEN jsonb_build_object('id', b.id, 'name', local_text_json(b.name, $2)) END,
    'actor', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name',
      person_name(a.given_name, a.family_name, a.prefix, ${ERASED_HERE}, $2)) END,
    'role', e.actor_role, 'fromState', e.from_state, 'toState', e.to_state,
    'personal', p.personal, 'erased', p.erased_at IS NOT NULL, 'requestId', e.request_id, 'hash', encode(e.hash, 'hex'))
    ORDER BY e.seq DESC), '[]')
  FROM (
    SELECT e.* FROM audit_events e JOIN networks n ON n.id = e.network_id
    WHERE e.network_id = $1
      AND ($3 OR ${OF('$4')})
      AND (e.subject_type NOT IN ('session', 'passkey') OR $5 OR e.actor_account_id = $6)
      AND ($7::text[] IS NULL OR e.event = ANY ($7))
      AND ($8::text IS NULL OR e.subject_type = $8)
      AND ($9::uuid IS NULL OR e.subject_id = $9)
      AND ($10::uuid IS NULL OR ${OF('$10')})
      AND ($11::uuid IS NULL OR e.actor_account_id = $11)
      AND ($12::date IS NULL OR e.occurred_at >= $12::date::timestamp AT TIME ZONE n.time_zone)
      AND ($13::date IS NULL OR e.occurred_at < ($13::date + 1)::timestamp AT TIME ZONE n.time_zone)
      AND ($14::bigint IS NULL OR e.seq < $14)
    ORDER BY e.seq DESC LIMIT $15) e
  LEFT JOIN organizations o ON o.network_id = e.network_id AND o.id = e.organization_id
  LEFT JOIN organizations b ON b.network_id = e.network_id AND b.id = e.on_behalf_of
  LEFT JOIN accounts a ON a.id = e.actor_account_id
  LEFT JOIN audit_personal p ON p.network_id = e.network_id AND p.event_id = e.id`;
