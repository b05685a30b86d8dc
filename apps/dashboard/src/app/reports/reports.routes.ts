import type { Routes } from '@angular/router';
import { mayOpen } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [mayOpen('report.read')],
    loadComponent: () => import('./overview/overview.page').then((m) => m.OverviewPage),
  },
  {
    path: 'coverage',
    canActivate: [mayOpen('report.read')],
    loadComponent: () => import('./coverage/coverage.page').then((m) => m.CoveragePage),
  },
  {
    path: 'quarterly',
    canActivate: [mayOpen('report.read')],
    loadComponent: () => import('./quarterly/quarterly.page').then((m) => m.QuarterlyPage),
  },
];

export default routes;
