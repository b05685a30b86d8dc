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
  {
    path: 'municipalities/:municipality',
    canActivate: [mayOpen('network.edit')],
    loadComponent: () => import('./municipalities/municipality.page').then((m) => m.MunicipalityPage),
  },
  {
    path: 'municipalities/:municipality/offices/:office',
    canActivate: [mayOpen('network.edit')],
    loadComponent: () => import('./municipalities/office.page').then((m) => m.OfficePage),
  },
  {
    path: 'target-groups/:code',
    canActivate: [mayOpen('network.edit')],
    loadComponent: () => import('./target-groups/target-group.page').then((m) => m.TargetGroupPage),
  },
  {
    path: 'handover',
    canActivate: [mayOpen('handover.read')],
    loadComponent: () => import('./handover/handover-list.page').then((m) => m.HandoverListPage),
  },
  {
    path: 'handover/new',
    canActivate: [mayOpen('handover.prepare')],
    loadComponent: () => import('./handover/handover-new.page').then((m) => m.HandoverNewPage),
  },
  {
    path: 'handover/:id',
    canActivate: [mayOpen('handover.read')],
    loadComponent: () => import('./handover/handover.page').then((m) => m.HandoverPage),
  },
  {
    path: 'handover/:id/amend',
    canActivate: [mayOpen('handover.prepare')],
    loadComponent: () => import('./handover/handover-amend.page').then((m) => m.HandoverAmendPage),
  },
];

export default routes;
