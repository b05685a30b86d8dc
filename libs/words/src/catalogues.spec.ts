import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  ACCESS_NEEDS,
  ACCESSIBILITY_ANSWERS,
  ACCESSIBILITY_FACTS,
  ACCESSIBILITY_VALUES,
  ACTIVITY_STATES,
  ACTIVITY_TYPES,
  AGE_BANDS,
  APPROVERS,
  ASSESSMENT_STANDINGS,
  AUDIENCES,
  BOOKING_WAYS,
  COST_KINDS,
  DELIVERY_MODES,
  SPARE_CAPACITY_KINDS,
  SPARE_CAPACITY_UNITS,
  WAITING_UNITS,
  BLANK_ORGANIZATION,
  CAPACITY_FIELDS,
  CAPACITY_LEVELS,
  COLUMNS,
  CONTRACT_OBSTACLES,
  CURRENCIES,
  DECISION_RULES,
  DOCUMENT_STATES,
  EASY_STATES,
  EVENT_NAMES,
  FREQUENCIES,
  HANDOVER_DUTIES,
  HANDOVER_STATES,
  GAP_STATES,
  IDENTIFIER_SCHEMES,
  LEGAL_FORMS,
  LEGAL_STATUSES,
  MEMBERSHIP_STATES,
  MEMBERSHIP_TRANSITIONS,
  NETWORK_STATES,
  OFFER_STATES,
  OPERATIONS,
  REACH_DIMENSIONS,
  REACH_ROLES,
  PROGRAM_PURPOSES,
  PROGRAM_STATES,
  PARTNER_ROLES,
  CONTRIBUTION_KINDS,
  INDICATOR_DIRECTIONS,
  INDICATOR_MEASURES,
  REFUSAL_CODES,
  REGISTRY_KINDS,
  REMARK_KINDS,
  SERVICE_STATUSES,
  SPONSORSHIP_STANDINGS,
  STANDING_DOCUMENTS,
  TARGET_GROUPS,
  TERM_KINDS,
  TEXT_SIZES,
  THEMES,
  WEEKDAYS,
} from '@kalaka/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue, message } from './index.js';

type Catalogue = Record<string, string>;
const LANGUAGES = ['en', 'hu'] as const;
const folder = (language: string): string => join(import.meta.dirname, language);
const filesOf = (language: string): string[] => readdirSync(folder(language)).sort();
const read = (language: string, file: string): Catalogue =>
  JSON.parse(readFileSync(join(folder(language), file), 'utf8')) as Catalogue;
const everything = (language: string): Catalogue =>
  Object.assign({}, ...filesOf(language).map((file) => read(language, file))) as Catalogue;

/** Names of the arguments of a message, plural and select ones included. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    const { type, value, options } = node as {
      type?: number;
      value?: unknown;
      options?: Record<string, { value: unknown }>;
    };
    // 0 is literal text and 7 the number sign of a plural; all else names an argument.
    if (type !== undefined && type !== 0 && type !== 7 && typeof value === 'string') names.add(value);
    Object.values(options ?? {}).forEach((option) => walk(option.value));
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the catalogues', () => {
  it('have the same files in both languages', () => {
    expect(filesOf('hu')).toEqual(filesOf('en'));
  });

  it.each(filesOf('en'))(
    '%s has the same keys in both languages, in order, with the same arguments',
    (file) => {
      const [en, hu] = [read('en', file), read('hu', file)];
      expect(Object.keys(hu)).toEqual(Object.keys(en));
      expect(Object.keys(en)).toEqual([...Object.keys(en)].sort());
      const differing = Object.keys(en).filter(
        (key) => argumentsOf(en[key] ?? '').join() !== argumentsOf(hu[key] ?? '').join(),
      );
      expect(differing).toEqual([]);
    },
  );

  it.each(filesOf('en').filter((file) => file !== 'kernel.json'))(
    'keys of %s begin with its name',
    (file) => {
      const prefix = file.replace('json', '');
      expect(Object.keys(read('en', file)).filter((key) => !key.startsWith(prefix))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('no key stands in two files (%s)', (language) => {
    const keys = filesOf(language).flatMap((file) => Object.keys(read(language, file)));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

describe.each(LANGUAGES)('every message in %s', (language) => {
  const messages = Object.entries(everything(language));

  it('parses, also where angle brackets would be tags', () => {
    const broken = messages.filter(([, text]) => {
      try {
        new IntlMessageFormat(text, language);
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('says something, without space around it', () => {
    expect(messages.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('keeps the tone: no exclamation mark, no blame, no words that put people down', () => {
    const unwanted =
      /!|\binvalid\b|érvénytelen|suffer|confined to|\bspecial needs\b|süketnéma|világtalan|rokkant|\bbéna|szenved|kattintson ide|click here/i;
    expect(messages.filter(([, text]) => unwanted.test(text))).toEqual([]);
  });
});

it('no Hungarian suffix is glued to a variable', () => {
  const glued = Object.entries(everything('hu')).filter(([, text]) => /\{\w+\}-?\p{L}|#-?\p{L}/u.test(text));
  expect(glued).toEqual([]);
});

const LABELS: readonly [string, readonly string[]][] = [
  ['access.role', COLUMNS],
  ['access.roleMeaning', COLUMNS],
  ['rights.operation', OPERATIONS],
  ['rights.audience', AUDIENCES],
  ['refusal', REFUSAL_CODES],
  ['event', EVENT_NAMES],
  [
    'error',
    [
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'BAD_USER_INPUT',
      'TOO_COSTLY',
      'RATE_LIMITED',
      'UNAVAILABLE',
      'INTERNAL',
    ],
  ],
  ['networks.state', NETWORK_STATES],
  ['networks.decisionRule', DECISION_RULES],
  ['networks.approver', APPROVERS],
  ['networks.document', STANDING_DOCUMENTS],
  ['networks.currency', CURRENCIES],
  ['networks.duty', HANDOVER_DUTIES],
  ['networks.dutyTo', HANDOVER_DUTIES],
  ['networks.handoverState', HANDOVER_STATES],
  ['people.theme', THEMES],
  ['people.textSize', TEXT_SIZES],
  ['organizations.legalForm', LEGAL_FORMS],
  ['organizations.legalStatus', LEGAL_STATUSES],
  ['organizations.state', [...MEMBERSHIP_STATES, 'NONE']],
  ['organizations.command', Object.keys(MEMBERSHIP_TRANSITIONS)],
  ['organizations.targetGroup', TARGET_GROUPS],
  ['organizations.accessibility', ACCESSIBILITY_FACTS],
  ['organizations.accessibilityValue', ACCESSIBILITY_VALUES],
  ['organizations.accessibilityAnswer', ACCESSIBILITY_ANSWERS],
  ['organizations.identifier', IDENTIFIER_SCHEMES],
  ['organizations.registryKind', REGISTRY_KINDS],
  ['organizations.serviceStatus', SERVICE_STATUSES],
  ['organizations.weekday', WEEKDAYS],
  ['organizations.frequency', FREQUENCIES],
  ['organizations.easyState', EASY_STATES],
  ['organizations.contractObstacle', CONTRACT_OBSTACLES],
  ['documents.state', DOCUMENT_STATES],
  ['organizations.field', Object.keys(BLANK_ORGANIZATION)],
  ['organizations.foundIn', TERM_KINDS],
  ['services.costKind', COST_KINDS],
  ['services.bookingWay', BOOKING_WAYS],
  ['services.delivery', DELIVERY_MODES],
  ['services.waiting', WAITING_UNITS],
  ['services.waitingUnit', WAITING_UNITS],
  ['spareCapacity.kind', SPARE_CAPACITY_KINDS],
  ['spareCapacity.words', SPARE_CAPACITY_KINDS],
  ['spareCapacity.amount', SPARE_CAPACITY_UNITS],
  ['spareCapacity.unit', SPARE_CAPACITY_UNITS],
  ['sponsorships.standing', SPONSORSHIP_STANDINGS],
  ['programs.state', PROGRAM_STATES],
  ['programs.purpose', PROGRAM_PURPOSES],
  ['programs.role', PARTNER_ROLES],
  ['programs.contribution', CONTRIBUTION_KINDS],
  ['programs.direction', INDICATOR_DIRECTIONS],
  ['programs.measure', INDICATOR_MEASURES],
  ['gaps.field', CAPACITY_FIELDS],
  ['gaps.state', GAP_STATES],
  ['gaps.offerState', OFFER_STATES],
  ['activities.state', ACTIVITY_STATES],
  ['activities.type', ACTIVITY_TYPES],
  ['activities.dimension', REACH_DIMENSIONS],
  ['activities.age', AGE_BANDS],
  ['activities.role', REACH_ROLES],
  ['activities.provision', ACCESS_NEEDS],
  ['activities.remark', REMARK_KINDS],
  ['assessments.standing', ASSESSMENT_STANDINGS],
  ['assessments.level', CAPACITY_LEVELS.map(String)],
];

describe.each(LANGUAGES)('every code of the domain has a label in %s', (language) => {
  it.each(LABELS)('%s', (prefix, codes) => {
    const words = catalogue(language);
    expect(codes.filter((code) => !words[`${prefix}.${code}`])).toEqual([]);
  });

  it('and no refusal is worded that the domain does not know, as such or for a field (`refusal.REQUIRED.reason`)', () => {
    const worded = Object.keys(catalogue(language)).filter((key) => key.startsWith('refusal.'));
    const unknown = worded.filter(
      (key) => !(REFUSAL_CODES as readonly string[]).includes(key.split('.')[1] ?? ''),
    );
    expect(unknown).toEqual([]);
  });
});

describe('a message', () => {
  it('takes its figures in the way of the language', () => {
    expect(message('en', 'refusal.TOO_LONG', { max: 4000 })).toContain('Longest: 4,000 characters');
    expect(message('hu', 'refusal.TOO_LONG', { max: 40000 })).toContain('Legfeljebb: 40\u00a0000 karakter');
  });

  it('writes out a day', () => {
    expect(message('en', 'refusal.DATE_IN_PAST', { today: '2026-11-21' })).toContain(
      'Earliest day: 21 November 2026.',
    );
    expect(message('hu', 'refusal.DATE_IN_PAST', { today: '2026-11-21' })).toMatch(
      /nap: 2026\. november 21\.$/,
    );
  });

  it('speaks of the kind of number that was wrong', () => {
    expect(message('en', 'refusal.BAD_IDENTIFIER', { scheme: 'FR_SIREN' })).toMatch(/^This SIREN/);
    expect(message('hu', 'refusal.BAD_IDENTIFIER', { scheme: 'HU_REGISTRY' })).toMatch(/^Ennek a számnak/);
  });

  it('shows its key rather than nothing when nobody wrote it', () => {
    expect(message('hu', 'people.noSuchThing')).toBe('people.noSuchThing');
  });

  it('never fails for want of a value', () => {
    expect(message('en', 'refusal.TOO_LONG')).toContain('longer than fits');
  });
});
