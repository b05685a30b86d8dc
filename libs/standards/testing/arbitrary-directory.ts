import fc from 'fast-check';
import type {
  DirectoryAccessibility,
  DirectoryAddress,
  DirectoryIdentifier,
  DirectoryLanguage,
  DirectoryLocation,
  DirectoryOrganization,
  DirectoryPackage,
  DirectoryPhone,
  DirectorySchedule,
  DirectoryService,
  DirectoryServiceArea,
} from '../src/directory/directory.js';
import { cleaned } from '../src/reading/clean.js';
import { countryCode } from '../src/reading/countries.js';
import { languageOfName } from '../src/reading/languages.js';
import { date, email, few, line, maybe, record, text, time, url } from './arbitrary-texts.js';

const id = fc.uuid({ version: 4 });

const language: fc.Arbitrary<DirectoryLanguage> = record<DirectoryLanguage>({
  id,
  code: maybe(fc.constantFrom('hu', 'en-US', 'hsh', 'zh-Hant')),
  name: maybe(line),
  note: maybe(text),
}).filter(
  ({ code, name }) => code !== undefined || (name !== undefined && languageOfName(name) === undefined),
);

/** The second of two equal languages of one owner would be dropped in reading. */
const languages = fc.uniqueArray(language, {
  maxLength: 2,
  selector: ({ code, name, note }) => JSON.stringify([code, name, note]),
});

const phone: fc.Arbitrary<DirectoryPhone> = record<DirectoryPhone>({
  id,
  number: line.filter((any) => !/^".*"$/.test(any)),
  extension: maybe(fc.nat()),
  type: maybe(
    line.map((any) => any.toLowerCase()).filter((any) => cleaned(any, false).text.toLowerCase() === any),
  ),
  description: maybe(text),
  languages,
});

const schedule: fc.Arbitrary<DirectorySchedule> = record<DirectorySchedule>({
  id,
  freq: fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const),
  interval: maybe(fc.integer({ min: 1, max: 52 })),
  byday: few(fc.constantFrom('MO', '1TU', '-1FR')),
  bymonthday: maybe(fc.constant('2,3,4')),
  byweekno: maybe(fc.constant('41,42')),
  byyearday: maybe(fc.constant('2')),
  wkst: maybe(fc.constantFrom('MO' as const, 'SU' as const)),
  dtstart: maybe(date),
  until: maybe(date),
  count: maybe(fc.integer({ min: 1, max: 9 })),
  validFrom: maybe(date),
  validTo: maybe(date),
  timezone: maybe(fc.constantFrom(-5, 0, 1, 5.5)),
  opensAt: maybe(time),
  closesAt: maybe(time),
  description: maybe(text),
  url: maybe(url),
  attendingType: maybe(line),
  notes: maybe(text),
});

const address: fc.Arbitrary<DirectoryAddress> = record<DirectoryAddress>({
  id,
  address1: line,
  address2: maybe(line),
  city: line,
  region: maybe(line),
  stateProvince: line,
  postalCode: line,
  country: line.map(countryCode),
  type: fc.constantFrom('physical' as const, 'postal' as const, 'virtual' as const),
});

const fact: fc.Arbitrary<DirectoryAccessibility> = fc.oneof(
  record<DirectoryAccessibility>({ id, text, details: maybe(text), url: maybe(url) }),
  record<DirectoryAccessibility>({
    id,
    text: maybe(text),
    code: fc.constantFrom('LIFT' as const, 'QUIET_ROOM' as const),
    value: fc.constantFrom('YES' as const, 'NO' as const, 'PARTLY' as const),
    verifiedOn: maybe(date),
  }),
);

const area: fc.Arbitrary<DirectoryServiceArea> = record<DirectoryServiceArea>({
  id,
  name: line,
  description: maybe(text),
  extent: maybe(text),
  extentType: maybe(line),
  url: maybe(url),
});

const identifier: fc.Arbitrary<DirectoryIdentifier> = record<DirectoryIdentifier>({
  id,
  scheme: fc.constantFrom('HU_TAX', 'SOURCE', 'GB-COH', 'OTHER'),
  value: line,
  type: maybe(line),
}).filter(({ scheme, type }) => type !== scheme);

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
