import { isCode } from '../kernel/codes.js';
import { cleanLocalText, languageCode, type LocalText } from '../kernel/local-text.js';
import { isPlainDate, isTimeZone, type PlainDate } from '../kernel/plain-date.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { checkPolicies, completePolicies } from './check-policies.js';
import { CURRENCIES, type Currency } from '../kernel/currency.js';
import type { Network } from './network.js';
import type { NetworkPolicies } from './policies.js';
import {
  checkVocabulary,
  NO_VOCABULARY,
  type GivenVocabulary,
  type NetworkVocabulary,
} from './vocabulary.js';

export interface NewNetwork {
  readonly slug: string;
  readonly name: LocalText;
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  readonly timeZone: string;
  readonly currency: Currency;
  readonly foundedOn: PlainDate;
  readonly policies: NetworkPolicies;
  readonly vocabulary: NetworkVocabulary;
}

/** What a coordinator may change later. Zone, currency and slug stay: dates, money and addresses hang on them. */
export type NetworkChanges = Partial<Pick<Network, 'name' | 'languages' | 'defaultLanguage'>> & {
  readonly policies?: Partial<NetworkPolicies>;
};

/** A network as the operator founds it; policies not given start with the defaults. */
export function newNetwork(
  request: Omit<NewNetwork, 'policies' | 'vocabulary'> & {
    readonly policies?: Partial<NetworkPolicies>;
    readonly vocabulary?: GivenVocabulary;
  },
): Result<NewNetwork, Refusal> {
  if (!/^[a-z0-9-]{2,60}$/.test(request.slug)) return refused('UNKNOWN_CODE', 'slug', { code: request.slug });
  if (!isTimeZone(request.timeZone))
    return refused('UNKNOWN_CODE', 'timeZone', { code: String(request.timeZone) });
  if (!isCode(CURRENCIES, request.currency)) {
    return refused('UNKNOWN_CODE', 'currency', { code: String(request.currency) });
  }
  if (!isPlainDate(request.foundedOn)) return refused('NOT_A_DATE', 'foundedOn');
  const words = checkWords(request);
  if (!words.ok) return words;
  const policies = checkPolicies(completePolicies(request.policies ?? {}), request.currency);
  if (!policies.ok) return { ok: false, refusal: under('policies', policies.refusal) };
  const vocabulary = checkVocabulary(request.vocabulary ?? NO_VOCABULARY);
  if (!vocabulary.ok) return { ok: false, refusal: under('vocabulary', vocabulary.refusal) };
  return ok({ ...request, ...words.value, policies: policies.value, vocabulary: vocabulary.value });
}

/** The network after the change. Refusals: STALE_VERSION (current version as value), those of the fields. */
export function editNetwork(
  network: Network,
  changes: NetworkChanges,
  expectedVersion: number,
): Result<Network, Refusal> {
  if (network.version !== expectedVersion) {
    return refused('STALE_VERSION', undefined, { currentVersion: network.version });
  }
  const words = checkWords({ ...network, ...defined(changes) });
  if (!words.ok) return words;
  const policies = checkPolicies(
    completePolicies({ ...network.policies, ...changes.policies }),
    network.currency,
  );
  if (!policies.ok) return { ok: false, refusal: under('policies', policies.refusal) };
  return ok({ ...network, ...words.value, policies: policies.value, version: network.version + 1 });
}

type Words = Pick<Network, 'name' | 'languages' | 'defaultLanguage'>;

function checkWords(given: Words): Result<Words, Refusal> {
  const name = cleanLocalText(given.name, { max: 200, required: true });
  if (!name.ok) return { ok: false, refusal: under('name', name.refusal) };
  const languages = given.languages.map(languageCode);
  const stranger = given.languages.find((_, i) => languages[i] === null);
  if (stranger !== undefined)
    return refused('UNKNOWN_CODE', 'languages', { code: String(stranger).slice(0, 35) });
  const unique = [...new Set(languages as string[])];
  if (unique.length === 0) return refused('REQUIRED', 'languages');
  if (!unique.includes(given.defaultLanguage)) {
    return refused('UNKNOWN_CODE', 'defaultLanguage', { code: String(given.defaultLanguage).slice(0, 35) });
  }
  return ok({ name: name.value, languages: unique, defaultLanguage: given.defaultLanguage });
}

function defined<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}
