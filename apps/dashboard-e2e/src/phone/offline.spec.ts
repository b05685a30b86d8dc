import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { settled } from '../harness/check.js';
import { expect, test } from '../harness/test.js';
import { found, logged } from './api.js';
import { WORDS } from './words.js';

const LIMIT = 200 * 1024;
const w = WORDS.en;

test.use({
  persona: 'lille-editor',
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  serviceWorkers: 'allow',
});

/** The device holds what it needs to open without a network. */
const kept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === 'activated' || null);

async function tell(page: Page, said: string): Promise<void> {
  await page.goto('/activities/log');
  await page.getByLabel(w.note).fill(said);
  await page.getByRole('button', { name: w.send, exact: true }).tap();
  await expect(page.locator('main h1')).toHaveText(w.done);
}

/** How often each activity was told to the hub. */
function tellings(context: BrowserContext): Map<string, number> {
  const times = new Map<string, number>();
  context.on('requestfinished', (request) => {
    const id = /"input":\{"type".*?"id":"([0-9a-f-]{36})"/.exec(request.postData() ?? '')?.[1];
    if (id) times.set(id, (times.get(id) ?? 0) + 1);
  });
  return times;
}

test('the first screen and the log form are at most 200 KB of compressed script', async ({
  page,
  watch,
  request,
}) => {
  await logged(page.request, 'CLUB');
  const scripts = new Set<string>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.add(response.url());
  });
  await page.goto('/');
  await settled(page, watch);
  await page.locator('main').getByRole('link', { name: w.log }).tap();
  await expect(page.locator('main h1')).toHaveText(w.title);
  await settled(page, watch);
  const sizes = await Promise.all(
    [...scripts].map(async (url) => gzipSync(await (await request.get(url)).body(), { level: 9 }).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'script', description: `${Math.round(total / 1024)} KB` });
  expect(total).toBeLessThanOrEqual(LIMIT);
});

test('the second visit opens without a network, in both languages', async ({ page, context, watch }) => {
  watch.allow(/Failed to load resource|net::ERR/);
  await page.goto('/');
  await settled(page, watch);
  await expect.poll(() => kept(page)).toBe(true);
  await page.goto('/activities/log');
  await settled(page, watch);
  await context.setOffline(true);
  await page.goto('/');
  await expect(page.locator('main h1')).toHaveText(w.home);
  await page.goto('/activities/log');
  await expect(page.locator('main h1')).toHaveText(w.title);
  await page.getByRole('button', { name: 'Magyar' }).tap();
  await expect(page.locator('main h1')).toHaveText(WORDS.hu.title);
});

test('three that were told offline arrive as exactly three after the tab was closed', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/Failed to load resource|net::ERR/);
  await logged(page.request, 'CLUB');
  const mark = randomUUID();
  await page.goto('/activities/log');
  await settled(page, watch);
  await expect.poll(() => kept(page)).toBe(true);
  await context.setOffline(true);
  for (const number of [1, 2, 3]) {
    await tell(page, `${mark} ${number}`);
    await expect(page.locator('main').getByText(w.waiting, { exact: true })).toBeVisible();
  }
  await page.goto('/');
  await expect(page.locator('main').getByText(w.waiting, { exact: true })).toHaveCount(3);
  await page.close();
  const times = tellings(context);
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto('/');
  await expect.poll(() => found(again.request, mark)).toBe(3);
  await expect(again.locator('main').getByText(w.waiting, { exact: true })).toHaveCount(0);
  await again.reload();
  await settled(again, watch);
  expect(await found(again.request, mark)).toBe(3);
  expect([...times.values()]).toEqual([1, 1, 1]);
});

test('two tabs send what waits once', async ({ page, context, watch }) => {
  watch.allow(/Failed to load resource|net::ERR/);
  await logged(page.request, 'CLUB');
  const mark = randomUUID();
  await page.goto('/activities/log');
  await settled(page, watch);
  await expect.poll(() => kept(page)).toBe(true);
  const other = await context.newPage();
  await other.goto('/');
  await settled(other, watch);
  await context.setOffline(true);
  for (const number of [1, 2]) await tell(page, `${mark} ${number}`);
  const times = tellings(context);
  await context.setOffline(false);
  await expect.poll(() => found(page.request, mark)).toBe(2);
  await expect.poll(() => times.size).toBe(2);
  expect([...times.values()]).toEqual([1, 1]);
});

test('a draft survives a closed tab', async ({ page, context, watch }) => {
  await logged(page.request, 'CLUB');
  const said = randomUUID();
  await page.goto('/activities/log');
  await settled(page, watch);
  await page.getByLabel(w.note).fill(said);
  await expect(page.getByText(/^Saved on this phone, /)).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto('/');
  await again.locator('main').getByRole('link', { name: /Draft/ }).tap();
  await expect(again.getByLabel(w.note)).toHaveValue(said);
});
