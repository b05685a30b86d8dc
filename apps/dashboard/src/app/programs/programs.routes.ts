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
    path: 'new',
    canActivate: [mayOpen('program.propose')],
    loadComponent: () => import('./edit/program-new.page').then((m) => m.ProgramNewPage),
  },
  {
    path: ':id/edit',
    canActivate: [mayOpen('program.edit')],
    loadComponent: () => import('./edit/program-edit.page').then((m) => m.ProgramEditPage),
  },
  {
    path: ':id/partners/new',
    canActivate: [mayOpen('program.editPartners')],
    loadComponent: () => import('./partners/partner-new.page').then((m) => m.PartnerNewPage),
  },
  {
    path: ':id/partners/:partnerId/end',
    canActivate: [mayOpen('program.editPartners')],
    loadComponent: () => import('./partners/partner-end.page').then((m) => m.PartnerEndPage),
  },
  {
    path: ':id/contributions/:contributionId',
    canActivate: [mayOpen('program.recordContribution')],
    loadComponent: () => import('./contributions/contribution.page').then((m) => m.ContributionPage),
  },
  {
    path: ':id/indicators',
    canActivate: [mayOpen('program.recordIndicator')],
    loadComponent: () => import('./indicators/indicators.page').then((m) => m.IndicatorsPage),
  },
  {
    path: ':id/indicators/:indicatorId',
    canActivate: [mayOpen('program.recordIndicator')],
    loadComponent: () => import('./indicators/indicator.page').then((m) => m.IndicatorPage),
  },
  {
    path: ':id/indicators/:indicatorId/:periodId',
    canActivate: [mayOpen('program.recordIndicator')],
    loadComponent: () => import('./indicators/stretch.page').then((m) => m.StretchPage),
  },
  {
    path: ':id/services/new',
    canActivate: [mayOpen('program.editServices')],
    loadComponent: () => import('./services/service-new.page').then((m) => m.ProgramServiceNewPage),
  },
  {
    path: ':id/documents/new',
    canActivate: [mayOpen('program.attachDocument')],
    loadComponent: () => import('./documents/document-new.page').then((m) => m.ProgramDocumentNewPage),
  },
  {
    path: ':id/step/decide',
    canActivate: [mayOpen('program.recordApproval')],
    loadComponent: () => import('./steps/decision.page').then((m) => m.ProgramDecisionPage),
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
