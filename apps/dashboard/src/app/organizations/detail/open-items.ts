import { type IdentifierScheme, isBankScheme } from '@kalaka/domain';
import { stepsNow, type Step } from '../memberships/steps';

/** What the panel "What is open" needs to know. */
export interface OpenFacts {
  /** The viewer acts for this organization. */
  readonly own?: boolean;
  /** The viewer checks bank accounts (finance) rather than numbers of registers (coordinator). */
  readonly bank?: boolean;
  readonly mayAppoint?: boolean;
  readonly allowed: readonly string[];
  readonly legalForm?: string | null;
  readonly legalStatus?: string | null;
  readonly easyState: string;
  readonly officers: readonly unknown[];
  readonly membership?: { readonly state: string; readonly to?: string | null } | null;
  /** Kinds that a contract needs and that are not in force. */
  readonly missingDocuments?: readonly string[];
  readonly documents?: readonly OpenPaper[];
  readonly identifiers: readonly {
    readonly id: string;
    readonly scheme: string;
    readonly verified: boolean;
  }[];
}

export interface OpenPaper {
  readonly id: string;
  readonly kind: string;
  readonly to?: string | null;
  readonly state: string;
  readonly checkable: boolean;
}

export type OpenItem =
  | { readonly kind: 'step'; readonly step: Step; readonly link: readonly string[] }
  | { readonly kind: 'waiting'; readonly on: 'coordinator' | 'applicant' | 'members' }
  | {
      /** Of a paper: what is the matter with it. */
      readonly kind: 'paper';
      readonly id: string;
      readonly what: 'missing' | 'expiring' | 'check';
      readonly paper: string;
      readonly until: string | null;
      readonly link: readonly string[] | null;
    }
  | {
      readonly kind: 'legalForm' | 'officer' | 'registration' | 'easyText';
      readonly link: readonly string[] | null;
    }
  | {
      readonly kind: 'identifier';
      readonly id: string;
      readonly scheme: string;
      readonly link: readonly string[];
    };

const APPLYING = new Set(['APPLIED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ADMITTED']);
/** Numbers that somebody can compare with a public register or a bank statement. */
const CHECKABLE = new Set(['HU_TAX', 'HU_REGISTRY', 'HU_BANK', 'FR_SIREN', 'FR_RNA', 'IBAN']);

/**
 * What is open with an organization and whose turn it is, most urgent first. Every item with a link is something that
 * this viewer may do now; one without a link is said so that nobody wonders.
 */
export function openItems(facts: OpenFacts): OpenItem[] {
  const state = facts.membership?.state ?? null;
  const steps = stepsNow(facts.allowed, state, facts.own ?? false).filter((step) => !step.quiet);
  const may = (operation: string): boolean => facts.allowed.includes(operation);
  const member = state !== null && (APPLYING.has(state) || state === 'ACTIVE' || state === 'SUSPENDED');
  const nobody = member && facts.officers.length === 0;
  const officer: OpenItem[] = nobody ? [{ kind: 'officer', link: facts.mayAppoint ? [] : null }] : [];
  // Without somebody who may sign no membership starts, so that comes first.
  const blocked = nobody && state === 'ADMITTED';
  const items: OpenItem[] = [
    ...(blocked ? officer : []),
    ...steps
      .filter((step) => !(blocked && step.verb === 'start'))
      .map((step): OpenItem => ({ kind: 'step', step, link: ['membership', step.verb] })),
  ];
  if (steps.length === 0 && state !== null && APPLYING.has(state))
    items.push({ kind: 'waiting', on: waitingOn(state) });
  if (member && (!facts.legalForm || !facts.legalStatus))
    items.push({ kind: 'legalForm', link: may('organization.edit') ? ['edit'] : null });
  if (!blocked) items.push(...officer);
  if (facts.legalStatus === 'IN_REGISTRATION' && may('organization.confirmRegistration'))
    items.push({ kind: 'registration', link: ['registration'] });
  if (may('organization.verifyIdentifier'))
    for (const { id, scheme, verified } of facts.identifiers)
      if (
        !verified &&
        CHECKABLE.has(scheme) &&
        isBankScheme(scheme as IdentifierScheme) === (facts.bank ?? false)
      )
        items.push({ kind: 'identifier', id, scheme, link: ['identifiers', id] });
  if (member) items.push(...papers(facts));
  if (member && facts.own && facts.easyState === 'MISSING' && may('organization.edit'))
    items.push({ kind: 'easyText', link: ['edit'] });
  return items;
}

/** What is missing, what runs out without a successor, what waits for this viewer's check. */
function papers({ missingDocuments = [], documents = [], allowed }: OpenFacts): OpenItem[] {
  const link = allowed.includes('document.add') ? ['documents'] : null;
  const waiting = new Set(documents.filter(({ state }) => state === 'UNCHECKED').map(({ kind }) => kind));
  const item = (what: 'missing' | 'expiring' | 'check', paper: string, over: object = {}): OpenItem => ({
    ...{ kind: 'paper' as const, id: `${what} ${paper}`, what, paper, until: null, link },
    ...over,
  });
  return [
    ...documents
      .filter(({ checkable }) => checkable)
      .map(({ id, kind }) => item('check', kind, { id, link: ['documents', id] })),
    ...missingDocuments.filter((kind) => !waiting.has(kind)).map((kind) => item('missing', kind)),
    ...documents
      .filter(({ state, kind }) => state === 'EXPIRING' && !waiting.has(kind))
      .map(({ kind, to }) => item('expiring', kind, { until: to ?? null })),
  ];
}

function waitingOn(state: string): 'coordinator' | 'applicant' | 'members' {
  if (state === 'INFO_REQUESTED') return 'applicant';
  return state === 'UNDER_REVIEW' ? 'members' : 'coordinator';
}

/** The steps that stand below the panel because they are possible but not due. */
export function otherSteps(facts: Pick<OpenFacts, 'allowed' | 'membership' | 'own'>): Step[] {
  return stepsNow(facts.allowed, facts.membership?.state, facts.own ?? false).filter((step) => step.quiet);
}
