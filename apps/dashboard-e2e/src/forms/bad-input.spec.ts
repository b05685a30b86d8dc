import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const CASES = [
  { what: 'text that is too long', text: 'a'.repeat(2_001), says: /long|character/i },
  { what: 'a control character', text: 'Bell\u0007 ringer', says: /character|sign/i },
  {
    what: 'characters that turn the direction of text',
    text: 'abc\u202Edcba',
    says: /direction|character|sign/i,
  },
];

test.describe('the page for a new organization', () => {
  test.use({ persona: 'lille-coordinator' });

  for (const { what, text, says } of CASES) {
    test(`refuses ${what} and keeps what was written`, async ({ page, watch }) => {
      const hands = new Hands(page, watch);
      await hands.open('/organizations/new');
      const name = page.getByLabel('English', { exact: true });
      await name.focus();
      await page.keyboard.insertText(text);
      const written = await name.inputValue();
      expect(written).toBe(text);
      await page.getByLabel(/^In which town/).fill('Lille');
      await hands.press('button', 'Add the organization');
      const summary = page.getByRole('group', { name: 'One thing needs your attention' });
      await expect(summary).toBeFocused();
      await expect(summary).toContainText(says);
      await expect(name).toHaveValue(written);
      await expect(page.getByLabel(/^In which town/)).toHaveValue('Lille');
      await hands.look();
      expect(new URL(page.url()).pathname).toBe('/organizations/new');
    });
  }
});
