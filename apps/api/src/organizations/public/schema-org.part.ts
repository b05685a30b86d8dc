import { schemaOrganization, schemaService, type SchemaFeature, type SchemaPlace } from '@kalaka/standards';
import { dataBlock, type Html, type Visit } from '../../platform/html/index.js';
import type { Location } from '../model/location.model.js';
import type { Service } from '../model/service.model.js';
import { addresses } from './frame.js';
import type { OrganizationView } from './public.finder.js';

const TYPE = 'application/ld+json';

const numbersOf = (phones: readonly { number: string }[]): string[] => phones.map(({ number }) => number);

function placeOf(place: Location, { say }: Visit): SchemaPlace {
  const features = place.accessibility.flatMap(({ code, value, fresh }): SchemaFeature[] =>
    fresh && (value === 'YES' || value === 'NO')
      ? [{ name: say(`organizations.accessibility.${code}`), value: value === 'YES' }]
      : [],
  );
  const { name, address, latitude, longitude, phones, schedules: hours } = place;
  return { name: name.text, address, latitude, longitude, phones: numbersOf(phones), features, hours };
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

export function serviceData(visit: Visit, { site, organization }: OrganizationView, service: Service): Html {
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
      places: service.locations.map((place) => placeOf(place, visit)),
      provider: { url: visit.origin + to.organization(organization.id), name: organization.name.text },
    }),
  );
}
