import { askedKey, list, meantFor, phones, text, translations } from '../sql-parts.js';

/** Something that an organization can lend, as the interface shows it. Alias c. */
export const SPARE_CAPACITY_JSON = `json_build_object(
  'id', c.id, 'kind', c.kind, 'text', ${text('c.text')}, 'textTranslations', ${translations('c.text')},
  'amount', c.amount, 'unit', c.unit, 'wheelchairPlaces', c.wheelchair_places, 'access', c.access, 'schedules', c.schedules,
  'available', ${text('c.available')}, 'availableTranslations', ${translations('c.available')},
  'conditions', ${text('c.conditions')}, 'conditionsTranslations', ${translations('c.conditions')},
  'phone', CASE WHEN c.phone IS NOT NULL THEN ${phones('jsonb_build_array(c.phone)')} -> 0 END, 'email', c.email,
  'pausedOn', c.paused_on)`;

/** What may not be borrowed for now is known to the organization and the coordination alone; all of it to members only. */
export const SPARE_CAPACITY_SEEN = `(${meantFor('NETWORK', 'c.organization_id')}
  AND (c.paused_on IS NULL OR ${meantFor('OWN', 'c.organization_id')}))`;

/** For ORGANIZATION_JSON: what the organization `o` can lend. */
export const spareCapacityOf = (path: string): string =>
  askedKey(
    path,
    list(
      SPARE_CAPACITY_JSON,
      'c.kind, c.id',
      `spare_capacities c WHERE c.network_id = o.network_id AND c.organization_id = o.id AND ${SPARE_CAPACITY_SEEN}`,
    ),
  );

/** For the list of organizations: those that lend something of these kinds now, asked by somebody for whom that is meant. */
export const lendsKinds = (parameter: string): string => `('NETWORK' = ANY ($5) AND EXISTS (
  SELECT FROM spare_capacities c WHERE c.network_id = o.network_id AND c.organization_id = o.id
    AND c.paused_on IS NULL AND c.kind = ANY (${parameter})))`;
