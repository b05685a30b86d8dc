import type { Persona, World } from '../harness/state.js';
import { ACTIVITY_FORMS } from './activity-forms.js';
import type { FormCase } from './form-case.js';
import { PROGRAM_FORMS } from './program-forms.js';

const organization =
  (name: string, rest: string) =>
  ({ organizations }: World) =>
    `/organizations/${organizations[name] ?? ''}${rest}`;
const at = (path: string) => () => path;
const JELFOLYO = 'Jelfolyó Association of Deaf and Hard of Hearing People';
const QUIET = "Halk Szó (Soft Word) Parents' Group";
const PLAY_YARD = 'Play Yard';

/** A form that begins empty and stands at its address. */
const form = (
  ...[name, persona, path, send, missing]: [string, Persona, FormCase['path'], string, number]
): FormCase => ({ name, persona, path, send, missing });

/** All forms that can be refused before anything is sent; none of these tests changes data. */
export const FORMS: readonly FormCase[] = [
  { name: 'sign-in', persona: null, path: at('/sign-in'), send: 'Send me the link', missing: 1 },
  {
    name: 'own profile',
    persona: 'lille-official',
    path: at('/profile'),
    send: 'Save',
    empty: ['Family name', 'Given name'],
    missing: 2,
  },
  form('a new import', 'coordinator', at('/organizations/imports/new'), 'Go on', 1),
  form('appointing', 'coordinator', at('/people/appoint'), 'Give the mandate', 4),
  form('preparing a handover', 'coordinator', at('/network/handover/new'), 'Prepare the handover', 7),
  {
    name: 'ending a mandate',
    persona: 'coordinator',
    path: ({ people }) => `/people/${people['Dávid Kerekes'] ?? ''}`,
    send: 'End the mandate',
    open: /^End this mandate/,
    missing: 2,
  },
  {
    name: 'shutting a person out',
    persona: 'coordinator',
    path: ({ people }) => `/people/${people['Dávid Kerekes'] ?? ''}`,
    send: 'Shut out now',
    open: /^Shut this person out/,
    missing: 1,
  },
  form('registering an organization', 'coordinator', at('/organizations/new'), 'Add the organization', 1),
  {
    name: 'writing to members',
    persona: 'coordinator',
    path: at('/organizations'),
    way: async (page) => {
      await page.getByRole('checkbox', { name: `Choose ${JELFOLYO}` }).press('Space');
      await page.getByRole('link', { name: 'Write to them' }).press('Enter');
    },
    send: 'Send',
    missing: 2,
  },
  {
    name: 'saving a view of the list',
    persona: 'coordinator',
    path: at('/organizations?view=active'),
    way: async (page) => {
      await page.locator('summary', { hasText: 'Save as new view' }).press('Enter');
    },
    send: 'Save',
    missing: 1,
  },
  {
    name: 'profile of an organization',
    persona: 'lille-editor',
    path: organization(PLAY_YARD, '/edit'),
    send: 'Save the profile',
    empty: ['#name input'],
    missing: 1,
  },
  form('a service', 'editor', organization(JELFOLYO, '/services/new'), 'Save the service', 1),
  form('a film in sign language', 'editor', organization(JELFOLYO, '/sign-video'), 'Save the video', 1),
  form('a place', 'editor', organization(JELFOLYO, '/locations/new'), 'Save the place', 1),
  form('something to lend', 'editor', organization(JELFOLYO, '/spare-capacity/new'), 'Save what we lend', 2),
  {
    name: 'what one finds at a place',
    persona: 'coordinator',
    path: ({ organizations, services }) => {
      const id = organizations[JELFOLYO] ?? '';
      return `/organizations/${id}/access/${services[id] ?? ''}/new`;
    },
    send: 'Save what we found',
    missing: 3,
  },
  form('a number', 'editor', organization(JELFOLYO, '/identifiers'), 'Add the number', 2),
  form('a paper', 'editor', organization(JELFOLYO, '/documents/new'), 'Add the paper', 3),
  form(
    'confirming a registration',
    'lille-coordinator',
    organization('Digital Table', '/registration'),
    'Confirm the registration',
    1,
  ),
  form(
    'excluding a member',
    'coordinator',
    organization(JELFOLYO, '/membership/exclude'),
    'Go on and check',
    7,
  ),
  form(
    'pausing a membership',
    'coordinator',
    organization(JELFOLYO, '/membership/suspend'),
    'Go on and check',
    1,
  ),
  form('leaving the network', 'officer', organization(JELFOLYO, '/membership/leave'), 'Go on and check', 1),
  form(
    'answering the coordinator',
    'coordinator',
    organization('Hangmadár (Song Bird) Choir Circle', '/membership/answer'),
    'Go on and check',
    1,
  ),
  {
    name: 'the network',
    persona: 'coordinator',
    path: at('/network/edit'),
    send: 'Save',
    empty: ['#smallCountThreshold', '#documentGraceDays', '#documentWarningDays'],
    missing: 3,
  },
  {
    name: 'a municipality',
    persona: 'coordinator',
    path: at('/network/municipalities/new'),
    send: 'Save',
    empty: ['#country'],
    missing: 2,
  },
  {
    name: 'an office',
    persona: 'coordinator',
    path: ({ municipality }) => `/network/municipalities/${municipality?.id ?? ''}/offices/new`,
    send: 'Save',
    missing: 1,
  },
  form('a target group', 'coordinator', at('/network/target-groups/new'), 'Save', 1),
  form('a kind of activity', 'coordinator', at('/network/activity-types/new'), 'Save', 1),
  form('a district', 'coordinator', at('/network/districts/new'), 'Save', 1),
  ...ACTIVITY_FORMS,
  form('asking for help', 'editor', organization(JELFOLYO, '/gaps/new'), 'Ask for help', 2),
  {
    name: 'making two records one',
    persona: 'coordinator',
    path: (world) => organization(QUIET, `/merge/${world.organizations[JELFOLYO] ?? ''}`)(world),
    send: 'Make them one',
    missing: 1,
  },
  form('capacity check', 'editor', organization(JELFOLYO, '/capacity/check'), 'Save the check', 5),
  form(
    'asking another member for its view',
    'editor',
    organization(JELFOLYO, '/capacity/ask'),
    'Ask another member',
    1,
  ),
  {
    name: 'the signed agreement of a fiscal sponsorship',
    persona: 'lille-coordinator',
    path: ({ organizations, sponsorships }) => {
      const id = organizations['Bold Hedges'] ?? '';
      return `/organizations/${id}/sponsorship/${sponsorships[id] ?? ''}`;
    },
    send: 'Keep the agreement',
    missing: 1,
  },
  form(
    'proposing a fiscal sponsorship',
    'officer',
    organization(JELFOLYO, '/sponsorship/new'),
    'Send the proposal',
    3,
  ),
  ...PROGRAM_FORMS,
];
