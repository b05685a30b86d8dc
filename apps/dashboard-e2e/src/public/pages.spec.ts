import type { Page } from '@playwright/test';
import { check } from '../harness/check.js';
import { walk } from '../harness/focus.js';
import { edgeless } from '../harness/forced.js';
import { clipped, moving, overflowing, spaceText, textSize } from '../harness/layout.js';
import { shot } from '../harness/shots.js';
import { expect, test } from '../harness/test.js';
import { holds, tree } from '../harness/tree.js';
import { PUBLIC_PAGES, publicPatterns } from './table.js';

const fits = async (page: Page, why: string) => {
  expect(await overflowing(page), `wider than the window: ${why}`).toEqual([]);
  expect(await clipped(page), `cut off: ${why}`).toEqual([]);
};

const THEMES = ['LIGHT', 'DARK', 'HIGH_CONTRAST'] as const;
const withChoices = (address: string, choices: Record<string, string>): string => {
  const [path = '', query = ''] = address.split('?');
  const all = new URLSearchParams(query);
  for (const [name, value] of Object.entries(choices)) all.set(name, value);
  return `${path}?${all}`;
};

/** The list is sorted by names, which differ by language: of the directory only what stands around it is compared. */
async function built(page: Page, name: string): Promise<string> {
  const parts = name.startsWith('directory') ? ['header', '.find > :first-child', 'footer'] : ['body'];
  const trees = await Promise.all(parts.map((part) => tree(page.locator(part))));
  return trees.map(({ shape }) => shape).join(' ');
}

test('every public address is in the table', () => {
  expect([...new Set(PUBLIC_PAGES.map(({ pattern }) => pattern))].sort()).toEqual(publicPatterns());
});

for (const [index, { name, path }] of PUBLIC_PAGES.entries()) {
  const theme = (turn: number): string => THEMES[(index + turn) % THEMES.length] ?? 'LIGHT';

  test(`${name} is right: both languages, three widths, three themes, large text, print`, async ({
    page,
    watch,
    world,
  }) => {
    if (name === 'missing') watch.allow(/404/);
    const address = path(world);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(withChoices(address, { lang: 'en', theme: theme(0) }));
    await check(page, { watch });
    await shot(page, name, theme(0));
    await expect(page.locator('script:not([type="application/ld+json"])'), 'no script at all').toHaveCount(0);
    holds(await tree(page.locator('main')), await page.title(), name);
    const english = await built(page, name);
    await walk(page);
    await textSize(page, 32);
    await fits(page, 'text of 200 % in the browser');
    await textSize(page, 16);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('header nav')).toBeHidden();
    await expect(page.locator('main h1')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(withChoices(address, { lang: 'hu', theme: theme(1) }));
    await check(page, { watch, language: 'hu' });
    await shot(page, name, theme(1));
    expect(await built(page, name), 'built as in English').toBe(english);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await edgeless(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(withChoices(address, { lang: 'hu', theme: theme(2), text: '200' }));
    await check(page, { watch, language: 'hu' });
    await shot(page, name, theme(2));
    await page.goto(withChoices(address, { lang: 'en', text: '100' }));
    await page.setViewportSize({ width: 320, height: 256 });
    await fits(page, '400 % on a window of 1280 by 1024');
    await spaceText(page);
    await fits(page, 'distances of text');
  });
}

test('with no style sheet the page reads in the same order', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED/);
  await page.route('**/*.css', (route) => route.abort());
  await page.goto('/directory/szekesfehervar?lang=en');
  const headings = await page.locator('h1, h2').allTextContents();
  expect(headings[0]?.trim()).toBe('Who helps with what, near me, and can I get in?');
  const widest = await page
    .locator('svg')
    .evaluateAll((all) => Math.max(...all.map((one) => one.clientWidth)));
  expect(widest, 'drawings stay small').toBeLessThanOrEqual(140);
});
