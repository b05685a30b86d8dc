import type { Page } from '@playwright/test';
import { check } from '../harness/check.js';
import { expect, test } from '../harness/test.js';
import type { FormCase } from './form-case.js';
import { FORMS } from './table.js';

const summary = (page: Page) => page.getByRole('group', { name: /attention/i });
const field = (page: Page, place: string) =>
  place.startsWith('#') ? page.locator(place) : page.getByLabel(place, { exact: true });

async function fillNothing(page: Page, form: FormCase) {
  if (form.open) await page.getByRole('button', { name: form.open }).first().press('Enter');
  for (const place of form.empty ?? []) {
    for (const box of await field(page, place).all()) await box.fill('');
  }
}
const send = (page: Page, form: FormCase) =>
  page.getByRole('button', { name: form.send, exact: true }).last().press('Enter');

for (const form of FORMS) {
  test.describe(form.name, () => {
    test.use({ persona: form.persona });

    test('says what is missing, and leads there', async ({ page, watch, world }) => {
      await page.goto(form.path(world));
      await form.way?.(page);
      await expect(page.getByRole('button', { name: form.open ?? form.send }).first()).toBeVisible();
      await fillNothing(page, form);
      await send(page, form);

      await expect(summary(page)).toBeFocused();
      await expect(page).toHaveTitle(/^Error: /);
      await check(page, { watch });
      const links = summary(page).getByRole('link');
      await expect(links).toHaveCount(form.missing);

      // Each link lands in a field that says the same words, and the links stand in the order of the page.
      let before = -1;
      for (const link of await links.all()) {
        const words = (await link.textContent())?.trim() ?? '';
        await link.press('Enter');
        const landed = await page.evaluate((message) => {
          const el = document.activeElement as HTMLElement;
          const places = [...document.querySelectorAll('main form *')];
          const described =
            (el.closest('fieldset[aria-describedby]') ?? el).getAttribute('aria-describedby') ?? '';
          const own = [el.getAttribute('aria-describedby') ?? '', described].join(' ').split(/\s+/);
          const said = own.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
          return {
            control: el.matches('input, select, textarea'),
            place: places.indexOf(el),
            invalid: el.closest('[aria-invalid=true], .is-bad') !== null,
            said: said.includes(message),
          };
        }, words);
        expect(landed.control, `"${words}" lands in a field`).toBe(true);
        expect(landed.said, `the field says "${words}"`).toBe(true);
        expect(landed.invalid, `the field of "${words}" is marked`).toBe(true);
        expect(landed.place, 'order of the page').toBeGreaterThan(before);
        before = landed.place;
      }

      await send(page, form);
      await expect(summary(page), 'the second attempt').toBeFocused();
    });
  });
}
