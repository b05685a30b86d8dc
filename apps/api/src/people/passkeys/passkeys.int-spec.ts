import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { SoftAuthenticator } from '../../../test/soft-authenticator.js';

const ORIGIN = 'https://hub.test';
let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub({ PUBLIC_URL: ORIGIN });
}, 180_000);
afterAll(() => hub.close());

type Answered = Record<string, unknown> & { code?: string };
const REFUSAL = '... on Refusal { code message }';

async function command(browser: Browser, name: string, input: object, what: string): Promise<Answered> {
  const type = name === 'beginPasskeySignIn' ? 'BeginPasskey' : name[0]?.toUpperCase() + name.slice(1);
  const { data, errors } = await browser.ask(
    `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename ${what} ${REFUSAL} } }`,
    { input },
  );
  return (data?.['done'] as Answered | null) ?? { error: errors?.[0]?.extensions['code'] };
}

const asked = async (browser: Browser, name: 'beginPasskey' | 'beginPasskeySignIn') =>
  (await command(browser, name, {}, '... on PasskeyAskedFor { challengeId optionsJson }')) as {
    challengeId: string;
    optionsJson: string;
  };

const add = async (browser: Browser, key: SoftAuthenticator, name?: string): Promise<Answered> => {
  const { challengeId, optionsJson } = await asked(browser, 'beginPasskey');
  const input = { challengeId, responseJson: key.create(optionsJson), name };
  return command(browser, 'addPasskey', input, '... on PasskeyAdded { passkeys { id name } }');
};

const comeIn = async (browser: Browser, key: SoftAuthenticator, counter?: number): Promise<Answered> => {
  const { challengeId, optionsJson } = await asked(browser, 'beginPasskeySignIn');
  return answerWith(browser, challengeId, key.get(optionsJson, counter));
};

const answerWith = (browser: Browser, challengeId: string, responseJson: string): Promise<Answered> =>
  command(
    browser,
    'signInWithPasskey',
    { challengeId, responseJson },
    '... on SignedIn { viewer { account { email } mandate { role } } }',
  );

const newKey = (): SoftAuthenticator => new SoftAuthenticator(ORIGIN, 'hub.test');
const keyOf = (added: Answered) => (added['passkeys'] as { id: string; name: string }[])[0];

describe('a passkey', () => {
  it('is added, stands in the list by its name, and signs in without a name being typed', async () => {
    const editor = await hub.as('editor');
    const key = newKey();
    expect(await add(editor, key, 'My phone')).toMatchObject({ passkeys: [{ name: 'My phone' }] });
    const stranger = hub.browser();
    expect(await comeIn(stranger, key)).toMatchObject({
      __typename: 'SignedIn',
      viewer: { account: { email: 'david.kerekes@kozosasztal.example' }, mandate: { role: 'ED' } },
    });
    const { data } = await stranger.ask('{ passkeys { name lastUsedAt } }');
    expect(data?.['passkeys']).toEqual([{ name: 'My phone', lastUsedAt: expect.any(String) }]);
  });

  it('takes the name of the device when it is given none', async () => {
    const finance = await hub.as('finance');
    const { challengeId, optionsJson } = await asked(finance, 'beginPasskey');
    const { data } = await finance.ask(
      `mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { ... on PasskeyAdded { passkeys { name } } } }`,
      { input: { challengeId, responseJson: newKey().create(optionsJson) } },
      { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' },
    );
    expect(data?.['addPasskey']).toEqual({ passkeys: [{ name: 'Firefox, Linux' }] });
  });

  it('is refused at once when it was removed, and its account keeps the way by mail', async () => {
    const viewer = await hub.as('viewer');
    const key = newKey();
    const added = keyOf(await add(viewer, key));
    expect(await comeIn(hub.browser(), key)).toMatchObject({ __typename: 'SignedIn' });
    await command(
      viewer,
      'removePasskey',
      { passkeyId: added?.id },
      '... on PasskeyRemoved { passkeys { id } }',
    );
    const refused = hub.browser();
    expect(await comeIn(refused, key)).toMatchObject({ code: 'PASSKEY_UNKNOWN' });
    expect(refused.cookie).toBe('');
  });

  it('of a person who was shut out opens no session', async () => {
    const auditor = await hub.as('auditor');
    const key = newKey();
    await add(auditor, key);
    const shut = (at: string) =>
      hub.rows(
        `UPDATE accounts SET deactivated_at = ${at} WHERE email = 'anna.kocsis@kozosasztal.example' RETURNING id`,
      );
    const [account] = await shut('now()');
    expect(account).toBeDefined();
    expect(await comeIn(hub.browser(), key)).toMatchObject({ code: 'PASSKEY_UNKNOWN' });
    await shut('NULL');
    expect(await comeIn(hub.browser(), key)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('belongs to one person: nobody else renames or removes it, or learns that it exists', async () => {
    const owner = await hub.as('officer');
    const other = await hub.as('coordinator');
    const added = keyOf(await add(owner, newKey(), 'Mine'));
    for (const [name, input] of [
      ['renamePasskey', { passkeyId: added?.id, name: 'Stolen' }],
      ['removePasskey', { passkeyId: added?.id }],
    ] as const) {
      expect(await command(other, name, input, '')).toEqual({ error: 'NOT_FOUND' });
    }
    const { data } = await owner.ask('{ passkeys { name } }');
    expect(data?.['passkeys']).toEqual([{ name: 'Mine' }]);
  });

  it('cannot be added twice', async () => {
    const officer2 = await hub.as('officer2');
    const key = newKey();
    await add(officer2, key);
    expect(await add(officer2, key)).toMatchObject({ code: 'PASSKEY_TAKEN' });
  });

  it('keeps no more than the public half, and the trail no more than that there is one', async () => {
    const [row] = await hub.rows<{ columns: string }>(
      `SELECT string_agg(column_name, ' ' ORDER BY column_name) AS columns FROM information_schema.columns WHERE table_name = 'passkeys'`,
    );
    expect(row?.columns).toBe(
      'account_id counter created_at credential_id id last_used_at name public_key synced transports',
    );
    const events = await hub.rows<{ event: string; personal: unknown }>(
      `SELECT e.event, p.personal FROM audit_events e LEFT JOIN audit_personal p ON p.event_id = e.id WHERE event LIKE 'passkey.%'`,
    );
    expect(events.length).toBeGreaterThan(3);
    expect(events.every(({ personal }) => personal === null)).toBe(true);
  });
});

describe('a challenge', () => {
  it('serves one answer: the same answer again, and a second one at the same moment, are refused', async () => {
    const key = newKey();
    await add(await hub.as('informal'), key);
    const { challengeId, optionsJson } = await asked(hub.browser(), 'beginPasskeySignIn');
    const response = key.get(optionsJson);
    const all = await Promise.all(
      Array.from({ length: 6 }, () => answerWith(hub.browser(), challengeId, response)),
    );
    const names = all.map(({ __typename, code }) => code ?? __typename).sort();
    expect(names).toEqual([...Array<string>(5).fill('PASSKEY_EXPIRED'), 'SignedIn']);
    expect(await answerWith(hub.browser(), challengeId, response)).toMatchObject({ code: 'PASSKEY_EXPIRED' });
  });

  it('is used up by a wrong answer, too', async () => {
    const key = newKey();
    await add(await hub.as('informal'), key);
    const { challengeId, optionsJson } = await asked(hub.browser(), 'beginPasskeySignIn');
    const stranger = new SoftAuthenticator('https://evil.test', 'hub.test');
    expect(await answerWith(hub.browser(), challengeId, stranger.get(optionsJson))).toMatchObject({
      code: 'PASSKEY_UNKNOWN',
    });
    expect(await answerWith(hub.browser(), challengeId, key.get(optionsJson))).toMatchObject({
      code: 'PASSKEY_EXPIRED',
    });
  });

  it('runs out after five minutes', async () => {
    const key = newKey();
    await add(await hub.as('informal'), key);
    const { challengeId, optionsJson } = await asked(hub.browser(), 'beginPasskeySignIn');
    await hub.rows(`UPDATE passkey_challenges SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      challengeId,
    ]);
    expect(await answerWith(hub.browser(), challengeId, key.get(optionsJson))).toMatchObject({
      code: 'PASSKEY_EXPIRED',
    });
  });

  it('for making a passkey is worth nothing to another person, nor for coming in', async () => {
    const one = await hub.as('editor2');
    const other = await hub.as('auditor');
    const { challengeId, optionsJson } = await asked(one, 'beginPasskey');
    const key = newKey();
    const input = { challengeId, responseJson: key.create(optionsJson) };
    expect(await command(other, 'addPasskey', input, '')).toMatchObject({ code: 'PASSKEY_EXPIRED' });
    const again = await asked(one, 'beginPasskey');
    expect(await answerWith(hub.browser(), again.challengeId, key.get(again.optionsJson))).toMatchObject({
      code: 'PASSKEY_EXPIRED',
    });
  });

  it('is bounded for one internet address, however many are asked for', async () => {
    await asked(hub.browser(), 'beginPasskeySignIn');
    await hub.rows(
      `INSERT INTO passkey_challenges (id, purpose, address_hash, challenge, created_at, expires_at)
       SELECT gen_random_uuid(), 'SIGN_IN', c.address_hash, 'x', now(), now() + interval '5 minutes'
       FROM (SELECT address_hash FROM passkey_challenges LIMIT 1) c, generate_series(1, 300)`,
    );
    expect(await asked(hub.browser(), 'beginPasskeySignIn')).toMatchObject({ code: 'TOO_MANY_TRIES' });
    await hub.rows(`DELETE FROM passkey_challenges`);
  });
});

describe('an answer', () => {
  it('of a page at another address is refused', async () => {
    const official = await hub.as('official');
    const { challengeId, optionsJson } = await asked(official, 'beginPasskey');
    const phished = new SoftAuthenticator('https://hub.test.evil.example', 'hub.test');
    const input = { challengeId, responseJson: phished.create(optionsJson) };
    expect(await command(official, 'addPasskey', input, '')).toMatchObject({ code: 'PASSKEY_REFUSED' });
  });

  it('of a copied key, whose counter fell behind, is refused', async () => {
    const key = newKey();
    await add(await hub.as('official2'), key);
    expect(await comeIn(hub.browser(), key, 7)).toMatchObject({ __typename: 'SignedIn' });
    expect(await comeIn(hub.browser(), key, 7)).toMatchObject({ code: 'PASSKEY_REFUSED' });
    const back = hub.rows('UPDATE passkeys SET counter = 3 WHERE counter = 7');
    await expect(back).rejects.toThrow(/never goes back/);
  });

  it.each(['', '[]', '{"id":1}', '{"id":"x","response":null}', 'x'.repeat(3_000)])(
    'that is no answer (%#) is refused, and nothing breaks',
    async (responseJson) => {
      const { challengeId } = await asked(hub.browser(), 'beginPasskeySignIn');
      expect((await answerWith(hub.browser(), challengeId, responseJson)).code).toMatch(/^PASSKEY_/);
    },
  );
});

describe('where passkeys cannot work', () => {
  it('the hub says so instead of failing, and names the address at which they do', async () => {
    const elsewhere = await demoHub({ PUBLIC_URL: 'http://192.168.1.20:3000' });
    const at = '{ viewer { passkeysAt } }';
    try {
      expect((await elsewhere.browser().ask(at)).data).toEqual({ viewer: { passkeysAt: null } });
      expect(await asked(elsewhere.browser(), 'beginPasskeySignIn')).toMatchObject({
        code: 'PASSKEYS_NOT_HERE',
      });
      expect((await hub.browser().ask(at)).data).toEqual({ viewer: { passkeysAt: ORIGIN } });
    } finally {
      await elsewhere.close();
    }
  }, 30_000);
});
