import type { Audience } from '../access/audience.js';
import type { Membership } from './memberships/membership.js';
import type { Identifier, Organization } from './organization.js';
import type { IdentifierScheme } from './vocabulary.js';

/**
 * For whom each field of an organization is meant. A new field of `Organization` does not compile without a line here.
 * Contacts, tax and statistical numbers are the internal profile; what members can help each other with stays in the
 * network. Telephones and mail of a service or a place are meant for those who look for help, so they are public.
 */
export const organizationAudience: Readonly<Record<keyof Organization, Audience>> = Object.freeze({
  id: 'PUBLIC',
  networkId: 'PUBLIC',
  name: 'PUBLIC',
  alternateNames: 'PUBLIC',
  legalForm: 'PUBLIC',
  legalStatus: 'PUBLIC',
  sourceLegalForm: 'PUBLIC',
  statusEnteredBy: 'OWN',
  publicBenefitFrom: 'PUBLIC',
  foundedOn: 'PUBLIC',
  description: 'PUBLIC',
  easyDescription: 'PUBLIC',
  easyState: 'PUBLIC',
  // As the reader wants to be named: a check without a name is no check that a visitor can trust (ADR 24).
  easyCheckedBy: 'PUBLIC',
  easyCheckedOn: 'PUBLIC',
  targetGroups: 'PUBLIC',
  expertise: 'NETWORK',
  languages: 'PUBLIC',
  website: 'PUBLIC',
  email: 'OWN',
  phones: 'OWN',
  seat: 'PUBLIC',
  identifiers: 'PUBLIC',
  services: 'PUBLIC',
  locations: 'PUBLIC',
  version: 'PUBLIC',
});

/** Numbers of public registers are public; the rest is internal. Bank numbers are further masked, see `maskBankNumber`. */
export const identifierAudience: Readonly<Record<IdentifierScheme, Audience>> = Object.freeze({
  HU_TAX: 'OWN',
  HU_STATISTICAL: 'OWN',
  HU_REGISTRY: 'PUBLIC',
  HU_BANK: 'OWN',
  IBAN: 'OWN',
  EU_VAT: 'OWN',
  FR_SIREN: 'PUBLIC',
  FR_RNA: 'PUBLIC',
  SOURCE: 'OWN',
});

/** Fields of one identifier: who typed and who checked it is the business of the network's coordination and the owner. */
export const identifierFieldAudience: Readonly<Record<keyof Identifier, Audience>> = Object.freeze({
  scheme: 'PUBLIC',
  source: 'OWN',
  value: 'PUBLIC',
  enteredBy: 'OWN',
  verifiedBy: 'OWN',
  verifiedOn: 'PUBLIC',
});

/** What was asked and answered during admission, and why a membership paused, is not for other members. */
export const membershipAudience: Readonly<Record<keyof Membership, Audience>> = Object.freeze({
  id: 'PUBLIC',
  organizationId: 'PUBLIC',
  state: 'PUBLIC',
  appliedOn: 'NETWORK',
  touchedOn: 'OWN',
  fromDate: 'PUBLIC',
  toDate: 'PUBLIC',
  decision: 'NETWORK',
  question: 'OWN',
  answer: 'OWN',
  reason: 'OWN',
  version: 'PUBLIC',
});
