import type { Routes } from '@angular/router';
import { mayOpen } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [mayOpen('audit.read')],
    loadComponent: () => import('./audit.page').then((m) => m.AuditPage),
  },
];

export default routes;
