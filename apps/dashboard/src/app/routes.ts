import type { CanMatchFn, Routes } from '@angular/router';
import { LogPage } from './activities/log/log.page';
import { withWords, wordsOf } from './room-words';
import { mayOpen } from './shell/session/guards';

/** What was done in a programme stands under its address, and is a part of the room of activities. */
const partOfProgram: CanMatchFn = (_route, [, , part]) =>
  part !== undefined && ['calendar', 'activities'].includes(part.path);

/**
 * One prefix per noun, each with its own lazy chunk, its words and its own `<noun>.routes.ts` (default export). Pages of the
 * shell stand first; what matches nothing is the page "not here, or not yours".
 */
export const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./today/today-page').then((m) => m.TodayPage) },
  { path: 'display', loadComponent: () => import('./shell/display/display-page').then((m) => m.DisplayPage) },
  { path: 'help', loadComponent: () => import('./shell/pages/help-page').then((m) => m.HelpPage) },
  {
    path: 'accessibility',
    loadComponent: () => import('./shell/pages/accessibility-page').then((m) => m.AccessibilityPage),
  },
  { path: 'gallery', loadComponent: () => import('./shell/gallery/gallery-page').then((m) => m.GalleryPage) },
  { path: 'sign-in', loadChildren: withWords('people', () => import('./people/sign-in.routes')) },
  { path: 'profile', loadChildren: withWords('people', () => import('./people/profile.routes')) },
  { path: 'people', loadChildren: withWords('people', () => import('./people/people.routes')) },
  {
    path: 'organizations',
    loadChildren: withWords('organizations', () => import('./organizations/organizations.routes')),
  },
  {
    // What a phone opens first comes with the program, not behind it: on a slow line two dozen small files cost a second.
    path: 'activities/log',
    pathMatch: 'full',
    canActivate: [mayOpen('activity.log'), wordsOf('activities')],
    component: LogPage,
  },
  {
    path: 'activities',
    loadChildren: withWords('activities', () => import('./activities/activities.routes')),
  },
  { path: 'network', loadChildren: withWords('networks', () => import('./networks/networks.routes')) },
  {
    canMatch: [partOfProgram],
    path: 'programs/:id',
    loadChildren: withWords('activities', () => import('./activities/of-program.routes')),
  },
  { path: 'programs', loadChildren: withWords('programs', () => import('./programs/programs.routes')) },
  { path: 'reports', loadChildren: withWords('reports', () => import('./reports/reports.routes')) },
  { path: 'audit', loadChildren: withWords('audit', () => import('./audit/audit.routes')) },
  {
    path: 'unavailable',
    loadComponent: () => import('./shell/pages/unavailable-page').then((m) => m.UnavailablePage),
  },
  { path: '**', loadComponent: () => import('./shell/pages/not-found-page').then((m) => m.NotFoundPage) },
];
