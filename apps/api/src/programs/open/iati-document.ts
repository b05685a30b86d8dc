import { pickText, type LocalText, type PlainDate } from '@kalaka/domain';
import {
  writeIati,
  type IatiActivity,
  type IatiOrganizationType,
  type IatiPeriod,
  type IatiRole,
  type IatiStatus,
} from '@kalaka/standards';
import { message } from '@kalaka/words';

interface Party {
  name: LocalText;
  form: string | null;
}

export interface IatiProgram {
  id: string;
  state: string;
  title: LocalText;
  description: LocalText;
  purposes: string[];
  targetGroups: string[];
  places: LocalText[];
  from: PlainDate;
  to: PlainDate;
  partners: (Party & { role: IatiRole; siren: string | null })[];
  indicators: {
    name: LocalText;
    unit: LocalText;
    direction: 'UP' | 'DOWN';
    baseline: number | null;
    target: number | null;
    actual: number | null;
    periods: { from: PlainDate; to: PlainDate; target: number | null; actual: number | null }[];
  }[];
}

export interface IatiNetwork {
  slug: string;
  name: LocalText;
  language: string;
  nao: Party | null;
  country: string | null;
  programs: IatiProgram[];
}

/** domain.md 3.2: IATI 1, 1, 1, 2, 6, 3, 4; 5. */
const STATUSES: Readonly<Record<string, IatiStatus>> = {
  IDEA: 'PIPELINE',
  PLANNED: 'PIPELINE',
  APPROVED: 'PIPELINE',
  ACTIVE: 'IMPLEMENTATION',
  SUSPENDED: 'SUSPENDED',
  COMPLETED: 'FINALISATION',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
};
const BEGUN = ['ACTIVE', 'SUSPENDED', 'COMPLETED', 'CLOSED'];
const OVER = ['COMPLETED', 'CLOSED'];

/** Purposes as codes of the OECD DAC: human rights, social protection, employment, civil society. */
const SECTORS: Readonly<Record<string, string>> = {
  SENSITIZATION: '15160',
  SERVICE: '16010',
  EMPLOYMENT: '16020',
  ADVOCACY: '15150',
  CAPACITY_BUILDING: '15150',
};
const SOCIAL_PROTECTION = '16010';
const DISABILITY = '11';
/** Groups that have nothing to do with disability by themselves. */
const OTHERS = ['ALL', 'PARENTS', 'ELDERLY', 'JOB_SEEKERS', 'CARERS'];

const typeOf = (form: string | null): IatiOrganizationType => {
  if (form === 'FOUNDATION') return 'FOUNDATION';
  if (form === 'PUBLIC_BODY') return 'OTHER_PUBLIC';
  return form === null || form === 'INFORMAL_GROUP' || form === 'CIVIL_PARTNERSHIP'
    ? 'OTHER'
    : 'NATIONAL_NGO';
};

const figure = (value: number | null): number | undefined => (value === null ? undefined : Number(value));

function periodOf({ from, to, target, actual }: IatiProgram['indicators'][0]['periods'][0]): IatiPeriod {
  const [wanted, found] = [figure(target), figure(actual)];
  return {
    ...{ from, to },
    ...(wanted === undefined ? {} : { target: wanted }),
    ...(found === undefined ? {} : { actual: found }),
  };
}

/** Both languages of the interface; a word that has none is left out. */
const wordsOf = (key: string): Record<string, string> =>
  Object.fromEntries((['en', 'hu'] as const).map((language) => [language, message(language, key)]));

function activityOf(
  program: IatiProgram,
  network: IatiNetwork,
  today: PlainDate,
  address: string,
): IatiActivity {
  const { state, from, to, purposes, indicators } = program;
  const codes = [...new Set(purposes.map((purpose) => SECTORS[purpose] ?? SOCIAL_PROTECTION))];
  const begun = BEGUN.includes(state) && from <= today;
  const about = program.targetGroups.some((group) => !OTHERS.includes(group));
  return {
    identifier: `kalaka-${network.slug}-${program.id}`,
    language: network.language,
    title: program.title,
    // the standard cannot do without one
    description: pickText(program.description, [network.language]) ? program.description : program.title,
    participants: program.partners.map(({ role, name, form, siren }) => ({
      ...{ role, name, type: typeOf(form) },
      ...(siren === null ? {} : { ref: `FR-INSEE-${siren}` }),
    })),
    status: STATUSES[state] ?? 'PIPELINE',
    dates: {
      ...{ plannedStart: from, plannedEnd: to },
      ...(begun ? { actualStart: from } : {}),
      ...(begun && OVER.includes(state) ? { actualEnd: to < today ? to : today } : {}),
    },
    country: network.country ?? 'HU',
    places: program.places,
    sectors: codes.length > 0 ? codes : [SOCIAL_PROTECTION],
    ownSectors: purposes.map((code) => ({ code, name: wordsOf(`programs.purpose.${code}`) })),
    policyMarkers: [{ code: DISABILITY, significance: about ? '2' : '1' }],
    page: { url: `${address}/programs/${program.id}`, title: program.title, language: network.language },
    indicators: indicators.map((one) => ({
      ...{ title: one.name, unit: one.unit, direction: one.direction },
      ...(one.baseline === null
        ? {}
        : { baseline: { year: Number(from.slice(0, 4)), date: from, value: Number(one.baseline) } }),
      periods: (one.periods.length > 0
        ? one.periods
        : [{ from, to, target: one.target, actual: one.actual }]
      ).map(periodOf),
    })),
  };
}

/** What a network publishes of its programmes, as IATI 2.03. One that nobody carries yet has no place in the standard. */
export function iatiDocument(
  network: IatiNetwork,
  { today, moment, publicUrl }: { today: PlainDate; moment: Date; publicUrl: string },
): Generator<string> {
  const { slug, name, nao } = network;
  const address = `${publicUrl}/directory/${slug}`;
  return writeIati({
    generatedAt: moment.toISOString(),
    reporting: { ref: `kalaka-${slug}`, type: typeOf(nao?.form ?? null), name: nao?.name ?? name },
    activities: network.programs
      .filter(({ partners }) => partners.length > 0)
      .map((program) => activityOf(program, network, today, address)),
  });
}
