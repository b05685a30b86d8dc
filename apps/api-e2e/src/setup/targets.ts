import { HubClient, type Persona } from '@kalaka/testing';

/** One organization with everything that commands name, and its versions. */
export interface Target {
  organizationId: string;
  organizationIds: string[];
  membershipId: string;
  mandateId: string;
  personId: string;
  identifierId: string;
  serviceId: string;
  handoverId: string;
  itemId: string;
  locationId: string;
  capacityId: string;
  documentId: string;
  importId: string;
  invitationId: string;
  municipalityId: string;
}

interface Found {
  network: { municipalities: { id: string }[] };
  handovers: { id: string; items: { id: string }[] }[];
  people: { edges: { node: { invitation: { id: string } } }[] };
  organization: {
    id: string;
    membership: { id: string };
    identifiers: { id: string }[];
    services: { id: string }[];
    locations: { id: string }[];
    spareCapacity: { id: string }[];
    documents: { id: string }[];
    people: { id: string; person: { id: string } }[];
  };
}

const ONE = `query One($id: UUID!) { organization(id: $id) {
  id membership { id } identifiers { id } services { id } locations { id } spareCapacity { id }
  documents { id } people { id person { id } } }
  handovers { id items { id } }
  network { municipalities { id } }
  people(organizationId: $id, state: INVITED) { edges { node { invitation { id } } } } }`;

/** An id that nothing has. */
export const NOBODY = '00000000-0000-7000-8000-00000000dead';

export const url = (): string => process.env['API_URL'] ?? '';

/** Every role of the first network, by its persona; PUB is somebody who is not signed in. */
export const PERSONAS: Readonly<Record<string, Persona>> = {
  COORD: 'coordinator',
  FIN: 'finance',
  AO: 'officer',
  ED: 'editor',
  VIEW: 'viewer',
  CITY: 'official',
  AUD: 'auditor',
};

/** What there is to aim at: looked up by the coordinator of its network. */
export async function targetOf(persona: Persona, coordinator: Persona): Promise<Target> {
  const member = await HubClient.as(url(), persona);
  const looker = await HubClient.as(url(), coordinator);
  const { organization, handovers, network, people } = await looker.data<Found, { id: string }>(ONE, {
    id: member.me?.organization?.id ?? '',
  });
  const [mandate] = organization.people;
  return {
    organizationId: organization.id,
    organizationIds: [organization.id],
    membershipId: organization.membership.id,
    mandateId: mandate?.id ?? '',
    personId: mandate?.person.id ?? '',
    identifierId: organization.identifiers[0]?.id ?? '',
    serviceId: organization.services[0]?.id ?? '',
    municipalityId: network.municipalities[0]?.id ?? NOBODY,
    handoverId: handovers[0]?.id ?? NOBODY,
    itemId: handovers[0]?.items[0]?.id ?? NOBODY,
    locationId: organization.locations[0]?.id ?? '',
    capacityId: organization.spareCapacity[0]?.id ?? '',
    documentId: organization.documents[0]?.id ?? '',
    importId: await importOf(looker),
    invitationId: people.edges[0]?.node.invitation.id ?? '',
  };
}

const BEGIN = `mutation($input: BeginImportInput!) { beginImport(input: $input) { ... on ImportStepped { import { id } } } }`;

/** An import of the coordinator that waits for its columns. */
async function importOf(coordinator: HubClient): Promise<string> {
  const parentId = coordinator.me?.network.id ?? '';
  const fileId = await coordinator.upload({ parentType: 'import', parentId, name: 'list.csv' }, 'x;y\na;b\n');
  const input = { fileIds: [fileId], title: 'Matrix', language: 'en' };
  const { beginImport } = await coordinator.data<{ beginImport: { import: { id: string } } }, object>(BEGIN, {
    input,
  });
  return beginImport.import.id;
}
