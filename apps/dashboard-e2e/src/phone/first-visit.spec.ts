import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../harness/test.js';
import { logged } from './api.js';
import { WORDS } from './words.js';

test.use({ persona: 'lille-editor', viewport: { width: 390, height: 844 }, hasTouch: true });

/** 400 kbit/s and 400 ms, on a processor four times as slow. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
const MOST_MS = 5_000;
/** All that comes over the line until somebody can type: at this speed 3.2 seconds. */
const MOST_BYTES = 160_000;
/**
 * Whatever else the machine does only adds: the best of so many visits is what the page itself takes. The first one has a
 * process of the browser begin as well, which adds half a second where the processor is that slow.
 */
const VISITS = 3;

interface Part {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly bytes: number;
}

/** Opens the form as if for the first time; when its button was there, by the clock of the page, and what had come. */
async function visit(page: Page, line: CDPSession, send: string): Promise<{ ms: number; parts: Part[] }> {
  await line.send('Network.clearBrowserCache');
  await page.goto('/activities/log', { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: send, exact: true })).toBeVisible({ timeout: 30_000 });
  return page.evaluate(() => {
    const ms = (globalThis as { usableAt?: number }).usableAt ?? Infinity;
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const parts = entries.map((one) => ({
      ...{ name: one.name, start: one.startTime, end: one.responseEnd, bytes: one.transferSize },
    }));
    return { ms, parts: parts.filter(({ end }) => end > 0 && end <= ms) };
  });
}

for (const language of ['en', 'hu'] as const) {
  test.describe(`the log form on a slow line, for the first time (${language})`, () => {
    test.use({ language });

    test('can be used within five seconds: few bytes, and no part is found out about from another', async ({
      page,
      context,
    }) => {
      await logged(page.request, 'CLUB');
      await page.addInitScript(() => {
        const look = () => {
          const there = document.querySelector('form button[type=submit]')?.checkVisibility();
          if (there) (globalThis as { usableAt?: number }).usableAt = performance.now();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      const line = await context.newCDPSession(page);
      await line.send('Network.enable');
      await line.send('Network.emulateNetworkConditions', SLOW);
      await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const taken: number[] = [];
      while (taken.length < VISITS && !taken.some((ms) => ms <= MOST_MS)) {
        const { ms, parts } = await visit(page, line, WORDS[language].send);
        taken.push(ms);
        const program = parts.find(({ name }) => /\/first-[\w-]+\.js$/.test(name));
        // Reasons of refusals come behind the page, and may be asked for while it is drawn.
        const behind = parts.filter(({ start }) => start > (program?.end ?? 0));
        expect(behind.filter(({ name }) => name.endsWith('.js')).length).toBeLessThanOrEqual(1);
        const needed = parts.filter((one) => !behind.includes(one));
        expect(needed.filter(({ name }) => name.endsWith('/graphql'))).toHaveLength(2);
        const bytes = needed.reduce((sum, part) => sum + part.bytes, 0);
        expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
        expect(bytes, 'came over the line, and not out of a cache').toBeGreaterThan(MOST_BYTES / 2);
      }
      const description = taken.map((ms) => `${(ms / 1_000).toFixed(1)} s`).join(', ');
      test.info().annotations.push({ type: 'usable after', description });
      expect(Math.min(...taken)).toBeLessThanOrEqual(MOST_MS);
    });
  });
}
