import type { World } from '../harness/state.js';
import { must, one, type Route } from './route.js';

/** An id that nothing has. */
const NOTHING = '00000000-0000-4000-8000-000000000000';

const period = ({ periods }: World, state: string) => `/activities/periods/${must(periods[state])}`;
/** The report that a partner questions: each step of an activity that is there can be looked at with it. */
const questioned =
  (rest = ''): Route['path'] =>
  ({ questioned: id }) =>
    `/activities/${must(id)}${rest}`;

/** What members did, and the form in which they tell it. */
export const ACTIVITY_ROUTES: readonly Route[] = [
  one('activities', 'activities', 'editor'),
  one('activity-log', 'activities/log', 'editor'),
  one('activity-logged', 'activities/log/:id', 'editor', () => `/activities/log/${NOTHING}`),
  one('activity', 'activities/:id', 'editor', () => `/activities/${NOTHING}`),
  one('activity-questioned', 'activities/:id', 'coordinator', questioned()),
  one('activity-who', 'activities/:id/who', 'coordinator', questioned('/who')),
  one('activity-answer', 'activities/:id/answer', 'coordinator', questioned('/answer')),
  one('activity-dispute', 'activities/:id/dispute', 'officer', questioned('/dispute')),
  one('activity-cancel', 'activities/:id/cancel', 'coordinator', questioned('/cancel')),
  one('activity-edit', 'activities/:id/edit', 'editor', () => `/activities/${NOTHING}/edit`),
  one('activity-held', 'activities/:id/held', 'editor', () => `/activities/${NOTHING}/held`),
  one('activity-templates', 'activities/templates', 'editor'),
  one('periods', 'activities/periods', 'coordinator'),
  one('periods-of-member', 'activities/periods', 'editor'),
  one('period-new', 'activities/periods/new', 'coordinator'),
  one('period-rates', 'activities/periods/rates', 'coordinator'),
  one('period', 'activities/periods/:period', 'coordinator', (world) => period(world, 'OPEN')),
  one('period-locked', 'activities/periods/:period', 'coordinator', (world) => period(world, 'LOCKED')),
];
