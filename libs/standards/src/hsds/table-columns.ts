/** A column of a table that the hub writes. `own`: not in HSDS 3.0, which lets a publisher add columns. */
export interface Column {
  name: string;
  type: 'string' | 'number';
  required?: boolean;
  own?: boolean;
  /** The table it leads to. */
  links?: string;
}

export type HsdsTableName =
  | 'organization'
  | 'service'
  | 'service_at_location'
  | 'location'
  | 'phone'
  | 'address'
  | 'schedule'
  | 'service_area'
  | 'cost_option'
  | 'required_document'
  | 'attribute'
  | 'taxonomy_term'
  | 'metadata'
  | 'language'
  | 'accessibility'
  | 'organization_identifier';

export interface Table {
  name: HsdsTableName;
  file: string;
  columns: readonly Column[];
}

const NUMBERS = new Set(
  'year_incorporated latitude longitude extension timezone count interval minimum_age maximum_age amount'.split(
    ' ',
  ),
);

/** Ids of a source, and of a record in any of the tables. */
const NO_LINKS = new Set(['source_id', 'link_id', 'resource_id']);

/** `name!` is required by the standard, `name+` is our own. */
const table = (name: HsdsTableName, file: string, columns: string): Table => ({
  name,
  file,
  columns: columns.split(' ').map((written) => {
    const column = written.replace(/[!+]$/, '');
    return {
      name: column,
      type: NUMBERS.has(column) ? 'number' : 'string',
      ...(written.endsWith('!') ? { required: true } : {}),
      ...(written.endsWith('+') ? { own: true } : {}),
      ...(column.endsWith('_id') && !NO_LINKS.has(column)
        ? { links: column.replace(/^parent_/, '').replace(/_id$/, '') }
        : {}),
    };
  }),
});

/** In the order of the standard's datapackage. */
export const TABLES: readonly Table[] = [
  table(
    'organization',
    'organizations.csv',
    'id! name! alternate_name description! email website year_incorporated legal_status parent_organization_id ' +
      'alternate_names+ founded_on+ source_id+',
  ),
  table(
    'service',
    'services.csv',
    'id! organization_id! name! alternate_name description url email status! interpretation_services ' +
      'application_process fees_description wait_time eligibility_description minimum_age maximum_age source_id+',
  ),
  table('service_at_location', 'service_at_location.csv', 'id! service_id! location_id! description'),
  table(
    'location',
    'locations.csv',
    'id! location_type! url organization_id name alternate_name description transportation latitude longitude ' +
      'external_identifier external_identifier_type email+ address_text+ source_id+',
  ),
  table(
    'phone',
    'phones.csv',
    'id! location_id service_id organization_id service_at_location_id number! extension type description ' +
      'text_messages+',
  ),
  table(
    'address',
    'addresses.csv',
    'id! location_id address_1! address_2 city! region state_province! postal_code! country! address_type!',
  ),
  table(
    'schedule',
    'schedules.csv',
    'id! service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq ' +
      'interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes',
  ),
  table('service_area', 'service_areas.csv', 'id! service_id name description extent extent_type uri'),
  table(
    'cost_option',
    'cost_options.csv',
    'id! service_id! valid_from valid_to option currency amount amount_description',
  ),
  table('required_document', 'required_documents.csv', 'id! service_id document uri'),
  table('language', 'languages.csv', 'id! service_id location_id phone_id organization_id+ name code note'),
  table(
    'accessibility',
    'accessibility.csv',
    'id! location_id service_id+ description details url code+ value+ verified_on+ verified_by+',
  ),
  table(
    'organization_identifier',
    'organization_identifiers.csv',
    'id! organization_id! identifier_scheme identifier_type! identifier!',
  ),
  table('attribute', 'attributes.csv', 'id! link_id! taxonomy_term_id! link_type link_entity! value'),
  table(
    'taxonomy_term',
    'taxonomy_terms.csv',
    'id! code name! description! parent_id taxonomy language term_uri',
  ),
  table(
    'metadata',
    'metadata.csv',
    'id! resource_id! resource_type! last_action_date! last_action_type! field_name! previous_value! ' +
      'replacement_value! updated_by!',
  ),
];
