import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  CapacityField,
  Currency,
  DisplaySettings,
  LocalText,
  Money,
  NetworkPolicies,
  GivenVocabulary,
  Role,
  StandingDocument,
} from '@kalaka/domain';
import type { EasyFile } from './easy-file.js';
import type { ProgramFile } from './program-file.js';
import type { ActivitiesFile } from './activity-files.js';

/** The files of `seeds/`: see seeds/README.md. Days are counted from the day of seeding. */

export interface NetworkFile {
  key: string;
  slug: string;
  name: LocalText;
  languages: string[];
  defaultLanguage: string;
  timeZone: string;
  currency: Currency;
  foundedDay: number;
  policies: Partial<NetworkPolicies>;
  vocabulary?: GivenVocabulary;
  readers: { key: string; name: string }[];
}

export interface MunicipalityFile {
  key: string;
  name: LocalText;
  country: string;
  offices: { key: string; name: LocalText; email?: string }[];
}

export interface TermFile {
  key: string;
  organization: string;
  fromDay: number;
  toDay?: number;
  basis?: LocalText;
}

export interface HandoverItemFile {
  key: string;
  text: LocalText;
  count?: number;
  settledDay: number;
  /** The organization whose officer ticked it off; else the coordinator did. */
  settledBy?: string;
}

export interface HandoverFile {
  key: string;
  toTerm: string;
  preparedDay: number;
  /** The last day of the outgoing organization. */
  signedDay: number;
  decision: { day: number; rule: string; for: number; against: number; abstain: number; text: LocalText };
  items: HandoverItemFile[];
}

export interface MandateFile {
  key: string;
  role: Role;
  organization?: string;
  office?: string;
  title?: LocalText;
  fromDay: number;
  toDay?: number;
  /** Invited with it, and not come in yet. */
  invited?: boolean;
}

export interface PersonFile {
  key: string;
  familyName: string;
  givenName: string;
  prefix?: string;
  email: string;
  persona?: string;
  languages: string[];
  displaySettings?: Partial<Omit<DisplaySettings, 'textSize'>> & { textSize?: string };
  mandates: MandateFile[];
  /** Shut out of the network on a day. */
  deactivated?: { day: number; reason: string };
  /** Asked by letter to be erased, which the coordinator wrote down. */
  erasureRequestedDay?: number;
}

export interface ServiceFile {
  key: string;
  name: LocalText;
  description?: LocalText;
  eligibility?: LocalText;
  cost?: LocalText;
  costKind?: string;
  waiting?: { amount: number; unit: string; statedDay: number };
  bookingWays?: string[];
  booking?: LocalText;
  requiredDocuments?: LocalText;
  delivery?: string[];
  /** What was found in the service itself; the place says the rest. */
  facts?: FactFile[];
  languages?: string[];
  schedule?: Record<string, unknown>;
  state: string;
  easy?: EasyFile;
}

export interface FactFile {
  code: string;
  value: string;
  text?: LocalText;
  verifiedDay?: number;
  verifiedBy?: string;
}

export interface SpareCapacityFile {
  key: string;
  kind: string;
  text: LocalText;
  amount?: number;
  unit?: string;
  wheelchairPlaces?: number;
  access?: string[];
  schedules?: Record<string, unknown>[];
  available?: LocalText;
  conditions?: LocalText;
  /** The day it was recorded. */
  day?: number;
  pausedDay?: number;
}

export interface MembershipFile {
  state: string;
  appliedDay: number;
  sinceDay?: number;
  untilDay?: number;
  question?: LocalText;
  reason?: LocalText;
  admission?: {
    day: number;
    by: string;
    rule?: string;
    for?: number;
    against?: number;
    abstain?: number;
    text: LocalText;
  };
}

export interface OrganizationFile {
  key: string;
  name: LocalText;
  legalForm: string;
  legalStatus: string;
  publicBenefit?: { sinceDay: number };
  foundedDay?: number;
  targetGroups?: string[];
  seat?: { postalCode?: string; city?: string; street?: string; country?: string };
  contact?: { email?: string; phone?: string; smsWelcome?: boolean };
  taxNumber?: string;
  vatNumber?: string;
  statisticalNumber?: string;
  registry?: { number: string };
  bankAccount?: string;
  siren?: string;
  rna?: string;
  languages?: string[];
  expertise?: LocalText[];
  description: LocalText;
  /** What the text said before it was written anew. */
  earlier?: { description: LocalText; untilDay: number };
  easy: EasyFile;
  accessibility: FactFile[];
  services: ServiceFile[];
  position?: { latitude: number; longitude: number };
  opening?: Record<string, unknown>[];
  spareCapacity?: SpareCapacityFile[];
  membership: MembershipFile;
}

/** A paper; without `checkedDay` and `returnedDay` nobody has judged it yet. */
export interface DocumentFile {
  key: string;
  organization: string;
  kind: StandingDocument;
  fromDay: number;
  toDay?: number;
  enteredDay: number;
  checkedDay?: number;
  returnedDay?: number;
  returnReason?: LocalText;
}

export interface SponsorshipFile {
  key: string;
  sponsor: string;
  sponsee: string;
  fromDay: number;
  toDay: number;
  endedDay?: number;
  /** The day the signed paper was kept; none where nobody has sent it yet. */
  agreementDay?: number;
  reason?: LocalText;
  scope: { kind: string; name: string }[];
  ceiling: Money;
  feeBasisPoints: number;
}

export interface AssessmentFile {
  key: string;
  organization: string;
  day: number;
  levels: Record<CapacityField, number>;
  peers: { organization: string; levels: Record<CapacityField, number> }[];
}

export interface OfferFile {
  key: string;
  organization: string;
  text: LocalText;
  day: number;
  acceptedDay?: number;
}

export interface GapFile {
  key: string;
  organization: string;
  field: CapacityField;
  text: LocalText;
  openDay: number;
  offers: OfferFile[];
}

/** Everything of one demo network. */
export interface World {
  network: NetworkFile;
  municipalities: MunicipalityFile[];
  terms: TermFile[];
  handovers: HandoverFile[];
  people: PersonFile[];
  organizations: OrganizationFile[];
  sponsorships: SponsorshipFile[];
  assessments: AssessmentFile[];
  gaps: GapFile[];
  documents: DocumentFile[];
  programs: ProgramFile[];
  activities: ActivitiesFile;
}

const SEEDS = fileURLToPath(new URL('../../../../../seeds/', import.meta.url));

/** The demo networks, in the order in which they are listed. */
export const DEMO_NETWORKS = ['szekesfehervar', 'lille'] as const;
export type DemoNetwork = (typeof DEMO_NETWORKS)[number];

export function readWorld(name: DemoNetwork): World {
  const read = <T>(file: string): T =>
    JSON.parse(fs.readFileSync(path.join(SEEDS, name, `${file}.json`), 'utf8')) as T;
  return {
    network: read('network'),
    municipalities: read('municipalities'),
    terms: read('nao-terms'),
    handovers: read('handovers'),
    people: read('people'),
    organizations: read('organizations'),
    sponsorships: read('sponsorships'),
    assessments: read('assessments'),
    gaps: read('gaps'),
    documents: read('documents'),
    programs: read('programs'),
    activities: read('activities'),
  };
}
