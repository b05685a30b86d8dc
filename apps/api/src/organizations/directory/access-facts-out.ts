import { pickText, type AccessibilityFactCode, type LocalText } from '@kalaka/domain';
import type { DirectoryAccessibility } from '@kalaka/standards';

/** A fact about a place or a service, as `export-organizations.ts` reads it. */
export interface FactRow {
  id: string;
  code: AccessibilityFactCode;
  value: string;
  text: LocalText;
  verifiedOn: string | null;
  verifiedBy: string | null;
}

/** What was found at a place or in a service: as the source said it, but for what people found otherwise since, and what they added. */
export function factsOf(
  said: readonly DirectoryAccessibility[],
  { facts, details }: { facts: readonly FactRow[]; details: { language?: string } },
  language: string,
): DirectoryAccessibility[] {
  const here = new Map(facts.map((fact) => [fact.code, fact]));
  const known = new Set(said.map(({ code }) => code));
  // Of several sentences of a source on one thing the last one is kept here.
  const last = new Map(said.map((one) => [one.code, one]));
  const kept = said.map((one) => {
    const fact = one.code && last.get(one.code) === one ? here.get(one.code) : undefined;
    return !fact || isSame(fact, one, details.language ?? language)
      ? one
      : { ...one, ...written(fact, language) };
  });
  const found = facts.filter(({ code, value }) => !known.has(code) && value !== 'UNKNOWN');
  return [...kept, ...found.map((fact) => ({ id: fact.id, ...written(fact, language) }))];
}

const isSame = (
  { value, text, verifiedOn, verifiedBy }: FactRow,
  said: DirectoryAccessibility,
  language: string,
): boolean =>
  value === said.value &&
  // an organization that is not known here was left out when the fact came in
  (verifiedBy === null || verifiedBy === said.verifiedBy) &&
  verifiedOn === (said.verifiedOn ?? null) &&
  pickText(text, [language])?.text === said.text;

const written = ({ code, value, text, verifiedOn, verifiedBy }: FactRow, language: string) => ({
  code,
  value: value === 'UNKNOWN' ? undefined : (value as DirectoryAccessibility['value']),
  text: pickText(text, [language])?.text,
  verifiedOn: verifiedOn ?? undefined,
  verifiedBy: verifiedBy ?? undefined,
});
