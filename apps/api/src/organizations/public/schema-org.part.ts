import type { PlainDate } from '@kalaka/domain';
import { schemaOrganization, schemaService, type SchemaFeature, type SchemaPlace } from '@kalaka/standards';
import { dataBlock, type Html, type Visit } from '../../platform/html/index.js';
import type { AccessibilityFact } from '../access-facts/access-fact.model.js';
import type { Location } from '../model/location.model.js';
import type { Service } from '../model/service.model.js';
import { factsThatCount } from './access-facts.part.js';
import { addresses } from './frame.js';
import type { OrganizationView } from './public.finder.js';

const TYPE = 'application/ld+json';

const numbersOf = (phones: readonly { number: string }[]): string[] => phones.map(({ number }) => number);

const featuresOf = (facts: readonly AccessibilityFact[], { say }: Visit): SchemaFeature[] =>
  facts.flatMap(({ code, value, fresh }) =>
    fresh && (value === 'YES' || value === 'NO')
      ? [{ name: say(`organizations.accessibility.${code}`), value: value === 'YES' }]
      : [],
  );

function placeOf(place: Location, visit: Visit, facts = place.accessibility): SchemaPlace {
  const { name, address, latitude, longitude, phones, schedules: hours } = place;
  const features = featuresOf(facts, visit);
  return { name: name.text, address, latitude, longitude, phones: numbersOf(phones), features, hours };
}

/** Where a service is to be had, with what counts there; what is known of the service itself also where it has no place. */
function placesOf(service: Service, today: PlainDate, visit: Visit): SchemaPlace[] {
  const own = service.accessibility;
  const features = featuresOf(own, visit);
  if (service.locations.length === 0) return features.length > 0 ? [{ phones: [], features, hours: [] }] : [];
  return service.locations.map((place) =>
    placeOf(place, visit, factsThatCount(own, place.accessibility, today)),
  );
}

/** The page of an organization for machines. It says what the page says, and nothing else. */
export function organizationData(visit: Visit, { site, organization }: OrganizationView): Html {
  const to = addresses(site.slug);
  const { membership } = organization;
  return dataBlock(
    TYPE,
    schemaOrganization({
      ...organization,
      url: visit.origin + to.organization(organization.id),
      name: organization.name.text,
      description: organization.description?.text ?? null,
      network: { name: site.name.text, url: visit.origin + to.directory },
      member: membership?.from ? { from: membership.from, to: membership.to } : null,
      places: organization.locations.map((place) => placeOf(place, visit)),
    }),
  );
}

export function serviceData(
  visit: Visit,
  { site, today, organization }: OrganizationView,
  service: Service,
): Html {
  const to = addresses(site.slug);
  return dataBlock(
    TYPE,
    schemaService({
      ...service,
      url: visit.origin + to.service(service.id),
      name: service.name.text,
      description: service.description?.text ?? null,
      cost: service.cost?.text ?? null,
      eligibility: service.eligibility?.text ?? null,
      phones: numbersOf(service.phones),
      hours: service.schedules,
      places: placesOf(service, today, visit),
      provider: { url: visit.origin + to.organization(organization.id), name: organization.name.text },
    }),
  );
}
