import type { Actor } from '../access/roles.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { Json } from '../kernel/json.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { easyAfter } from './easy-state.js';
import {
  address,
  code,
  email,
  language,
  line,
  listOf,
  localText,
  MAX_DESCRIPTION,
  MAX_NAME,
  optional,
  pastDay,
  pathed,
  phone,
  targetGroup,
  website,
  type Check,
} from './fields.js';
import { checkIdentifiers, type IdentifierInput } from './identifier-list.js';
import { statusFitsForm } from './legal.js';
import type { Identifier, Organization } from './organization.js';
import { EASY_STATES, LEGAL_FORMS, LEGAL_STATUSES } from './vocabulary.js';

/** What a profile form may change; services and places have forms of their own (`checkService`, `checkLocation`). */
export type OrganizationProfile = Omit<
  Organization,
  'id' | 'networkId' | 'version' | 'statusEnteredBy' | 'identifiers' | 'services' | 'locations'
> & { readonly identifiers: readonly Identifier[] };

export type OrganizationChanges = {
  readonly [K in Exclude<keyof OrganizationProfile, 'identifiers'>]?: unknown;
} & { readonly identifiers?: readonly IdentifierInput[] };

export interface OrganizationRules {
  readonly today: PlainDate;
  /** Target groups that the network added and still offers; what an organization has already, it may keep. */
  readonly extraTargetGroups?: readonly string[];
}

type PlainField = Exclude<keyof OrganizationProfile, 'identifiers'>;

/** The check of every field, in the order of the form, so that the first refusal is the first field on the screen. */
function checks(rules: OrganizationRules): { readonly [F in PlainField]: Check<OrganizationProfile[F]> } {
  const description = localText({ max: MAX_DESCRIPTION, multiline: true });
  return {
    name: localText({ max: MAX_NAME, required: true }),
    alternateNames: listOf(line, 20),
    legalForm: optional(code(LEGAL_FORMS)),
    legalStatus: optional(code(LEGAL_STATUSES)),
    sourceLegalForm: optional(line),
    publicBenefitFrom: optional(pastDay(rules.today)),
    foundedOn: optional(pastDay(rules.today)),
    description,
    easyDescription: description,
    easyState: code(EASY_STATES),
    easyCheckedBy: optional(line),
    easyCheckedOn: optional(pastDay(rules.today)),
    targetGroups: listOf(targetGroup(rules.extraTargetGroups ?? []), 30),
    expertise: listOf(localText({ max: 80, required: true }), 30),
    languages: listOf(language, 30),
    website: optional(website),
    email: optional(email),
    phones: listOf(phone, 30),
    seat: optional(address),
  };
}

/** One field of a change, for the story of the record. */
export interface FieldChange {
  readonly field: keyof OrganizationProfile;
  readonly before: Json;
  readonly after: Json;
}

export interface EditedOrganization {
  /** Only the fields that really changed. */
  readonly set: Partial<OrganizationProfile> & { readonly statusEnteredBy?: string };
  readonly diff: readonly FieldChange[];
  readonly version: number;
}

/**
 * A change of the profile: each given field checked, the whole judged, the difference told. Nothing changed gives an
 * empty `diff` and the same version. `expectedVersion` null skips the check (an import, which reads and writes in one).
 * Refusals: STALE_VERSION (current version as value), those of the fields, REQUIRED (a check of the easy version without
 * who and when), STATUS_NOT_FOR_FORM, NO_BANK_ACCOUNT, and
 * REGISTRATION_INCOMPLETE for REGISTERED typed into a form (that is `confirmRegistration`).
 */
export function editOrganization(
  current: OrganizationProfile & { readonly version: number },
  changes: OrganizationChanges,
  expectedVersion: number | null,
  actor: Pick<Actor, 'accountId'>,
  rules: OrganizationRules,
): Result<EditedOrganization, Refusal> {
  if (expectedVersion !== null && expectedVersion !== current.version) {
    return refused('STALE_VERSION', undefined, { currentVersion: current.version });
  }
  const extraTargetGroups = [...(rules.extraTargetGroups ?? []), ...current.targetGroups];
  const checked = checkFields(changes, { ...rules, extraTargetGroups });
  if (!checked.ok) return checked;
  const said = checked.value.easyState;
  const easy = easyAfter(current, { ...current, ...checked.value }, said, rules.today);
  if (!easy.ok) return easy;
  const fields = { ...checked.value, ...easy.value };
  const next: OrganizationProfile = { ...current, ...fields };
  if (next.legalStatus === 'REGISTERED' && current.legalStatus !== 'REGISTERED') {
    return refused('REGISTRATION_INCOMPLETE', 'legalStatus');
  }
  if (!statusFitsForm(next.legalForm, next.legalStatus)) return refused('STATUS_NOT_FOR_FORM', 'legalStatus');
  // Judged even when only the form of the organization changes: a group that stops being a legal person has no account.
  const numbers = checkIdentifiers(
    changes.identifiers ?? current.identifiers,
    { legalForm: next.legalForm, current: current.identifiers },
    actor.accountId,
  );
  if (!numbers.ok) return { ok: false, refusal: pathed('identifiers', numbers.refusal) };

  const wanted: Partial<OrganizationProfile> = { ...fields, identifiers: numbers.value };
  const diff = difference(current, wanted);
  const set = Object.fromEntries(
    diff.map(({ field }) => [field, wanted[field]]),
  ) as Partial<OrganizationProfile>;
  const statusChanged = diff.some(({ field }) => field === 'legalStatus');
  return ok({
    set: statusChanged ? { ...set, statusEnteredBy: actor.accountId } : set,
    diff,
    version: diff.length === 0 ? current.version : current.version + 1,
  });
}

function checkFields(
  changes: OrganizationChanges,
  rules: OrganizationRules,
): Result<Partial<OrganizationProfile>, Refusal> {
  const clean: Record<string, unknown> = {};
  for (const [field, check] of Object.entries(checks(rules)) as [PlainField, Check<unknown>][]) {
    if (changes[field] === undefined) continue;
    const one = check(changes[field]);
    if (!one.ok) return { ok: false, refusal: pathed(field, one.refusal) };
    clean[field] = one.value;
  }
  return ok(clean as Partial<OrganizationProfile>);
}

function difference(before: OrganizationProfile, after: Partial<OrganizationProfile>): FieldChange[] {
  return (Object.keys(after) as (keyof OrganizationProfile)[])
    .map((field) => ({ field, before: before[field] as Json, after: after[field] as Json }))
    .filter((change) => canonicalJson(change.before ?? null) !== canonicalJson(change.after ?? null));
}

/** An empty profile, from which a new organization starts. */
export const BLANK_ORGANIZATION: OrganizationProfile = Object.freeze({
  name: {},
  alternateNames: [],
  legalForm: null,
  legalStatus: null,
  sourceLegalForm: null,
  publicBenefitFrom: null,
  foundedOn: null,
  description: {},
  easyDescription: {},
  easyState: 'MISSING',
  easyCheckedBy: null,
  easyCheckedOn: null,
  targetGroups: [],
  expertise: [],
  languages: [],
  website: null,
  email: null,
  phones: [],
  seat: null,
  identifiers: [],
});

/** An organization that enters the register: only the name is needed. Refusals as for `editOrganization`. */
export function registerOrganization(
  request: OrganizationChanges,
  actor: Pick<Actor, 'accountId'>,
  rules: OrganizationRules,
): Result<OrganizationProfile & { readonly statusEnteredBy: string | null }, Refusal> {
  const edited = editOrganization(
    { ...BLANK_ORGANIZATION, version: 0 },
    { ...request, name: request.name ?? {} },
    null,
    actor,
    rules,
  );
  if (!edited.ok) return edited;
  return ok({ ...BLANK_ORGANIZATION, statusEnteredBy: null, ...edited.value.set });
}
