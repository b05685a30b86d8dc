import type { DirectoryOrganization } from '../directory/directory.js';
import { isUuid } from '../directory/ids.js';
import type { Row } from '../reading/row.js';
import type { Assembly } from './assembly.js';
import { needed } from './links.js';
import { compact } from './compact.js';

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2100;

function founded(row: Row): Pick<DirectoryOrganization, 'foundedOn' | 'foundedYear'> {
  const foundedOn = row.date('founded_on');
  const text = row.text('year_incorporated');
  let foundedYear = text !== undefined && /^\d{4}(?:\.0+)?$/.test(text) ? Number(text) : undefined;
  if (foundedYear !== undefined && !isYear(foundedYear)) foundedYear = undefined;
  if (text !== undefined && foundedYear === undefined)
    row.repair('YEAR_LEFT_OUT', 'year_incorporated', text, null);
  return compact({ foundedOn, foundedYear: foundedOn ? Number(foundedOn.slice(0, 4)) : foundedYear });
}

export function placeOrganization(assembly: Assembly, row: Row): string | undefined {
  // without an id the name is what the source knows the organization by
  const sourceId = row.key('id') ?? row.key('name') ?? row.refuse('REQUIRED', 'name');
  const id = assembly.idOf(row, sourceId);
  const before = assembly.organizations.get(id);
  if (before && row.raw.repeated) {
    // it adds nothing to the record; what its other columns say is kept beside it
    row.skip(...Object.keys(row.raw.values));
    return before.id;
  }
  const key = row.cell('id') === undefined ? 'name' : 'id';
  if (before) row.refuse('DUPLICATE_ID', key, { value: sourceId, firstLine: before.origin.line });
  assembly.organizations.refuse(id);

  const name = row.required('name');
  const parent = row.key('parent_organization_id');
  const alternateName = row.text('alternate_name');
  const organization: DirectoryOrganization = compact({
    id,
    sourceId: row.key('source_id') ?? sourceId.replace(/^#/, ''),
    name,
    alternateNames: [...(alternateName ? [alternateName] : []), ...row.texts('alternate_names')],
    description: row.text('description', true),
    email: row.email('email'),
    website: row.url(row.cell('website') === undefined ? 'url' : 'website'),
    legalStatusText: row.text('legal_status'),
    ...founded(row),
    parentOrganizationId: parent === undefined ? undefined : assembly.linkedId('organizations', parent),
    attributes: [],
    identifiers: [],
    phones: [],
    languages: [],
    origin: row.origin,
  });
  assembly.package.organizations.push(organization);
  assembly.organizations.set(id, organization, name);
  addIdentifier(assembly, row, organization, 'TAX', row.text('tax_id'));
  if (!isUuid(sourceId)) addIdentifier(assembly, row, organization, 'SOURCE', sourceId.replace(/^#/, ''));
  return id;
}

function addIdentifier(
  assembly: Assembly,
  row: Row,
  organization: DirectoryOrganization,
  scheme: string,
  value: string | undefined,
): void {
  if (value === undefined) return;
  const type = scheme === 'SOURCE' ? assembly.reading.source : 'Tax number';
  const content = { scheme, value, type };
  // an id of its own, not that of the organization's row
  const id = assembly.madeId(`${organization.id}/organization_identifiers`, content);
  if (!row.raw.repeated || !organization.identifiers.some((other) => other.id === id))
    organization.identifiers.push({ id, ...content });
}

export function placeIdentifier(assembly: Assembly, row: Row): string | undefined {
  const organization = needed(assembly, row, 'organization_id');
  if (!organization) return undefined;
  const value = row.required('identifier');
  const scheme = row.text('identifier_scheme') ?? 'OTHER';
  // the standard wants a type; our own export repeats the scheme where there is none
  const words = row.text('identifier_type');
  const type = words === scheme ? undefined : words;
  // the number may stand in tax_id and here as well
  if (organization.identifiers.some((other) => other.scheme === scheme && other.value === value))
    return undefined;
  const content = compact({ scheme, value, type });
  organization.identifiers.push({ id: assembly.partId(row, organization.id, content), ...content });
  return organization.id;
}
