import type { PlainDate } from '../kernel/plain-date.js';
import type { NetworkPolicies } from '../networks/policies.js';
import type { DocumentFacts } from './documents/document.js';
import { missingKinds } from './documents/document-state.js';
import type { LegalForm, LegalStatus } from './vocabulary.js';

/** Whether the form has legal personality; null while the form is unknown. */
export function legalPerson(form: LegalForm | null): boolean | null {
  return form === null ? null : form !== 'CIVIL_PARTNERSHIP' && form !== 'INFORMAL_GROUP';
}

/** Why the city may not sign with an organization. */
export const CONTRACT_OBSTACLES = ['NO_LEGAL_PERSONALITY', 'NOT_REGISTERED', 'DOCUMENT_MISSING'] as const;
export type ContractObstacle = (typeof CONTRACT_OBSTACLES)[number];

interface ContractFacts {
  readonly legalForm: LegalForm | null;
  readonly legalStatus: LegalStatus | null;
}

/**
 * What stands between an organization and a contract with the city on that day: legal personality, registration, each
 * kind of document that the network's policy requires.
 */
export function contractObstacles(
  facts: ContractFacts,
  policies: Pick<NetworkPolicies, 'contractDocuments'>,
  documents: readonly DocumentFacts[],
  today: PlainDate,
): readonly ContractObstacle[] {
  const obstacles: ContractObstacle[] = [];
  if (legalPerson(facts.legalForm) !== true) obstacles.push('NO_LEGAL_PERSONALITY');
  if (facts.legalStatus !== 'REGISTERED') obstacles.push('NOT_REGISTERED');
  if (missingKinds(policies.contractDocuments, documents, today).length > 0)
    obstacles.push('DOCUMENT_MISSING');
  return obstacles;
}

/** Whether the city may sign with the organization: derived on the day, never typed in. */
export const canContractWithCity = (
  facts: ContractFacts,
  policies: Pick<NetworkPolicies, 'contractDocuments'>,
  documents: readonly DocumentFacts[],
  today: PlainDate,
): boolean => contractObstacles(facts, policies, documents, today).length === 0;

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
