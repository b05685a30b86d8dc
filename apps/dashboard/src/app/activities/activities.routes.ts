import type { Routes } from '@angular/router';
import { mayOpen } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [mayOpen('activity.list')],
    loadComponent: () => import('./list/own-list.page').then((m) => m.OwnListPage),
  },
  {
    path: 'log',
    canActivate: [mayOpen('activity.log')],
    loadComponent: () => import('./log/log.page').then((m) => m.LogPage),
  },
  {
    path: 'log/:id',
    canActivate: [mayOpen('activity.log')],
    loadComponent: () => import('./log/logged.page').then((m) => m.LoggedPage),
  },
];

export default routes;
