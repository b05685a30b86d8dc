import type { OrganizationName } from '../networks/index.js';
import type { LoaderDefinition } from '../platform/loaders/index.js';

const NAMES = `
  SELECT id AS key, jsonb_build_object('id', id, 'name', local_text_json(name, $3)) AS value
  FROM organizations WHERE network_id = $1 AND id = ANY ($2::uuid[])`;

/**
 * Organizations by name, for rooms that hold an id: many ids, one statement. Null for an id of another network, and for
 * an id that is none.
 */
export const organizationNames: LoaderDefinition<string, OrganizationName> = {
  name: 'organizationNames',
  load: (ids, { actor, language, read }) =>
    actor ? read.query('organizations.names', NAMES, [actor.networkId, ids, language]) : Promise.resolve([]),
};
