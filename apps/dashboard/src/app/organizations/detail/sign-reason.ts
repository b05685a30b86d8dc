/** What decides whether an organization can sign with the city. */
export interface SignFacts {
  readonly canContractWithCity: boolean;
  readonly legalForm?: string | null;
  readonly legalStatus?: string | null;
  readonly legalPerson: boolean;
}

/** Key of the sentence that says whether the organization can sign with the city, and why not. */
export function signReason(facts: SignFacts): string {
  if (facts.canContractWithCity) return 'organizations.sign.yes';
  if (!facts.legalForm || !facts.legalStatus) return 'organizations.sign.unknown';
  if (!facts.legalPerson) return 'organizations.contractObstacle.NO_LEGAL_PERSONALITY';
  if (facts.legalStatus !== 'REGISTERED') return 'organizations.contractObstacle.NOT_REGISTERED';
  return 'organizations.contractObstacle.DOCUMENT_MISSING';
}
