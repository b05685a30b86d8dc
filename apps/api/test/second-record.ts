import type { Browser } from './demo-hub.js';

export interface OneRecord {
  id: string;
  version: number;
}

/** A new record in the register. */
export async function register(coordinator: Browser, name: string): Promise<OneRecord> {
  const { data } = await coordinator.ask(
    `mutation($input: RegisterOrganizationInput!) { it: registerOrganization(input: $input) {
      ... on OrganizationRegistered { organization { id version } } } }`,
    { input: { name: [{ language: 'hu', text: name }] } },
  );
  return (data as { it: { organization: OneRecord } }).it.organization;
}

/** The other record becomes one with the record that is kept. */
export async function merge(
  coordinator: Browser,
  kept: OneRecord,
  otherId: string,
  reason = 'Egy székhely.',
): Promise<{ __typename: string; code?: string }> {
  const { data, errors } = await coordinator.ask(
    `mutation($input: MergeOrganizationsInput!) { it: mergeOrganizations(input: $input) {
      __typename ... on OrganizationEdited { organization { id } } ... on Refusal { code } } }`,
    { input: { organizationId: kept.id, version: kept.version, otherId, take: [], reason } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return (data as { it: { __typename: string; code?: string } }).it;
}
