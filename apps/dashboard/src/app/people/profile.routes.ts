import type { Routes } from '@angular/router';
import { signedIn } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    canActivate: [signedIn],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./profile/profile.page').then((m) => m.ProfilePage),
      },
      {
        path: 'sessions',
        loadComponent: () => import('./profile/sessions.page').then((m) => m.SessionsPage),
      },
      {
        path: 'passkeys',
        loadComponent: () => import('./passkeys/passkeys.page').then((m) => m.PasskeysPage),
      },
      {
        path: 'data',
        loadComponent: () => import('./erasures/own-data.page').then((m) => m.OwnDataPage),
      },
      {
        path: 'notices',
        loadComponent: () => import('./notices/notices.page').then((m) => m.NoticesPage),
      },
      {
        path: 'calendar',
        loadComponent: () => import('./calendar-feeds/calendar.page').then((m) => m.CalendarPage),
      },
      {
        path: 'mandates',
        loadComponent: () => import('./profile/mandates.page').then((m) => m.MandatesPage),
      },
    ],
  },
];

export default routes;
