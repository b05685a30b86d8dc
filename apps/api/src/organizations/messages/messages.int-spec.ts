import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { MessageJob } from './message.job.js';

let hub: DemoHub;
let nora: Browser;
let network: string;
let members: { id: string; people: number }[];
beforeAll(async () => {
  hub = await demoHub();
  nora = await hub.as('coordinator');
  members = await hub.rows(
    `SELECT o.id, count(DISTINCT q.account_id)::int AS people FROM memberships m
     JOIN networks n ON n.id = m.network_id AND n.slug = 'szekesfehervar'
     JOIN organizations o ON o.network_id = m.network_id AND o.id = m.organization_id
     JOIN mandates q ON q.network_id = o.network_id AND q.organization_id = o.id AND q.role IN ('AO', 'ED') AND q.ended_at IS NULL
     WHERE m.state = 'ACTIVE' GROUP BY o.id ORDER BY o.id LIMIT 3`,
  );
  [network = ''] = (
    await hub.rows<{ id: string }>(`SELECT id FROM networks WHERE slug = 'szekesfehervar'`)
  ).map(({ id }) => id);
}, 180_000);
afterAll(() => hub.close());

interface Queued {
  id: string;
  people: number;
  goesOutAt: string;
  code?: string;
}
const send = async (who: Browser, input: object): Promise<Queued> => {
  const { data, errors } = await who.ask(
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
       ... on MessageQueued { id people goesOutAt unreached { id } } ... on Refusal { code } } }`,
    {
      input: {
        organizationIds: members.map(({ id }) => id),
        subject: 'Hogy vannak?',
        body: 'Rég hallottunk Önökről.',
        ...input,
      },
    },
  );
  return (data?.['sendMessage'] ?? { code: errors?.[0]?.extensions['code'] }) as Queued;
};
const recall = async (messageId: string) =>
  (
    await nora.ask(
      `mutation ($messageId: UUID!) { recallMessage(input: { messageId: $messageId }) { ... on MessageRecalled { id } ... on Refusal { code } } }`,
      { messageId },
    )
  ).data?.['recallMessage'] as { id?: string; code?: string };
const goOut = (id: string) => hub.app.get(MessageJob, { strict: false }).send(network, id);
const mails = () =>
  hub.rows<{ recipient: string; subject: string; text_part: string }>(
    `SELECT recipient, subject, text_part FROM mail_outbox WHERE template = 'message' ORDER BY recipient`,
  );

describe('a message to several members', () => {
  it('waits ten minutes, goes once to each person who can act for one of them, and names who wrote it', async () => {
    const queued = await send(nora, {});
    expect(queued.people).toBeGreaterThanOrEqual(3);
    expect(Date.parse(queued.goesOutAt) - Date.now()).toBeGreaterThan(9 * 60_000);
    expect(await mails()).toEqual([]);
    await goOut(queued.id);
    await goOut(queued.id);
    const sent = await mails();
    expect(sent).toHaveLength(queued.people);
    expect(new Set(sent.map(({ recipient }) => recipient)).size).toBe(sent.length);
    expect(sent[0]?.subject).toBe('Hogy vannak?');
    expect(sent[0]?.text_part).toContain('Hegyi Nóra');
    expect(await recall(queued.id)).toEqual({ code: 'WRONG_STATE' });
  });

  it('that was taken back does not go out, and the record tells both', async () => {
    const before = (await mails()).length;
    const { id } = await send(nora, { subject: 'Tévedés' });
    expect(await recall(id)).toEqual({ id });
    await goOut(id);
    expect((await mails()).length).toBe(before);
    const told = await hub.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE subject_id = $1 ORDER BY seq`,
      [id],
    );
    expect(told.map(({ event }) => event)).toEqual(['message.sent', 'message.recalled']);
  });

  it('taken back while it goes out is one of the two, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await send(nora, { subject: `Egyszerre ${round}` });
      await Promise.all([goOut(id), recall(id)]);
      const [row] = await hub.rows<{ sent: boolean; recalled: boolean }>(
        'SELECT sent_at IS NOT NULL AS sent, recalled_at IS NOT NULL AS recalled FROM messages WHERE id = $1',
        [id],
      );
      expect(Number(row?.sent) + Number(row?.recalled)).toBe(1);
    }
  });

  it('goes to members of the own network alone, and from the coordination alone', async () => {
    const [foreign] = await hub.rows<{ id: string }>(
      'SELECT id FROM organizations WHERE network_id <> $1 LIMIT 1',
      [network],
    );
    expect((await send(nora, { organizationIds: [members[0]?.id, foreign?.id] })).code).toBe('NOT_FOUND');
    expect((await send(await hub.as('officer'), {})).code).toBe('NOT_FOUND');
  });

  it('sent twice with one key is one message', async () => {
    const idempotencyKey = '018f0000-0000-7000-8000-000000000001';
    const [one, two] = [await send(nora, { idempotencyKey }), await send(nora, { idempotencyKey })];
    expect(two.id).toBe(one.id);
  });
});
