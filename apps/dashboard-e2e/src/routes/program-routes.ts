import type { World } from '../harness/state.js';
import { must, one, type Route } from './route.js';

/** Runs for so long that its quarters and its activities are always many: their trees do not change with the day. */
const HOME = 'Support at home, taken over from the city';
const POOL = 'Shared interpreter pool';
const MAP = 'A map that speaks and signs';
const program =
  (title: string, rest = '') =>
  ({ programs }: World) =>
    `/programs/${must(programs[title])}${rest}`;

/** A part of a programme, by its id behind the name of the list. */
const part =
  (title: string, list: string, kind: keyof World['programParts'][string], rest = '') =>
  (world: World) =>
    `${program(title, `/${list}/`)(world)}${must(world.programParts[must(world.programs[title])]?.[kind])}${rest}`;
const SCHOOLS = 'Awareness days at schools';
const stretch = (world: World) =>
  `${part(SCHOOLS, 'indicators', 'indicator', '/')(world)}${must(world.programParts[must(world.programs[SCHOOLS])]?.period)}`;

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
  one('program-decide', 'programs/:id/step/decide', 'coordinator', program(MAP, '/step/decide')),
  one('program-new', 'programs/new', 'officer'),
  one('program-edit', 'programs/:id/edit', 'coordinator', program(MAP, '/edit')),
  one('program-edit-bound', 'programs/:id/edit', 'coordinator', program(HOME, '/edit')),
  one('program-partner', 'programs/:id/partners/new', 'coordinator', program(HOME, '/partners/new')),
  one(
    'program-partner-end',
    'programs/:id/partners/:partnerId/end',
    'coordinator',
    part(HOME, 'partners', 'partner', '/end'),
  ),
  one(
    'program-contribution-new',
    'programs/:id/contributions/:contributionId',
    'coordinator',
    program(HOME, '/contributions/new'),
  ),
  one(
    'program-contribution',
    'programs/:id/contributions/:contributionId',
    'coordinator',
    part(HOME, 'contributions', 'contribution'),
  ),
  one('program-indicators', 'programs/:id/indicators', 'coordinator', program(SCHOOLS, '/indicators')),
  one(
    'program-indicator',
    'programs/:id/indicators/:indicatorId',
    'coordinator',
    part(SCHOOLS, 'indicators', 'indicator'),
  ),
  one('program-indicator-period', 'programs/:id/indicators/:indicatorId/:periodId', 'coordinator', stretch),
  one('program-service', 'programs/:id/services/new', 'coordinator', program(HOME, '/services/new')),
  one('program-document', 'programs/:id/documents/new', 'coordinator', program(MAP, '/documents/new')),
];
