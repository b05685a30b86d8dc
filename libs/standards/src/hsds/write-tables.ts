import { writeCsv } from '../csv/write-csv.js';
import type {
  DirectoryAttribute,
  DirectoryPackage,
  DirectoryPhone,
  DirectorySchedule,
  DirectoryTerm,
} from '../directory/directory.js';
import {
  accessibilityRow,
  addressRow,
  attributeRow,
  changeRow,
  costOptionRow,
  type HsdsRow,
  identifierRow,
  languageRow,
  locationRow,
  organizationRow,
  phoneRow,
  requiredDocumentRow,
  scheduleRow,
  serviceAreaRow,
  serviceRow,
  termRow,
} from './rows.js';
import { type HsdsTableName, TABLES } from './table-columns.js';

export type HsdsTables = Record<HsdsTableName, HsdsRow[]>;

const byId = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** The tables of HSDS 3.0, by resource name, rows ordered by the id of what they belong to. */
export function hsdsTables(directory: DirectoryPackage): HsdsTables {
  const tables = Object.fromEntries(TABLES.map(({ name }) => [name, [] as HsdsRow[]])) as HsdsTables;
  const phones = (records: DirectoryPhone[], owner: HsdsRow): void => {
    for (const phone of records) {
      tables.phone.push({ ...phoneRow(phone), ...owner });
      for (const language of phone.languages)
        tables.language.push({ ...languageRow(language), phone_id: phone.id });
    }
  };
  const schedules = (records: DirectorySchedule[], owner: HsdsRow): void => {
    for (const schedule of records) tables.schedule.push({ ...scheduleRow(schedule), ...owner });
  };
  const changes = (type: string, id: string): void => {
    for (const one of directory.changes?.get(id) ?? [])
      tables.metadata.push({ ...changeRow(one), resource_id: id, resource_type: type });
  };
  const terms = new Map<string, DirectoryTerm>();
  const attributes = (records: DirectoryAttribute[], entity: string, linkId: string): void => {
    for (const one of records) {
      const { id } = one.term;
      tables.attribute.push({ ...attributeRow(one, entity), link_id: linkId, taxonomy_term_id: id });
      if (!terms.has(id)) terms.set(id, one.term);
    }
  };
  const all = <T>(name: HsdsTableName, records: T[], toRow: (record: T) => HsdsRow, owner: HsdsRow): void => {
    for (const record of records) tables[name].push({ ...toRow(record), ...owner });
  };

  for (const organization of byId(directory.organizations)) {
    const owner = { organization_id: organization.id };
    tables.organization.push(organizationRow(organization));
    all('organization_identifier', organization.identifiers, identifierRow, owner);
    all('language', organization.languages, languageRow, owner);
    phones(organization.phones, owner);
    attributes(organization.attributes, 'organization', organization.id);
    changes('organization', organization.id);
  }
  for (const location of byId(directory.locations)) {
    const owner = { location_id: location.id };
    tables.location.push({ ...locationRow(location), organization_id: location.organizationId });
    all('address', location.addresses, addressRow, owner);
    all('accessibility', location.accessibility, accessibilityRow, owner);
    all('language', location.languages, languageRow, owner);
    phones(location.phones, owner);
    schedules(location.schedules, owner);
    attributes(location.attributes, 'location', location.id);
    changes('location', location.id);
  }
  for (const service of byId(directory.services)) {
    const owner = { service_id: service.id };
    tables.service.push({ ...serviceRow(service), organization_id: service.organizationId });
    all('service_area', service.serviceAreas, serviceAreaRow, owner);
    all('cost_option', service.costOptions, costOptionRow, owner);
    all('required_document', service.requiredDocuments, requiredDocumentRow, owner);
    all('accessibility', service.accessibility, accessibilityRow, owner);
    all('language', service.languages, languageRow, owner);
    phones(service.phones, owner);
    schedules(service.schedules, owner);
    attributes(service.attributes, 'service', service.id);
    changes('service', service.id);
    for (const offered of service.atLocations) {
      tables.service_at_location.push({
        id: offered.id,
        service_id: service.id,
        location_id: offered.locationId,
        ...(offered.description === undefined ? {} : { description: offered.description }),
      });
      phones(offered.phones, { service_at_location_id: offered.id });
      schedules(offered.schedules, { service_at_location_id: offered.id });
    }
  }
  tables.taxonomy_term = byId([...terms.values()]).map(termRow);
  return tables;
}

/** The datapackage.json beside the tables: Frictionless, as the standard's own. */
function datapackage(written: readonly HsdsTableName[]): object {
  const resources = TABLES.filter(({ name }) => written.includes(name)).map(({ name, file, columns }) => ({
    name,
    path: file,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      primaryKey: 'id',
      fields: columns.map(({ name: column, type, required, links, own }) => ({
        name: column,
        type,
        constraints: { required: required === true, unique: column === 'id' },
        ...(own ? { description: 'Not part of HSDS 3.0.' } : {}),
        ...(links ? { description: `The id of a row of ${links}.` } : {}),
      })),
    },
  }));
  return {
    name: 'human_services_data',
    title: 'Human Services Data Specification',
    profile: 'tabular-data-package',
    version: '3.0',
    resources,
  };
}

export interface WrittenFile {
  path: string;
  /** The text of the file, piece by piece, UTF-8 without byte order mark. */
  pieces: Iterable<string>;
}

/**
 * The tabular package of HSDS 3.0: datapackage.json and one CSV file per table that has rows (organizations always).
 * The same directory always gives the same bytes. Source records are not in it.
 */
export function* writeHsdsTables(directory: DirectoryPackage): Generator<WrittenFile> {
  const tables = hsdsTables(directory);
  const written = TABLES.filter(({ name }) => name === 'organization' || tables[name].length > 0);
  const manifest = datapackage(written.map(({ name }) => name));
  yield { path: 'datapackage.json', pieces: [`${JSON.stringify(manifest, null, 2)}\n`] };
  for (const { name, file, columns } of written)
    yield {
      path: file,
      pieces: writeCsv(
        columns.map((column) => column.name),
        tables[name],
      ),
    };
}
