import type { Page } from '@playwright/test';
import type { Hands } from '../harness/hands.js';
import type { Mouse } from '../harness/mouse.js';
import { expect } from '../harness/test.js';

type Means = Hands | Mouse;

/** A worker is a process of its own that starts first: longer than a page, on a busy machine. */
export const WORK = { timeout: 120_000 };

export const csv = (lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`);
export const many = (from: number, to: number): string[] => [
  'Name,E-mail,Website,City,Contact person',
  ...Array.from(
    { length: to - from },
    (_, at) =>
      `Plum Society ${from + at},info${from + at}@plum.example,www.plum${from + at}.example,Roubaix,Somebody`,
  ),
];

/** Chooses a file as the browser's own dialog does, which no test can open: one interaction. */
export async function chooseFile(
  page: Page,
  hands: Means,
  label: string,
  name: string,
  buffer: Buffer,
): Promise<void> {
  await page.getByLabel(label, { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer });
  await expect(page.getByRole('status').filter({ hasText: /^(Sent|Elküldve):/ })).toBeAttached();
  hands.interactions += 1;
}

const WORDS = {
  en: { source: 'Where does it come from?', another: 'Another list', name: 'Name of the list' },
  hu: { source: 'Honnan származik?', another: 'Másik lista', name: 'A lista neve' },
} as const;

/** Names the list; where other lists came in before, that it is another one. */
export async function nameIt(page: Page, hands: Means, language: 'en' | 'hu', title: string): Promise<void> {
  const { source, another, name } = WORDS[language];
  const known = (await page.getByRole('radio', { name: another }).count()) > 0;
  if (known) await hands.choose(source, another);
  await hands.type(known ? name : source, title);
}
