import { beforeAll, describe, expect, it } from '@jest/globals';
import { denial, MATRIX, type Actor, type Operation, type Role } from '@kalaka/domain';
import { HubClient, type GraphqlAnswer } from '@kalaka/testing';
import { document, inputFor, mutations, queries } from './setup/contract.js';
import { OPERATION } from './setup/operations.js';
import { NOBODY, PERSONAS, prepare, targetOf, url, type Target } from './setup/targets.js';

/** Rows that no root field opens: what they guard is a field, or the command line. */
const ELSEWHERE: readonly Operation[] = [
  'session.list',
  'session.end',
  'profile.edit',
  'passkey.list',
  'passkey.edit',
  'person.read',
  'person.export',
  'mandate.list',
  'view.share',
  'organization.readInternal',
  'organization.readBankAccount',
  'organization.export',
  'membership.expire',
  'attachment.add',
  'attachment.read',
  'document.read',
  'report.readInternal',
  'activity.readCounts',
];

/** Fields that act on no thing of somebody: there is no "other organization" to aim at. */
const AIMLESS: ReadonlySet<string> = new Set([
  'organizations',
  'spareCapacities',
  'expertise',
  'home',
  'desk',
  'quietMembers',
  'reviewDesk',
  'network',
  'editNetwork',
  'saveOwnTerm',
  'retireOwnTerm',
  'offerOwnTerm',
  'saveTargetGroup',
  'retireTargetGroup',
  'offerTargetGroup',
  'handovers',
  'handoverCandidates',
  'prepareHandover',
  'people',
  'coordination',
  'erasureRequests',
  'auditTrail',
  'auditVerification',
  'registerOrganization',
  'savedViews',
  'saveView',
  'removeView',
  'recallMessage',
  'organizationImports',
  'importSources',
  'beginImport',
  'activities',
  'logSheet',
  'reportingPeriods',
  'recordReportingPeriod',
  'hourRates',
  'recordHourRates',
  'gaps',
  'overview',
  'coverage',
  'failedMails',
  'programs',
  'proposeProgram',
  'sendMailAgain',
]);
/** Things of members that are not published: the city looks for them in vain. */
const AT_HOME: ReadonlySet<string> = new Set(['activity']);
/** Done for oneself to a thing of others: whoever has the right may, whosever the thing is. */
const FOR_OTHERS = /^offerHelp$/;
const SHUT = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];
const NOWHERE: Target = {
  organizationId: NOBODY,
  organizationIds: [NOBODY],
  membershipId: NOBODY,
  mandateId: NOBODY,
  personId: NOBODY,
  identifierId: NOBODY,
  serviceId: NOBODY,
  handoverId: NOBODY,
  itemId: NOBODY,
  locationId: NOBODY,
  capacityId: NOBODY,
  documentId: NOBODY,
  importId: NOBODY,
  invitationId: NOBODY,
  municipalityId: NOBODY,
  officeId: NOBODY,
  sponsorshipId: NOBODY,
  activityId: NOBODY,
  templateId: NOBODY,
  periodId: NOBODY,
  loggerId: NOBODY,
  gapId: NOBODY,
  offerId: NOBODY,
  requestId: NOBODY,
  otherId: NOBODY,
  peerId: NOBODY,
  programId: NOBODY,
};
const ROLES = [...Object.keys(PERSONAS), 'PUB'];
const fields = [
  ...queries().map((field) => ({ field, text: document('query', field) })),
  ...mutations().map((field) => ({ field, text: document('mutation', field) })),
];
const guarded = fields.filter(({ field }) => (OPERATION[field.name] ?? '').includes('.'));

const clients: Record<string, HubClient> = {};
let own: Target;
let other: Target;
let foreign: Target;

beforeAll(async () => {
  clients['PUB'] = new HubClient(url());
  for (const [role, persona] of Object.entries(PERSONAS)) clients[role] = await HubClient.as(url(), persona);
  await prepare();
  own = await targetOf('editor', 'coordinator');
  other = await targetOf('editor2', 'coordinator');
  foreign = await targetOf('lille-editor', 'lille-coordinator');
}, 180_000);

/** Who the hub says the client is, as the rules see it. */
function actorOf(role: string): Actor | null {
  const me = clients[role]?.me;
  if (!me) return null;
  const { person, mandate, network, organization } = me;
  return {
    accountId: person.id,
    mandateId: mandate.id,
    role: mandate.role as Role,
    networkId: network.id,
    organizationId: organization?.id,
  };
}

/** The answer as it is, but for its reference number. A version nobody has keeps every command from changing anything. */
async function answerTo(role: string, at: (typeof fields)[number], target: Target): Promise<unknown> {
  const { personId, organizationId, activityId, programId } = target;
  const known = { ...target, id: organizationId, version: 999_999, role: 'VIEW', email: 'a@b.example' };
  const required = at.field.args.filter((arg) => at.text.includes(`$${arg.name}:`));
  const things: Record<string, string> = { person: personId, activity: activityId, program: programId };
  const id = things[at.field.name] ?? organizationId;
  const variables = Object.fromEntries(
    required.map((arg) => [arg.name, { ...known, id }[arg.name] ?? inputFor(arg.type, known)]),
  );
  const answer = await (clients[role] as HubClient).answer(at.text, variables);
  for (const error of answer.errors ?? []) delete error.extensions?.requestId;
  return answer;
}

/** The code that shut the door, or 'open'. */
async function visit(role: string, at: (typeof fields)[number], target: Target): Promise<string> {
  const { errors } = (await answerTo(role, at, target)) as GraphqlAnswer<unknown>;
  const code = errors?.[0]?.extensions?.code ?? 'open';
  expect([...SHUT, 'open']).toContain(code);
  return code;
}

/**
 * What the matrix says of a thing of this organization. Over GraphQL the network comes with a mandate, so whoever is not
 * signed in has no network to read, whatever is public in it: that has its own pages.
 */
function expected(role: string, name: string, { organizationId, personId, loggerId }: Target): string {
  const actor = actorOf(role);
  if (!actor) return 'UNAUTHENTICATED';
  const operation = OPERATION[name] as Operation;
  const facts = {
    ...{
      networkId: actor.networkId,
      organizationId,
      published: !AT_HOME.has(name),
      createdBy: 'somebody else',
    },
    ...(/^(person|erasure)\./.test(operation) ? { accountId: personId } : {}),
    ...(operation === 'activity.undo' ? { accountId: loggerId } : {}),
    ...(/^program\./.test(operation) ? { assigned: actor.organizationId === organizationId } : {}),
  };
  const judged = AIMLESS.has(name) || FOR_OTHERS.test(name) ? null : denial(actor, operation, facts);
  return denial(actor, operation) ?? judged ?? 'open';
}

describe('the matrix covers the interface', () => {
  it('every root field names its row', () => {
    const unnamed = fields.map(({ field }) => field.name).filter((name) => !(name in OPERATION));
    expect(unnamed).toEqual([]);
  });

  it('every row is visited, or said to be elsewhere', () => {
    const visited = new Set<string>(Object.values(OPERATION));
    const rows = Object.keys(MATRIX).filter(
      (row) => !visited.has(row) && !ELSEWHERE.includes(row as Operation),
    );
    expect(rows).toEqual([]);
  });
});

describe.each(ROLES)('%s', (role) => {
  const aimed = guarded.filter(({ field }) => !AIMLESS.has(field.name));
  const named = (list: typeof guarded) => list.map((at) => [at.field.name, at] as const);

  it.each(named(guarded))('%s: as the matrix says, to what is of one member', async (name, at) => {
    expect(await visit(role, at, own)).toBe(expected(role, name, own));
  });

  it.each(named(aimed))('%s: as the matrix says, to what is of another member', async (name, at) => {
    expect(await visit(role, at, other)).toBe(expected(role, name, other));
  });

  it.each(named(aimed))('%s: what is of another network looks like what does not exist', async (_, at) => {
    const there = await answerTo(role, at, foreign);
    expect(there).toEqual(await answerTo(role, at, NOWHERE));
    // Never done: an error, or (where a form names it) a refusal at its field.
    const { data, errors } = there as GraphqlAnswer<{ it: { __typename: string } }>;
    expect(errors?.[0]?.extensions?.code ?? data?.it.__typename).toMatch(
      /^(FORBIDDEN|NOT_FOUND|UNAUTHENTICATED|FieldRefusal)$/,
    );
  });
});

describe('whoever is signed in', () => {
  it.each(
    fields
      .filter(({ field }) => OPERATION[field.name] === 'SIGNED_IN')
      .map((at) => [at.field.name, at] as const),
  )('%s: nobody who is not', async (_, at) => {
    expect(await visit('PUB', at, own)).toBe('UNAUTHENTICATED');
  });

  it("cannot act in another person's mandate, nor end another person's session", async () => {
    const act = 'mutation($id: UUID!) { actIn(input: {mandateId: $id}) { __typename } }';
    const end = 'mutation($id: UUID!) { endSession(input: {sessionId: $id}) { __typename } }';
    const [session] = (
      await (clients['FIN'] as HubClient).data<{ sessions: { id: string }[] }, object>('{ sessions { id } }')
    ).sessions;
    for (const [text, id] of [
      [act, other.mandateId],
      [act, foreign.mandateId],
      [end, session?.id],
    ]) {
      const { errors } = await (clients['VIEW'] as HubClient).answer(text ?? '', { id });
      expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    }
  });
});
