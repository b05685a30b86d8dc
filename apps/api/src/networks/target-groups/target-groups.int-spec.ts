import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
}, 180_000);
afterAll(() => hub.close());

const RESULT = `{ __typename ... on Refusal { code } ... on FieldRefusal { field } ... on StaleVersionRefusal { currentVersion }
  ... on NetworkEdited { network { version targetGroups { code retired organizations name { text } } } } }`;
const SAVE = `mutation ($input: SaveTargetGroupInput!) { saveTargetGroup(input: $input) ${RESULT} }`;
const RETIRE = `mutation ($input: OfferTargetGroupInput!) { retireTargetGroup(input: $input) ${RESULT} }`;
const OFFER = `mutation ($input: OfferTargetGroupInput!) { offerTargetGroup(input: $input) ${RESULT} }`;
const EDIT = `mutation ($input: EditOrganizationInput!) { editOrganization(input: $input) { __typename ... on Refusal { code }
  ... on FieldRefusal { field } ... on OrganizationEdited { organization { targetGroups } } } }`;

interface Group {
  code: string;
  retired: boolean;
  organizations: number;
  name: { text: string };
}
interface Answered {
  __typename: string;
  code?: string;
  field?: string;
  network: { version: number; targetGroups: Group[] };
  organization: { targetGroups: string[] };
}
const ask = async (who: Browser, text: string, input: object): Promise<Answered> => {
  const { data, errors } = await who.ask(text, { input });
  if (errors) return { __typename: String(errors[0]?.extensions['code']) } as Answered;
  return Object.values(data ?? {})[0] as Answered;
};
const version = async (): Promise<number> =>
  (
    await hub.rows<{ version: number }>(
      `SELECT (g ->> 'version')::int AS version FROM networks n, jsonb_array_elements(n.vocabulary -> 'targetGroups') g
       WHERE n.slug = 'szekesfehervar' AND g ->> 'code' = 'STUDENTS'`,
    )
  )[0]?.version ?? 0;
const called = (hu: string, en: string) => [
  { language: 'hu', text: hu },
  { language: 'en', text: en },
];
const group = ({ network }: Answered, code: string): Group | undefined =>
  network.targetGroups.find((one) => one.code === code);
const organization = async (name: string): Promise<{ id: string; version: number }> =>
  (
    await hub.rows<{ id: string; version: number }>(
      `SELECT o.id, o.version FROM organizations o JOIN networks n ON n.id = o.network_id
       WHERE n.slug = 'szekesfehervar' AND o.name_hu LIKE $1 || '%'`,
      [name],
    )
  )[0]!;
const serves = async (name: string, targetGroups: string[]): Promise<Answered> =>
  ask(coordinator, EDIT, { ...(await organization(name)), targetGroups });
const found = async (filter: object): Promise<string[]> => {
  const { data } = await coordinator.ask(
    'query ($filter: OrganizationFilter) { organizations(first: 50, filter: $filter) { edges { node { name { text } targetGroups } } } }',
    { filter },
    { 'accept-language': 'hu' },
  );
  const { edges } = data?.['organizations'] as { edges: { node: { name: { text: string } } }[] };
  return edges.map(({ node }) => node.name.text.split(' ')[0] ?? '');
};

describe('target groups that a network adds', () => {
  it('are chosen by organizations, filtered by, searched for, and told on the public page', async () => {
    expect((await serves('Kerek Mondat', ['STUDENTS'])).code).toBe('UNKNOWN_CODE');
    const added = await ask(coordinator, SAVE, {
      version: 0,
      name: called('Diákok', 'Students'),
    });
    expect(group(added, 'STUDENTS')).toEqual({
      ...{ code: 'STUDENTS', retired: false, organizations: 0, name: { text: 'Diákok' } },
    });
    const edited = await serves('Kerek Mondat', ['INTELLECTUAL_DISABILITY', 'STUDENTS']);
    expect(edited.organization.targetGroups).toEqual(['INTELLECTUAL_DISABILITY', 'STUDENTS']);
    expect(await found({ targetGroups: ['STUDENTS'] })).toEqual(['Kerek']);
    expect(await found({ search: 'diákok' })).toEqual(['Kerek']);
    const { id } = await organization('Kerek Mondat');
    const page = await hub.browser().get(`/directory/szekesfehervar/organizations/${id}?lang=hu`);
    expect(page.text).toContain('Diákok');
    const directory = await hub.browser().get('/directory/szekesfehervar?lang=hu&group=STUDENTS');
    expect(directory.text).toMatch(/<option value="STUDENTS" selected>\s*Diákok/);
    expect(directory.text).toContain('Kerek Mondat');
    const table = await hub
      .browser()
      .get('/open/szekesfehervar/organizations.csv?profile=hungarian-excel&lang=hu');
    expect(table.text).toContain('Diákok');
    const codes = await hub.browser().get('/open/szekesfehervar/organizations.csv');
    expect(codes.text).toContain('INTELLECTUAL_DISABILITY | STUDENTS');
  });

  it('come to whoever signs in, with their names', async () => {
    const { data } = await coordinator.ask('{ viewer { targetGroups { code retired name { text } } } }');
    expect(data?.['viewer']).toEqual({
      targetGroups: [{ code: 'STUDENTS', retired: false, name: { text: 'Diákok' } }],
    });
    const nobody = await hub.browser().ask('{ viewer { targetGroups { code } } }');
    expect(nobody.data?.['viewer']).toEqual({ targetGroups: [] });
  });

  it('are found by a new name at once', async () => {
    await ask(coordinator, SAVE, {
      ...{ code: 'STUDENTS', version: await version(), name: called('Egyetemisták', 'University students') },
    });
    expect([await found({ search: 'diákok' }), await found({ search: 'egyetemisták' })]).toEqual([
      [],
      ['Kerek'],
    ]);
  });

  it('go out of use without leaving who has them, and come back', async () => {
    const retired = await ask(coordinator, RETIRE, { code: 'STUDENTS', version: await version() });
    expect(group(retired, 'STUDENTS')).toMatchObject({ retired: true, organizations: 1 });
    expect((await serves('Kerek Mondat', ['STUDENTS'])).organization.targetGroups).toEqual(['STUDENTS']);
    expect(await serves('Csendes Sarok', ['STUDENTS'])).toMatchObject({
      ...{ code: 'UNKNOWN_CODE', field: 'targetGroups[0]' },
    });
    const back = await ask(coordinator, OFFER, { code: 'STUDENTS', version: await version() });
    expect(group(back, 'STUDENTS')?.retired).toBe(false);
    const told = await hub.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE event LIKE 'network.targetGroup%' AND network_id =
         (SELECT id FROM networks WHERE slug = 'szekesfehervar') ORDER BY seq`,
    );
    expect(told.map(({ event }) => event.replace('network.targetGroup', ''))).toEqual([
      ...['Added', 'Edited', 'Retired', 'Offered'],
    ]);
  });

  it('are refused twice, under the name of a common one, unnamed, and to an old version', async () => {
    const now = await version();
    const save = (name: object) => ask(coordinator, SAVE, { version: 0, name });
    expect(await save(called('Egyetemisták', 'Others'))).toMatchObject({
      code: 'TERM_EXISTS',
      field: 'name',
    });
    expect(await save(called('Szülők', 'Mums and dads'))).toMatchObject({ code: 'TERM_EXISTS' });
    expect(await save([])).toMatchObject({ code: 'REQUIRED', field: 'name' });
    const late = { code: 'STUDENTS', version: now - 1, name: called('Új', 'New') };
    expect(await ask(coordinator, SAVE, late)).toMatchObject({ currentVersion: now });
    expect(await ask(coordinator, RETIRE, { code: 'DEAF', version: now })).toMatchObject({
      code: 'UNKNOWN_CODE',
    });
  });

  it('lose none when two are added at the same moment', async () => {
    const answers = await Promise.all(
      ['Apák', 'Anyák', 'Nagyszülők'].map((hu) =>
        ask(coordinator, SAVE, { version: 0, name: called(hu, hu) }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill('NetworkEdited'));
    const { data } = await coordinator.ask('{ network { targetGroups { code } } }');
    const { targetGroups } = data?.['network'] as { targetGroups: Group[] };
    expect(targetGroups.map(({ code }) => code).sort()).toEqual(['ANYAK', 'APAK', 'NAGYSZULOK', 'STUDENTS']);
  });

  it('are the coordinator’s to add, and those of another network exist nowhere else', async () => {
    const input = { version: await version(), name: called('X', 'X') };
    expect(await ask(await hub.as('officer'), SAVE, input)).toEqual({ __typename: 'FORBIDDEN' });
    expect((await serves('Csendes Sarok', ['SHOPKEEPERS'])).code).toBe('UNKNOWN_CODE');
    const { data } = await (
      await hub.as('lille-editor')
    ).ask('{ network { targetGroups { code organizations name { text language } } } }', undefined, {
      'accept-language': 'hu',
    });
    expect(data?.['network']).toEqual({
      targetGroups: [
        { code: 'SHOPKEEPERS', organizations: 1, name: { text: 'Shopkeepers', language: 'en' } },
        { code: 'SCHOOL_PUPILS', organizations: 1, name: { text: 'School pupils', language: 'en' } },
      ],
    });
  });
});

describe('the database, when no rule looks', () => {
  it('gives no organization a group that its network does not have', async () => {
    const { id } = await organization('Csendes Sarok');
    const anyway = hub.rows(`UPDATE organizations SET target_groups = '{AUTISM,SHOPKEEPERS}' WHERE id = $1`, [
      id,
    ]);
    await expect(anyway).rejects.toMatchObject({ constraint: 'target_groups_of_network' });
  });

  it.each([
    ['takes no group away', `'[]'`, 'target_groups_stay'],
    [
      'has none twice',
      `vocabulary -> 'targetGroups' || (vocabulary -> 'targetGroups')`,
      'target_groups_of_its_own',
    ],
    [
      'has none of every network',
      `vocabulary -> 'targetGroups' || '[{"code": "DEAF", "name": {"en": "x"}, "retired": false, "version": 1}]'`,
      'target_groups_of_its_own',
    ],
    [
      'has none without a name',
      `vocabulary -> 'targetGroups' || '[{"code": "X", "name": {}, "retired": false, "version": 1}]'`,
      'target_groups_of_its_own',
    ],
  ])('%s', async (_, groups, constraint) => {
    const anyway = hub.rows(
      `UPDATE networks SET vocabulary = jsonb_set(vocabulary, '{targetGroups}', ${groups}) WHERE slug = 'szekesfehervar'`,
    );
    await expect(anyway).rejects.toMatchObject({ constraint });
  });
});
