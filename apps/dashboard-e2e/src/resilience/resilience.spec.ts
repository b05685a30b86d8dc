import { gzipSync } from 'node:zlib';
import { settled } from '../harness/check.js';
import { expect, test } from '../harness/test.js';

const LIMIT = 200 * 1024;

test.describe('the first screen', () => {
  test('loads at most 200 KB of compressed script (A22)', async ({ page, watch, request }) => {
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await page.goto('/');
    await settled(page, watch);
    const sizes = await Promise.all(
      [...new Set(scripts)].map(
        async (url) => gzipSync(await (await request.get(url)).body(), { level: 9 }).length,
      ),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    test.info().annotations.push({
      type: 'script',
      description: `${Math.round(total / 1024)} KB in ${sizes.length} files`,
    });
    expect(sizes.length).toBeGreaterThan(1);
    expect(total).toBeLessThanOrEqual(LIMIT);
  });

  test('comes whole over a slow line', async ({ page, watch }) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 400_000 / 8,
      uploadThroughput: 400_000 / 8,
    });
    await page.goto('/sign-in');
    await settled(page, watch);
    await expect(page.getByLabel('Your e-mail address')).toBeEditable();
    watch.clean();
  });
});

test.describe('a list', () => {
  test.use({ persona: 'viewer' });

  test('keeps its filters on the way back and forth', async ({ page, watch }) => {
    await page.goto('/organizations?view=active');
    await page.getByLabel('Search', { exact: true }).fill('Rozmaring');
    await page.getByRole('button', { name: 'Find' }).press('Enter');
    await expect(page).toHaveURL(/q=Rozmaring/);
    await page.getByRole('link', { name: 'Rozmaring Diaconal Service' }).press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Rozmaring Diaconal Service' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/view=active.*q=Rozmaring|q=Rozmaring.*view=active/);
    await expect(page.getByLabel('Search', { exact: true })).toHaveValue('Rozmaring');
    await expect(page.getByRole('table').getByRole('link')).toHaveCount(1);
    await page.goBack();
    await expect(page.getByLabel('Search', { exact: true })).toHaveValue('');
    await page.goForward();
    await expect(page.getByLabel('Search', { exact: true })).toHaveValue('Rozmaring');
    await settled(page, watch);
  });

  test('says it when the hub is away, and goes on when it is back', async ({ page, watch }) => {
    watch.allow(/Failed to load resource|net::ERR/);
    await page.goto('/organizations');
    await settled(page, watch);
    await page.route('**/graphql*', (route) => route.abort());
    await page.getByLabel('Search', { exact: true }).fill('Rozmaring');
    await page.getByRole('button', { name: 'Find' }).press('Enter');
    const again = page.locator('main').getByRole('button', { name: /again/i });
    await expect(again).toBeVisible();
    await page.unroute('**/graphql*');
    await again.press('Enter');
    await expect(page.getByRole('link', { name: 'Rozmaring Diaconal Service' })).toBeVisible();
  });
});
