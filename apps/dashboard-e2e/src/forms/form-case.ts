import type { Page } from '@playwright/test';
import type { Persona, World } from '../harness/state.js';

/** One form and how to make it incomplete. */
export interface FormCase {
  readonly name: string;
  readonly persona: Persona | null;
  readonly path: (world: World) => string;
  /** Name of the button that sends it. */
  readonly send: string;
  /** Labels of fields to empty first; forms that begin empty need none. */
  readonly empty?: readonly string[];
  /** A button that opens the form in the page. */
  readonly open?: RegExp;
  /** The way to it from the address, when it does not stand there at once. */
  readonly way?: (page: Page) => Promise<void>;
  /** How many things are missing then. */
  readonly missing: number;
}
