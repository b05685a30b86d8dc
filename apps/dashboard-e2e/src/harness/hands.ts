import { expect, type Locator, type Page } from '@playwright/test';
import { check } from './check.js';
import { isGood, startWalk, stop } from './focus.js';
import type { Watch } from './watch.js';

type Role = Parameters<Page['getByRole']>[0];
const FARTHEST = 150;

/**
 * Somebody who works by keyboard alone. Counts as experience.md does: one thing pressed, one choice, one field filled
 * is one interaction; every path shown is a screen. After each interaction the whole check runs on the page.
 */
export class Hands {
  interactions = 0;
  private readonly paths = new Set<string>();

  constructor(
    readonly page: Page,
    private readonly watch: Watch,
    private language: 'en' | 'hu' = 'en',
  ) {}

  get screens(): number {
    return this.paths.size;
  }

  /** Opens an address, as from a bookmark or a mail. No interaction. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.look();
  }

  /** Presses a link or a button. */
  async press(role: Role, name: string | RegExp, within?: Locator): Promise<void> {
    await this.reach((within ?? this.page).getByRole(role, { name, exact: true }).first());
    await this.page.keyboard.press('Enter');
    await this.did();
  }

  /** Fills a field; what stood there is replaced. */
  async type(name: string | RegExp, text: string, within?: Locator): Promise<void> {
    const field = (within ?? this.page).getByLabel(name, { exact: true }).first();
    await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
    await expect(field).toHaveValue(text);
    this.interactions += 1;
  }

  /** Types and sends with Enter: two interactions in one field. */
  async typeAndSend(name: string | RegExp, text: string): Promise<void> {
    await this.type(name, text);
    await this.page.keyboard.press('Enter');
    await this.did();
  }

  /** Chooses one of several: Tab goes to the group, arrows within it. */
  async choose(group: string | RegExp, name: string | RegExp): Promise<void> {
    const all = this.page.getByRole('group', { name: group }).getByRole('radio');
    const wanted = this.page.getByRole('group', { name: group }).getByRole('radio', { name }).first();
    await expect(wanted).toBeAttached();
    const checked = all.and(this.page.locator(':checked'));
    await this.reach((await checked.count()) > 0 ? checked.first() : all.first());
    for (let tries = await all.count(); tries >= 0; tries -= 1) {
      if (await wanted.isChecked()) break;
      if (await wanted.evaluate((el) => el === document.activeElement))
        await this.page.keyboard.press('Space');
      else await this.page.keyboard.press('ArrowDown');
    }
    await expect(wanted).toBeChecked();
    this.interactions += 1;
  }

  /** Chooses in a list: to its top, then down. (Typing the first letters depends on how fast the machine is.) */
  async select(name: string | RegExp, option: string, within?: Locator): Promise<void> {
    const list = (within ?? this.page).getByLabel(name, { exact: true }).first();
    await this.reach(list);
    await this.page.keyboard.press('Home');
    const chosen = list.locator('option:checked');
    for (let left = await list.locator('option').count(); left > 0; left -= 1) {
      if ((await chosen.textContent())?.trim() === option) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(list.locator('option:checked')).toHaveText(option);
    this.interactions += 1;
  }

  /** Opens a part that is folded away; its words are no button to a locator, but they are one stop. */
  async unfold(words: string): Promise<void> {
    await this.reach(this.page.locator('summary', { hasText: words }).first());
    await this.page.keyboard.press('Enter');
    await this.did();
  }

  /** Keys that work from anywhere. */
  async shortcut(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.did();
  }

  /** Turns a checkbox. */
  async tick(name: string | RegExp): Promise<void> {
    await this.reach(this.page.getByRole('checkbox', { name }).first());
    await this.page.keyboard.press('Space');
    this.interactions += 1;
  }

  /** After a change of language. */
  async speaks(language: 'en' | 'hu'): Promise<void> {
    this.language = language;
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    await this.look();
  }

  /** Waits for a page by its heading, and checks it. */
  async arrive(heading: string | RegExp): Promise<void> {
    await expect(this.page.locator('main h1')).toHaveText(heading);
    await this.look();
  }

  /** The whole check on the page as it is now. */
  async look(): Promise<void> {
    await check(this.page, { watch: this.watch, language: this.language });
    this.paths.add(new URL(this.page.url()).pathname);
  }

  private async did(): Promise<void> {
    this.interactions += 1;
    this.paths.add(new URL(this.page.url()).pathname);
  }

  /** Goes there by Tab, or by Shift and Tab when it lies behind; every stop on the way must be visible. */
  private async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    // Whoever finds something on a page has seen that page, however fast it came after the one before.
    this.paths.add(new URL(this.page.url()).pathname);
    let goal = await target.elementHandle();
    const behind = await target.evaluate((el) => {
      const now = document.activeElement;
      return (
        now !== null &&
        now !== document.body &&
        (now.compareDocumentPosition(el) & 2) !== 0 &&
        !el.contains(now)
      );
    });
    await startWalk(this.page);
    for (let stops = 0; stops < FARTHEST; stops += 1) {
      const found = await stop(this.page, goal);
      if (stops > 0 && !found.end) isGood(behind ? { ...found, backwards: false } : found);
      if (found.there) return;
      if (found.lost) goal = await target.elementHandle();
      await this.page.keyboard.press(behind ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`not reached by ${FARTHEST} stops: ${target.toString()}`);
  }
}
