import type { Routes } from '@angular/router';
import { mayOpen } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    canActivate: [mayOpen('report.read')],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./overview/overview.page').then((m) => m.OverviewPage),
      },
      {
        path: 'coverage',
        loadComponent: () => import('./coverage/coverage.page').then((m) => m.CoveragePage),
      },
    ],
  },
];

export default routes;
