import type { Audience } from '../access/audience.js';
import type { Account } from './account.js';
import type { Mandate } from './mandate.js';

/**
 * For whom each field of a person is meant. "OWN" is the person, the officers and editors of the own organization and
 * the coordinator (`person.read`); names and mandates are known in the network; nothing of a person is public.
 */
export const personAudience: Readonly<Record<keyof Account, Audience>> = Object.freeze({
  id: 'NETWORK',
  email: 'OWN',
  familyName: 'NETWORK',
  givenName: 'NETWORK',
  prefix: 'NETWORK',
  languages: 'OWN',
  displaySettings: 'OWN',
  version: 'OWN',
});

export const mandateAudience: Readonly<Record<keyof Mandate, Audience>> = Object.freeze({
  id: 'NETWORK',
  networkId: 'NETWORK',
  accountId: 'NETWORK',
  role: 'NETWORK',
  organizationId: 'NETWORK',
  officeId: 'NETWORK',
  title: 'NETWORK',
  fromDate: 'NETWORK',
  toDate: 'NETWORK',
  endedAt: 'NETWORK',
});
