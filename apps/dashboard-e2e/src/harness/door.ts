import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { Hands } from './hands.js';
import type { Persona } from './state.js';

/** A session of its own, for tests that end it or change what it acts in. */
export async function signInAs(page: Page, persona: Persona): Promise<void> {
  // The session that the browser has is shared by other tests; signing in over it would end it.
  await page.context().clearCookies();
  const answer = await page.request.post('/demo/sign-in', { data: { persona } });
  expect(answer.ok()).toBe(true);
}

const LINK = /href="(\/outbox\/[0-9a-f-]+)"[^>]*>([^<]*)<\/a>\s*([^,<]+)/g;

/** Where the newest mail to an address lies in the outbox that only a demo has. */
async function newestTo(client: APIRequestContext, email: string): Promise<string | undefined> {
  const list = await (await client.get('/outbox')).text();
  return [...list.matchAll(LINK)].find(([, , , recipient]) => recipient?.trim() === email)?.[1];
}

/** What a pattern finds in the newest mail to an address, when that is another one than `before`. */
async function inMailTo(
  client: APIRequestContext,
  email: string,
  pattern: RegExp,
  before?: string,
): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        const path = await newestTo(client, email);
        if (!path || path === before) return false;
        found = pattern.exec(await (await client.get(path)).text())?.[1];
        return found !== undefined;
      },
      { intervals: [50, 100, 200, 500] },
    )
    .toBe(true);
  return found ?? '';
}

/** The code in the sign-in mail that `ask` asks for: an older one to the same address may lie there. */
export async function codeFor(
  client: APIRequestContext,
  email: string,
  ask: () => Promise<void>,
): Promise<string> {
  const before = await newestTo(client, email);
  await ask();
  return inMailTo(client, email, /^\s+(\d{6})\s*$/m, before);
}

/** Signs in by mail, by keyboard alone, and arrives on the first screen. */
export async function comeIn(hands: Hands, email: string): Promise<void> {
  await hands.open('/sign-in');
  await hands.type('Your e-mail address', email);
  const code = await codeFor(hands.page.request, email, async () => {
    await hands.press('button', 'Send me the link');
    await hands.arrive('Which code is in the mail?');
  });
  await hands.type('The 6 digits', code);
  await hands.press('button', 'Come in');
  await expect(hands.page).toHaveURL(/\/$/);
}

/** The secret of the newest invitation to an address. */
export const invitationFor = (client: APIRequestContext, email: string): Promise<string> =>
  inMailTo(client, email, /\/sign-in\/invitation#([\w-]+)/);

/** Ends the session of this browser from outside, as an administrator or another device would. */
export async function endSessionOf(page: Page): Promise<void> {
  const query =
    'mutation { signOut(input: { idempotencyKey: "' + crypto.randomUUID() + '" }) { __typename } }';
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await fetch(new URL('/graphql', page.url()), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  expect(await answer.text()).not.toContain('errors');
}
