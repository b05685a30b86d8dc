import fc from 'fast-check';
import type {
  DirectoryLocation,
  DirectoryOrganization,
  DirectoryPackage,
  DirectoryService,
} from '../src/directory/directory.js';
import {
  address,
  area,
  attributes,
  costOption,
  fact,
  id,
  identifier,
  languages,
  phone,
  requiredDocument,
  schedule,
} from './arbitrary-parts.js';
import { date, email, few, line, maybe, record, text, url } from './arbitrary-texts.js';

const origin = fc.constant({ file: 'any', line: 1 });
const founded = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 1000, max: 2100 }).map((foundedYear) => ({ foundedYear })),
  date.map((foundedOn) => ({ foundedOn, foundedYear: Number(foundedOn.slice(0, 4)) })),
);
/** The id of the source, mostly a UUID and then the id itself. */
const withSourceId = <T extends { id: string }>(
  one: fc.Arbitrary<T>,
): fc.Arbitrary<T & { sourceId: string }> =>
  fc.tuple(one, maybe(line)).map(([made, other]) => ({ ...made, sourceId: other ?? made.id }));

export const organization: fc.Arbitrary<DirectoryOrganization> = withSourceId(
  fc
    .tuple(
      record<Omit<DirectoryOrganization, 'sourceId' | 'foundedOn' | 'foundedYear'>>({
        id,
        name: line,
        alternateNames: few(line),
        description: maybe(text),
        email: maybe(email),
        website: maybe(url),
        legalStatusText: maybe(line),
        parentOrganizationId: maybe(id),
        attributes,
        identifiers: fc.uniqueArray(identifier, {
          maxLength: 2,
          selector: ({ scheme, value }) => `${scheme}/${value}`,
        }),
        phones: few(phone),
        languages,
        origin,
      }),
      founded,
    )
    .map(([made, years]) => ({ ...made, ...years })),
);

const coordinates = fc.option(
  fc.record({
    latitude: fc.integer({ min: -9_000_000, max: 9_000_000 }).map((part) => part / 100_000),
    longitude: fc.integer({ min: 1, max: 18_000_000 }).map((part) => part / 100_000),
  }),
);

const location = (homes: string[]): fc.Arbitrary<DirectoryLocation> =>
  withSourceId(
    fc
      .tuple(
        record<Omit<DirectoryLocation, 'sourceId'>>({
          id,
          organizationId: fc.constantFrom(...homes),
          name: maybe(line),
          alternateName: maybe(line),
          description: maybe(text),
          email: maybe(email),
          website: maybe(url),
          type: fc.constantFrom('physical' as const, 'postal' as const, 'virtual' as const),
          externalIdentifier: maybe(
            record<{ value: string; type?: string }>({ value: line, type: maybe(line) }),
          ),
          addresses: few(address),
          addressText: maybe(text),
          accessibility: few(fact),
          attributes,
          transportation: maybe(text),
          languages,
          phones: few(phone),
          schedules: few(schedule),
          origin,
        }),
        coordinates,
      )
      .map(([made, place]) => ({ ...made, ...place })),
  );

const service = (homes: string[], places: string[]): fc.Arbitrary<DirectoryService> =>
  withSourceId(
    record<Omit<DirectoryService, 'sourceId'>>({
      id,
      organizationId: fc.constantFrom(...homes),
      name: line,
      alternateName: maybe(line),
      description: maybe(text),
      url: maybe(url),
      email: maybe(email),
      status: fc.constantFrom(
        'ACTIVE' as const,
        'INACTIVE' as const,
        'DEFUNCT' as const,
        'TEMPORARILY_CLOSED' as const,
      ),
      eligibilityText: maybe(text),
      minimumAge: maybe(fc.integer({ min: 0, max: 120 })),
      maximumAge: maybe(fc.integer({ min: 0, max: 120 })),
      applicationProcess: maybe(text),
      feesText: maybe(text),
      interpretationText: maybe(text),
      waitTimeText: maybe(text),
      accessibility: few(fact),
      attributes,
      costOptions: few(costOption),
      requiredDocuments: few(requiredDocument),
      languages,
      serviceAreas: few(area),
      phones: few(phone),
      schedules: few(schedule),
      atLocations: fc.subarray(places).chain((offered) =>
        fc.tuple(
          ...offered.map((locationId) =>
            record<DirectoryService['atLocations'][number]>({
              id,
              locationId: fc.constant(locationId),
              description: maybe(text),
              phones: few(phone),
              schedules: few(schedule),
            }),
          ),
        ),
      ),
      origin,
    }),
  );

/** Any directory that a reader could have made: all texts clean, all links kept, no source records. */
export const directory: fc.Arbitrary<DirectoryPackage> = fc
  .array(organization, { minLength: 1, maxLength: 3 })
  .chain((organizations) => {
    const homes = organizations.map((one) => one.id);
    return few(location(homes)).chain((locations) =>
      few(
        service(
          homes,
          locations.map((one) => one.id),
        ),
      ).map((services) => ({
        organizations,
        locations,
        services,
        sourceRecords: [],
      })),
    );
  });
