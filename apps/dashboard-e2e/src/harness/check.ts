import { expect, type Page } from '@playwright/test';
import { axe } from './axe.js';
import { clipped, overflowing } from './layout.js';
import type { Watch } from './watch.js';

/** The gallery shows what loading looks like, and never ends it. */
const isGallery = (page: Page) => new URL(page.url()).pathname === '/gallery';

/** Waits until the page has drawn what it asked for. No fixed time: questions answered, heading there, nothing busy. */
export async function settled(page: Page, watch: Watch): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  const busy = page.locator('main').locator('ka-loading, [aria-busy=true]');
  const ready = async () => watch.idle && (isGallery(page) || (await busy.count()) === 0);
  await expect.poll(ready, { intervals: [20, 50, 100, 200] }).toBe(true);
  await page.evaluate(() => document.fonts.ready);
}

interface Outline {
  readonly lang: string;
  readonly headings: { level: number; text: string }[];
  readonly lastInHeader: { text: string; path: string | null };
  readonly mains: number;
  readonly unnamed: string[];
}

const outline = (page: Page): Promise<Outline> =>
  page.evaluate(() => {
    const shown = (el: Element) => el.checkVisibility({ visibilityProperty: true });
    const text = (el: Element | undefined) => el?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const links = [...document.querySelectorAll('header a, header button')].filter(shown);
    const last = links.at(-1);
    const named = (el: Element) => el.hasAttribute('aria-label') || el.hasAttribute('aria-labelledby');
    return {
      lang: document.documentElement.lang,
      // The summary of what is missing stands before everything else, its h2 before the h1.
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((el) => shown(el) && !el.closest('ka-error-summary'))
        .map((el) => ({ level: Number(el.tagName[1]), text: text(el) })),
      lastInHeader: { text: text(last), path: last?.getAttribute('href') ?? null },
      mains: document.querySelectorAll('main').length,
      unnamed: [...document.querySelectorAll('nav, aside, section[role=region], [role=search]')]
        .filter((el) => shown(el) && !named(el))
        .map((el) => el.outerHTML.slice(0, 120)),
    };
  });

/** One h1, no level left out, landmarks named, title and language right, Help last in the header (A12, A16). */
export async function outlineIsRight(page: Page, language: 'en' | 'hu'): Promise<void> {
  const { lang, headings, lastInHeader, mains, unnamed } = await outline(page);
  expect(lang).toBe(language);
  expect(headings.filter(({ level }) => level === 1).map(({ text }) => text)).toHaveLength(1);
  expect(headings.filter(({ text }) => text === '')).toEqual([]);
  const jumps = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
  expect(jumps, 'headings after a level that is left out').toEqual([]);
  expect(mains).toBe(1);
  expect(unnamed, 'landmarks without a name').toEqual([]);
  expect(lastInHeader).toEqual({
    text: language === 'hu' ? 'Súgó' : 'Help',
    path: expect.stringMatching(/\/help$/),
  });
  expect(await page.title()).toMatch(/^\S.* – Kaláka$/);
}

export interface CheckOptions {
  readonly watch: Watch;
  readonly language?: 'en' | 'hu';
}

/** The whole check after each step of a task: axe, outline, layout, and nothing in the console. */
export async function check(page: Page, { watch, language = 'en' }: CheckOptions): Promise<void> {
  await settled(page, watch);
  await outlineIsRight(page, language);
  expect(await overflowing(page), 'wider than the window').toEqual([]);
  expect(await clipped(page), 'text that is cut off').toEqual([]);
  // axe waits for timers, which a browser without script never runs; such pages are looked at with script as well.
  if (watch.scripted) await axe(page);
  watch.clean();
}
