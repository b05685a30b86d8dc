/** A text by language (ISO 639-1). */
export type IatiText = Readonly<Record<string, string>>;

/** Codes of OrganisationType, as far as a network of NGOs has use for them. */
export const IATI_ORGANIZATION_TYPES = {
  LOCAL_GOVERNMENT: '11',
  OTHER_PUBLIC: '15',
  NATIONAL_NGO: '22',
  FOUNDATION: '60',
  OTHER: '90',
} as const;
export type IatiOrganizationType = keyof typeof IATI_ORGANIZATION_TYPES;

/** Codes of OrganisationRole. */
export const IATI_ROLES = { FUNDING: '1', ACCOUNTABLE: '2', EXTENDING: '3', IMPLEMENTING: '4' } as const;
export type IatiRole = keyof typeof IATI_ROLES;

/** Codes of ActivityStatus. */
export const IATI_STATUSES = {
  PIPELINE: '1',
  IMPLEMENTATION: '2',
  FINALISATION: '3',
  CLOSED: '4',
  CANCELLED: '5',
  SUSPENDED: '6',
} as const;
export type IatiStatus = keyof typeof IATI_STATUSES;

export interface IatiOrganization {
  /** Its identifier in a list of org-id.guide; absent where no list has it. Never made up. */
  ref?: string;
  type: IatiOrganizationType;
  name: IatiText;
}

export interface IatiPeriod {
  from: string;
  to: string;
  target?: number;
  /** Absent: not known, or not to be told because too few people stand behind it. */
  actual?: number;
}

export interface IatiIndicator {
  title: IatiText;
  /** What is counted: "pupils". */
  unit?: IatiText;
  direction: 'UP' | 'DOWN';
  baseline?: { year: number; date?: string; value: number };
  periods: readonly IatiPeriod[];
}

export interface IatiActivity {
  identifier: string;
  /** The language of texts that name none. */
  language: string;
  title: IatiText;
  description: IatiText;
  /** Whom it is for. */
  targetGroups?: IatiText;
  participants: readonly (IatiOrganization & { role: IatiRole })[];
  status: IatiStatus;
  dates: { plannedStart?: string; actualStart?: string; plannedEnd?: string; actualEnd?: string };
  /** ISO 3166-1. */
  country: string;
  places: readonly IatiText[];
  /** Five digits of the OECD DAC; in which order they count is theirs. */
  sectors: readonly string[];
  /** The network's own words for what it is about. */
  ownSectors?: readonly { code: string; name: IatiText }[];
  /** Codes of PolicyMarker with how much they matter: 2 is what the activity is for, 1 matters among others. */
  policyMarkers: readonly { code: string; significance: '1' | '2' }[];
  /** The public page about it. */
  page?: { url: string; title: IatiText; language?: string };
  /** Outputs of the activity. */
  indicators: readonly IatiIndicator[];
}

export interface IatiFile {
  /** The moment of writing, as ISO 8601. */
  generatedAt: string;
  reporting: Required<IatiOrganization>;
  activities: Iterable<IatiActivity>;
}
