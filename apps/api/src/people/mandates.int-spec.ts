import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../test/demo-hub.js';
import { InvitationJob } from './mail/invitation.job.js';

let hub: DemoHub;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
}, 180_000);
afterAll(() => hub.close());

type Answered = Record<string, unknown>;

const REFUSALS = `... on Refusal { code message } ... on FieldRefusal { field } ... on StaleVersionRefusal { currentVersion }`;

async function appoint(browser: Browser, input: object): Promise<Answered> {
  const { data, errors } = await browser.ask(
    `mutation ($input: AppointMandateInput!) { appointMandate(input: $input) { __typename
       ... on MandateAppointed { mandate { id version role from current person { id name } organization { id } } } ${REFUSALS} } }`,
    { input },
  );
  return (data?.['appointMandate'] as Answered | undefined) ?? { error: errors?.[0]?.extensions['code'] };
}

async function end(browser: Browser, input: object): Promise<Answered> {
  const { data, errors } = await browser.ask(
    `mutation ($input: EndMandateInput!) { endMandate(input: $input) { __typename
       ... on MandateEnded { mandate { id current to } } ${REFUSALS} } }`,
    { input },
  );
  return (data?.['endMandate'] as Answered | undefined) ?? { error: errors?.[0]?.extensions['code'] };
}

const organization = async (name: string): Promise<string> =>
  (
    await hub.rows<{ id: string }>(
      `SELECT id FROM organizations WHERE name ->> 'hu' LIKE $1 OR name ->> 'fr' LIKE $1`,
      [`${name}%`],
    )
  )[0]?.id ?? '';

const today = async (): Promise<string> =>
  (await hub.rows<{ d: string }>(`SELECT (now() AT TIME ZONE 'Europe/Budapest')::date::text AS d`))[0]?.d ??
  '';

const mandateOf = async (email: string, role: string): Promise<{ mandateId: string; version: number }> => {
  const [row] = await hub.rows<{ id: string; version: number }>(
    `SELECT m.id, m.version FROM mandates m JOIN accounts a ON a.id = m.account_id WHERE a.email = $1 AND m.role = $2`,
    [email, role],
  );
  return { mandateId: row?.id ?? '', version: row?.version ?? 0 };
};

const newcomer = { email: 'Uj.Ember@kozosasztal.example', givenName: 'Új', familyName: 'Ember' };

describe('appointing', () => {
  it('makes an account for a new address, invites it, and tells the trail', async () => {
    const jelfolyo = await organization('Jelfolyó');
    const made = await appoint(coordinator, {
      ...newcomer,
      role: 'ED',
      organizationId: jelfolyo,
      from: await today(),
    });
    expect(made).toMatchObject({ __typename: 'MandateAppointed', mandate: { role: 'ED', current: true } });
    const { id } = made['mandate'] as { id: string };
    const jobs = await hub.rows<{ data: { networkId: string; invitationId: string; sending: number } }>(
      `SELECT data FROM pgboss.job WHERE name = 'people.invitationMail'`,
    );
    expect(jobs).toHaveLength(1);
    const { networkId, invitationId, sending } = jobs[0]?.data ?? {
      ...{ networkId: '', invitationId: '', sending: 0 },
    };
    await hub.app.get(InvitationJob).invite(networkId, invitationId, sending);
    const [mail] = await hub.rows<{ recipient: string; text_part: string }>(
      `SELECT recipient, text_part FROM mail_outbox WHERE template = 'invitation'`,
    );
    expect(mail?.recipient).toBe('uj.ember@kozosasztal.example');
    expect(mail?.text_part).toContain('http://hub.test/sign-in/invitation#');
    const { data } = await coordinator.ask(
      `{ auditTrail(first: 1, filter: { events: ["mandate.appointed"] }) { edges { node { subjectId subjectName { text } actor { name } role } } } }`,
      undefined,
      { 'accept-language': 'hu' },
    );
    expect(data?.['auditTrail']).toMatchObject({
      edges: [
        {
          node: {
            subjectId: id,
            subjectName: { text: 'Ember Új' },
            actor: { name: 'Hegyi Nóra' },
            role: 'COORD',
          },
        },
      ],
    });
  });

  it('keeps coordination apart from money and audit', async () => {
    const employer = await organization('Hálóköz');
    const from = await today();
    const asFinance = {
      ...newcomer,
      email: 'penz@kozosasztal.example',
      role: 'FIN',
      organizationId: employer,
      from,
    };
    expect(await appoint(coordinator, asFinance)).toMatchObject({ __typename: 'MandateAppointed' });
    expect(await appoint(coordinator, { ...asFinance, role: 'COORD' })).toMatchObject({
      code: 'ROLE_CONFLICT',
      field: 'role',
    });
  });

  it('is refused by the database too when the rule is passed by', async () => {
    const { mandateId } = await mandateOf('nora.hegyi@kozosasztal.example', 'COORD');
    const bypass = hub.rows(
      `INSERT INTO mandates (network_id, id, account_id, role, from_date)
       SELECT network_id, gen_random_uuid(), account_id, 'AUD', from_date FROM mandates WHERE id = $1`,
      [mandateId],
    );
    await expect(bypass).rejects.toMatchObject({ constraint: 'coordinator_apart_from_money_and_audit' });
  });

  it('lets one of two through that arrive at once', async () => {
    const employer = await organization('Hálóköz');
    const person = {
      ...newcomer,
      email: 'ketten@kozosasztal.example',
      organizationId: employer,
      from: await today(),
    };
    await appoint(coordinator, { ...person, role: 'VIEW' });
    const both = await Promise.all([
      appoint(coordinator, { ...person, role: 'COORD' }),
      appoint(coordinator, { ...person, role: 'FIN' }),
    ]);
    expect(both.map(({ code, __typename }) => code ?? __typename).sort()).toEqual([
      'MandateAppointed',
      'ROLE_CONFLICT',
    ]);
  });

  it('does the same command once when it is sent twice', async () => {
    const input = {
      ...{ ...newcomer, email: 'egyszer@kozosasztal.example', role: 'VIEW', from: await today() },
      organizationId: await organization('Jelfolyó'),
      idempotencyKey: '0193e5a0-0000-7000-8000-00000000000a',
    };
    const [first, second] = [await appoint(coordinator, input), await appoint(coordinator, input)];
    expect(second).toEqual(first);
    expect(await appoint(coordinator, { ...input, familyName: 'Más' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('never gives oneself a role, and reaches no other network', async () => {
    const from = await today();
    const own = { email: 'nora.hegyi@kozosasztal.example', givenName: 'N', familyName: 'H', from };
    expect(
      await appoint(coordinator, { ...own, role: 'VIEW', organizationId: await organization('Jelfolyó') }),
    ).toMatchObject({
      code: 'OWN_MANDATE',
    });
    const foreign = await organization('La Cour des Jeux');
    expect(
      await appoint(coordinator, { ...newcomer, from, role: 'ED', organizationId: foreign }),
    ).toMatchObject({
      code: 'OTHER_NETWORK',
    });
  });

  it('is for the officer in the own organization alone, and for an editor never', async () => {
    const [officer, editor] = [await hub.as('officer'), await hub.as('editor')];
    const from = await today();
    const person = { ...newcomer, email: 'tag@kozosasztal.example', role: 'VIEW', from };
    const [own, other] = [await organization('Jelfolyó'), await organization('Hálóköz')];
    expect(await appoint(officer, { ...person, organizationId: own })).toMatchObject({
      __typename: 'MandateAppointed',
    });
    expect(await appoint(officer, { ...person, organizationId: other })).toEqual({ error: 'NOT_FOUND' });
    expect(await appoint(editor, { ...person, organizationId: own })).toEqual({ error: 'FORBIDDEN' });
  });
});

describe('ending a mandate', () => {
  it('at once shuts the door at the next request, and the account keeps its other mandates', async () => {
    const editor = await hub.as('editor2');
    expect((await editor.ask('{ network { slug } }')).errors).toBeUndefined();
    const mandate = await mandateOf('eszter.vas@kozosasztal.example', 'ED');
    expect(await end(coordinator, { ...mandate, reason: 'Left.' })).toMatchObject({
      __typename: 'MandateEnded',
      mandate: { current: false },
    });
    expect((await editor.ask('{ network { slug } }')).errors?.[0]?.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
    const { data } = await editor.ask('{ viewer { account { email } mandate { id } mandates { id } } }');
    expect(data?.['viewer']).toEqual({
      account: { email: 'eszter.vas@kozosasztal.example' },
      mandate: null,
      mandates: [],
    });
  });

  it('leaves a member its last officer', async () => {
    const mandate = await mandateOf('agnes.somogyi@kozosasztal.example', 'AO');
    expect(await end(coordinator, { ...mandate, reason: 'Left.' })).toMatchObject({ code: 'LAST_OFFICER' });
  });

  it('carries the version that was read, and a reason', async () => {
    const mandate = await mandateOf('lili.pinter@kozosasztal.example', 'VIEW');
    expect(await end(coordinator, { ...mandate, version: 99, reason: 'Left.' })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: mandate.version,
    });
    expect(await end(coordinator, { ...mandate, reason: ' ' })).toMatchObject({
      code: 'REQUIRED',
      field: 'reason',
    });
  });
});
