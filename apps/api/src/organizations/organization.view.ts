import {
  accessibilityAnswer,
  audiencesOf,
  waitingHolds,
  contractObstacles,
  identifierAudience,
  isBankScheme,
  legalPerson,
  can,
  maskBankNumber,
  missingKinds,
  type Actor,
  type Audience,
  type DocumentFacts,
  type IdentifierScheme,
  type NetworkPolicies,
  type PlainDate,
} from '@kalaka/domain';
import { redact } from '../platform/access/index.js';
import { allowedOperations, type AllowedFacts } from './allowed-operations.js';
import { AccessibilityFact } from './access-facts/access-fact.model.js';
import { fileOf, type FileJson } from '../platform/files/index.js';
import { documentsSeen, type DocumentRow } from './documents/document.view.js';
import type { Location } from './model/location.model.js';
import { Membership } from './memberships/model/membership.model.js';
import { Identifier, Organization } from './model/organization.model.js';
import type { Service } from './model/service.model.js';
import { assessmentSeen, type AssessmentRow } from './assessments/assessment.view.js';
import { gapSeen, type GapRow } from './gaps/gap.view.js';
import { sponsorshipSeen, type SponsorshipRow } from './sponsorships/sponsorship.view.js';
import { signVideoOf, type SignVideoRow } from './sign-videos/sign-video.view.js';

/** What a page hands over with its rows. */
export interface Day {
  today: PlainDate;
  policies: Pick<NetworkPolicies, 'contractDocuments' | 'documentWarningDays'>;
}

/** An organization as the SQL of a page builds it: every list that was not asked for is null. */
type Derived =
  | 'allowed'
  | 'canContractWithCity'
  | 'contractObstacles'
  | 'missingDocuments'
  | 'documents'
  | 'registrationFile'
  | 'legalPerson';
export type OrganizationRow = Omit<
  Organization,
  Derived | 'sponsor' | 'sponsorships' | 'assessment' | 'gaps'
> & {
  sponsor: SponsorshipRow | null;
  sponsorships: SponsorshipRow[];
  assessment: AssessmentRow | null;
  gaps: GapRow[];
  facts: AllowedFacts | null;
  papers: DocumentFacts[] | null;
  documents: DocumentRow[] | null;
  registrationFile: FileJson | null;
};

const LISTS = [
  'nameTranslations',
  'descriptionTranslations',
  'easyTranslations',
  'expertise',
  'expertiseTranslations',
  'spareCapacity',
  'foundIn',
  'phones',
  'identifiers',
  'locations',
  'services',
  'memberships',
  'sponsorships',
  'gaps',
  'helpGiven',
  'officers',
  'people',
] as const;

/** Lists that were not asked for are empty. One object for all rows, so that rows keep one shape. */
const without = <K extends string>(lists: readonly K[]): Readonly<Record<K, never[]>> =>
  Object.freeze(Object.fromEntries(lists.map((list) => [list, Object.freeze([])]))) as Record<K, never[]>;
const NO_LISTS = without(LISTS);

/**
 * The last step of every finder: what is derived is added, and what is not meant for this reader is taken out, so that
 * no way through the graph shows more than another.
 */
export function viewOf(actor: Actor | null, row: OrganizationRow, day: Day): Organization {
  const facts = { organizationId: row.id, ...(actor && { networkId: actor.networkId }) };
  const mine = audiencesOf(actor, facts);
  const { facts: state, papers, documents, registrationFile, ...asked } = row;
  const obstacles = contractObstacles(row, day.policies, papers ?? [], day.today);
  const fields = { ...NO_LISTS, ...asked };
  for (const list of LISTS) fields[list] ??= [];
  const inside = mine.has('OWN');
  const seen = inside ? fields : redact(Organization, fields, mine);
  const membershipSeen = (one: Membership): Membership => (inside ? one : redact(Membership, one, mine));
  return {
    ...seen,
    canContractWithCity: obstacles.length === 0,
    contractObstacles: mine.has('CITY') ? [...obstacles] : [],
    missingDocuments: inside
      ? [...missingKinds(day.policies.contractDocuments, papers ?? [], day.today)]
      : [],
    registrationFile: inside && registrationFile ? fileOf(registrationFile) : null,
    documents: inside ? documentsSeen(actor, documents ?? [], day.policies, day.today) : [],
    signVideo: signVideoOf(seen.signVideo as SignVideoRow | null),
    legalPerson: legalPerson(row.legalForm) === true,
    identifiers: seen.identifiers.flatMap((one) =>
      identifierSeen(one, mine, can(actor, 'organization.readBankAccount', facts)),
    ),
    membership: seen.membership && membershipSeen(seen.membership),
    memberships: seen.memberships.map(membershipSeen),
    locations: seen.locations.map((place) => placeOf(place, mine, day.today)),
    services: seen.services.map((service) => serviceOf(service, mine, day.today)),
    sponsor: seen.sponsor && sponsorshipSeen(actor, seen.sponsor, day.today),
    sponsorships: seen.sponsorships.map((one) => sponsorshipSeen(actor, one, day.today)),
    assessment: seen.assessment && assessmentSeen(seen.assessment, day.today),
    gaps: seen.gaps.map((one) => gapSeen(actor, one, day.today)),
    allowed: actor && state ? allowedOperations(actor, row, state) : [],
  };
}

/** Nothing of a number is shown to whom its scheme is not meant for; a bank number only its last places. */
function identifierSeen(one: Identifier, mine: ReadonlySet<Audience>, bankInFull: boolean): Identifier[] {
  const scheme: IdentifierScheme = one.scheme;
  if (!mine.has(identifierAudience[scheme])) return [];
  const masked = isBankScheme(scheme) && !bankInFull;
  const value = masked ? maskBankNumber(one.value) : one.value;
  return [redact(Identifier, { ...one, value, masked }, mine)];
}

const SERVICE_LISTS = [
  'nameTranslations',
  'descriptionTranslations',
  'easyTranslations',
  'eligibilityTranslations',
  'costTranslations',
  'bookingTranslations',
  'requiredDocumentsTranslations',
  'accessibility',
  'phones',
  'schedules',
  'locations',
] as const;

const NO_SERVICE_LISTS = without(SERVICE_LISTS);

export function serviceOf(asked: Service, mine: ReadonlySet<Audience>, today: PlainDate): Service {
  const service: Service = { ...NO_SERVICE_LISTS, ...asked };
  for (const list of SERVICE_LISTS) service[list] ??= [];
  const { waiting, accessibility, locations, signVideo } = service;
  if (signVideo) service.signVideo = signVideoOf(signVideo as unknown as SignVideoRow);
  if (waiting) service.waiting = { ...waiting, fresh: waitingHolds(waiting, today) };
  if (accessibility.length > 0) service.accessibility = factsOf(accessibility, mine, today);
  if (locations.length > 0) service.locations = locations.map((place) => placeOf(place, mine, today));
  return service;
}

const placeOf = (place: Location, mine: ReadonlySet<Audience>, today: PlainDate): Location => ({
  ...place,
  nameTranslations: place.nameTranslations ?? [],
  phones: place.phones ?? [],
  accessibility: factsOf(place.accessibility ?? [], mine, today),
});

/** Whether a check can still be relied on is a question of the day, so it is never stored. */
function factsOf(
  facts: readonly AccessibilityFact[],
  mine: ReadonlySet<Audience>,
  today: PlainDate,
): AccessibilityFact[] {
  return facts.map((fact) => {
    const answer = accessibilityAnswer(fact, today);
    return redact(AccessibilityFact, { ...fact, answer, fresh: answer !== 'ASK_FIRST' }, mine);
  });
}
