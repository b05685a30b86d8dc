import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const today = new Date();
const LANGUAGES = [
  {
    language: 'en',
    name: 'Neighbour Data',
    exclude: 'Record an exclusion',
    title: 'What did the members decide?',
    hearing: 'On which day was the member heard?',
    date: ['Day', 'Month', 'Year'],
    decided: 'On which day did they decide?',
    today: 'Today',
    counts: ['In favour', 'Against', 'Abstained'],
    text: /^What was decided/,
    english: 'English',
    reason: 'The reason',
    check: 'Go on and check',
    ends: 'The membership ends today. The organization may apply again later.',
    done: 'Thank you. It is recorded.',
    recorded: 'The exclusion is recorded. The membership has ended.',
    back: 'To the organization',
    few: /^These votes do not carry/,
    state: 'Excluded',
    story: 'The members excluded the organization',
  },
  {
    language: 'hu',
    name: 'Living Windows',
    exclude: 'Kizárás rögzítése',
    title: 'Mit döntöttek a tagok?',
    hearing: 'Melyik napon hallgatták meg a tagot?',
    date: ['Nap', 'Hónap', 'Év'],
    decided: 'Melyik napon született a döntés?',
    today: 'Ma',
    counts: ['Igen', 'Nem', 'Tartózkodott'],
    text: /^Mi a döntés szövege/,
    english: 'angol',
    reason: 'Az indokolás',
    check: 'Tovább az ellenőrzéshez',
    ends: 'A tagság ma megszűnik. A szervezet később újra kérheti a felvételét.',
    done: 'Köszönjük. Rögzítettük.',
    recorded: 'A kizárást rögzítettük. A tagság megszűnt.',
    back: 'A szervezet oldalára',
    few: /^Ennyi szavazat a hálózat döntési szabálya szerint nem elég/,
    state: 'Kizárva',
    story: 'A tagszervezetek kizárták a szervezetet',
  },
] as const;

for (const said of LANGUAGES) {
  test.describe(`an exclusion by keyboard alone, in ${said.language}`, () => {
    test.use({ persona: 'lille-coordinator', language: said.language });
    test.setTimeout(120_000);

    test('needs a hearing, two thirds and reasons, and stands in the story', async ({
      page,
      watch,
      world,
    }) => {
      const hands = new Hands(page, watch, said.language);
      await hands.open(`/organizations/${world.organizations[said.name] ?? ''}`);
      await hands.press('link', said.exclude);
      await hands.arrive(said.title);
      const hearing = page.getByRole('group', { name: said.hearing });
      const heard = [today.getDate(), today.getMonth() + 1, today.getFullYear()];
      for (const [index, name] of said.date.entries()) await hands.type(name, String(heard[index]), hearing);
      await hands.choose(said.decided, said.today);
      const votes = ['3', '4', '0'];
      for (const [index, name] of said.counts.entries()) await hands.type(name, votes[index] ?? '');
      const text = page.getByRole('group', { name: said.text });
      await hands.type(said.english, 'Excluded by the members present.', text);
      await hands.type(said.reason, 'No report for three years.');
      await hands.press('button', said.check);
      await hands.look();
      await expect(page.getByText(said.few).first()).toBeVisible();

      await hands.type(said.counts[0], '6');
      await hands.type(said.counts[1], '1');
      await hands.press('button', said.check);
      await expect(page.getByText(said.ends)).toBeVisible();
      await hands.look();
      await hands.press('button', said.exclude);
      await hands.arrive(said.done);
      await expect(page.getByText(said.recorded)).toBeVisible();
      expect(hands.interactions).toBeLessThanOrEqual(15);

      await hands.press('link', said.back);
      await hands.arrive(said.name);
      await expect(page.getByText(said.state, { exact: true }).first()).toBeVisible();
      await expect(page.getByText(said.story).first()).toBeVisible();
    });
  });
}
