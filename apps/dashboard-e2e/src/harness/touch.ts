import { expect, type Locator, type Page } from '@playwright/test';
import { check } from './check.js';
import type { Watch } from './watch.js';

/** The smallest side of what a thumb must hit. */
const TARGET = 44;

/** Somebody with a thumb on a phone. Counts as `Hands` does; whatever is tapped must be large enough. */
export class Thumb {
  interactions = 0;
  private readonly paths = new Set<string>();

  constructor(
    readonly page: Page,
    private readonly watch: Watch,
    private readonly language: 'en' | 'hu' = 'en',
  ) {}

  get screens(): number {
    return this.paths.size;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.look();
  }

  async tap(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      `${target.toString()} is large enough`,
    ).toBeGreaterThanOrEqual(TARGET);
    await target.tap();
    this.interactions += 1;
  }

  async press(role: 'link' | 'button', name: string | RegExp): Promise<void> {
    await this.tap(this.page.locator('main').getByRole(role, { name }).first());
  }

  /** One of several: the whole row is the target. */
  async choose(words: string | RegExp): Promise<void> {
    await this.tap(this.page.locator('label.choice', { hasText: words }).first());
  }

  async type(name: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(name, { exact: true }).and(this.page.locator('input, textarea')).fill(text);
    this.interactions += 1;
  }

  async arrive(heading: string | RegExp): Promise<void> {
    await expect(this.page.locator('main h1')).toHaveText(heading);
    await this.look();
  }

  async look(): Promise<void> {
    await check(this.page, { watch: this.watch, language: this.language });
    this.paths.add(new URL(this.page.url()).pathname);
  }
}
