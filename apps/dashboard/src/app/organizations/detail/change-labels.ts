import type { Words } from '@kalaka/ui';
import { fieldKey, label } from '../labels';

/** Names of the parts of services, places and facts, beyond those of the profile; `story.field.<part>`. */
const PARTS: ReadonlySet<string> = new Set([
  'access',
  'address',
  'amount',
  'areas',
  'available',
  'booking',
  'bookingWays',
  'requiredDocuments',
  'code',
  'conditions',
  'cost',
  'costKind',
  'delivery',
  'eligibility',
  'kind',
  'opens',
  'pausedOn',
  'phone',
  'position',
  'schedules',
  'status',
  'text',
  'unit',
  'value',
  'verifiedOn',
  'waiting',
  'wheelchairPlaces',
]);

/** The name of a changed field for people; a field that nobody named shows the name that the record has. */
export const changeLabel = (field: string, t: Words): string => {
  if (PARTS.has(field)) return t(`story.field.${field}`);
  const key = fieldKey(field);
  return key ? t(key) : field;
};

/** Which words the codes of a field have. */
const CODES: Readonly<Record<string, (code: string) => string>> = {
  legalForm: label.legalForm,
  legalStatus: label.legalStatus,
  targetGroups: label.targetGroup,
  easyState: label.easyState,
  status: label.serviceStatus,
  costKind: label.costKind,
  bookingWays: label.bookingWay,
  delivery: label.delivery,
  code: label.fact,
  access: label.fact,
  value: label.factValue,
  kind: label.capacityKind,
  unit: label.capacityUnit,
};

/** A code of the domain in words; null when the field has none, or the value is no code. */
export function codeWords(field: string, code: string, t: Words): string | null {
  const key = CODES[field];
  return key && /^[A-Z][A-Z_]*$/.test(code) ? t(key(code)) : null;
}
