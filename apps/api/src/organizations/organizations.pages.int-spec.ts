import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '@kalaka/domain';
import { v4 } from 'uuid';
import { organizationsKit, value, type OrganizationsKit } from '../../test/organizations-kit.js';
import { Loaders } from '../platform/loaders/index.js';
import { newRequestScope, withRequestScope } from '../platform/log/request-scope.js';
import { organizationNames } from './organizations.loaders.js';

let kit: OrganizationsKit;
let coordinator: Actor;
let member: string;
let applicant: string;
beforeAll(async () => {
  kit = await organizationsKit();
  coordinator = await kit.network();
  const profile = {
    email: 'iroda@jelfolyo.example',
    phones: [{ number: '+36 22 555 114', smsWelcome: true }],
    expertise: [{ hu: 'Jelnyelvoktatás', en: 'Sign language teaching' }],
    easyDescription: { hu: 'Siket emberek vezetik.' },
    easyState: 'CHECKED',
    easyCheckedBy: 'Marika',
    easyCheckedOn: '2026-01-01',
    identifiers: [
      { scheme: 'HU_TAX' as const, value: '99001014-1-07' },
      { scheme: 'HU_REGISTRY' as const, value: '07-02-0099002' },
    ],
  };
  member = await kit.organization(coordinator, { name: { hu: 'Jelfolyó' }, ...profile });
  applicant = await kit.organization(coordinator, { name: { hu: 'Hangmadár' } });
  await kit.organization(coordinator, { name: { hu: 'Csak felsorolt' }, legalForm: null, legalStatus: null });
  await kit.membership(coordinator, member, 'ACTIVE');
  await kit.membership(coordinator, applicant, 'INFO_REQUESTED');
  const editor = await kit.person(coordinator.networkId, 'ED', member);
  const bank = { scheme: 'HU_BANK' as const, value: '99900016-00000000-00079198' };
  value(
    await kit.cases.saveIdentifier.execute(editor, { organizationId: member, version: 1, identifier: bank }),
  );
}, 30_000);
afterAll(() => kit.close());

const ALL =
  'email easyCheckedBy identifiers phones expertise membership membership.appliedOn membership.reason membership.question membership.answer membership.decision memberships memberships.decision officers people services locations description easyDescription allowed'.split(
    ' ',
  );
const as = (role: Role, own?: string): Promise<Actor> => kit.person(coordinator.networkId, role, own);
const read = (actor: Actor | null, id = member) => kit.finder.one(kit.hub(actor), id, ALL);
const list = async (actor: Actor, args: object = {}) =>
  kit.finder.page(kit.hub(actor), { first: 25, ...args }, [
    'totalCount',
    'pageInfo.endCursor',
    ...ALL.map((field) => `edges.node.${field}`),
  ]);

describe('what a reader sees of an organization', () => {
  it.each([
    ['COORD', 'of the network', true, '••••••••-••••••••-••••9198'],
    ['FIN', 'of the network', true, '99900016-00000000-00079198'],
    ['AUD', 'of the network', true, '••••••••-••••••••-••••9198'],
    ['AO', 'of its own', true, '99900016-00000000-00079198'],
    ['ED', 'of its own', true, '99900016-00000000-00079198'],
    ['VIEW', 'of its own', true, '••••••••-••••••••-••••9198'],
    ['ED', 'of another member', false, null],
    ['VIEW', 'of another member', false, null],
    ['CITY', 'of the city', false, null],
  ] as const)('%s %s', async (role, place, internal, bank) => {
    const own = place === 'of its own' ? member : place === 'of another member' ? applicant : undefined;
    const seen = await read(await as(role, own));
    const number = (scheme: string) => seen.identifiers.find((one) => one.scheme === scheme)?.value ?? null;
    expect(seen.email).toBe(internal ? 'iroda@jelfolyo.example' : null);
    expect(seen.phones.length).toBe(internal ? 1 : 0);
    expect(number('HU_TAX')).toBe(internal ? '99001014-1-07' : null);
    expect(number('HU_REGISTRY')).toBe('07-02-0099002');
    expect(number('HU_BANK')).toBe(bank);
    expect(seen.expertise.length).toBe(role === 'CITY' ? 0 : 1);
    expect(seen.easyCheckedBy).toBe('Marika');
    expect(seen.officers.length === 0).toBe(role === 'CITY');
    expect(seen.people.every((mandate) => !JSON.stringify(mandate).includes('@'))).toBe(true);
    expect(seen.membership?.state).toBe('ACTIVE');
    expect(seen.membership?.decision === null).toBe(role === 'CITY');
  });

  it('questions of an admission are for the applicant and the coordination', async () => {
    const question = async (actor: Actor) => (await read(actor, applicant)).membership?.question;
    expect(await question(coordinator)).toBe('Hányan vannak?');
    expect(await question(await as('AO', applicant))).toBe('Hányan vannak?');
    expect(await question(await as('AO', member))).toBeNull();
  });

  it('an applicant is not there for the city, in no page, count or search', async () => {
    const official = await as('CITY');
    await expect(read(official, applicant)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const page = await list(official);
    expect(page.edges.map(({ node }) => node.name.text)).toEqual(['Csak felsorolt', 'Jelfolyó']);
    expect(page.totalCount).toBe(2);
    expect((await list(official, { filter: { search: 'hangmadar' } })).totalCount).toBe(0);
    expect((await list(official, { filter: { membershipStates: ['INFO_REQUESTED'] } })).totalCount).toBe(0);
    expect((await list(coordinator)).totalCount).toBe(3);
  });

  it('nobody who is not signed in sees any, and nobody of another network this one', async () => {
    await expect(read(null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(read(await kit.network())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await list(await kit.network())).edges).toEqual([]);
  });

  it('an id that is none and an id of somebody else are told apart by nothing', async () => {
    const foreign = await kit.network();
    const answers = await Promise.all(
      [member, v4()].map((id) => read(foreign, id).catch((error: Error) => error.message)),
    );
    expect(answers[0]).toBe(answers[1]);
  });
});

describe('the names of many organizations', () => {
  it('take one statement, and those of another network stay unnamed', async () => {
    const hub = kit.hub(coordinator);
    const loaders = new Loaders(hub);
    const foreign = await kit.organization(await kit.network());
    const scope = newRequestScope('named');
    const names = await withRequestScope(scope, async () => {
      const all = await Promise.all(
        [applicant, foreign, member, member].map((id) => loaders.one(organizationNames, id)),
      );
      await hub.read.close();
      return all.map((one) => one?.name.text ?? null);
    });
    expect(names).toEqual(['Hangmadár', null, 'Jelfolyó', 'Jelfolyó']);
    expect(scope.statements).toBe(1);
  });
});

describe('what a reader may do now', () => {
  it.each([
    [
      'COORD',
      undefined,
      ['membership.suspend', 'organization.edit', 'membership.exclude'],
      ['membership.admit', 'membership.leave'],
    ],
    [
      'AO',
      'own',
      ['organization.edit', 'membership.leave', 'organization.readInternal'],
      ['membership.suspend', 'membership.apply'],
    ],
    ['ED', 'own', ['organization.edit'], ['membership.leave']],
    ['VIEW', 'own', ['organization.readInternal'], ['organization.edit']],
    ['CITY', undefined, [], ['organization.edit']],
    ['FIN', undefined, ['organization.verifyIdentifier'], ['organization.edit', 'membership.suspend']],
  ] as const)('%s of an active member', async (role, own, may, mayNot) => {
    const { allowed } = await read(await as(role, own ? member : undefined));
    expect(allowed).toEqual(expect.arrayContaining([...may]));
    for (const operation of mayNot) expect(allowed).not.toContain(operation);
  });
});

describe('filters', () => {
  const names = async (filter: object) =>
    (await list(coordinator, { filter })).edges.map(({ node }) => node.name.text);

  it('combine, and count what they show', async () => {
    expect(await names({ membershipStates: ['ACTIVE', 'INFO_REQUESTED'] })).toEqual([
      'Hangmadár',
      'Jelfolyó',
    ]);
    expect(await names({ membershipStates: ['ACTIVE'], legalForms: ['FOUNDATION'] })).toEqual([]);
    expect(await names({ expertise: ['JELNYELVOKTATÁS'] })).toEqual(['Jelfolyó']);
    expect(await names({ listedOnly: true })).toEqual(['Csak felsorolt']);
  });
});

describe('a page of 25 organizations with expertise, services and membership', () => {
  const fill = async (size: number): Promise<Actor> => {
    const actor = await kit.network();
    await kit.rows(
      `INSERT INTO organizations (network_id, id, name, legal_form, legal_status, expertise, target_groups, created_at)
       SELECT $1, gen_random_uuid(), jsonb_build_object('hu', 'Szervezet ' || md5(i::text)), 'ASSOCIATION', 'REGISTERED',
         '[{"hu": "jog", "en": "law"}]', '{DEAF}', now() FROM generate_series(1, $2::int) i`,
      [actor.networkId, size],
    );
    await kit.rows(
      `INSERT INTO services (network_id, id, organization_id, name, status)
       SELECT network_id, gen_random_uuid(), id, '{"hu": "Olvasókör"}', 'ACTIVE' FROM organizations, generate_series(1, 3) WHERE network_id = $1`,
      [actor.networkId],
    );
    await kit.rows(
      `INSERT INTO memberships (network_id, id, organization_id, state, applied_on, touched_on)
       SELECT network_id, gen_random_uuid(), id, 'APPLIED', '2026-01-01', '2026-01-01' FROM organizations WHERE network_id = $1`,
      [actor.networkId],
    );
    return actor;
  };

  it.each([40, 2_000])(
    'takes one statement in a network of %i',
    async (size) => {
      const actor = await fill(size);
      const scope = newRequestScope('counted');
      const page = await withRequestScope(scope, () => list(actor));
      expect(page.edges).toHaveLength(25);
      expect(page.totalCount).toBe(size);
      expect(page.edges[0]?.node.services).toHaveLength(3);
      expect(scope.statements).toBe(1);
    },
    30_000,
  );

  it('walks the whole register by its cursor, each organization once', async () => {
    const actor = await fill(60);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(actor, { first: 25, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });

  it('refuses a cursor that is none', async () => {
    for (const after of ['x', 'WzEsMl0', Buffer.from('["a",1,"b"]').toString('base64url')]) {
      await expect(list(coordinator, { after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
