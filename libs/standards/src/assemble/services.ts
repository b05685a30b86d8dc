import type { DirectoryService, DirectoryServiceAtLocation, ServiceStatus } from '../directory/directory.js';
import type { Row } from '../reading/row.js';
import { compact } from './compact.js';
import type { Assembly } from './assembly.js';
import { needed } from './links.js';

const STATUSES: Record<string, ServiceStatus> = {
  active: 'ACTIVE',
  inactive: 'INACTIVE',
  defunct: 'DEFUNCT',
  'temporarily closed': 'TEMPORARILY_CLOSED',
};

function statusOf(row: Row): ServiceStatus {
  const word = row.text('status');
  if (word === undefined) {
    row.repair('STATUS_ASSUMED', 'status', '', 'active');
    return 'ACTIVE';
  }
  return (
    STATUSES[word.toLowerCase().replace(/[\s_]+/g, ' ')] ??
    row.refuse('UNKNOWN_CODE', 'status', { value: word, allowed: Object.keys(STATUSES).join(', ') })
  );
}

const isAge = (value: number): boolean => value >= 0 && value <= 999;

/** The organization of a service; some tables know only its place, then it is that of the place. */
function homeOf(assembly: Assembly, row: Row): { organizationId?: string; locationId?: string } {
  if (row.cell('organization_id') !== undefined || row.cell('location_id') === undefined)
    return compact({ organizationId: needed(assembly, row, 'organization_id')?.id });
  const location = needed(assembly, row, 'location_id');
  if (!location) return {};
  if (location.organizationId === '') row.refuse('REQUIRED', 'organization_id');
  return { organizationId: location.organizationId, locationId: location.id };
}

export function placeService(assembly: Assembly, row: Row): string | undefined {
  const sourceId = row.key('id') ?? `${row.key('organization_id') ?? ''}/${row.required('name')}`;
  const id = assembly.idOf(row, sourceId);
  const before = assembly.services.get(id);
  if (before && row.raw.repeated) return undefined;
  if (before) row.refuse('DUPLICATE_ID', 'id', { value: sourceId, firstLine: before.origin.line });

  assembly.services.refuse(id);
  const { organizationId, locationId } = homeOf(assembly, row);
  if (organizationId === undefined) return undefined;
  const name = row.required('name');
  const service: DirectoryService = compact({
    id,
    sourceId: row.key('source_id') ?? sourceId.replace(/^#/, ''),
    organizationId,
    name,
    alternateName: row.text('alternate_name'),
    description: row.text('description', true),
    url: row.url('url'),
    email: row.email('email'),
    status: statusOf(row),
    eligibilityText: row.text('eligibility_description', true),
    minimumAge: row.number('minimum_age', isAge),
    maximumAge: row.number('maximum_age', isAge),
    applicationProcess: row.text('application_process', true),
    feesText: row.text('fees_description', true) ?? row.text('fees', true),
    interpretationText: row.text('interpretation_services', true),
    waitTimeText: row.text('wait_time', true),
    accessibility: [],
    attributes: [],
    costOptions: [],
    requiredDocuments: [],
    languages: [],
    serviceAreas: [],
    phones: [],
    schedules: [],
    atLocations: [],
    origin: row.origin,
  });
  assembly.package.services.push(service);
  assembly.services.set(id, service, name);
  if (locationId !== undefined) offer(assembly, service, locationId);
  return id;
}

/** One service is offered at one place once; a second mention adds to the first. */
function offer(
  assembly: Assembly,
  service: DirectoryService,
  locationId: string,
  id = assembly.madeId(`${service.id}/service_at_locations`, locationId),
): DirectoryServiceAtLocation {
  const before = service.atLocations.find((other) => other.locationId === locationId);
  if (before) return before;
  const offered: DirectoryServiceAtLocation = { id, locationId, phones: [], schedules: [] };
  service.atLocations.push(offered);
  return offered;
}

export function placeServiceAtLocation(assembly: Assembly, row: Row): string | undefined {
  const service = needed(assembly, row, 'service_id');
  const location = needed(assembly, row, 'location_id');
  if (!service || !location) {
    const sourceId = row.key('id');
    if (sourceId !== undefined) assembly.atLocations.refuse(assembly.linkedId(row.table, sourceId));
    return undefined;
  }
  const known = service.atLocations.find((other) => other.locationId === location.id);
  const offered =
    known ?? offer(assembly, service, location.id, assembly.partId(row, service.id, location.id));
  const description = row.text('description', true);
  if (description !== undefined && offered.description === undefined) offered.description = description;
  // links to a second mention find the first
  const sourceId = row.key('id');
  if (sourceId !== undefined) assembly.atLocations.set(assembly.linkedId(row.table, sourceId), offered);
  return service.id;
}

export function placeServiceArea(assembly: Assembly, row: Row): string | undefined {
  const service = needed(assembly, row, 'service_id');
  if (!service) return undefined;
  const content = compact({
    name: row.text(row.cell('name') === undefined ? 'service_area' : 'name'),
    description: row.text('description', true),
    extent: row.text('extent', true),
    extentType: row.text('extent_type'),
    url: row.url('uri'),
  });
  if (Object.keys(content).length === 0) return undefined;
  service.serviceAreas.push({ id: assembly.partId(row, service.id, content), ...content });
  return service.id;
}

/** HSDS 1.1 has eligibility as a table of its own. */
export function placeEligibility(assembly: Assembly, row: Row): string | undefined {
  const service = needed(assembly, row, 'service_id');
  const text = row.text('eligibility', true);
  if (!service || text === undefined) return undefined;
  service.eligibilityText =
    service.eligibilityText === undefined ? text : `${service.eligibilityText}\n${text}`;
  return service.id;
}

export function placeCostOption(assembly: Assembly, row: Row): string | undefined {
  const service = needed(assembly, row, 'service_id');
  if (!service) return undefined;
  const content = compact({
    option: row.text('option', true),
    amount: row.number('amount'),
    currency: row.text('currency'),
    amountDescription: row.text('amount_description', true),
    validFrom: row.date('valid_from'),
    validTo: row.date('valid_to'),
  });
  if (Object.keys(content).length > 0)
    service.costOptions.push({ id: assembly.partId(row, service.id, content), ...content });
  return service.id;
}

export function placeRequiredDocument(assembly: Assembly, row: Row): string | undefined {
  const service = needed(assembly, row, 'service_id');
  if (!service) return undefined;
  const content = compact({ document: row.text('document', true), url: row.url('uri') });
  if (Object.keys(content).length > 0)
    service.requiredDocuments.push({ id: assembly.partId(row, service.id, content), ...content });
  return service.id;
}
