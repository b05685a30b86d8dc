import type { Routes } from '@angular/router';
import { withWords } from '../room-words';
import { mayOpen } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [mayOpen('activity.list')],
    loadComponent: () => import('./list/own-list.page').then((m) => m.OwnListPage),
  },
  {
    path: 'log/:id',
    canActivate: [mayOpen('activity.log')],
    loadComponent: () => import('./log/logged.page').then((m) => m.LoggedPage),
  },
  {
    path: 'review',
    canActivate: [mayOpen('activity.review')],
    loadComponent: withWords('activities/review', () =>
      import('./review/review.page').then((m) => m.ReviewPage),
    ),
  },
  {
    path: 'periods',
    canActivate: [mayOpen('period.list')],
    loadComponent: withWords('activities/periods', () =>
      import('./periods/periods.page').then((m) => m.PeriodsPage),
    ),
  },
  {
    path: 'periods/new',
    canActivate: [mayOpen('period.record')],
    loadComponent: withWords('activities/periods', () =>
      import('./periods/period-new.page').then((m) => m.PeriodNewPage),
    ),
  },
  {
    path: 'periods/rates',
    canActivate: [mayOpen('hourRates.record')],
    loadComponent: withWords('activities/periods', () =>
      import('./periods/rates-new.page').then((m) => m.RatesNewPage),
    ),
  },
  {
    path: 'periods/:period',
    canActivate: [mayOpen('period.list')],
    loadComponent: withWords('activities/periods', () =>
      import('./periods/period.page').then((m) => m.PeriodPage),
    ),
  },
  {
    path: 'templates',
    canActivate: [mayOpen('activity.saveTemplate')],
    loadComponent: withWords('activities/detail', () =>
      import('./templates/templates.page').then((m) => m.TemplatesPage),
    ),
  },
  {
    path: ':id',
    canActivate: [mayOpen('activity.list')],
    loadComponent: withWords(
      'activities/detail',
      withWords('activities/files', () => import('./detail/activity.page').then((m) => m.ActivityPage)),
    ),
  },
  {
    path: ':id/held',
    canActivate: [mayOpen('activity.log')],
    data: { held: true },
    loadComponent: withWords('activities/detail', () => import('./edit/edit.page').then((m) => m.EditPage)),
  },
  {
    path: ':id/who',
    canActivate: [mayOpen('activity.log')],
    loadComponent: withWords('activities/detail', () => import('./who/who.page').then((m) => m.WhoPage)),
  },
  {
    path: ':id/cancel',
    canActivate: [mayOpen('activity.list')],
    data: { step: 'cancel' },
    loadComponent: withWords('activities/detail', () => import('./word/word.page').then((m) => m.WordPage)),
  },
  {
    path: ':id/dispute',
    canActivate: [mayOpen('activity.list')],
    data: { step: 'dispute' },
    loadComponent: withWords('activities/detail', () => import('./word/word.page').then((m) => m.WordPage)),
  },
  {
    path: ':id/answer',
    canActivate: [mayOpen('activity.list')],
    data: { step: 'answerDispute' },
    loadComponent: withWords('activities/detail', () => import('./word/word.page').then((m) => m.WordPage)),
  },
  {
    path: ':id/edit',
    canActivate: [mayOpen('activity.log')],
    loadComponent: () => import('./edit/edit.page').then((m) => m.EditPage),
  },
];

export default routes;
