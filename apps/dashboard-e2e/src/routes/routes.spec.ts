import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { check, settled } from '../harness/check.js';
import { clipped, moving, overflowing, spaceText, textSize } from '../harness/layout.js';
import { walk } from '../harness/focus.js';
import { shot } from '../harness/shots.js';
import { expect, test } from '../harness/test.js';
import { holds, tree } from '../harness/tree.js';
import type { Watch } from '../harness/watch.js';
import { edgeless } from '../harness/forced.js';
import { patterns } from './patterns.js';
import { ROUTES } from './table.js';

const THEMES = ['LIGHT', 'DARK', 'HIGH_CONTRAST'] as const;
const LANGUAGES = ['en', 'hu'] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/**
 * Three turns of each page: each theme and each width once, both languages. Shifted from route to route, so that every
 * theme meets every width and language on many pages.
 */
const turns = (index: number) =>
  SIZES.map((size, turn) => ({
    size,
    theme: at(THEMES, index + turn),
    language: turn === 0 ? ('en' as const) : turn === 1 ? ('hu' as const) : at(LANGUAGES, index),
  }));

const fits = async (page: Page, why: string) => {
  expect(await overflowing(page), `wider than the window: ${why}`).toEqual([]);
  expect(await clipped(page), `cut off: ${why}`).toEqual([]);
};

/** As the display settings do it; the display page itself is tried in keyboard/settings.spec.ts. */
const look = (page: Page, theme: (typeof THEMES)[number]) =>
  page.evaluate(
    (name) => {
      document.documentElement.dataset['theme'] = name;
    },
    theme === 'HIGH_CONTRAST' ? 'contrast' : theme.toLowerCase(),
  );

/** Changes the language with the button in the header. */
async function speak(page: Page, language: 'en' | 'hu', watch: Watch) {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page
    .getByRole('button', { name: language === 'hu' ? 'Magyar' : 'English' })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await settled(page, watch);
}

test('every route of the dashboard is in the table', () => {
  expect([...new Set(ROUTES.map(({ pattern }) => pattern))].sort()).toEqual(patterns());
});

test('no two pages have the same title', () => {
  const stored = (name: string) =>
    readFileSync(path.join(import.meta.dirname, 'snapshots', `${name}.txt`), 'utf8').split('\n')[0] ?? '';
  const pages = ROUTES.map(({ name, pattern }) => ({ pattern, title: stored(name) }));
  const shared = pages.filter(({ pattern, title }) =>
    pages.some((other) => other.pattern !== pattern && other.title === title),
  );
  expect(shared).toEqual([]);
});

for (const [index, route] of ROUTES.entries()) {
  const [wide, phone, small] = turns(index);
  if (!wide || !phone || !small) throw new Error('three turns');

  test.describe(route.name, () => {
    test.use({ persona: route.persona, display: { theme: wide.theme }, viewport: wide.size });

    test(`is right: ${turns(index)
      .map(({ size, theme, language }) => `${size.width} ${theme} ${language}`)
      .join(', ')}`, async ({ page, watch, world }) => {
      if (route.pattern === '**') watch.allow(/404/);
      await page.goto(route.path(world));
      await check(page, { watch });
      await shot(page, route.name, wide.theme);
      holds(await tree(page.locator('main')), await page.title(), route.name);
      const english = await tree(page.locator('body'));
      await walk(page);
      await textSize(page, 32);
      await fits(page, 'text of 200 %');
      await textSize(page, 16);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await moving(page)).toEqual([]);
      await speak(page, 'hu', watch);
      expect((await tree(page.locator('body'))).shape, 'built as in English').toBe(english.shape);

      await page.setViewportSize(phone.size);
      await look(page, phone.theme);
      await check(page, { watch, language: 'hu' });
      await shot(page, route.name, phone.theme);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await edgeless(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });

      await page.setViewportSize(small.size);
      await look(page, small.theme);
      await speak(page, small.language, watch);
      await check(page, { watch, language: small.language });
      await shot(page, route.name, small.theme);
      await page.setViewportSize({ width: 320, height: 256 });
      await fits(page, '400 % on a window of 1280 by 1024');
      if (index % 3 === 0) await walk(page);
      await spaceText(page);
      await fits(page, 'distances of text');
    });
  });
}
