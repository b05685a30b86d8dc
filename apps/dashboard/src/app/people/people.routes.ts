import type { Routes } from '@angular/router';
import { mayOpen } from '../shell/session/guards';

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [mayOpen('person.list')],
    loadComponent: () => import('./list/people-list.page').then((m) => m.PeopleListPage),
  },
  {
    path: 'appoint',
    canActivate: [mayOpen('mandate.appoint')],
    loadComponent: () => import('./appoint/appoint.page').then((m) => m.AppointPage),
  },
  {
    path: 'mails',
    canActivate: [mayOpen('mail.listFailed')],
    loadComponent: () => import('./mails/failed-mails.page').then((m) => m.FailedMailsPage),
  },
  {
    path: ':id',
    canActivate: [mayOpen('person.list')],
    loadComponent: () => import('./detail/person.page').then((m) => m.PersonPage),
  },
];

export default routes;
