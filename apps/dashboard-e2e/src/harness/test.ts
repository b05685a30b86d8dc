import { test as base } from '@playwright/test';
import { type Persona, readWorld, sessionFile, type World } from './state.js';
import { Watch } from './watch.js';

/** What a test may choose about its reader. */
export interface HubOptions {
  /** Whose session the browser begins with; null for nobody's. */
  persona: Persona | null;
  /** Settings of the display page, as this device keeps them. */
  display: Partial<{
    theme: 'SYSTEM' | 'LIGHT' | 'DARK' | 'HIGH_CONTRAST';
    textSize: '100' | '115' | '130' | '150' | '200';
    wideSpacing: boolean;
    reduceMotion: boolean;
    easyWords: boolean;
  }>;
  language: 'en' | 'hu';
}

interface HubFixtures {
  watch: Watch;
  world: World;
}

/** A test whose browser is one of the demo people, in a language and a display, and is watched for troubles. */
export const test = base.extend<HubOptions & HubFixtures>({
  persona: [null, { option: true }],
  display: [{}, { option: true }],
  language: ['en', { option: true }],
  storageState: async ({ persona }, use) => use(persona ? sessionFile(persona) : undefined),
  watch: async ({ baseURL, javaScriptEnabled }, use) => use(new Watch(baseURL ?? '', javaScriptEnabled)),
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
  world: async ({}, use) => use(readWorld()),
  context: async ({ context, watch, display, language }, use) => {
    await watch.follow(context);
    await context.addInitScript(
      ([chosen, words]) => {
        if (location.origin === 'null') return; // an empty page keeps nothing
        // Only where nothing is kept yet: what the test changes on the page stays changed.
        const keep = (name: string, value: string) => {
          if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
        };
        keep('kalaka.language', words);
        if (Object.keys(chosen).length > 0) keep('kalaka.display', JSON.stringify(chosen));
      },
      [display, language] as const,
    );
    await use(context);
    watch.clean();
  },
});

export { expect } from '@playwright/test';
