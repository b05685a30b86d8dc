import type { World } from '../harness/state.js';
import { must, one, type Route } from './route.js';

const HOME = 'Support at home, taken over from the city';
const MAP = 'A map that speaks and signs';
const program =
  (title: string, rest = '') =>
  ({ programs }: World) =>
    `/programs/${must(programs[title])}${rest}`;

/** What members carry together, and the steps that are due. */
export const PROGRAM_ROUTES: readonly Route[] = [
  one('programs', 'programs', 'coordinator'),
  one('programs-ours', 'programs', 'editor', () => '/programs?show=ours'),
  one('program', 'programs/:id', 'coordinator', program(HOME)),
  one('program-of-city', 'programs/:id', 'official', program('Awareness days at schools')),
  one('program-approve', 'programs/:id/step/:step', 'officer', program(MAP, '/step/approve')),
  one('program-cancel', 'programs/:id/step/:step', 'coordinator', program(MAP, '/step/cancel')),
];
