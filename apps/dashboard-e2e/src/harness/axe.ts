import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { REVIEW_DIR } from './state.js';

/** All levels that the hub promises. `target-size` is the only rule of 2.2, and off unless asked for. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The woven corners of a frame and the pattern of a tile are pseudo-elements beside the words. axe would leave the
 * contrast of everything on such ground open; told to look past them, it decides. The other values are its own.
 */
const CONTRAST = {
  ignoreUnicode: true,
  ignoreLength: false,
  ignorePseudo: true,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25,
};
const configured = `axe.configure({ checks: [{ id: 'color-contrast', options: ${JSON.stringify(CONTRAST)} }] });`;
const SOURCE =
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') + configured;

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/** A message lies over the page until it goes or the page is scrolled; axe would leave open whatever is under it. */
const ASIDE = '.toasts { position: static !important }';

/** What axe could not decide, by page and rule: the highest number of places that anybody has looked at. */
type Review = Record<string, Record<string, number>>;
export const reviewFile = path.join(import.meta.dirname, 'needs-review.json');
const reviewed = (): Review => JSON.parse(readFileSync(reviewFile, 'utf8')) as Review;

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** One name for the same page of different things. */
export const pageName = (url: string): string => new URL(url).pathname.replace(ID, ':id');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string | undefined }[];
}
interface Findings {
  readonly violations: readonly Finding[];
  readonly incomplete: readonly Finding[];
}

/** Runs it in the page and brings home what is said here and no more: all that passed would be megabytes each time. */
const found = (page: Page): Promise<Findings> =>
  page.evaluate(async (options) => {
    const { axe } = window as unknown as {
      axe: { run(place: Document, options: RunOptions): Promise<AxeResults> };
    };
    const { violations, incomplete } = await axe.run(document, options);
    const told = (list: AxeResults['violations']) =>
      list.map(({ id, help, nodes }) => ({
        ...{ id, help },
        nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
      }));
    return { violations: told(violations), incomplete: told(incomplete) };
  }, OPTIONS);

const say = ({ id, help, nodes }: Finding) =>
  `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`;

/**
 * No violation at all. What axe leaves open may not grow beyond the committed list; with `KALAKA_REVIEW=write` the
 * numbers of this run become the list.
 */
export async function axe(page: Page): Promise<void> {
  // A sheet that is adopted is no inline style: the content policy of the hub stays as it is.
  const sheets = await page.evaluate((rule) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    return document.adoptedStyleSheets.push(sheet);
  }, ASIDE);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const { violations, incomplete } = await found(page);
  await page.evaluate((at) => document.adoptedStyleSheets.splice(at - 1, 1), sheets);
  expect(violations.map(say).join('\n'), `axe on ${page.url()}`).toBe('');
  const name = pageName(page.url());
  const open = Object.fromEntries(incomplete.map(({ id, nodes }) => [id, nodes.length]));
  if (process.env['KALAKA_REVIEW'] === 'write') {
    const line = JSON.stringify({ name, open });
    appendFileSync(path.join(REVIEW_DIR, `${process.env['TEST_WORKER_INDEX'] ?? '0'}.jsonl`), `${line}\n`);
    return;
  }
  const known = reviewed()[name] ?? {};
  const grown = incomplete.filter(({ id, nodes }) => nodes.length > (known[id] ?? 0));
  expect(
    grown.map(say).join('\n'),
    `axe asks for a look at ${name}: look, then note it in needs-review.json`,
  ).toBe('');
}
