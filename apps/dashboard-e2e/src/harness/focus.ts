import { type ElementHandle, expect, type Page } from '@playwright/test';

export interface Stop {
  /** Role or tag, and name, of what has focus. */
  readonly what: string;
  /** Outline of the element, or of the label that stands for it, in CSS pixels. */
  readonly ring: number;
  /** Something else lies over its middle, or it is outside of the window. */
  readonly covered: string | null;
  /** It comes before the stop before it in the page. */
  readonly backwards: boolean;
  readonly end: boolean;
  /** It is what was looked for. */
  readonly there: boolean;
  /** What was looked for has left the page: it was drawn anew. */
  readonly lost: boolean;
}

/** Remembers the element of the last stop, to see whether the next comes after it. */
export const startWalk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    delete (window as { lastStop?: Element }).lastStop;
  });

/** Runs in the page: what has focus, whether one can see it (2.4.7, 2.4.11), and whether it comes in reading order. */
function measure(goal: Element | null): Stop {
  const memory = window as { lastStop?: Element };
  const el = document.activeElement;
  const search = { there: goal !== null && el === goal, lost: goal !== null && !goal.isConnected };
  const drawnOrTold = el instanceof HTMLElement || el instanceof SVGElement;
  if (!drawnOrTold || el === document.body)
    return { what: 'body', ring: 0, covered: null, backwards: false, end: true, ...search };
  const drawn = (place: Element) => {
    const style = getComputedStyle(place);
    return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
  };
  const holder = el.closest('label, .choice, .task, li') ?? el;
  const ring = Math.max(drawn(el), drawn(holder));
  const box = [...el.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  let covered: string | null = 'it has no box';
  if (box) {
    // The middle of what the window shows of it: a table can be longer than the window.
    const between = (from: number, to: number, size: number) => (Math.max(from, 0) + Math.min(to, size)) / 2;
    const [x, y] = [between(box.left, box.right, innerWidth), between(box.top, box.bottom, innerHeight)];
    const top = document.elementFromPoint(x, y);
    const mine = top !== null && (el.contains(top) || top.contains(el) || top.closest('label')?.contains(el));
    covered = mine ? null : `${top ? top.outerHTML.slice(0, 100) : 'outside of the window'}`;
  }
  const before = memory.lastStop;
  const backwards =
    before !== undefined &&
    before.isConnected &&
    before !== el &&
    (before.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
    !before.contains(el) &&
    !el.contains(before);
  memory.lastStop = el;
  const name = el.ariaLabel ?? (el as HTMLInputElement).labels?.[0]?.textContent ?? el.textContent ?? '';
  const what = `${el.tagName.toLowerCase()} ${name.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
  return { what, ring, covered, backwards, end: false, ...search };
}

/** What has focus now, and whether that is `goal`. */
export const stop = (page: Page, goal: ElementHandle | null = null): Promise<Stop> =>
  page.evaluate(measure, goal as ElementHandle<Element> | null);

export function isGood(found: Stop): void {
  expect(found.covered, `${found.what} is covered`).toBeNull();
  expect(found.ring, `${found.what}: width of the focus ring`).toBeGreaterThanOrEqual(2);
  expect(found.backwards, `${found.what} comes before the stop before it`).toBe(false);
}

const MOST = 250;

/** From now on the page notes each stop when the key comes up, so that nobody has to ask after each. */
const note = (page: Page): Promise<void> =>
  page.evaluate(`{
    const measure = ${measure.toString()};
    window.stops = [];
    window.noteStop ??= (event) => event.key === 'Tab' && window.stops.push(measure(null));
    addEventListener('keyup', window.noteStop, true);
  }`);

/** So many at a time: past the end it begins anew, which costs a few keys and harms nothing. */
const BATCH = 8;

const noted = (page: Page): Promise<Stop[]> =>
  page.evaluate(() => (window as unknown as { stops: Stop[] }).stops.splice(0));

/**
 * Goes through the whole page by Tab from its top to its end: every stop visible, in reading order, and no trap.
 *
 * @returns what it stopped at
 */
export async function walk(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    // Where a click would be: the next Tab begins here, whatever had focus before.
    getSelection()?.setPosition(document.body, 0);
  });
  await startWalk(page);
  await note(page);
  const stops: string[] = [];
  while (stops.length < MOST) {
    for (let left = BATCH; left > 0; left -= 1) await page.keyboard.press('Tab');
    const found = await noted(page);
    for (const one of found) {
      if (one.end) return stops;
      isGood(one);
      stops.push(one.what);
    }
  }
  throw new Error(`no end after ${MOST} stops: ${stops.slice(-5).join(' / ')}`);
}
