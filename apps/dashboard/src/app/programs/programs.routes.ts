import type { Routes } from '@angular/router';
import { mayOpen } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [mayOpen('program.read')],
    loadComponent: () => import('./list/program-list.page').then((m) => m.ProgramListPage),
  },
  {
    path: ':id/step/:step',
    canActivate: [mayOpen('program.read')],
    loadComponent: () => import('./steps/program-step.page').then((m) => m.ProgramStepPage),
  },
  {
    path: ':id',
    canActivate: [mayOpen('program.read')],
    loadComponent: () => import('./detail/program.page').then((m) => m.ProgramPage),
  },
];

export default routes;
