import { coversDay, type Period, type PlainDate } from '../kernel/plain-date.js';
import type { NetworkPolicies, StandingDocument } from '../networks/policies.js';
import type { LegalForm, LegalStatus } from './vocabulary.js';

/** Whether the form has legal personality; null while the form is unknown. */
export function legalPerson(form: LegalForm | null): boolean | null {
  return form === null ? null : form !== 'CIVIL_PARTNERSHIP' && form !== 'INFORMAL_GROUP';
}

/** Why the city may not sign with an organization. */
export const CONTRACT_OBSTACLES = ['NO_LEGAL_PERSONALITY', 'NOT_REGISTERED', 'DOCUMENT_MISSING'] as const;
export type ContractObstacle = (typeof CONTRACT_OBSTACLES)[number];

/** A standing document as far as contracts care. */
export interface DocumentFact extends Period {
  readonly kind: StandingDocument;
}

interface ContractFacts {
  readonly legalForm: LegalForm | null;
  readonly legalStatus: LegalStatus | null;
}

/**
 * What stands between an organization and a contract with the city on that day: legal personality, registration, each
 * kind of document that the network's policy requires. The documents come with a later room: while `documents` is
 * undefined their condition is not judged; an empty list means that there are none.
 */
export function contractObstacles(
  facts: ContractFacts,
  policies: Pick<NetworkPolicies, 'contractDocuments'>,
  today: PlainDate,
  documents?: readonly DocumentFact[],
): readonly ContractObstacle[] {
  const obstacles: ContractObstacle[] = [];
  if (legalPerson(facts.legalForm) !== true) obstacles.push('NO_LEGAL_PERSONALITY');
  if (facts.legalStatus !== 'REGISTERED') obstacles.push('NOT_REGISTERED');
  const valid = (kind: StandingDocument): boolean =>
    documents?.some((document) => document.kind === kind && coversDay(document, today)) ?? true;
  if (!policies.contractDocuments.every(valid)) obstacles.push('DOCUMENT_MISSING');
  return obstacles;
}

/** Whether the city may sign with the organization: derived, never typed in. See `contractObstacles` for documents. */
export function canContractWithCity(
  facts: ContractFacts,
  policies: Pick<NetworkPolicies, 'contractDocuments'>,
  today: PlainDate,
  documents?: readonly DocumentFact[],
): boolean {
  return contractObstacles(facts, policies, today, documents).length === 0;
}

/**
 * Whether form and status can go together: what has no legal personality is never registered, and a legal person is at
 * least on its way into a register. Unknown parts fit anything.
 */
export function statusFitsForm(form: LegalForm | null, status: LegalStatus | null): boolean {
  if (form === null || status === null) return true;
  return legalPerson(form)
    ? status !== 'INFORMAL'
    : status === 'INFORMAL' || status === 'DISSOLVING' || status === 'DISSOLVED';
}
