import fc from 'fast-check';
import type {
  DirectoryAccessibility,
  DirectoryAddress,
  DirectoryAttribute,
  DirectoryCostOption,
  DirectoryIdentifier,
  DirectoryLanguage,
  DirectoryPhone,
  DirectoryRequiredDocument,
  DirectorySchedule,
  DirectoryServiceArea,
  DirectoryTerm,
} from '../src/directory/directory.js';
import { cleaned } from '../src/reading/clean.js';
import { countryCode } from '../src/reading/countries.js';
import { languageOfName } from '../src/reading/languages.js';
import { date, few, line, maybe, record, text, time, url } from './arbitrary-texts.js';

export const id = fc.uuid({ version: 4 });

const language: fc.Arbitrary<DirectoryLanguage> = record<DirectoryLanguage>({
  id,
  code: maybe(fc.constantFrom('hu', 'en-US', 'hsh', 'zh-Hant')),
  name: maybe(line),
  note: maybe(text),
}).filter(
  ({ code, name }) => code !== undefined || (name !== undefined && languageOfName(name) === undefined),
);

/** The second of two equal languages of one owner would be dropped in reading. */
export const languages = fc.uniqueArray(language, {
  maxLength: 2,
  selector: ({ code, name, note }) => JSON.stringify([code, name, note]),
});

export const phone: fc.Arbitrary<DirectoryPhone> = record<DirectoryPhone>({
  id,
  number: line.filter((any) => !/^".*"$/.test(any)),
  extension: maybe(fc.nat()),
  type: maybe(
    line.map((any) => any.toLowerCase()).filter((any) => cleaned(any, false).text.toLowerCase() === any),
  ),
  description: maybe(text),
  textMessages: maybe(fc.constant(true)),
  languages,
});

export const schedule: fc.Arbitrary<DirectorySchedule> = record<DirectorySchedule>({
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

export const address: fc.Arbitrary<DirectoryAddress> = record<DirectoryAddress>({
  id,
  address1: line,
  address2: maybe(line),
  city: line,
  region: maybe(line),
  stateProvince: fc.oneof(line, fc.constant('')),
  postalCode: line,
  country: line.map(countryCode),
  type: fc.constantFrom('physical' as const, 'postal' as const, 'virtual' as const),
});

export const fact: fc.Arbitrary<DirectoryAccessibility> = fc.oneof(
  record<DirectoryAccessibility>({ id, text, details: maybe(text), url: maybe(url) }),
  record<DirectoryAccessibility>({
    id,
    text: maybe(text),
    code: fc.constantFrom('LIFT' as const, 'QUIET_ROOM' as const),
    value: fc.constantFrom('YES' as const, 'NO' as const, 'PARTLY' as const),
    verifiedOn: maybe(date),
    verifiedBy: maybe(id),
  }),
);

const term: fc.Arbitrary<DirectoryTerm> = record<DirectoryTerm>({
  id,
  name: line,
  code: maybe(line),
  description: maybe(text),
  taxonomy: maybe(line),
  language: maybe(line),
  url: maybe(url),
  parentId: maybe(id),
});

export const attributes = few(
  record<DirectoryAttribute>({ id, term, linkType: maybe(line), value: maybe(text) }),
);

export const costOption: fc.Arbitrary<DirectoryCostOption> = record<DirectoryCostOption>({
  id,
  option: text,
  amount: maybe(fc.integer({ min: 0, max: 100_000 })),
  currency: maybe(fc.constant('HUF')),
  amountDescription: maybe(text),
  validFrom: maybe(date),
  validTo: maybe(date),
});

export const requiredDocument: fc.Arbitrary<DirectoryRequiredDocument> = record<DirectoryRequiredDocument>({
  id,
  document: text,
  url: maybe(url),
});

export const area: fc.Arbitrary<DirectoryServiceArea> = record<DirectoryServiceArea>({
  id,
  name: line,
  description: maybe(text),
  extent: maybe(text),
  extentType: maybe(line),
  url: maybe(url),
});

export const identifier: fc.Arbitrary<DirectoryIdentifier> = record<DirectoryIdentifier>({
  id,
  scheme: fc.constantFrom('HU_TAX', 'SOURCE', 'GB-COH', 'OTHER'),
  value: line,
  type: maybe(line),
}).filter(({ scheme, type }) => type !== scheme);
