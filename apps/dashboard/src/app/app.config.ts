import {
  type ApplicationConfig,
  DOCUMENT,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  provideRouter,
  Router,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { ROOM_WORDS } from './room-words';
import { routes } from './routes';
import { senders } from './senders';
import { Drafts } from './shell/forms/drafts';
import { SendQueue, SENDERS } from './shell/offline/send-queue';
import { afterFirstPage, keepForOffline } from './shell/offline/service-worker';
import { Session } from './shell/session/session';
import { provideViewer } from './shell/session/viewer-source';
import { InterfaceWords } from './shell/words/interface-words';
import { provideWords } from './shell/words/provide-words';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    provideWords(),
    provideViewer(),
    // The frame depends on the role: ask before the first page is drawn. A hub that is away is shown as such.
    provideAppInitializer(() => {
      const [session, drafts, queue] = [inject(Session), inject(Drafts), inject(SendQueue)];
      const [page, words] = [inject(DOCUMENT), inject(InterfaceWords)];
      afterFirstPage(page, inject(Router), () => {
        void words.enter(ROOM_WORDS.later).catch(() => undefined);
        keepForOffline(page);
      });
      return Promise.all([session.known().catch(() => undefined), drafts.start()]).then(() => queue.start());
    }),
    { provide: SENDERS, useValue: senders },
  ],
};
