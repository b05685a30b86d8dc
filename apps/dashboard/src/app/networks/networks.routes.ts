import type { Routes } from '@angular/router';
import { mayOpen, signedIn } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [signedIn],
    loadComponent: () => import('./network.page').then((m) => m.NetworkPage),
  },
  {
    path: 'edit',
    canActivate: [mayOpen('network.edit')],
    loadComponent: () => import('./network-edit.page').then((m) => m.NetworkEditPage),
  },
];

export default routes;
