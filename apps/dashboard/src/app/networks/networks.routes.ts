import type { Routes } from '@angular/router';
import { mayOpen, signedIn } from '../shell/session/guards';
import { ACTIVITY_TYPES, DISTRICTS } from './own-terms/term-lists';

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
    path: 'activity-types/:code',
    data: { list: ACTIVITY_TYPES },
    canActivate: [mayOpen('network.edit')],
    loadComponent: () => import('./own-terms/own-term.page').then((m) => m.OwnTermPage),
  },
  {
    path: 'districts/:code',
    data: { list: DISTRICTS },
    canActivate: [mayOpen('network.edit')],
    loadComponent: () => import('./own-terms/own-term.page').then((m) => m.OwnTermPage),
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
