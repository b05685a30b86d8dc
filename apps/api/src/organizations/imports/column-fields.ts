import type { ImportField, MatchedColumn, OrganizationField } from '@kalaka/domain';
import { flatMapping, type ColumnTarget, type Mapping } from '@kalaka/standards';

/** What a column may be, in the words of the reader. PERSON is left out and counted, IGNORE is not even that. */
const TARGETS: Readonly<Record<OrganizationField, ColumnTarget>> = {
  ID: 'organizations.id',
  NAME: 'organizations.name',
  ALTERNATE_NAME: 'organizations.alternate_name',
  DESCRIPTION: 'organizations.description',
  EMAIL: 'organizations.email',
  WEBSITE: 'organizations.website',
  PHONE: 'phones.number',
  LEGAL_FORM: 'organizations.legal_status',
  FOUNDED_ON: 'organizations.founded_on',
  FOUNDED_YEAR: 'organizations.year_incorporated',
  HU_TAX: 'identifiers.HU_TAX',
  HU_REGISTRY: 'identifiers.HU_REGISTRY',
  FR_SIREN: 'identifiers.FR_SIREN',
  FR_RNA: 'identifiers.FR_RNA',
  EU_VAT: 'identifiers.EU_VAT',
  ADDRESS: 'addresses.address_text',
  STREET: 'addresses.address_1',
  CITY: 'addresses.city',
  POSTAL_CODE: 'addresses.postal_code',
  COUNTRY: 'addresses.country',
  LATITUDE: 'locations.latitude',
  LONGITUDE: 'locations.longitude',
  SERVICE: 'services.name',
  PERSON: 'leaveOut',
};

const FIELDS = new Map(
  Object.entries(TARGETS).map(([field, target]) => [target, field as ImportField] as const),
);

/** What the reader suggests, as a person chooses it. */
export const fieldOf = (target: ColumnTarget | undefined): ImportField | null =>
  (target && FIELDS.get(target)) ?? null;

interface Matched {
  source: string;
  file: string;
  sheet?: string | undefined;
  matching: readonly MatchedColumn[];
}

/** How a table of somebody's own is read once its columns are matched. */
export function mappingOf({ source, file, sheet, matching }: Matched): Mapping {
  const columns: Record<string, ColumnTarget> = {};
  for (const { column, field } of matching)
    if (field && field !== 'IGNORE') columns[column] = TARGETS[field as OrganizationField];
  const ignore = matching.filter(({ field }) => field === 'IGNORE').map(({ column }) => column);
  return flatMapping({ name: source, file, columns, ignore, ...(sheet === undefined ? {} : { sheet }) });
}
