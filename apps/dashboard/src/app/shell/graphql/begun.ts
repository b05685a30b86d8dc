/** Questions that were asked while the program was on its way (`src/begin/begin.js`). */
interface Begun {
  readonly answers: Map<string, Promise<Response>>;
  /** When, by the clock of the page. */
  readonly at: number;
}

/** Later than this the page has been about something else. */
const FRESH_MS = 60_000;

/** The answer that is under way to just this question; each is taken once. */
export function begunAnswer(body: string, language: string): Promise<Response> | undefined {
  const { kalakaBegun: begun } = globalThis as { kalakaBegun?: Begun };
  const name = `${language} ${body}`;
  const answer = begun?.answers.get(name);
  begun?.answers.delete(name);
  return begun && performance.now() - begun.at < FRESH_MS ? answer : undefined;
}
