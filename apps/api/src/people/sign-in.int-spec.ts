import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../test/demo-hub.js';
import type { Answer } from '../../test/test-hub.js';
import { SignInMailJob } from './sign-in/sign-in-mail.job.js';
import { SignInSecrets } from './sign-in/secrets.js';

let hub: DemoHub;
let secrets: SignInSecrets;
beforeAll(async () => {
  hub = await demoHub();
  secrets = hub.app.get(SignInSecrets);
}, 180_000);
afterAll(() => hub.close());

const EDITOR = 'david.kerekes@kozosasztal.example';
const REFUSAL = '... on Refusal { code message }';
const viewerOf = (answer: Answer): unknown => (answer.data?.['viewer'] as { account: unknown }).account;

const request = async (browser: Browser, email: string, sharedDevice = false): Promise<Answer> =>
  browser.ask(
    `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename
       ... on SignInRequested { sent attemptId expiresAt } ${REFUSAL} } }`,
    { input: { email, sharedDevice } },
  );
const attemptOf = (answer: Answer): string =>
  (answer.data?.['requestSignIn'] as { attemptId: string }).attemptId;

const enter = async (
  browser: Browser,
  name: 'Code' | 'Link',
  input: object,
): Promise<Record<string, unknown>> => {
  const answer = await browser.ask(
    `mutation ($input: SignInWith${name}Input!) { done: signInWith${name}(input: $input) { __typename
       ... on SignedIn { viewer { account { email } mandate { role } } } ${REFUSAL} } }`,
    { input },
  );
  if (!answer.data) throw new Error(answer.text);
  return answer.data['done'] as Record<string, unknown>;
};
const withCode = (browser: Browser, attemptId: string, code: string) =>
  enter(browser, 'Code', { attemptId, code });

/** A code that is surely wrong. */
const wrong = (attemptId: string): string => (secrets.code(attemptId) === '000000' ? '000001' : '000000');

/** Tests of bounded tries fill the window of one internet address; the next test begins with an empty one. */
const forget = () => hub.rows('DELETE FROM sign_in_failures');

describe('asking for a way in', () => {
  it('answers a known and an unknown address alike', async () => {
    const known = await request(hub.browser(), EDITOR);
    const unknown = await request(hub.browser(), 'nobody@elsewhere.example');
    const shape = ({ status, data }: Answer) => {
      const { attemptId, expiresAt, ...rest } = data?.['requestSignIn'] as Record<string, string>;
      return { status, ids: [attemptId, expiresAt].map((text) => text?.length), rest };
    };
    expect(shape(known)).toEqual(shape(unknown));
    expect(known.headers['set-cookie']).toBeUndefined();
  });

  it('writes a row and a job for both, and no secret into either', async () => {
    const id = attemptOf(await request(hub.browser(), EDITOR));
    const other = attemptOf(await request(hub.browser(), 'nobody@elsewhere.example'));
    const jobs = await hub.rows<{ data: { attemptId: string } }>(
      `SELECT data FROM pgboss.job WHERE name = 'people.signInMail' AND data ->> 'attemptId' = ANY ($1)`,
      [[id, other]],
    );
    expect(jobs).toHaveLength(2);
    const [row] = await hub.rows<{ all: string }>(
      `SELECT row_to_json(a)::text || (SELECT string_agg(row_to_json(j)::text, '') FROM pgboss.job j) AS all
       FROM sign_in_attempts a WHERE id = $1`,
      [id],
    );
    for (const secret of [secrets.linkToken(id), EDITOR]) expect(row?.all).not.toContain(secret);
    expect(row?.all).not.toContain(`"${secrets.code(id)}"`);
  });

  it('sends the mail to the known address alone, in the language of the person', async () => {
    const known = attemptOf(await request(hub.browser(), EDITOR));
    const unknown = attemptOf(await request(hub.browser(), 'nobody@elsewhere.example'));
    const job = hub.app.get(SignInMailJob);
    await job.write(known, 'en', false);
    await job.write(known, 'en', false);
    await job.write(unknown, 'en', false);
    const mails = await hub.rows<{ recipient: string; language: string; text_part: string }>(
      `SELECT recipient, language, text_part FROM mail_outbox WHERE template = 'signIn'`,
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ recipient: EDITOR, language: 'hu' });
    expect(mails[0]?.text_part).toContain(secrets.code(known));
    expect(mails[0]?.text_part).toContain(`/sign-in/link?token=${secrets.linkToken(known)}`);
  });

  it('refuses what is no address, in the language of the reader', async () => {
    const answer = await hub
      .browser()
      .ask(
        `mutation { requestSignIn(input: { email: "no address" }) { ... on FieldRefusal { code field message } } }`,
        undefined,
        { 'accept-language': 'hu' },
      );
    expect(answer.data?.['requestSignIn']).toMatchObject({ code: 'NOT_AN_EMAIL', field: 'email' });
  });
});

describe('the code', () => {
  it('opens the door on another device, once', async () => {
    const attemptId = attemptOf(await request(hub.browser(), EDITOR));
    const phone = hub.browser();
    const code = secrets.code(attemptId);
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect(await withCode(phone, attemptId, typed)).toMatchObject({
      __typename: 'SignedIn',
      viewer: { account: { email: EDITOR }, mandate: { role: 'ED' } },
    });
    expect(await withCode(hub.browser(), attemptId, code)).toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('of an unknown address never fits, and says no more than a wrong one', async () => {
    await forget();
    const attemptId = attemptOf(await request(hub.browser(), 'nobody@elsewhere.example'));
    const real = attemptOf(await request(hub.browser(), EDITOR));
    const answers = [
      await withCode(hub.browser(), attemptId, secrets.code(attemptId)),
      await withCode(hub.browser(), real, wrong(real)),
      await withCode(hub.browser(), '018f3a5e-0000-7000-8000-000000000000', '123456'),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ code: 'CODE_WRONG' });
  });

  it('is worth nothing after 15 minutes', async () => {
    const attemptId = attemptOf(await request(hub.browser(), EDITOR));
    await hub.rows(`UPDATE sign_in_attempts SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      attemptId,
    ]);
    expect(await withCode(hub.browser(), attemptId, secrets.code(attemptId))).toMatchObject({
      code: 'CODE_EXPIRED',
    });
  });

  it('may be guessed ten times in 15 minutes, also by fifty at once; the owner still comes in by the link', async () => {
    await forget();
    const attemptId = attemptOf(await request(hub.browser(), EDITOR));
    const guesses = await Promise.all(
      Array.from({ length: 50 }, () => withCode(hub.browser(), attemptId, wrong(attemptId))),
    );
    expect(guesses.filter(({ code }) => code === 'CODE_WRONG')).toHaveLength(10);
    expect(guesses.filter(({ code }) => code === 'TOO_MANY_TRIES')).toHaveLength(40);
    expect(await withCode(hub.browser(), attemptId, secrets.code(attemptId))).toMatchObject({
      code: 'TOO_MANY_TRIES',
    });
    const owner = hub.browser();
    expect(await enter(owner, 'Link', { token: secrets.linkToken(attemptId) })).toMatchObject({
      __typename: 'SignedIn',
    });
    // It is a delay: when the window has passed, codes are taken again.
    await hub.rows(`UPDATE sign_in_failures SET failed_at = failed_at - interval '15 minutes'`);
    const later = attemptOf(await request(hub.browser(), EDITOR));
    expect(await withCode(hub.browser(), later, secrets.code(later))).toMatchObject({
      __typename: 'SignedIn',
    });
  }, 30_000);
});

describe('the link', () => {
  it('changes nothing when it is opened, and opens the door once when it is posted', async () => {
    await forget();
    const attemptId = attemptOf(await request(hub.browser(), EDITOR));
    const token = secrets.linkToken(attemptId);
    await hub.browser().get(`/sign-in/link?token=${token}`);
    const browser = hub.browser();
    expect(await enter(browser, 'Link', { token })).toMatchObject({ __typename: 'SignedIn' });
    expect(await enter(hub.browser(), 'Link', { token })).toMatchObject({ code: 'CODE_EXPIRED' });
    expect(await enter(hub.browser(), 'Link', { token: `${token}x` })).toMatchObject({ code: 'CODE_WRONG' });
  });
});

describe('a session', () => {
  it('gets a new token at sign-in, and the planted one ends', async () => {
    const browser = await hub.as('viewer');
    const planted = browser.cookie;
    const attemptId = attemptOf(await request(browser, EDITOR));
    await withCode(browser, attemptId, secrets.code(attemptId));
    expect(browser.cookie).not.toBe(planted);
    const thief = hub.browser();
    thief.cookie = planted;
    expect(viewerOf(await thief.ask('{ viewer { account { email } } }'))).toBeNull();
  });

  it('on a shared device lasts 8 hours and leaves with the browser; on an own one 30 days', async () => {
    for (const [shared, hours] of [
      [true, 8],
      [false, 720],
    ] as const) {
      const browser = hub.browser();
      const attemptId = attemptOf(await request(browser, EDITOR, shared));
      const answer = await browser.ask(
        `mutation ($input: SignInWithCodeInput!) { signInWithCode(input: $input) { __typename } }`,
        { input: { attemptId, code: secrets.code(attemptId) } },
      );
      expect(/expires=/i.test(String(answer.headers['set-cookie']))).toBe(!shared);
      const { data } = await browser.ask('{ sessions { current sharedDevice createdAt expiresAt } }');
      const [own] = data?.['sessions'] as { sharedDevice: boolean; createdAt: string; expiresAt: string }[];
      expect(own?.sharedDevice).toBe(shared);
      const lasts = Date.parse(own?.expiresAt ?? '') - Date.parse(own?.createdAt ?? '');
      expect(Math.round(lasts / 3_600_000)).toBe(hours);
      await hub.rows(`DELETE FROM sign_in_attempts`);
    }
  });

  it('that is ended is refused at the next request; that of somebody else cannot be', async () => {
    const [phone, laptop, stranger] = [
      await hub.as('editor'),
      await hub.as('editor'),
      await hub.as('viewer'),
    ];
    const end =
      'mutation ($id: UUID!) { endSession(input: { sessionId: $id }) { ... on SessionEnded { sessionId } } }';
    const { data } = await phone.ask('{ sessions { id current device } }');
    const id = (data?.['sessions'] as { id: string; current: boolean }[])[0]?.id;
    expect((await stranger.ask(end, { id })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await laptop.ask(end, { id })).data?.['endSession']).toEqual({ sessionId: id });
    expect((await phone.ask('{ network { slug } }')).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await laptop.ask('{ network { slug } }')).errors).toBeUndefined();
  });

  it('ends when its person signs out', async () => {
    const browser = await hub.as('editor');
    const before = browser.cookie;
    await browser.ask('mutation { signOut(input: {}) { ... on SignedOut { viewer { account { id } } } } }');
    expect(browser.cookie).toBe('');
    browser.cookie = before;
    expect(viewerOf(await browser.ask('{ viewer { account { id } } }'))).toBeNull();
  });
});
