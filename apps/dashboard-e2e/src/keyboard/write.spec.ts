import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const LANGUAGES = [
  {
    language: 'en',
    names: [/^Choose Bold Hedges/, /^Choose Play Yard/, /^Choose Shared Workshop/],
    write: 'Write to them',
    title: 'Write to members',
    subject: 'Subject',
    body: 'Message',
    send: 'Send',
    list: 'Organizations',
    done: /The message goes to \d+ (person|people) in 10 minutes\./,
    undo: 'Undo',
    recalled: 'The message was taken back. Nobody gets it.',
  },
  {
    language: 'hu',
    names: [/^Kijelölés: Bold Hedges/, /^Kijelölés: Play Yard/, /^Kijelölés: Shared Workshop/],
    write: 'Üzenet nekik',
    title: 'Üzenet a tagszervezeteknek',
    subject: 'Tárgy',
    body: 'Üzenet',
    send: 'Küldés',
    list: 'Szervezetek',
    done: /Az üzenet 10 perc múlva megy ki \d+ embernek\./,
    undo: 'Visszavonás',
    recalled: 'Az üzenet visszavonva. Senki nem kapja meg.',
  },
] as const;

for (const said of LANGUAGES) {
  test.describe(`by keyboard alone, in ${said.language}`, () => {
    test.use({ persona: 'lille-coordinator', language: said.language });

    // experience.md 2.2, task 1: three members get a message in 7 interactions.
    test('the coordinator writes to three members, and takes it back', async ({ page, watch }) => {
      const hands = new Hands(page, watch, said.language);
      await hands.open('/organizations');
      for (const name of said.names) await hands.tick(name);
      await hands.look();
      await hands.press('link', said.write);
      await hands.arrive(said.title);
      await expect(page.getByRole('checkbox', { name: 'Play Yard', checked: true })).toBeVisible();
      await hands.type(said.subject, 'Thursday');
      await hands.type(said.body, 'We meet at 16:00.');
      await hands.press('button', said.send);
      await hands.arrive(said.list);
      expect(hands.interactions).toBeLessThanOrEqual(7);
      await expect(page.getByText(said.done)).toBeVisible();
      await expect(page.getByRole('checkbox', { checked: true, name: said.names[1] })).toHaveCount(0);

      await hands.press('button', said.undo);
      await expect(page.getByText(said.recalled)).toBeVisible();
      await hands.look();
    });
  });
}

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });

  test('a view is saved, says when it was changed, and goes back to what was saved', async ({
    page,
    watch,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations?view=active');
    await hands.unfold('Save as new view');
    await hands.type('Name of the view', 'Round of calls');
    await hands.press('button', 'Save');
    const views = page.getByRole('navigation', { name: 'Saved views' });
    const mine = views.getByRole('link', { name: /^Round of calls/ });
    await expect(mine).toHaveAttribute('aria-current', /./);
    await hands.look();
    expect(hands.interactions).toBeLessThanOrEqual(3);

    await hands.typeAndSend('Search', 'Workshop');
    await expect(mine).toContainText('changed');
    await hands.look();
    await hands.press('button', 'Reset');
    await expect(mine).not.toContainText('changed');
    await expect(page).not.toHaveURL(/q=/);

    await hands.press('button', 'Remove view');
    await expect(mine).toHaveCount(0);
    await hands.look();
  });
});
