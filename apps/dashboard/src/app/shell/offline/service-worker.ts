/** Once the first page is there: what makes the next one open without a network must not slow the first one down. */
export function keepForOffline(page: Document): void {
  const window = page.defaultView;
  const worker = window?.navigator.serviceWorker;
  if (!window || !worker) return;
  const register = () => worker.register('/service-worker.js').catch(() => undefined);
  if (page.readyState === 'complete') void register();
  else window.addEventListener('load', () => void register(), { once: true });
}
