import { NavigationEnd, type Router } from '@angular/router';
import { filter, take } from 'rxjs';

/** What comes once the first page is there, because it must not slow it down. */
export function afterFirstPage(page: Document, router: Router, then: () => void): void {
  const whenLoaded = () => {
    if (page.readyState === 'complete') then();
    else page.defaultView?.addEventListener('load', then, { once: true });
  };
  router.events
    .pipe(
      filter((event) => event instanceof NavigationEnd),
      take(1),
    )
    .subscribe(whenLoaded);
}

/** Makes the next visit open without a network. */
export const keepForOffline = (page: Document): void => {
  const worker = page.defaultView?.navigator.serviceWorker;
  void worker?.register('/service-worker.js').catch(() => undefined);
};
