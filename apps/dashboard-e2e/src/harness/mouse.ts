import { expect, type Locator, type Page } from '@playwright/test';
import { check } from './check.js';
import type { Watch } from './watch.js';

type Role = Parameters<Page['getByRole']>[0];

/** Somebody with a pointer at a desk. Counts as `Hands` does, and takes the same steps. */
export class Mouse {
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

  async press(role: Role, name: string | RegExp, within?: Locator): Promise<void> {
    await (within ?? this.page).getByRole(role, { name, exact: true }).first().click();
    this.interactions += 1;
  }

  async type(name: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(name, { exact: true }).first().fill(text);
    this.interactions += 1;
  }

  /** The words beside a box or a circle are part of the target. */
  async tick(name: string | RegExp): Promise<void> {
    const box = this.page.getByRole('checkbox', { name }).first();
    const before = await box.isChecked();
    await this.page.locator('label', { has: box }).first().click();
    await expect(box).toBeChecked({ checked: !before });
    this.interactions += 1;
  }

  /** Opens a part that is folded away. */
  async unfold(words: string): Promise<void> {
    await this.page.locator('summary', { hasText: words }).first().click();
    this.interactions += 1;
  }

  async choose(group: string | RegExp, name: string | RegExp): Promise<void> {
    const circle = this.page.getByRole('group', { name: group }).getByRole('radio', { name }).first();
    await circle.locator('xpath=ancestor::label').click();
    await expect(circle).toBeChecked();
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
