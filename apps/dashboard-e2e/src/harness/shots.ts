import path from 'node:path';
import type { Page } from '@playwright/test';

/**
 * With `KALAKA_SHOTS=<folder>`: a picture of the page as it is now, for eyes to look at. Over a run each page is there in
 * light, dark and high contrast, each at another width.
 */
export async function shot(page: Page, name: string, theme: string): Promise<void> {
  const folder = process.env['KALAKA_SHOTS'];
  if (!folder) return;
  const file = `${name}-${page.viewportSize()?.width ?? 0}-${theme.toLowerCase()}.png`;
  await page.screenshot({ path: path.resolve(folder, file), fullPage: true });
}
