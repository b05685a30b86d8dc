import { randomUUID } from 'node:crypto';
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
  officeId: string;
  sponsorshipId: string;
  activityId: string;
  templateId: string;
  periodId: string;
  /** Who logged it. */
  loggerId: string;
  gapId: string;
  /** An offer that this organization made. */
  offerId: string;
  /** A view that this organization was asked for. */
  requestId: string;
  otherId: string;
  peerId: string;
  /** A programme that this organization leads, published where it leads such a one. */
  programId: string;
}

interface Found {
  network: { municipalities: { id: string; offices: { id: string }[] }[] };
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
    sponsorships: { id: string }[];
    gaps: { id: string }[];
  };
  organizations: {
    edges: {
      node: {
        id: string;
        gaps: { offers: { id: string; organization: { id: string } }[] }[];
        sponsorships: { id: string }[];
        assessment: { peers: { id: string; organization: { id: string } }[] } | null;
      };
    }[];
  };
  gaps: { edges: { node: { id: string } }[] };
  programs: { edges: { node: { id: string; published: boolean; lead: { id: string } | null } }[] };
}

const ONE = `query One($id: UUID!) {
  organization(id: $id) {
    id membership { id } identifiers { id } services { id } locations { id } spareCapacity { id } documents { id }
    people { id person { id } } sponsorships { id } gaps { id } }
  organizations(first: 100) { edges { node {
    id sponsorships { id } gaps { offers { id organization { id } } } assessment { peers { id organization { id } } } } } }
  gaps { edges { node { id } } }
  programs(first: 100) { edges { node { id published lead { id } } } }
  handovers { id items { id } }
  network { municipalities { id offices { id } } }
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
  const id = member.me?.organization?.id ?? '';
  const found = await looker.data<Found, { id: string }>(ONE, { id });
  const { organization, organizations, gaps, handovers, network, people, programs } = found;
  const led = programs.edges.map(({ node }) => node).filter(({ lead }) => lead?.id === organization.id);
  const [mandate] = organization.people;
  const nodes = organizations.edges.map(({ node }) => node);
  const offers = nodes.flatMap((node) => node.gaps.flatMap((gap) => gap.offers));
  const peers = nodes.flatMap((node) => node.assessment?.peers ?? []);
  /** What is its own, else what there is in its network. */
  const ofIts = (all: { id: string; organization: { id: string } }[]): string =>
    (all.find((one) => one.organization.id === organization.id) ?? all[0])?.id ?? '';
  const neighbour = nodes.find(({ id }) => id !== organization.id)?.id ?? '';
  return {
    organizationId: organization.id,
    organizationIds: [organization.id],
    membershipId: organization.membership.id,
    mandateId: mandate?.id ?? '',
    personId: mandate?.person.id ?? '',
    identifierId: organization.identifiers[0]?.id ?? '',
    serviceId: organization.services[0]?.id ?? '',
    municipalityId: network.municipalities[0]?.id ?? NOBODY,
    officeId: network.municipalities[0]?.offices[0]?.id ?? NOBODY,
    handoverId: handovers[0]?.id ?? NOBODY,
    itemId: handovers[0]?.items[0]?.id ?? NOBODY,
    locationId: organization.locations[0]?.id ?? '',
    capacityId: organization.spareCapacity[0]?.id ?? '',
    documentId: organization.documents[0]?.id ?? '',
    importId: await importOf(looker),
    activityId: await activityOf(member),
    templateId: await templateOf(member),
    periodId: await periodOf(looker),
    loggerId: member.me?.person.id ?? '',
    invitationId: people.edges[0]?.node.invitation.id ?? '',
    sponsorshipId: (organization.sponsorships[0] ?? nodes.flatMap((node) => node.sponsorships)[0])?.id ?? '',
    gapId: (organization.gaps[0] ?? gaps.edges[0]?.node)?.id ?? '',
    offerId: ofIts(offers),
    requestId: ofIts(peers),
    otherId: neighbour,
    peerId: neighbour,
    programId: (led.find(({ published }) => published) ?? led[0])?.id ?? NOBODY,
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

const LOG = 'mutation($input: LogActivityInput!) { logActivity(input: $input) { __typename } }';

/** A day of an open reporting period, wherever the hub stands. */
const yesterday = (): string => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** An activity that this person just logged. */
async function activityOf(editor: HubClient): Promise<string> {
  const id = randomUUID();
  const input = { id, idempotencyKey: id, type: 'ADVICE', happenedOn: yesterday(), keep: true };
  await editor.data(LOG, { input });
  return id;
}

const SAVE = `mutation($input: SaveActivityTemplateInput!) { saveActivityTemplate(input: $input) {
  ... on ActivityTemplateChanged { templateId } } }`;

/** A template of what this person just logged. */
async function templateOf(editor: HubClient): Promise<string> {
  const name = [{ language: 'en', text: 'Matrix' }];
  const input = { activityId: await activityOf(editor), name, repeats: 'NONE' };
  const { saveActivityTemplate } = await editor.data<
    { saveActivityTemplate: { templateId: string } },
    object
  >(SAVE, {
    input,
  });
  return saveActivityTemplate.templateId;
}

/** A reporting period of the network; one of long ago where it has none. */
async function periodOf(coordinator: HubClient): Promise<string> {
  const ask = () => coordinator.data<{ reportingPeriods: { id: string }[] }, object>(PERIODS, {});
  const [known] = (await ask()).reportingPeriods;
  if (known) return known.id;
  await coordinator.data(RECORD, {
    input: { fromDate: '2001-01-01', toDate: '2001-12-31', dueOn: '2002-01-31' },
  });
  return (await ask()).reportingPeriods[0]?.id ?? '';
}
const PERIODS = '{ reportingPeriods { id } }';
const RECORD = 'mutation($input: RecordPeriodInput!) { recordReportingPeriod(input: $input) { __typename } }';

/**
 * Makes what the demo lacks for the matrix: the first member takes on a group as its sponsor and asks for help, the second
 * offers it. Done twice it is refused, and changes nothing.
 */
export async function prepare(): Promise<void> {
  const [coordinator, officer, editor, editor2] = await Promise.all(
    (['coordinator', 'officer', 'editor', 'editor2'] as const).map((persona) => HubClient.as(url(), persona)),
  );
  const own = officer?.me?.organization?.id ?? '';
  const { organizations } = await (coordinator as HubClient).data<Register, object>(REGISTER, {});
  const all = organizations.edges.map(({ node }) => node);
  const version = all.find(({ id }) => id === own)?.version ?? 0;
  const group = all.find(({ legalStatus, membership, sponsor }) => {
    return legalStatus === 'INFORMAL' && membership?.state === 'ACTIVE' && sponsor === null;
  });
  if (group) {
    const proposal = {
      ...TERMS,
      organizationId: group.id,
      version: group.version,
      side: 'SPONSEE',
      otherId: own,
    };
    const { it } = await (coordinator as HubClient).data<Proposed, object>(PROPOSE, { input: proposal });
    if (it.sponsorship)
      await officer?.data(ACCEPT, { input: { sponsorshipId: it.sponsorship.id, version: 1 } });
  }
  const text = [{ language: 'en', text: 'A template' }];
  const asked = { organizationId: own, version, field: 'REPORTING', text };
  const { it } = await (editor as HubClient).data<Opened, object>(OPEN, { input: asked });
  if (it.gap) await editor2?.data(OFFER, { input: { gapId: it.gap.id, version: 1, text } });
}

interface Register {
  organizations: {
    edges: {
      node: {
        id: string;
        version: number;
        legalStatus: string | null;
        membership: { state: string } | null;
        sponsor: object | null;
      };
    }[];
  };
}
interface Proposed {
  it: { sponsorship?: { id: string } };
}
interface Opened {
  it: { gap?: { id: string } };
}

const REGISTER = `{ organizations(first: 100) { edges { node {
  id version legalStatus membership { state } sponsor { id } } } } }`;
const PROPOSE = `mutation($input: ProposeSponsorshipInput!) {
  it: proposeSponsorship(input: $input) { ... on SponsorshipChanged { sponsorship { id } } } }`;
const ACCEPT = 'mutation($input: SponsorshipStepInput!) { acceptSponsorship(input: $input) { __typename } }';
const OPEN =
  'mutation($input: OpenGapInput!) { it: openGap(input: $input) { ... on GapChanged { gap { id } } } }';
const OFFER = 'mutation($input: OfferHelpInput!) { offerHelp(input: $input) { __typename } }';
const TERMS = {
  from: '2030-01-01',
  to: '2030-12-31',
  ceiling: { amount: '100000', currency: 'HUF' },
  feeBasisPoints: 0,
};
