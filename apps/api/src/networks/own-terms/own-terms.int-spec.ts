import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let coordinator: Browser;
let editor: Browser;
beforeAll(async () => {
  hub = await demoHub();
  [coordinator, editor] = await Promise.all([hub.as('lille-coordinator'), hub.as('lille-editor')]);
}, 180_000);
afterAll(() => hub.close());

const RESULT = `{ __typename ... on Refusal { code } ... on FieldRefusal { field } ... on StaleVersionRefusal { currentVersion }
  ... on NetworkEdited { network { activityTypes { ...Term } districts { ...Term } } } }`;
const TERM = 'fragment Term on OwnTerm { code retired version name { text } }';
const SAVE = `mutation ($input: SaveOwnTermInput!) { it: saveOwnTerm(input: $input) ${RESULT} } ${TERM}`;
const RETIRE = `mutation ($input: OfferOwnTermInput!) { it: retireOwnTerm(input: $input) ${RESULT} } ${TERM}`;
const OFFER = `mutation ($input: OfferOwnTermInput!) { it: offerOwnTerm(input: $input) ${RESULT} } ${TERM}`;
const LOG = `mutation ($input: LogActivityInput!) { it: logActivity(input: $input) { __typename ... on Refusal { code } } }`;

interface Term {
  code: string;
  retired: boolean;
  version: number;
}
interface Answered {
  __typename: string;
  code?: string;
  network: { activityTypes: Term[]; districts: Term[] };
}
const ask = async (who: Browser, text: string, input: object): Promise<Answered> => {
  const { data, errors } = await who.ask(text, { input });
  if (errors) return { __typename: String(errors[0]?.extensions['code']) } as Answered;
  return data?.['it'] as Answered;
};
const called = (text: string) => [{ language: 'en', text }];
const logged = (about: object) => {
  const happenedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return ask(editor, LOG, {
    id: randomUUID(),
    idempotencyKey: randomUUID(),
    happenedOn,
    type: 'CLUB',
    ...about,
  });
};

describe.each([
  ['ACTIVITY_TYPES', 'activityTypes', 'type', 'activityType'],
  ['DISTRICTS', 'districts', 'district', 'district'],
] as const)('the list of %s that a network has of its own', (list, field, given, noun) => {
  const find = ({ network }: Answered, code: string) => network[field].find((one) => one.code === code);

  it('takes a new term, which members can choose at once', async () => {
    expect((await logged({ [given]: 'ROOF_GARDEN' })).code).toBe('UNKNOWN_CODE');
    const added = await ask(coordinator, SAVE, { list, version: 0, name: called('Roof garden') });
    expect(find(added, 'ROOF_GARDEN')).toMatchObject({ retired: false, version: 1 });
    expect((await logged({ [given]: 'ROOF_GARDEN' })).__typename).toBe('ActivityChanged');
  });

  it('gives a term another name, and takes it out of use without taking it from what has it', async () => {
    const code = 'ROOF_GARDEN';
    const renamed = await ask(coordinator, SAVE, {
      list,
      code,
      version: 1,
      name: called('Garden on a roof'),
    });
    expect(find(renamed, code)).toMatchObject({ version: 2, name: { text: 'Garden on a roof' } });
    expect(find(await ask(coordinator, RETIRE, { list, code, version: 2 }), code)?.retired).toBe(true);
    expect((await logged({ [given]: code })).code).toBe('UNKNOWN_CODE');
    const kept = await hub.rows(`SELECT FROM activities WHERE ${given} = $1`, [code]);
    expect(kept).toHaveLength(1);
    expect(find(await ask(coordinator, OFFER, { list, code, version: 3 }), code)?.retired).toBe(false);
    const told = await hub.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE event LIKE $1 ORDER BY seq`,
      [`network.${noun}%`],
    );
    expect(told.map(({ event }) => event.replace(`network.${noun}`, ''))).toEqual([
      ...['Added', 'Edited', 'Retired', 'Offered'],
    ]);
  });

  it('refuses a name twice, an old version, a code that is none, and whoever does not coordinate', async () => {
    const code = 'ROOF_GARDEN';
    const twice = await ask(coordinator, SAVE, { list, version: 0, name: called('garden ON a roof') });
    expect(twice).toMatchObject({ code: 'TERM_EXISTS', field: 'name' });
    expect(await ask(coordinator, RETIRE, { list, code, version: 1 })).toMatchObject({ currentVersion: 4 });
    expect(await ask(coordinator, RETIRE, { list, code: 'NONE', version: 1 })).toMatchObject({
      code: 'UNKNOWN_CODE',
    });
    const name = called('Cellar');
    expect(await ask(editor, SAVE, { list, version: 0, name })).toEqual({ __typename: 'FORBIDDEN' });
    const elsewhere = await (await hub.as('coordinator')).ask(`{ network { ${field} { code } } }`);
    expect(JSON.stringify(elsewhere.data)).not.toContain(code);
  });
});

it('a kind of activity has no name of one that every network has', async () => {
  const name = [{ language: 'en', text: 'Training' }];
  const input = { list: 'ACTIVITY_TYPES', version: 0, name };
  expect(await ask(coordinator, SAVE, input)).toMatchObject({ code: 'TERM_EXISTS' });
});

it('two that add at the same moment lose none', async () => {
  const names = ['Nord', 'Sud', 'Est'];
  const answers = await Promise.all(
    names.map((name) => ask(coordinator, SAVE, { list: 'DISTRICTS', version: 0, name: called(name) })),
  );
  expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill('NetworkEdited'));
  const { data } = await coordinator.ask('{ network { districts { code } } }');
  const { districts } = data?.['network'] as { districts: Term[] };
  expect(districts.map(({ code }) => code)).toEqual(expect.arrayContaining(['NORD', 'SUD', 'EST']));
});
