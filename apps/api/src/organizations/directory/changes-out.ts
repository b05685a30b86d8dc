import { pickText, type LocalText } from '@kalaka/domain';
import { uuidV5, type DirectoryChange } from '@kalaka/standards';

/**
 * What people changed, out of the trail. In whose name stands there, not who: the organization whose mandate they had. An
 * erased part of the trail is not there, and so never leaves the house. `$1` network · `$2` after this id
 */
export const CHANGES = `
  SELECT jsonb_build_object('id', t.id, 'on', (t.occurred_at AT TIME ZONE n.time_zone)::date, 'data', t.data,
    'organizationId', t.organization_id, 'before', p.personal -> 'before', 'after', p.personal -> 'after', 'by', o.name) AS row
  FROM audit_events t
  JOIN networks n ON n.id = t.network_id
  JOIN audit_personal p ON p.network_id = t.network_id AND p.event_id = t.id AND p.personal ? 'after'
   AND t.event = 'organization.edited'
  LEFT JOIN mandates m ON m.network_id = t.network_id AND m.id = t.actor_mandate_id
  LEFT JOIN organizations o ON o.network_id = t.network_id AND o.id = m.organization_id`;

type Told = Record<string, unknown> | null;
export interface ChangeRow {
  id: string;
  on: string;
  data: { serviceId?: string; locationId?: string };
  organizationId: string;
  before: Told;
  after: Told;
  by: LocalText | null;
}

/** Fields with a column in HSDS, and its name. What else changed is for the network itself. */
const PROFILE = {
  ...{ name: 'name', alternateNames: 'alternate_name', description: 'description', website: 'website' },
  ...{ email: 'email', foundedOn: 'founded_on' },
};
const PLACE = { name: 'name', latitude: 'latitude', longitude: 'longitude' };
const SERVICE = {
  ...{ name: 'name', description: 'description', eligibility: 'eligibility_description', status: 'status' },
  ...{ cost: 'fees_description', booking: 'application_process', website: 'url', email: 'email' },
};

/** What changed of the record that the event is about: the organization itself, one of its places or of its services. */
function partOf({ data, organizationId, before, after }: ChangeRow) {
  const part = (name: string, id: string, fields: Record<string, string>) => ({
    ...{ id, fields, before: before?.[name] as Told, after: after?.[name] as Told },
  });
  if (data.serviceId) return part('services', data.serviceId, SERVICE);
  if (data.locationId) return part('locations', data.locationId, PLACE);
  return { id: organizationId, fields: PROFILE as Record<string, string>, before, after };
}

/** By the id of the record, oldest first. */
export function changesOf(
  rows: readonly ChangeRow[],
  networkId: string,
  language: string,
): Map<string, DirectoryChange[]> {
  const found = new Map<string, DirectoryChange[]>();
  for (const row of rows) {
    const { id, fields, before, after } = partOf(row);
    // what is gone is not in the directory
    if (!after) continue;
    for (const [name, field] of Object.entries(fields)) {
      const [was, becomes] = [textOf(before?.[name], language), textOf(after[name], language)];
      if (was === becomes) continue;
      const change: DirectoryChange = {
        ...{
          id: uuidV5(networkId, `change/${row.id}/${field}`),
          on: row.on,
          field,
          before: was,
          after: becomes,
        },
        action: before ? 'update' : 'create',
        by: pickText(row.by ?? {}, [language])?.text ?? 'Kaláka',
      };
      found.set(id, [...(found.get(id) ?? []), change]);
    }
  }
  return found;
}

function textOf(value: unknown, language: string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => textOf(one, language)).join(', ');
  if (typeof value === 'object') return pickText(value as LocalText, [language])?.text ?? '';
  return String(value as string | number);
}
