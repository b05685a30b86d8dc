import {
  ACCESSIBILITY_FACTS,
  identifierAudience,
  membershipAudience,
  organizationAudience,
  type Audience,
  type IdentifierScheme,
  type Language,
} from '@kalaka/domain';
import type { CsvProfile, TableColumn, TableValue } from '@kalaka/standards';
import { message } from '@kalaka/words';
import type { Address, Phone } from '../model/contact.model.js';
import type { Location } from '../model/location.model.js';
import type { Organization } from '../model/organization.model.js';
import { waitingText } from '../directory/waiting-text.js';
import type { Service, Waiting } from '../model/service.model.js';

/** How the words of a table are written: codes for programs, words for people. */
export interface Wording {
  profile: CsvProfile;
  language: Language;
  /** Names of the target groups that the network added, by code. */
  groups?: ReadonlyMap<string, string>;
}

/** A column, for whom it is meant, and what stands in it. */
export interface RegisterColumn<T> {
  name: string;
  audience: Audience;
  type: TableColumn['type'];
  required?: true;
  unique?: true;
  /** The word for its title, where it is not `directory.column.<name>`. */
  title?: string;
  value(row: T, wording: Wording): TableValue;
}

const worded = ({ profile, language }: Wording, word: string, code: string): string =>
  profile === 'plain' ? code : message(language, `${word}.${code}`);
const said = (wording: Wording, prefix: string, code: string): string =>
  worded(wording, `organizations.${prefix}`, code);

const groupWord = (wording: Wording, code: string): string =>
  (wording.profile === 'plain' ? undefined : wording.groups?.get(code)) ?? said(wording, 'targetGroup', code);

/** For programs in the one form that is read back, for people in words; the day it was said stands with it. */
const waits = (waiting: Waiting, { profile, language }: Wording): string =>
  profile === 'plain'
    ? waitingText(waiting)
    : message(language, 'services.statedOn', {
        time: message(language, `services.waiting.${waiting.unit}`, { count: waiting.amount }),
        day: waiting.statedOn,
      });

const numbers = (phones: readonly Phone[]): string[] =>
  phones.map(({ number, extension }) => (extension ? `${number} / ${extension}` : number));

const ADDRESS = [
  ['street', ({ line1, line2 }: Address) => [line1, line2].filter(Boolean).join(', ')],
  ['city', ({ city }: Address) => city],
  ['region', ({ region }: Address) => region],
  ['postal_code', ({ postalCode }: Address) => postalCode],
  ['country', ({ country }: Address) => country],
  ['address_text', ({ text }: Address) => text],
] as const;

const addressColumns = <T>(of: (row: T) => Address | null, audience: Audience): RegisterColumn<T>[] =>
  ADDRESS.map(([name, part]) => ({
    ...{ name, audience, type: 'string' as const },
    value: (row) => {
      const address = of(row);
      return address && part(address);
    },
  }));

/** Bank numbers go into no table. */
const NUMBERS = Object.keys(identifierAudience).filter(
  (scheme) => !['HU_BANK', 'IBAN', 'SOURCE'].includes(scheme),
) as IdentifierScheme[];

const of = organizationAudience;

export const ORGANIZATION_COLUMNS: readonly RegisterColumn<Organization>[] = [
  { name: 'id', audience: of.id, type: 'string', required: true, unique: true, value: ({ id }) => id },
  { name: 'name', audience: of.name, type: 'string', required: true, value: ({ name }) => name.text },
  {
    ...{ name: 'alternate_names', audience: of.alternateNames, type: 'list' },
    value: ({ alternateNames }) => alternateNames,
  },
  {
    ...{ name: 'legal_form', audience: of.legalForm, type: 'string' },
    value: ({ legalForm, sourceLegalForm }, wording) =>
      legalForm ? said(wording, 'legalForm', legalForm) : sourceLegalForm,
  },
  {
    ...{ name: 'legal_status', audience: of.legalStatus, type: 'string' },
    value: ({ legalStatus }, wording) => legalStatus && said(wording, 'legalStatus', legalStatus),
  },
  {
    ...{ name: 'membership', audience: membershipAudience.state, type: 'string' },
    value: ({ membership }, wording) => membership && said(wording, 'state', membership.state),
  },
  {
    ...{ name: 'member_from', audience: membershipAudience.fromDate, type: 'date' },
    value: ({ membership }) => membership?.from,
  },
  {
    ...{ name: 'member_to', audience: membershipAudience.toDate, type: 'date' },
    value: ({ membership }) => membership?.to,
  },
  {
    ...{ name: 'founded_on', audience: of.foundedOn, type: 'date' },
    value: ({ foundedOn }) => foundedOn,
  },
  {
    ...{ name: 'public_benefit_from', audience: of.publicBenefitFrom, type: 'date' },
    value: ({ publicBenefitFrom }) => publicBenefitFrom,
  },
  {
    ...{ name: 'description', audience: of.description, type: 'string' },
    value: ({ description }) => description?.text,
  },
  {
    ...{ name: 'target_groups', audience: of.targetGroups, type: 'list' },
    value: ({ targetGroups }, wording) => targetGroups.map((code) => groupWord(wording, code)),
  },
  {
    ...{ name: 'expertise', audience: of.expertise, type: 'list' },
    value: ({ expertise }) => expertise.map(({ text }) => text),
  },
  { name: 'languages', audience: of.languages, type: 'list', value: ({ languages }) => languages },
  { name: 'website', audience: of.website, type: 'string', value: ({ website }) => website },
  { name: 'email', audience: of.email, type: 'string', value: ({ email }) => email },
  { name: 'phones', audience: of.phones, type: 'list', value: ({ phones }) => numbers(phones) },
  ...addressColumns<Organization>(({ seat }) => seat, of.seat),
  ...NUMBERS.map((scheme): RegisterColumn<Organization> => ({
    ...{ name: scheme.toLowerCase(), audience: identifierAudience[scheme], type: 'string' },
    title: `organizations.identifier.${scheme}`,
    value: ({ identifiers }) => identifiers.find((one) => one.scheme === scheme)?.value,
  })),
];

/** Places and services are there for people who look for help: all of it is public. */
export type PlaceRow = Location & { organizationId: string };
export const PLACE_COLUMNS: readonly RegisterColumn<PlaceRow>[] = [
  {
    ...{ name: 'id', audience: of.locations, type: 'string', required: true, unique: true },
    value: ({ id }) => id,
  },
  {
    ...{ name: 'organization_id', audience: of.locations, type: 'string', required: true },
    value: ({ organizationId }) => organizationId,
  },
  { name: 'name', audience: of.locations, type: 'string', value: ({ name }) => name.text },
  ...addressColumns<PlaceRow>(({ address }) => address, of.locations),
  { name: 'latitude', audience: of.locations, type: 'number', value: ({ latitude }) => latitude },
  { name: 'longitude', audience: of.locations, type: 'number', value: ({ longitude }) => longitude },
  { name: 'phones', audience: of.locations, type: 'list', value: ({ phones }) => numbers(phones) },
  ...ACCESSIBILITY_FACTS.map((code): RegisterColumn<PlaceRow> => ({
    ...{ name: code.toLowerCase(), audience: of.locations, type: 'string' },
    title: `organizations.accessibility.${code}`,
    value: ({ accessibility }, wording) => {
      const fact = accessibility.find((one) => one.code === code);
      return fact && said(wording, 'accessibilityValue', fact.value);
    },
  })),
  {
    ...{ name: 'accessibility_notes', audience: of.locations, type: 'list' },
    value: ({ accessibility }, wording) =>
      accessibility.flatMap(({ code, text, verifiedOn }) =>
        text || verifiedOn
          ? [
              `${said(wording, 'accessibility', code)}: ${[text?.text, verifiedOn].filter(Boolean).join(', ')}`,
            ]
          : [],
      ),
  },
];

export type ServiceRow = Service & { organizationId: string };
export const SERVICE_COLUMNS: readonly RegisterColumn<ServiceRow>[] = [
  {
    ...{ name: 'id', audience: of.services, type: 'string', required: true, unique: true },
    value: ({ id }) => id,
  },
  {
    ...{ name: 'organization_id', audience: of.services, type: 'string', required: true },
    value: ({ organizationId }) => organizationId,
  },
  { name: 'name', audience: of.services, type: 'string', required: true, value: ({ name }) => name.text },
  {
    ...{ name: 'description', audience: of.services, type: 'string' },
    value: ({ description }) => description?.text,
  },
  {
    ...{ name: 'status', audience: of.services, type: 'string' },
    value: ({ status }, wording) => said(wording, 'serviceStatus', status),
  },
  {
    ...{ name: 'eligibility', audience: of.services, type: 'string' },
    value: ({ eligibility }) => eligibility?.text,
  },
  { name: 'cost', audience: of.services, type: 'string', value: ({ cost }) => cost?.text },
  {
    ...{ name: 'cost_kind', audience: of.services, type: 'string' },
    value: ({ costKind }, wording) => costKind && worded(wording, 'services.costKind', costKind),
  },
  {
    ...{ name: 'waiting_time', audience: of.services, type: 'string' },
    value: ({ waiting }, wording) => waiting && waits(waiting, wording),
  },
  {
    ...{ name: 'booking_ways', audience: of.services, type: 'list' },
    value: ({ bookingWays }, wording) =>
      bookingWays.map((way) => worded(wording, 'services.bookingWay', way)),
  },
  { name: 'booking', audience: of.services, type: 'string', value: ({ booking }) => booking?.text },
  {
    ...{ name: 'delivery', audience: of.services, type: 'list' },
    value: ({ delivery }, wording) => delivery.map((mode) => worded(wording, 'services.delivery', mode)),
  },
  {
    ...{ name: 'required_documents', audience: of.services, type: 'list' },
    value: ({ requiredDocuments }) => requiredDocuments?.text.split('\n') ?? [],
  },
  { name: 'languages', audience: of.services, type: 'list', value: ({ languages }) => languages },
  { name: 'areas', audience: of.services, type: 'list', value: ({ areas }) => areas },
  { name: 'website', audience: of.services, type: 'string', value: ({ website }) => website },
  { name: 'email', audience: of.services, type: 'string', value: ({ email }) => email },
  { name: 'phones', audience: of.services, type: 'list', value: ({ phones }) => numbers(phones) },
  {
    ...{ name: 'place_ids', audience: of.services, type: 'list' },
    value: ({ locations }) => locations.map(({ id }) => id),
  },
];
