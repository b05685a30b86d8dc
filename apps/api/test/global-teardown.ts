/** Stops the server of the run and removes its files. */
export default async function tearDown(): Promise<void> {
  await ((globalThis as Record<string, unknown>)['stopTestServer'] as () => Promise<void>)();
}
