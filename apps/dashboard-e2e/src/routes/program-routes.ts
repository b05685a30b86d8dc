import type { World } from '../harness/state.js';
import { must, one, type Route } from './route.js';

/** Runs for so long that its quarters and its activities are always many: their trees do not change with the day. */
const POOL = 'Shared interpreter pool';
const MAP = 'A map that speaks and signs';
const program =
  (title: string, rest = '') =>
  ({ programs }: World) =>
    `/programs/${must(programs[title])}${rest}`;

/** What members carry together, and the steps that are due. */
export const PROGRAM_ROUTES: readonly Route[] = [
  one('programs', 'programs', 'coordinator'),
  one('programs-ours', 'programs', 'editor', () => '/programs?show=ours'),
  one('program', 'programs/:id', 'coordinator', program(POOL)),
  one('program-of-city', 'programs/:id', 'official', program('Awareness days at schools')),
  one('program-calendar', 'programs/:id/calendar', 'coordinator', program(POOL, '/calendar?month=2001-01')),
  one('program-activities', 'programs/:id/activities', 'editor', program(POOL, '/activities?show=accepted')),
  one('program-approve', 'programs/:id/step/:step', 'officer', program(MAP, '/step/approve')),
  one('program-complete', 'programs/:id/step/:step', 'coordinator', program(POOL, '/step/complete')),
  one('program-cancel', 'programs/:id/step/:step', 'coordinator', program(MAP, '/step/cancel')),
];
