/**
 * Public pages in the words of schema.org, as JSON-LD: an organization as NGO with its dated membership, a service with
 * where, when and for whom. Pure; the caller escapes it for the page. Only what is sure becomes a feature of a place: a
 * search engine shows no "ask first".
 */

export interface SchemaFeature {
  readonly name: string;
  readonly value: boolean;
}

export interface SchemaAddress {
  readonly line1?: string | null;
  readonly city?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  readonly country?: string | null;
}

export interface SchemaHours {
  readonly byDay: readonly string[];
  readonly opens?: string | null;
  readonly closes?: string | null;
}

export interface SchemaPlace {
  /** None where a service has no place, and something is known of how one can use it. */
  readonly name?: string | null;
  readonly address?: SchemaAddress | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly phones: readonly string[];
  readonly features: readonly SchemaFeature[];
  readonly hours: readonly SchemaHours[];
}

export interface SchemaOrganization {
  readonly url: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly description?: string | null;
  readonly website?: string | null;
  readonly foundedOn?: string | null;
  readonly languages: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly network: { readonly name: string; readonly url: string };
  readonly member?: { readonly from: string; readonly to?: string | null } | null;
  readonly places: readonly SchemaPlace[];
}

export interface SchemaService {
  readonly url: string;
  readonly name: string;
  readonly description?: string | null;
  readonly cost?: string | null;
  readonly eligibility?: string | null;
  readonly areas: readonly string[];
  readonly languages: readonly string[];
  readonly phones: readonly string[];
  readonly website?: string | null;
  readonly hours: readonly SchemaHours[];
  readonly places: readonly SchemaPlace[];
  readonly provider: { readonly url: string; readonly name: string };
}

type Node = { readonly [key: string]: unknown };

const CONTEXT = 'https://schema.org';

/** Leaves out what is not known, so that nothing is said that nobody said. */
const known = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );

const DAYS: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const hoursOf = ({ byDay, opens, closes }: SchemaHours): Node =>
  known({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: byDay.flatMap((day) => (DAYS[day] ? [`${CONTEXT}/${DAYS[day]}`] : [])),
    opens,
    closes,
  });

const addressOf = ({ line1, city, region, postalCode, country }: SchemaAddress): Node =>
  known({
    '@type': 'PostalAddress',
    streetAddress: line1,
    addressLocality: city,
    addressRegion: region,
    postalCode,
    addressCountry: country,
  });

const placeOf = (place: SchemaPlace): Node =>
  known({
    '@type': 'Place',
    name: place.name,
    address: place.address ? addressOf(place.address) : null,
    geo:
      place.latitude != null && place.longitude != null
        ? { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude }
        : null,
    telephone: place.phones,
    amenityFeature: place.features.map(({ name, value }) => ({
      '@type': 'LocationFeatureSpecification',
      name,
      value,
    })),
    openingHoursSpecification: place.hours.map(hoursOf),
  });

/** `memberOf` is a role with its days, not a bare link: membership begins and ends. */
export function schemaOrganization(organization: SchemaOrganization): Node {
  const { member, network } = organization;
  return known({
    '@context': CONTEXT,
    '@type': 'NGO',
    '@id': organization.url,
    url: organization.url,
    name: organization.name,
    alternateName: organization.alternateNames,
    description: organization.description,
    sameAs: organization.website,
    foundingDate: organization.foundedOn,
    knowsLanguage: organization.languages,
    identifier: organization.identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
    memberOf: member
      ? known({
          '@type': 'OrganizationRole',
          startDate: member.from,
          endDate: member.to,
          memberOf: { '@type': 'Organization', name: network.name, url: network.url },
        })
      : null,
    location: organization.places.map(placeOf),
  });
}

export function schemaService(service: SchemaService): Node {
  const { provider } = service;
  return known({
    '@context': CONTEXT,
    '@type': 'Service',
    '@id': service.url,
    url: service.url,
    name: service.name,
    description: service.description,
    provider: { '@type': 'NGO', '@id': provider.url, name: provider.name, url: provider.url },
    areaServed: service.areas,
    audience: service.eligibility ? { '@type': 'Audience', audienceType: service.eligibility } : null,
    offers: service.cost ? { '@type': 'Offer', description: service.cost } : null,
    hoursAvailable: service.hours.map(hoursOf),
    availableChannel: (service.places.length > 0 ? service.places : [null]).map((place) =>
      known({
        '@type': 'ServiceChannel',
        serviceLocation: place && placeOf(place),
        servicePhone: service.phones.map((telephone) => ({ '@type': 'ContactPoint', telephone })),
        serviceUrl: service.website,
        availableLanguage: service.languages,
      }),
    ),
  });
}

export interface SchemaProject {
  readonly url: string;
  readonly name: string;
  readonly description?: string | null;
  readonly from: string;
  /** Its last day, once it is over. */
  readonly to?: string | null;
  readonly places: readonly string[];
  readonly partners: readonly { readonly url: string; readonly name: string }[];
}

/** A joint programme; whoever carries it is its member. */
export function schemaProject(project: SchemaProject): Node {
  return known({
    '@context': CONTEXT,
    '@type': 'Project',
    '@id': project.url,
    url: project.url,
    name: project.name,
    description: project.description,
    foundingDate: project.from,
    dissolutionDate: project.to,
    areaServed: project.places,
    member: project.partners.map(({ url, name }) => ({ '@type': 'NGO', '@id': url, name, url })),
  });
}

/** A list of pages in their order. */
export const schemaList = (
  url: string,
  name: string,
  pages: readonly { readonly url: string; readonly name: string }[],
): Node => ({
  '@context': CONTEXT,
  '@type': 'ItemList',
  '@id': url,
  name,
  numberOfItems: pages.length,
  itemListElement: pages.map((page, i) => ({ '@type': 'ListItem', position: i + 1, ...page })),
});
