import { todayIn } from '@kalaka/domain';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { HubClient } from '@kalaka/testing';
import { url } from './setup/targets.js';

/** The register as clients use it: from a name in the list to an active member, every step over HTTP. */
let coordinator: HubClient;
let editor: HubClient;
beforeAll(async () => {
  coordinator = await HubClient.as(url(), 'coordinator', 'hu');
  editor = await HubClient.as(url(), 'editor', 'hu');
});

interface Membership {
  id: string;
  state: string;
  version: number;
}
interface Answer {
  __typename: string;
  code?: string;
  field?: string;
  message?: string;
  currentVersion?: number;
  membership?: Membership;
  organization?: {
    id: string;
    version: number;
    allowed: string[];
    membership: Membership | null;
    name: { text: string };
  };
}

const REFUSALS = `... on FieldRefusal { code message field } ... on StaleVersionRefusal { code message currentVersion }
  ... on StateRefusal { code message currentState } ... on PlainRefusal { code message }`;
const ORGANIZATION = 'organization { id version allowed name { text } membership { id state version } }';

const run = async (
  client: HubClient,
  mutation: string,
  type: string,
  input: object,
  body = ORGANIZATION,
): Promise<Answer> => {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const name = INPUTS[mutation] ?? inputType;
  const text = `mutation M($input: ${name}!) { ${mutation}(input: $input) { __typename ... on ${type} { ${body} } ${REFUSALS} } }`;
  const data = await client.data<Record<string, Answer>, { input: object }>(text, { input });
  return data[mutation] as Answer;
};
/** Steps that share an input. */
const INPUTS: Readonly<Record<string, string>> = {
  reviewApplication: 'MembershipStepInput',
  startMembership: 'MembershipStepInput',
  withdrawApplication: 'MembershipStepInput',
  suspendMember: 'ReasonedStepInput',
  resumeMember: 'ReasonedStepInput',
  rejectApplication: 'ReasonedStepInput',
};
const CHANGED = `membership { id state version } ${ORGANIZATION}`;
const step = (client: HubClient, mutation: string, input: object) =>
  run(client, mutation, 'MembershipChanged', input, CHANGED);

const today = todayIn(new Date(), 'Europe/Budapest');
const named = (text: string) => [{ language: 'hu', text }];

async function registered(name: string): Promise<{ id: string; version: number }> {
  const input = { name: named(name), legalForm: 'ASSOCIATION', legalStatus: 'IN_REGISTRATION' };
  const { organization, ...refusal } = await run(
    coordinator,
    'registerOrganization',
    'OrganizationRegistered',
    input,
  );
  if (!organization) throw new Error(JSON.stringify(refusal));
  return organization;
}

describe('from the register to an active membership', () => {
  it('each step answers with the state and with what may come next', async () => {
    const { id: organizationId, version } = await registered('Lépésről Lépésre Egyesület');
    const applied = await step(coordinator, 'applyForMembership', { organizationId, version });
    expect(applied.membership?.state).toBe('APPLIED');
    expect(applied.organization?.allowed).toContain('membership.review');
    const membershipId = applied.membership?.id;

    const reviewed = await step(coordinator, 'reviewApplication', { membershipId, version: 1 });
    expect(reviewed.membership?.state).toBe('UNDER_REVIEW');
    const asked = await step(coordinator, 'requestApplicationInfo', {
      membershipId,
      version: 2,
      question: 'Hány tagjuk van?',
    });
    expect(asked.membership?.state).toBe('INFO_REQUESTED');
    const answered = await step(coordinator, 'answerApplicationInfo', {
      membershipId,
      version: 3,
      answer: 'Tizenkettő.',
    });
    expect(answered.membership?.state).toBe('UNDER_REVIEW');

    const decision = {
      date: today,
      rule: 'SIMPLE_MAJORITY',
      inFavour: 8,
      against: 1,
      abstain: 2,
      text: named('Felvettük'),
    };
    const lost = await step(coordinator, 'admitMember', {
      membershipId,
      version: 4,
      decision: { ...decision, inFavour: 1, against: 8 },
    });
    expect(lost).toMatchObject({ __typename: 'FieldRefusal', code: 'MAJORITY_NOT_REACHED' });
    const admitted = await step(coordinator, 'admitMember', { membershipId, version: 4, decision });
    expect(admitted.membership?.state).toBe('ADMITTED');

    const unsigned = await step(coordinator, 'startMembership', { membershipId, version: 5 });
    expect(unsigned).toMatchObject({ __typename: 'PlainRefusal', code: 'OFFICER_REQUIRED' });
    expect(unsigned.message).toMatch(/\p{L}{3}/u);
    const officer = {
      email: `${organizationId}@kozosasztal.example`,
      givenName: 'Anna',
      familyName: 'Ács',
      role: 'AO',
      organizationId,
      from: today,
    };
    const appointed = `mutation M($input: AppointMandateInput!) { appointMandate(input: $input) { __typename } }`;
    expect(await coordinator.data(appointed, { input: officer })).toEqual({
      appointMandate: { __typename: 'MandateAppointed' },
    });
    const started = await step(coordinator, 'startMembership', { membershipId, version: 5 });
    expect(started.membership?.state).toBe('ACTIVE');
    expect(started.organization?.allowed).toContain('membership.suspend');
  });

  it('a step of a stale version is refused with the current one', async () => {
    const { id: organizationId, version } = await registered('Régi Verzió Kör');
    const { membership } = await step(coordinator, 'applyForMembership', { organizationId, version });
    const at = { membershipId: membership?.id, version: 1 };
    await step(coordinator, 'reviewApplication', at);
    expect(await step(coordinator, 'reviewApplication', at)).toMatchObject({
      __typename: 'StaleVersionRefusal',
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
  });
});

describe('a profile', () => {
  const own = () => ({ id: editor.me?.organization?.id });
  const PROFILE = `query P($id: UUID!) { organization(id: $id) { version website nameTranslations { language text }
    expertise { text language } services { id name { text } schedules { byDay opens } } identifiers { scheme value masked }
    canContractWithCity legalPerson history(first: 3) { edges { node { event changes { field before after } } } } } }`;
  interface Profile {
    organization: {
      version: number;
      website: string | null;
      services: { id: string; name: { text: string }; schedules: { byDay: string[]; opens: string }[] }[];
      identifiers: { scheme: string; value: string; masked: boolean }[];
      history: {
        edges: { node: { event: string; changes: { field: string; before: string; after: string }[] } }[];
      };
    };
  }
  const read = async (client = editor) => (await client.data<Profile, object>(PROFILE, own())).organization;

  it('is edited by its editor, and the story tells what changed', async () => {
    const { version } = await read();
    const edited = await run(editor, 'editOrganization', 'OrganizationEdited', {
      ...own(),
      version,
      website: 'www.jelfolyo.example',
    });
    expect(edited.organization?.version).toBe(version + 1);
    const after = await read();
    expect(after.website).toBe('https://www.jelfolyo.example');
    const [{ node } = { node: null }] = after.history.edges;
    expect(node).toMatchObject({ event: 'organization.edited', changes: [{ field: 'website' }] });
  });

  it('says which field stands in the way, in the language of the person', async () => {
    const { version } = await read();
    const refused = await run(editor, 'editOrganization', 'OrganizationEdited', {
      ...own(),
      version,
      email: 'nobody',
    });
    expect(refused).toMatchObject({ __typename: 'FieldRefusal', code: 'NOT_AN_EMAIL', field: 'email' });
    expect((await read()).version).toBe(version);
  });

  it('lists services with their times', async () => {
    const { version } = await read();
    const service = {
      name: named('Jelnyelvi klub'),
      schedules: [{ byDay: ['MO', 'WE'], opens: '16:00', closes: '18:00' }],
    };
    const saved = await run(editor, 'saveService', 'OrganizationEdited', {
      organizationId: own().id,
      version,
      service,
    });
    expect(saved.__typename).toBe('OrganizationEdited');
    const { services } = await read();
    const club = services.find(({ name }) => name.text === 'Jelnyelvi klub');
    expect(club?.schedules).toEqual([{ byDay: ['MO', 'WE'], opens: '16:00' }]);
    const removed = { organizationId: own().id, version: version + 1, serviceId: club?.id };
    expect((await run(editor, 'removeService', 'OrganizationEdited', removed)).__typename).toBe(
      'OrganizationEdited',
    );
  });

  it('shows its bank number in full to itself, and only the end of it to the coordination', async () => {
    const bank = (profile: Awaited<ReturnType<typeof read>>) =>
      profile.identifiers.find(({ scheme }) => scheme === 'HU_BANK');
    expect(bank(await read())).toMatchObject({ masked: false });
    expect(bank(await read(coordinator))).toMatchObject({
      masked: true,
      value: expect.stringMatching(/^•{8}-/),
    });
    expect(bank(await read(await HubClient.as(url(), 'editor2')))).toBeUndefined();
  });
});
