import { randomUUID } from 'node:crypto';
import { type Page, request } from '@playwright/test';
import { signInAs } from '../harness/door.js';
import { Hands } from '../harness/hands.js';
import { type Persona, sessionFile } from '../harness/state.js';
import { expect, test } from '../harness/test.js';

const VANS = 'Rámpán Innen Association of People with Reduced Mobility';

const WORDS = {
  en: {
    ...{ say: 'Say who came', who: 'Who came?', deaf: 'People who are deaf', save: 'Save' },
    ...{ ages: 'How old were they?', old: '60 and over', told: 'Told so far: 9 of 14. Not asked: 5' },
    ...{ came: 'People who are deaf: 9', tooMany: 'That is more than came: 20 instead of at most 14' },
    ...{ dispute: 'Question this report', wrong: 'What is wrong?', questioned: 'Questioned by a partner' },
    ...{ answer: 'Answer', answering: 'Answer the question', mine: 'Your answer' },
    ...{ settled: 'Yes, the question is settled', accepted: 'Accepted' },
    ...{ cancel: 'It did not take place', why: 'Why?', cancelled: 'Did not take place' },
  },
  hu: {
    ...{
      say: 'Annak megadása, hogy kik jöttek el',
      who: 'Kik jöttek el?',
      deaf: 'Siket emberek',
      save: 'Mentés',
    },
    ...{ ages: 'Hány évesek voltak?', old: '60 év és felette' },
    told: 'Eddig megadva: 9, összesen 14. Nem kérdeztük: 5',
    ...{ came: 'Siket emberek: 9', tooMany: 'Ez több, mint ahányan eljöttek: 20' },
    ...{ dispute: 'Beszámoló vitatása', wrong: 'Mi a téves?', questioned: 'Partner vitatja' },
    ...{ answer: 'Válasz', answering: 'Válasz a kérdésre', mine: 'Az Ön válasza' },
    ...{ settled: 'Igen, a kérdés rendeződött', accepted: 'Elfogadva' },
    ...{ cancel: 'Elmaradt', why: 'Miért maradt el?', cancelled: 'Elmaradt' },
  },
} as const;

/** A command of somebody else, while the browser is used by another. */
async function send(page: Page, persona: Persona, field: string, type: string, input: object): Promise<void> {
  const client = await request.newContext({
    baseURL: new URL(page.url() === 'about:blank' ? 'http://x' : page.url()).origin,
    storageState: sessionFile(persona),
  });
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code } } }`;
  const answer = await client.post('/graphql', { data: { query, variables: { input } } });
  expect(await answer.text()).toContain('ActivityChanged');
  await client.dispose();
}

/** Something that the editor's organization did together with another member: its id. */
async function together(page: Page, partner: string | undefined): Promise<string> {
  const id = randomUUID();
  const input = {
    ...{ id, idempotencyKey: randomUUID(), type: 'CLUB', minutes: 90, reach: 14 },
    ...{ happenedOn: new Date().toISOString().slice(0, 10), coOrganizerIds: [partner] },
  };
  await send(page, 'editor', 'logActivity', 'LogActivityInput', input);
  return id;
}

for (const language of ['en', 'hu'] as const) {
  const w = WORDS[language];

  test.describe(`one activity by keyboard alone (${language})`, () => {
    test.use({ persona: 'editor', language });

    test('says who came, and the sums are checked while they are typed', async ({ page, watch, world }) => {
      const hands = new Hands(page, watch, language);
      await hands.open('/activities');
      const id = await together(page, world.organizations[VANS]);
      await hands.open(`/activities/${id}`);
      await hands.press('link', w.say);
      await hands.arrive(w.who);
      await hands.type(w.deaf, '20');
      await expect(page.getByText(w.tooMany).first()).toBeVisible();
      await hands.press('button', w.save);
      await expect(page.locator('.errsum')).toBeFocused();
      await hands.look();
      await hands.type(w.deaf, '9');
      await expect(page.getByText(w.told)).toBeVisible();
      await hands.unfold(w.ages);
      await hands.type(w.old, '14');
      await hands.press('button', w.save);
      await expect(page.locator('main').getByText(w.came)).toBeVisible();
      await hands.look();
      // Two of them were the mistake and its refusal.
      expect(hands.interactions - 2).toBeLessThanOrEqual(5);
    });

    test('is questioned by a partner, answered and settled', async ({ page, watch, world }) => {
      const hands = new Hands(page, watch, language);
      await hands.open('/activities');
      const id = await together(page, world.organizations[VANS]);
      await send(page, 'coordinator', 'acceptActivity', 'ActivityStepInput', { activityId: id, version: 1 });

      await signInAs(page, 'officer2');
      await hands.open(`/activities/${id}`);
      await hands.press('link', w.dispute);
      await hands.arrive(w.dispute);
      await hands.press('button', w.dispute);
      await expect(page.locator('.errsum')).toBeFocused();
      await hands.type(w.wrong, '24');
      await hands.press('button', w.dispute);
      await expect(page.locator('main').getByText(w.questioned).first()).toBeVisible();

      await signInAs(page, 'editor');
      await hands.open(`/activities/${id}`);
      await hands.press('link', w.answer);
      await hands.arrive(w.answering);
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await hands.type(w.mine, '14');
      await hands.press('button', w.answer);
      await expect(page.locator('main').getByText(w.questioned).first()).toBeVisible();

      await signInAs(page, 'coordinator');
      await hands.open(`/activities/${id}`);
      await hands.press('link', w.answer);
      await hands.arrive(w.answering);
      await hands.type(w.mine, 'OK');
      await hands.tick(w.settled);
      await hands.press('button', w.answer);
      await expect(page.locator('main').getByText(w.accepted, { exact: true }).first()).toBeVisible();
      await hands.look();
      expect(hands.interactions).toBeLessThanOrEqual(12);
    });

    test('is called off with its reason', async ({ page, watch, world }) => {
      const hands = new Hands(page, watch, language);
      await hands.open('/activities');
      const id = await together(page, world.organizations[VANS]);
      await hands.open(`/activities/${id}`);
      await hands.press('link', w.cancel);
      await hands.arrive(w.cancel);
      await hands.press('button', w.cancel);
      await expect(page.locator('.errsum')).toBeFocused();
      await hands.type(w.why, 'Vihar');
      await hands.press('button', w.cancel);
      await expect(page.locator('main').getByText(w.cancelled).first()).toBeVisible();
      await hands.look();
    });
  });
}
