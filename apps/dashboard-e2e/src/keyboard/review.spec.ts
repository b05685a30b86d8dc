import { randomUUID } from 'node:crypto';
import { type APIRequestContext, request } from '@playwright/test';
import { Hands } from '../harness/hands.js';
import { sessionFile } from '../harness/state.js';
import { expect, test } from '../harness/test.js';

const LANGUAGES = [
  {
    language: 'en',
    title: 'What members report',
    search: 'Search',
    pick: (name: string) => new RegExp(`^Choose ${name}`),
    all: 'Choose all 3 on this page that can be accepted',
    accept: 'Accept 3 reports',
    accepted: '2 reports accepted.',
    leftOut: '1 report was left out.',
    undo: 'Undo',
    takenBack: 'Taken back: 2 reports wait again.',
    ask: 'Send back with a question',
    question: 'What should they tell or change?',
    sendBack: 'Send back',
    sentBack: 'Sent back. The member sees your question at once.',
    back: 'Sent back',
  },
  {
    language: 'hu',
    title: 'A tagok beszámolói',
    search: 'Keresés',
    pick: (name: string) => new RegExp(`^Kijelölés: ${name}`),
    all: 'Az oldal mind a 3 elfogadható beszámolójának kijelölése',
    accept: '3 beszámoló elfogadása',
    accepted: '2 beszámoló elfogadva.',
    leftOut: '1 beszámoló kimaradt.',
    undo: 'Visszavonás',
    takenBack: 'Visszavonva: 2 beszámoló újra elfogadásra vár.',
    ask: 'Visszaküldés kérdéssel',
    question: 'Mit egészítsenek ki vagy javítsanak?',
    sendBack: 'Visszaküldés',
    sentBack: 'Visszaküldve. A tagszervezet azonnal látja a kérdését.',
    back: 'Visszaküldve',
  },
] as const;

const LOG = 'mutation($input: LogActivityInput!) { it: logActivity(input: $input) { __typename } }';
const UNDO = 'mutation($input: ActivityStepInput!) { it: undoActivity(input: $input) { __typename } }';

async function done(member: APIRequestContext, query: string, input: object): Promise<void> {
  const response = await member.post('/graphql', { data: { query, variables: { input } } });
  expect(await response.json()).toMatchObject({ data: { it: { __typename: 'ActivityChanged' } } });
}

/** Three reports of a member that carry these words. @returns their ids */
async function reported(member: APIRequestContext, words: string): Promise<string[]> {
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  const happenedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  for (const [at, id] of ids.entries()) {
    const title = [{ language: 'en', text: `${'ABC'[at]} ${words}` }];
    await done(member, LOG, {
      ...{ id, idempotencyKey: randomUUID(), type: 'ADVICE', happenedOn, minutes: 60, reach: 12, title },
    });
  }
  return ids;
}

for (const said of LANGUAGES) {
  test.describe(`reports by keyboard alone, in ${said.language}`, () => {
    test.use({ persona: 'lille-coordinator', language: said.language });

    test('are accepted many at once with the exceptions named, taken back, and one is sent back', async ({
      page,
      watch,
      baseURL,
    }) => {
      const member = await request.newContext({
        ...(baseURL && { baseURL }),
        storageState: sessionFile('lille-editor'),
      });
      const words = `walk ${randomUUID().slice(0, 8)}`;
      const ids = await reported(member, words);
      const hands = new Hands(page, watch, said.language);
      await hands.open('/activities/review');
      await hands.typeAndSend(said.search, words);
      await expect(page.getByRole('row')).toHaveCount(4);
      await hands.press('button', said.all);
      await hands.look();
      // Meanwhile the member takes one of them back.
      await done(member, UNDO, { activityId: ids[1], version: 1, idempotencyKey: randomUUID() });
      await hands.press('button', said.accept);
      await expect(page.getByText(said.accepted)).toBeVisible();
      const leftOut = page.getByRole('status').filter({ hasText: said.leftOut }).first();
      await expect(leftOut).toContainText(`B ${words}`);
      await hands.look();
      expect(hands.interactions).toBeLessThanOrEqual(4);

      await hands.press('button', said.undo);
      await expect(page.getByText(said.takenBack)).toBeVisible();
      await expect(page.getByRole('row')).toHaveCount(3);

      await hands.press('link', `A ${words}`);
      await expect(page.locator('#beside-heading')).toHaveText(`A ${words}`);
      await hands.press('button', said.ask);
      await hands.look();
      // Without a question it is not sent back.
      await hands.press('button', said.sendBack);
      await expect(page.locator('#text')).toHaveAttribute('aria-invalid', 'true');
      await hands.look();
      await hands.type(said.question, 'How many of them were children?');
      await hands.press('button', said.sendBack);
      await expect(page.getByText(said.sentBack)).toBeVisible();
      await expect(page.getByRole('row')).toHaveCount(2);
      await hands.look();
      await page.goto(`/activities/review?state=SENT_BACK&q=${encodeURIComponent(words)}`);
      await expect(page.getByRole('link', { name: `A ${words}` })).toBeVisible();
      await member.dispose();
    });
  });
}
