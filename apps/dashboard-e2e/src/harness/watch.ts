import { type BrowserContext, expect, type Page } from '@playwright/test';

/** What must never happen on a page, and the questions to the API that are still under way. */
export class Watch {
  private readonly troubles: string[] = [];
  /** That Playwright keeps the service worker out, where a test does not allow it, is no trouble. */
  private readonly expected: RegExp[] = [/Service Worker registration blocked/];
  private pending = 0;

  /** @param scripted false for a browser that runs no script */
  constructor(
    private readonly origin: string,
    readonly scripted = true,
  ) {}

  /** A message that the test itself provokes, e.g. the browser's own line about an answer 401. */
  allow(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  async follow(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    context.on('page', (page) => this.watch(page));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== this.origin)
        this.troubles.push(`request to another origin: ${url.origin}`);
      if (isQuestion(request.url())) this.pending += 1;
    });
    const done = (request: { url(): string }) => {
      if (isQuestion(request.url())) this.pending -= 1;
    };
    context.on('requestfinished', done);
    context.on('requestfailed', done);
  }

  get idle(): boolean {
    return this.pending === 0;
  }

  /** Fails with every trouble since the last call. */
  clean(): void {
    const found = this.troubles.splice(0).filter((text) => !this.expected.some((known) => known.test(text)));
    expect(found, 'console, content policy and requests').toEqual([]);
  }

  private watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.troubles.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.troubles.push(`error: ${error.message}`));
    page.on('crash', () => this.troubles.push('the page crashed'));
  }
}

/** Not the demo sign-in: nobody reads its answer, so the browser never calls it finished. */
const isQuestion = (url: string) => /\/graphql|\/demo\/personas/.test(url);
