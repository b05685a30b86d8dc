import type {
  DirectoryAccessibility,
  DirectoryAddress,
  DirectoryAttribute,
  DirectoryChange,
  DirectoryCostOption,
  DirectoryIdentifier,
  DirectoryLanguage,
  DirectoryLocation,
  DirectoryOrganization,
  DirectoryPhone,
  DirectoryRequiredDocument,
  DirectorySchedule,
  DirectoryService,
  DirectoryServiceArea,
  DirectoryTerm,
} from '../directory/directory.js';
import { asUri, isEmail } from '../reading/urls.js';

/** A row of an HSDS 3.0 table without its links. Members without a value are absent. */
export type HsdsRow = Record<string, string | number>;

const row = (values: Record<string, string | number | undefined>): HsdsRow =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as HsdsRow;

/** What the hub took may be wider than what the standard's formats take (an address with ő in its host name). */
const uri = (text: string | undefined): string | undefined => (text === undefined ? undefined : asUri(text));
const email = (text: string | undefined): string | undefined =>
  text !== undefined && isEmail(text) ? text : undefined;
const otherThanId = (record: { id: string; sourceId: string }): string | undefined =>
  record.sourceId === record.id ? undefined : record.sourceId;

export const organizationRow = (organization: DirectoryOrganization): HsdsRow =>
  row({
    id: organization.id,
    name: organization.name,
    alternate_name: organization.alternateNames[0],
    // required by the standard, unknown here: an empty text says just that
    description: organization.description ?? '',
    email: email(organization.email),
    website: uri(organization.website),
    year_incorporated: organization.foundedYear,
    legal_status: organization.legalStatusText,
    parent_organization_id: organization.parentOrganizationId,
    alternate_names: organization.alternateNames.slice(1).join('\n') || undefined,
    founded_on: organization.foundedOn,
    source_id: otherThanId(organization),
  });

export const identifierRow = (identifier: DirectoryIdentifier): HsdsRow =>
  row({
    id: identifier.id,
    identifier_scheme: identifier.scheme === 'OTHER' ? undefined : identifier.scheme,
    identifier_type: identifier.type ?? identifier.scheme,
    identifier: identifier.value,
  });

export const locationRow = (location: DirectoryLocation): HsdsRow =>
  row({
    id: location.id,
    location_type: location.type,
    url: uri(location.website),
    name: location.name,
    alternate_name: location.alternateName,
    description: location.description,
    transportation: location.transportation,
    latitude: location.latitude,
    longitude: location.longitude,
    external_identifier: location.externalIdentifier?.value,
    external_identifier_type: location.externalIdentifier?.type,
    email: email(location.email),
    address_text: location.addressText,
    source_id: otherThanId(location),
  });

export const addressRow = (address: DirectoryAddress): HsdsRow =>
  row({
    id: address.id,
    address_1: address.address1,
    address_2: address.address2,
    city: address.city,
    region: address.region,
    state_province: address.stateProvince,
    postal_code: address.postalCode,
    country: address.country,
    address_type: address.type,
  });

export const accessibilityRow = (fact: DirectoryAccessibility): HsdsRow =>
  row({
    id: fact.id,
    description: fact.text,
    details: fact.details,
    url: uri(fact.url),
    code: fact.code,
    value: fact.value,
    verified_on: fact.verifiedOn,
    verified_by: fact.verifiedBy,
  });

export const attributeRow = (attribute: DirectoryAttribute, entity: string): HsdsRow =>
  row({ id: attribute.id, link_type: attribute.linkType, link_entity: entity, value: attribute.value });

export const termRow = (term: DirectoryTerm): HsdsRow =>
  row({
    id: term.id,
    code: term.code,
    name: term.name,
    // required by the standard; a term that nobody describes says what it is
    description: term.description ?? '',
    parent_id: term.parentId,
    taxonomy: term.taxonomy,
    language: term.language,
    term_uri: uri(term.url),
  });

export const changeRow = (change: DirectoryChange): HsdsRow =>
  row({
    id: change.id,
    last_action_date: change.on,
    last_action_type: change.action,
    field_name: change.field,
    previous_value: change.before,
    replacement_value: change.after,
    updated_by: change.by,
  });

export const costOptionRow = (cost: DirectoryCostOption): HsdsRow =>
  row({
    id: cost.id,
    valid_from: cost.validFrom,
    valid_to: cost.validTo,
    option: cost.option,
    currency: cost.currency,
    amount: cost.amount,
    amount_description: cost.amountDescription,
  });

export const requiredDocumentRow = ({ id, document, url }: DirectoryRequiredDocument): HsdsRow =>
  row({ id, document, uri: uri(url) });

export const serviceRow = (service: DirectoryService): HsdsRow =>
  row({
    id: service.id,
    name: service.name,
    alternate_name: service.alternateName,
    description: service.description,
    url: uri(service.url),
    email: email(service.email),
    status: service.status.toLowerCase().replaceAll('_', ' '),
    interpretation_services: service.interpretationText,
    application_process: service.applicationProcess,
    fees_description: service.feesText,
    wait_time: service.waitTimeText,
    eligibility_description: service.eligibilityText,
    minimum_age: service.minimumAge,
    maximum_age: service.maximumAge,
    source_id: otherThanId(service),
  });

export const serviceAreaRow = (area: DirectoryServiceArea): HsdsRow =>
  row({
    id: area.id,
    name: area.name,
    description: area.description,
    extent: area.extent,
    extent_type: area.extentType,
    uri: uri(area.url),
  });

export const phoneRow = (phone: DirectoryPhone): HsdsRow =>
  row({
    id: phone.id,
    number: phone.number,
    extension: phone.extension,
    type: phone.type,
    description: phone.description,
    text_messages: phone.textMessages ? 'yes' : undefined,
  });

export const languageRow = (language: DirectoryLanguage): HsdsRow =>
  row({ id: language.id, name: language.name, code: language.code, note: language.note });

export const scheduleRow = (schedule: DirectorySchedule): HsdsRow =>
  row({
    id: schedule.id,
    valid_from: schedule.validFrom,
    valid_to: schedule.validTo,
    dtstart: schedule.dtstart,
    timezone: schedule.timezone,
    until: schedule.until,
    count: schedule.count,
    wkst: schedule.wkst,
    freq: schedule.freq,
    interval: schedule.interval,
    byday: schedule.byday.join(',') || undefined,
    byweekno: schedule.byweekno,
    bymonthday: schedule.bymonthday,
    byyearday: schedule.byyearday,
    description: schedule.description,
    opens_at: schedule.opensAt,
    closes_at: schedule.closesAt,
    schedule_link: uri(schedule.url),
    attending_type: schedule.attendingType,
    notes: schedule.notes,
  });
