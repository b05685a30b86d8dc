import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client, type QueryConfig } from 'pg';
import { v4 } from 'uuid';
import { demoHub, type Browser, type DemoHub } from '../../test/demo-hub.js';

let hub: DemoHub;
let editor: Browser;
let today: string;
beforeAll(async () => {
  hub = await demoHub();
  editor = await hub.as('editor');
  const { data } = await editor.ask('{ logSheet { today } }');
  today = (data as { logSheet: { today: string } }).logSheet.today;
  await log(SAVED); // the first one prepares its statements, and asks where the network lives
}, 180_000);
afterAll(() => hub.close());
afterEach(() => void jest.restoreAllMocks());

/** What the log form asks for, and what a page would. */
const SAVED = 'id version';
const SHOWN = 'id version state title { text } organization { id } program { id title { text } } allowed';

const log = (fields: string, more: object = {}) =>
  editor.ask(
    `mutation Log($input: LogActivityInput!) { logActivity(input: $input) {
       __typename ... on Refusal { code } ... on ActivityChanged { activity { ${fields} } } } }`,
    { input: { id: v4(), idempotencyKey: v4(), type: 'CLUB', happenedOn: today, reach: 9, ...more } },
  );

const CONTROL = /^(BEGIN|COMMIT|SET)/;

/** Every statement that the hub sends meanwhile: those that read or write data, by their name or how they begin. */
async function sentDuring(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = Client.prototype.query as (...args: unknown[]) => unknown;
  jest.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...args: unknown[]) {
    const [first] = args as [string | QueryConfig];
    const { name, text } = typeof first === 'string' ? { name: undefined, text: first } : first;
    // A message of several statements is as many; the queue of jobs looks for work of its own all the time.
    const all = name ? [text] : text.split(';').map((one) => one.trim());
    if (!/pgboss/.test(text)) sent.push(...all.filter((one) => !CONTROL.test(one)).map((one) => name ?? one));
    return query.apply(this, args);
  } as never);
  await work();
  jest.restoreAllMocks();
  return sent.map((one) => one.replace(/\.[0-9a-f]{12}$/, ''));
}

const LOOKS = ['session_actor', 'key.take.activity.around'];
const TELLS = 'audit.append';

describe('what logging an activity costs, beside finding out who asks', () => {
  it('is four statements: one takes the key and looks, one writes, one tells, one reads what is shown', async () => {
    const sent = await sentDuring(() => log(SHOWN));
    expect(sent).toEqual([...LOOKS, 'activity.insert', TELLS, 'activity']);
  });

  it('is three where nothing is shown but what the command knows', async () => {
    expect(await sentDuring(() => log(SAVED))).toEqual([...LOOKS, 'activity.insert', TELLS]);
  });

  it('is as many with reach by groups and organizers that share it', async () => {
    const [other] = await hub.rows<{ id: string }>(
      `SELECT m.organization_id AS id FROM memberships m JOIN networks n ON n.id = m.network_id
       WHERE n.slug = 'szekesfehervar' AND m.state = 'ACTIVE' AND m.organization_id <> (
         SELECT organization_id FROM activities ORDER BY logged_at DESC LIMIT 1) LIMIT 1`,
    );
    const reachBy = [{ dimension: 'TARGET_GROUP', code: 'DEAF', count: 4 }];
    const sent = await sentDuring(async () => {
      const { data } = await log(SAVED, { coOrganizerIds: [other?.id], reachBy });
      expect(data).toMatchObject({ logActivity: { __typename: 'ActivityChanged' } });
    });
    expect(sent).toEqual([...LOOKS, 'activity.insertShared', TELLS]);
  });

  it('sent again, it reads what has become of it meanwhile', async () => {
    const input = { id: v4(), idempotencyKey: v4() };
    await log(SAVED, input);
    await hub.rows('UPDATE activities SET version = 2 WHERE id = $1', [input.id]);
    const sent = await sentDuring(async () => {
      const { data } = await log(SAVED, input);
      expect(data).toMatchObject({ logActivity: { activity: { id: input.id, version: 2 } } });
    });
    expect(sent).toEqual([...LOOKS, 'key.known', 'activity']);
  });
});
