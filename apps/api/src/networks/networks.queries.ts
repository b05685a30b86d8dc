import { ownTermsInFull } from './own-terms/own-terms.sql.js';
import { ownTargetGroups, targetGroupsInFull } from './target-groups/target-groups.sql.js';

/**
 * The network with everything that its page shows, in one statement. Row level security holds municipalities, offices,
 * terms and organizations; the list of networks is global, so the network id is asked for by name.
 * $1 network id · $2 language · $3 moment (decides what day it is in the network's zone) · $4 with municipalities and
 * offices · $5 with the terms of the administration post · $6 with the organization that holds the post today ·
 * $7 with how many organizations each of its target groups has
 */
export const NETWORK_PAGE = `
  SELECT jsonb_build_object(
    'id', n.id, 'name', local_text_json(n.name, $2), 'slug', n.slug, 'state', n.state,
    'nameTranslations', (SELECT coalesce(jsonb_agg(jsonb_build_object('language', key, 'text', value) ORDER BY key), '[]')
                         FROM jsonb_each_text(n.name)),
    'languages', n.languages, 'defaultLanguage', n.default_language, 'timeZone', n.time_zone, 'currency', n.currency,
    'targetGroups', ${targetGroupsInFull('$7')}, 'activityTypes', ${ownTermsInFull('activityTypes')},
    'districts', ${ownTermsInFull('districts')},
    'foundedOn', n.founded_on, 'today', day.today, 'version', n.version,
    'policies', jsonb_build_object(
      'decisionRule', n.policies #> '{decisionRule,default}',
      'quorumPercent', n.policies #> '{decisionRule,quorumPercent}',
      'answerClockDays', n.policies #> '{answerClock,days}',
      'answerClockCapMonths', n.policies #> '{answerClock,capMonths}',
      'smallCountThreshold', n.policies -> 'smallCountThreshold',
      'fiscalYearStart', n.policies -> 'fiscalYearStart',
      'contractDocuments', n.policies -> 'contractDocuments',
      'suspendingDocuments', n.policies -> 'suspendingDocuments',
      'documentWarningDays', n.policies -> 'documentWarningDays',
      'documentGraceDays', n.policies -> 'documentGraceDays',
      'sponsorCeiling', n.policies -> 'sponsorCeiling'),
    'municipalities', CASE WHEN $4 THEN coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', m.id, 'name', local_text_json(m.name, $2), 'country', m.country,
        'nameTranslations', (SELECT coalesce(jsonb_agg(jsonb_build_object('language', key, 'text', value) ORDER BY key), '[]')
          FROM jsonb_each_text(m.name)), 'version', m.version,
        'offices', coalesce((
          SELECT jsonb_agg(jsonb_build_object(
            'id', o.id, 'name', local_text_json(o.name, $2), 'municipality', local_text_json(m.name, $2), 'email', o.email,
          'nameTranslations', (SELECT coalesce(jsonb_agg(jsonb_build_object('language', key, 'text', value) ORDER BY key), '[]')
          FROM jsonb_each_text(o.name)), 'version', o.version)
            ORDER BY local_text(o.name, $2) COLLATE "hu-x-icu", o.id)
          FROM offices o WHERE o.network_id = n.id AND o.municipality_id = m.id), '[]'))
        ORDER BY local_text(m.name, $2) COLLATE "hu-x-icu", m.id)
      FROM municipalities m WHERE m.network_id = n.id), '[]') END,
    'naoTerms', CASE WHEN $5 THEN coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', t.id, 'from', t.from_date, 'to', t.to_date, 'basis', local_text_json(t.basis, $2),
        'organization', jsonb_build_object('id', g.id, 'name', local_text_json(g.name, $2)))
        ORDER BY t.from_date DESC)
      FROM nao_terms t JOIN organizations g ON g.network_id = t.network_id AND g.id = t.organization_id
      WHERE t.network_id = n.id), '[]') END,
    'nao', CASE WHEN $6 THEN (
      SELECT jsonb_build_object('id', g.id, 'name', local_text_json(g.name, $2))
      FROM nao_terms t JOIN organizations g ON g.network_id = t.network_id AND g.id = t.organization_id
      WHERE t.network_id = n.id AND day.today BETWEEN t.from_date AND coalesce(t.to_date, 'infinity')) END)
  FROM networks n, LATERAL (SELECT ($3::timestamptz AT TIME ZONE n.time_zone)::date AS today) day
  WHERE n.id = $1`;

/** $1 ids · $2 language; for the loader of names. */
export const ORGANIZATION_NAMES = `
  SELECT id AS key, jsonb_build_object('id', id, 'name', local_text_json(name, $2)) AS value
  FROM organizations WHERE network_id = (SELECT NULLIF(current_setting('app.network_id', true), '')::uuid) AND id = ANY ($1::uuid[])`;

/** $1 short name */
export const NETWORK_NAMED = `
  SELECT json_build_object('id', n.id, 'slug', n.slug, 'name', n.name, 'languages', n.languages,
    'defaultLanguage', n.default_language, 'timeZone', n.time_zone) FROM networks n WHERE n.slug = $1`;

/** $1 network · $2 language */
export const NETWORK_GROUPS = `SELECT ${ownTargetGroups()} FROM networks n WHERE n.id = $1`;

/** $1 network · $2 moment */
export const NETWORK_STORY = `
  SELECT json_build_object('name', n.name, 'foundedOn', n.founded_on,
    'nao', (SELECT t.organization_id FROM nao_terms t WHERE t.network_id = n.id
      AND ($2::timestamptz AT TIME ZONE n.time_zone)::date BETWEEN t.from_date AND coalesce(t.to_date, 'infinity')),
    'terms', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'organizationId', t.organization_id,
        'from', t.from_date, 'to', t.to_date) ORDER BY t.from_date), '[]') FROM nao_terms t WHERE t.network_id = n.id))
  FROM networks n WHERE n.id = $1`;
