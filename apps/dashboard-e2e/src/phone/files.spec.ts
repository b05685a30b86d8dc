import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { settled } from '../harness/check.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';
import { Thumb } from '../harness/touch.js';
import { filesOf, found, logged } from './api.js';
import { WORDS } from './words.js';

test.use({
  persona: 'lille-editor',
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  serviceWorkers: 'allow',
});

const WAV = Buffer.concat([
  Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0', 'latin1'),
  Buffer.alloc(64),
]);
const voice = { name: 'note.wav', mimeType: 'audio/wav', buffer: WAV };
const receipt = { name: 'receipt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') };
/** A photo as a camera writes it: the browser of the test draws it. */
async function photoOf(page: Page) {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2600, 2000);
    const pen = canvas.getContext('2d');
    for (let i = 0; i < 2500; i += 1) {
      if (pen) pen.fillStyle = `hsl(${(i * 47) % 360} 70% 50%)`;
      pen?.fillRect((i * 131) % 2600, (i * 79) % 2000, 60, 40);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
}

for (const language of ['en', 'hu'] as const) {
  const w = WORDS[language];

  test.describe(`a photo, a receipt or a voice note (${language})`, () => {
    test.use({ language });

    test('is added to what was logged with at most 5 interactions, by touch', async ({ page, watch }) => {
      const name = `Photo ${randomUUID()}`;
      const id = await logged(page.request, 'CLUB', name);
      const thumb = new Thumb(page, watch, language);
      await thumb.open('/');
      await thumb.tap(page.getByRole('navigation').getByRole('link', { name: w.activities }).first());
      await expect(page).toHaveURL(/\/activities$/);
      await settled(page, watch);
      await thumb.press('link', name);
      await thumb.arrive(name);
      await page.getByLabel(w.file, { exact: true }).setInputFiles(await photoOf(page));
      thumb.interactions += 1;
      await expect(page.getByLabel(w.said)).toBeVisible();
      await thumb.type(w.said, 'Ten people round a table.');
      await thumb.press('button', w.add);
      await expect(page.getByRole('img', { name: 'Ten people round a table.' })).toBeVisible();
      await thumb.look();
      expect(await filesOf(page.request, id)).toEqual([
        { kind: 'PHOTO', description: { text: 'Ten people round a table.' } },
      ]);
      expect(thumb.interactions).toBeLessThanOrEqual(5);
    });

    test('is added by keyboard alone', async ({ page, watch }) => {
      const name = `Voice ${randomUUID()}`;
      const id = await logged(page.request, 'CLUB', name);
      const hands = new Hands(page, watch, language);
      await hands.open('/');
      await hands.press('link', w.activities);
      await hands.press('link', new RegExp(name));
      await hands.arrive(name);
      await page.getByLabel(w.file, { exact: true }).setInputFiles(voice);
      hands.interactions += 1;
      await hands.type(w.said, 'The group wants to meet again.');
      await hands.press('button', w.add);
      await expect(page.locator('audio')).toBeVisible();
      await hands.look();
      expect(await filesOf(page.request, id)).toMatchObject([{ kind: 'SOUND' }]);
      expect(hands.interactions).toBeLessThanOrEqual(5);
    });

    test('goes with what is told, from the log form', async ({ page, watch }) => {
      await logged(page.request, 'CLUB');
      const said = randomUUID();
      const thumb = new Thumb(page, watch, language);
      await thumb.open('/activities/log');
      await thumb.type(w.note, said);
      await thumb.press('button', w.addFile);
      const control = page.getByLabel(w.file, { exact: true });
      await expect(control).toBeFocused();
      await thumb.look();
      await control.setInputFiles(receipt);
      await thumb.type(w.said, 'Room rent.');
      await thumb.press('button', w.send);
      await thumb.arrive(w.done);
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await expect.poll(() => found(page.request, said)).toBe(1);
      await expect
        .poll(() => filesOf(page.request, id))
        .toEqual([{ kind: 'PAPER', description: { text: 'Room rent.' } }]);
    });
  });
}

test('a photo of a camera is made small enough for a slow line before it is sent', async ({ page }) => {
  const id = await logged(page.request, 'CLUB');
  await page.goto(`/activities/${id}`);
  const photo = await photoOf(page);
  expect(photo.buffer.length).toBeGreaterThan(1_000_000);
  const sent = page.waitForRequest((request) => request.url().includes('/files?'));
  await page.getByLabel(WORDS.en.file, { exact: true }).setInputFiles(photo);
  await expect(page.getByLabel(WORDS.en.said)).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).tap();
  expect((await sent).postDataBuffer()?.length ?? 0).toBeLessThan(photo.buffer.length / 2);
  await expect.poll(async () => (await filesOf(page.request, id)).length).toBe(1);
});

test('one that was chosen offline arrives once the network is back, though the tab was closed', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/Failed to load resource|net::ERR/);
  const w = WORDS.en;
  await logged(page.request, 'CLUB');
  const said = randomUUID();
  await page.goto('/activities/log');
  await settled(page, watch);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activated');
  await context.setOffline(true);
  await page.getByLabel(w.note).fill(said);
  await page.getByRole('button', { name: w.addFile }).tap();
  await page.getByLabel(w.file, { exact: true }).setInputFiles(voice);
  await page.getByRole('button', { name: w.send, exact: true }).tap();
  await expect(page.locator('main h1')).toHaveText(w.done);
  await expect(page.getByRole('listitem').filter({ hasText: 'note.wav' })).toContainText(w.waiting);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto('/');
  await expect.poll(() => found(again.request, said)).toBe(1);
  await expect.poll(async () => (await filesOf(again.request, id)).length).toBe(1);
});

test('one that the hub does not take stays with its reason, and keeps nothing back', async ({
  page,
  watch,
}) => {
  watch.allow(/422/);
  const w = WORDS.en;
  const id = await logged(page.request, 'CLUB');
  await page.goto(`/activities/${id}`);
  const lie = { ...receipt, buffer: Buffer.from('<html>') };
  await page.getByLabel(w.file, { exact: true }).setInputFiles([lie, voice]);
  await expect(page.getByLabel(w.said)).toBeVisible();
  await page.getByRole('button', { name: w.add, exact: true }).tap();
  await expect.poll(async () => (await filesOf(page.request, id)).map(({ kind }) => kind)).toEqual(['SOUND']);
  const refused = page.getByRole('listitem').filter({ hasText: 'receipt.pdf' });
  await expect(refused).toContainText('not what its name says');
  await page.goto('/');
  await expect(page.locator('main').getByRole('link', { name: /receipt.pdf/ })).toContainText(
    'not what its name says',
  );
  await page
    .locator('main')
    .getByRole('link', { name: /receipt.pdf/ })
    .tap();
  await refused.getByRole('button', { name: 'Take out' }).tap();
  await expect(refused).toHaveCount(0);
});

test('words for a photo are given later, and it is taken away', async ({ page, watch }) => {
  const id = await logged(page.request, 'CLUB');
  const hands = new Hands(page, watch);
  await hands.open(`/activities/${id}`);
  await page.getByLabel(WORDS.en.file, { exact: true }).setInputFiles(await photoOf(page));
  await expect(page.getByLabel(WORDS.en.said)).toBeVisible();
  await hands.press('button', WORDS.en.add);
  await expect(page.getByRole('img', { name: 'Picture without a description: photo.jpg' })).toBeVisible();
  await hands.press('button', /^Say what is in it/);
  await hands.type(WORDS.en.said, 'A ramp.');
  await hands.press('button', 'Save');
  await expect(page.getByRole('img', { name: 'A ramp.' })).toBeVisible();
  await hands.look();
  await hands.press('button', /^Take away/);
  await hands.look();
  await hands.press('button', 'Take away');
  await expect(page.getByRole('img', { name: 'A ramp.' })).toHaveCount(0);
  expect(await filesOf(page.request, id)).toEqual([]);
});
