import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
}, 180_000);
afterAll(() => hub.close());

const MAILS = `{ failedMails { id kind to failure person { name } } desk { failedMails } }`;
const AGAIN = `mutation ($input: SendMailAgainInput!) { sendMailAgain(input: $input) { __typename
  ... on MailTried { failedMails { id } } ... on Refusal { code } } }`;

const failing = async (slug: string, to: string): Promise<string> => {
  const id = newId();
  await hub.rows(
    `INSERT INTO mail_outbox (id, message_id, network_id, template, language, recipient, subject, text_part, html_part, created_at, failure)
     SELECT $1::uuid, $1::text, n.id, 'invitation', 'hu', $2, 's', 't', 'h', now(), 'REFUSED' FROM networks n WHERE n.slug = $3`,
    [id, to, slug],
  );
  return id;
};
const listed = async (who: Browser) => (await who.ask(MAILS)).data as { failedMails: { id: string }[] };

describe('mails that could not be sent', () => {
  it('are named to the coordinator of their network, and to nobody else', async () => {
    const [account] = await hub.rows<{ email: string }>(
      `SELECT a.email FROM accounts a JOIN mandates m ON m.account_id = a.id JOIN networks n ON n.id = m.network_id
       WHERE n.slug = 'szekesfehervar' LIMIT 1`,
    );
    const mine = await failing('szekesfehervar', account?.email ?? '');
    const theirs = await failing('lille', 'personne@lille.example');
    expect(await listed(coordinator)).toEqual({
      failedMails: [
        {
          ...{ id: mine, kind: 'invitation', to: account?.email, failure: 'REFUSED' },
          person: { name: expect.any(String) },
        },
      ],
      desk: { failedMails: 1 },
    });
    expect((await listed(await hub.as('lille-coordinator'))).failedMails).toMatchObject([
      { id: theirs, person: null },
    ]);
    const { errors } = await (await hub.as('finance')).ask('{ failedMails { id } }');
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('are tried once more by hand, and told to the record without anybody’s address', async () => {
    const { failedMails } = await listed(coordinator);
    const [mail] = failedMails;
    const { data } = await coordinator.ask(AGAIN, { input: { mailId: mail?.id } });
    expect(data?.['sendMailAgain']).toEqual({ __typename: 'MailTried', failedMails: [] });
    const [event] = await hub.rows<{ data: object }>(
      `SELECT data FROM audit_events WHERE event = 'mail.resent' AND subject_id = $1`,
      [mail?.id],
    );
    expect(JSON.stringify(event)).not.toContain('@');
    const twice = await coordinator.ask(AGAIN, { input: { mailId: mail?.id } });
    expect(twice.data?.['sendMailAgain']).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('of another network do not exist', async () => {
    const [theirs] = await hub.rows<{ id: string }>(`SELECT id FROM mail_outbox WHERE failure IS NOT NULL`);
    const { data } = await coordinator.ask(AGAIN, { input: { mailId: theirs?.id } });
    expect(data?.['sendMailAgain']).toMatchObject({ code: 'WRONG_STATE' });
  });
});
