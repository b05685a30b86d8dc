import { isCode } from '../kernel/codes.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { isBankScheme, normalizeIdentifier, taxRoot } from './identifiers.js';
import { legalPerson } from './legal.js';
import type { Identifier } from './organization.js';
import { IDENTIFIER_SCHEMES, type LegalForm } from './vocabulary.js';

/** What a form or a file gives. */
export type IdentifierInput = Pick<Identifier, 'scheme' | 'value' | 'source'>;

const SEVERAL: readonly string[] = ['SOURCE', 'HU_REGISTRY', 'HU_BANK', 'IBAN'];

/**
 * The numbers of an organization together: each in its written form, each scheme once (but several registry, bank and
 * source numbers), sharing one Hungarian root, and no bank account where nobody could sign for one. A number that was
 * there keeps who checked it; a new or changed one is unverified and entered by `enteredBy`.
 * Refusals (path `[i].value`): UNKNOWN_CODE, BAD_IDENTIFIER, TOO_MANY, IDENTIFIER_MISMATCH, NO_BANK_ACCOUNT, text.
 */
export function checkIdentifiers(
  given: readonly IdentifierInput[],
  facts: { readonly legalForm: LegalForm | null; readonly current: readonly Identifier[] },
  enteredBy: string,
): Result<readonly Identifier[], Refusal> {
  if (given.length > 30) return refused('TOO_MANY', undefined, { max: 30 });
  const checked: Identifier[] = [];
  let root: string | null = null;
  for (const [i, input] of given.entries()) {
    if (!isCode(IDENTIFIER_SCHEMES, input.scheme)) {
      return refused('UNKNOWN_CODE', `[${i}].scheme`, { code: String(input.scheme).slice(0, 40) });
    }
    if (isBankScheme(input.scheme) && legalPerson(facts.legalForm) === false) {
      return refused('NO_BANK_ACCOUNT', `[${i}].value`);
    }
    const value = normalizeIdentifier(input.scheme, input.value);
    if (!value.ok) return { ok: false, refusal: { ...value.refusal, field: `[${i}].value` } };
    const source = input.source ?? null;
    if (
      checked.some((one) => one.scheme === input.scheme && one.value === value.value && one.source === source)
    ) {
      continue;
    }
    if (!SEVERAL.includes(input.scheme) && checked.some((one) => one.scheme === input.scheme)) {
      return refused('TOO_MANY', `[${i}].scheme`, { max: 1 });
    }
    const ownRoot = taxRoot(input.scheme, value.value);
    if (root !== null && ownRoot !== null && ownRoot !== root) {
      return refused('IDENTIFIER_MISMATCH', `[${i}].value`, { root });
    }
    root ??= ownRoot;
    const before = facts.current.find(
      (one) => one.scheme === input.scheme && one.value === value.value && (one.source ?? null) === source,
    );
    checked.push(
      before ?? {
        scheme: input.scheme,
        value: value.value,
        source,
        enteredBy,
        verifiedBy: null,
        verifiedOn: null,
      },
    );
  }
  return ok(checked);
}
