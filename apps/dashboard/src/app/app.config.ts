import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { routes } from './routes';
import { Session } from './shell/session/session';
import { provideViewer } from './shell/session/viewer-source';
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
      const session = inject(Session);
      return session.known().catch(() => undefined);
    }),
  ],
};
