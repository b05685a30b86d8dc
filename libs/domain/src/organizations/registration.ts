import type { Actor } from '../access/roles.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { isBankScheme, normalizeIdentifier } from './identifiers.js';
import { legalPerson } from './legal.js';
import type { Identifier } from './organization.js';
import type { IdentifierScheme, LegalForm, LegalStatus } from './vocabulary.js';

/**
 * Marks a number as checked, by somebody other than who typed it. A bank number is for FIN, all others for COORD.
 * Refusals: BAD_IDENTIFIER, ROLE_NOT_ALLOWED, CHECKED_BY_SAME_PERSON.
 */
export function verifyIdentifier(
  identifier: Identifier,
  actor: Actor,
  today: PlainDate,
): Result<Identifier, Refusal> {
  if (isBankScheme(identifier.scheme) !== (actor.role === 'FIN')) return refused('ROLE_NOT_ALLOWED');
  const value = normalizeIdentifier(identifier.scheme, identifier.value);
  if (!value.ok) return value;
  if (identifier.enteredBy === actor.accountId) return refused('CHECKED_BY_SAME_PERSON');
  return ok({ ...identifier, verifiedBy: actor.accountId, verifiedOn: today });
}

export interface RegistrationFacts {
  readonly legalForm: LegalForm | null;
  readonly legalStatus: LegalStatus | null;
  readonly statusEnteredBy: string | null;
  readonly identifiers: readonly Identifier[];
  /** A file that shows what stands in the register; null while nobody has sent one. */
  readonly evidence: string | null;
}

export interface RegistrationChanges {
  readonly legalStatus: 'REGISTERED';
  /** The numbers that were checked with it, now verified. */
  readonly verified: readonly Identifier[];
}

/** Registry and tax number, by country; either pair will do. */
const PAIRS: readonly (readonly [IdentifierScheme, IdentifierScheme])[] = [
  ['HU_REGISTRY', 'HU_TAX'],
  ['FR_RNA', 'FR_SIREN'],
];

/**
 * Says that an organization is registered, after a check in the register by somebody who typed neither the status nor
 * the numbers, and with what was found there as a file.
 * Refusals: LEGAL_FORM_REQUIRED, STATUS_NOT_FOR_FORM, WRONG_STATE (already registered, or dissolved),
 * REGISTRATION_INCOMPLETE (a number is missing), BAD_IDENTIFIER, CHECKED_BY_SAME_PERSON, REQUIRED for the file.
 */
export function confirmRegistration(
  facts: RegistrationFacts,
  actor: Actor,
  today: PlainDate,
): Result<RegistrationChanges, Refusal> {
  if (facts.legalForm === null) return refused('LEGAL_FORM_REQUIRED', 'legalForm');
  if (!legalPerson(facts.legalForm)) return refused('STATUS_NOT_FOR_FORM', 'legalStatus');
  if (facts.legalStatus !== null && facts.legalStatus !== 'IN_REGISTRATION') {
    return refused('WRONG_STATE', undefined, { currentState: facts.legalStatus });
  }
  const find = (scheme: IdentifierScheme): Identifier | undefined =>
    facts.identifiers.find((one) => one.scheme === scheme);
  const pair = PAIRS.map((schemes) => schemes.map(find)).find((both) =>
    both.every((one) => one !== undefined),
  );
  if (!pair) return refused('REGISTRATION_INCOMPLETE', 'identifiers');
  const checked = pair as Identifier[];
  for (const one of checked) {
    const value = normalizeIdentifier(one.scheme, one.value);
    if (!value.ok) return { ok: false, refusal: { ...value.refusal, field: 'identifiers' } };
  }
  const typedBy = [facts.statusEnteredBy, ...checked.map((one) => one.enteredBy ?? null)];
  if (typedBy.includes(actor.accountId)) return refused('CHECKED_BY_SAME_PERSON');
  if (!facts.evidence) return refused('REQUIRED', 'file');
  const verified = checked.map((one) =>
    one.verifiedBy ? one : { ...one, verifiedBy: actor.accountId, verifiedOn: today },
  );
  return ok({ legalStatus: 'REGISTERED', verified });
}
