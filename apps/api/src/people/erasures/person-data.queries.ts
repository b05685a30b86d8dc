/** An event with the person's own words in it: the person may have them, they are about or by that person. */
const EVENT = `jsonb_build_object('at', e.occurred_at, 'event', e.event, 'subjectType', e.subject_type,
  'subjectId', e.subject_id, 'role', e.actor_role, 'byYou', e.actor_account_id = a.id, 'data', e.data, 'personal', p.personal)`;

/**
 * Everything that is kept about one account, in one statement. $1 account · $2 language · $3 moment · $4 whether the
 * person asks: then all networks, devices and settings; else (the coordinator answers a letter) what this network keeps.
 * $5 network, null for somebody without a mandate.
 */
export const PERSON_DATA = `
  SELECT jsonb_build_object(
    'format', 'kalaka.person', 'version', 1, 'exportedAt', $3::timestamptz,
    'account', jsonb_strip_nulls(jsonb_build_object('id', a.id, 'email', a.email, 'givenName', a.given_name,
      'familyName', a.family_name, 'prefix', a.prefix, 'languages', a.languages, 'createdAt', a.created_at,
      'displaySettings', CASE WHEN $4 THEN a.display_settings END, 'noticeSettings', CASE WHEN $4 THEN a.notice_settings END)),
    'mandates', CASE WHEN $4 THEN own_mandates(a.id, $2, $3) ELSE '[]'::jsonb END,
    'mandatesOfThisNetwork', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'title', m.title,
        'organization', local_text(o.name, $2), 'office', local_text(f.name, $2),
        'from', m.from_date, 'to', m.to_date, 'endedAt', m.ended_at) ORDER BY m.from_date, m.id), '[]')
      FROM mandates m LEFT JOIN organizations o ON o.network_id = m.network_id AND o.id = m.organization_id
      LEFT JOIN offices f ON f.network_id = m.network_id AND f.id = m.office_id
      WHERE m.network_id = $5 AND m.account_id = a.id),
    'invitations', (SELECT coalesce(jsonb_agg(jsonb_build_object('email', i.email, 'sentAt', i.sent_at, 'expiresAt', i.expires_at,
        'acceptedAt', i.accepted_at, 'revokedAt', i.revoked_at) ORDER BY i.created_at), '[]')
      FROM invitations i WHERE i.account_id = a.id AND ($4 OR i.network_id = $5)),
    'sessions', CASE WHEN $4 THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('device', s.device, 'sharedDevice', s.shared_device,
        'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at, 'endedAt', s.ended_at)
        ORDER BY s.created_at), '[]') FROM sessions s WHERE s.account_id = a.id) END,
    'passkeys', CASE WHEN $4 THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('name', k.name, 'synced', k.synced,
        'createdAt', k.created_at, 'lastUsedAt', k.last_used_at) ORDER BY k.created_at), '[]')
      FROM passkeys k WHERE k.account_id = a.id) END,
    'calendars', (SELECT coalesce(jsonb_agg(jsonb_build_object('networkId', c.network_id, 'mandateId', c.mandate_id, 'madeAt', c.made_at)
        ORDER BY c.made_at), '[]') FROM calendar_feeds c WHERE c.account_id = a.id AND ($4 OR c.network_id = $5)),
    'savedViews', (SELECT coalesce(jsonb_agg(jsonb_build_object('networkId', v.network_id, 'list', v.list, 'name', v.name, 'query', v.query,
        'columns', v.columns, 'shared', v.shared) ORDER BY v.list, v.name), '[]')
      FROM saved_views v WHERE v.account_id = a.id AND ($4 OR v.network_id = $5)),
    'mails', (SELECT coalesce(jsonb_agg(jsonb_build_object('subject', o.subject, 'template', o.template, 'language', o.language,
        'createdAt', o.created_at, 'sentAt', o.sent_at) ORDER BY o.created_at), '[]')
      FROM mail_outbox o WHERE o.recipient = a.email AND ($4 OR o.network_id = $5)),
    'erasures', (SELECT coalesce(jsonb_agg(jsonb_build_object('requestedAt', r.requested_at, 'withdrawnAt', r.withdrawn_at)
        ORDER BY r.requested_at), '[]') FROM erasures r WHERE r.network_id = $5 AND r.account_id = a.id),
    'events', (SELECT coalesce(jsonb_agg(${EVENT} ORDER BY e.seq), '[]')
      FROM audit_events e LEFT JOIN audit_personal p ON p.network_id = e.network_id AND p.event_id = e.id
      WHERE e.network_id = $5 AND (e.actor_account_id = a.id OR e.subject_id = a.id OR e.data ->> 'accountId' = a.id::text
        OR e.subject_id IN (SELECT m.id FROM mandates m WHERE m.network_id = $5 AND m.account_id = a.id))))
  FROM accounts a
  WHERE a.id = $1 AND ($4 OR EXISTS (SELECT FROM mandates m WHERE m.network_id = $5 AND m.account_id = a.id))`;
