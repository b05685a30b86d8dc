import type { Routes } from '@angular/router';
import { withWords } from '../room-words';
import { mayOpen } from '../shell/session/guards';

/** Parts of a programme that are made of activities: `/programs/:id/…`. */
const routes: Routes = [
  {
    path: 'calendar',
    canActivate: [mayOpen('activity.list')],
    loadComponent: withWords('programs', () =>
      import('./of-program/calendar.page').then((m) => m.ProgramCalendarPage),
    ),
  },
  {
    path: 'activities',
    canActivate: [mayOpen('activity.list')],
    loadComponent: withWords('programs', () =>
      import('./of-program/activities.page').then((m) => m.ProgramActivitiesPage),
    ),
  },
];

export default routes;
