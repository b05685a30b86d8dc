import type { World } from '../harness/state.js';
import type { FormCase } from './form-case.js';

const HOME = 'Support at home, taken over from the city';
const MAP = 'A map that speaks and signs';
const SCHOOLS = 'Awareness days at schools';
const program =
  (title: string, rest: string) =>
  ({ programs }: World) =>
    `/programs/${programs[title] ?? ''}${rest}`;
const partOf =
  (title: string, list: string, kind: keyof World['programParts'][string], rest = '') =>
  (world: World) =>
    `${program(title, `/${list}/`)(world)}${world.programParts[world.programs[title] ?? '']?.[kind] ?? ''}${rest}`;

const form = (name: string, path: FormCase['path'], send: string, missing: number): FormCase => ({
  ...{ name, persona: 'coordinator', path, send, missing },
});

/** The forms of joint programmes. */
export const PROGRAM_FORMS: readonly FormCase[] = [
  { ...form('proposing a programme', () => '/programs/new', 'Send the proposal', 5), persona: 'officer' },
  { ...form('editing a programme', program(MAP, '/edit'), 'Save', 1), empty: ['#title input'] },
  {
    ...form('one more partner', program(HOME, '/partners/new'), 'Add a partner', 4),
    empty: ['#from input', '#to input'],
  },
  {
    ...form('the end of a role', partOf(HOME, 'partners', 'partner', '/end'), 'End it on this day', 1),
    empty: ['#lastDay input'],
  },
  form('what a partner puts in', program(HOME, '/contributions/new'), 'Save', 3),
  {
    ...form('what of it was given', partOf(HOME, 'contributions', 'contribution'), 'Save', 1),
    way: async (page) => {
      await page.getByLabel('How much was given so far?').fill('lots');
    },
  },
  { ...form('an indicator', program(SCHOOLS, '/indicators/new'), 'Save', 5), empty: ['#baseline'] },
  form(
    'a period of an indicator',
    (world) => `${partOf(SCHOOLS, 'indicators', 'indicator')(world)}/new`,
    'Save',
    3,
  ),
  form('taking over a service', program(HOME, '/services/new'), 'Take over a service', 3),
  form('a document of a programme', program(MAP, '/documents/new'), 'Keep it with the programme', 2),
  form(
    'a decision that approves a programme',
    program(MAP, '/step/decide'),
    'Record the members’ decision',
    5,
  ),
];
