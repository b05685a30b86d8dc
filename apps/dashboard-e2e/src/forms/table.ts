import type { Page } from '@playwright/test';
import type { Persona, World } from '../harness/state.js';

/** One form and how to make it incomplete. */
export interface FormCase {
  readonly name: string;
  readonly persona: Persona | null;
  readonly path: (world: World) => string;
  /** Name of the button that sends it. */
  readonly send: string;
  /** Labels of fields to empty first; forms that begin empty need none. */
  readonly empty?: readonly string[];
  /** A button that opens the form in the page. */
  readonly open?: RegExp;
  /** The way to it from the address, when it does not stand there at once. */
  readonly way?: (page: Page) => Promise<void>;
  /** How many things are missing then. */
  readonly missing: number;
}

const organization =
  (name: string, rest: string) =>
  ({ organizations }: World) =>
    `/organizations/${organizations[name] ?? ''}${rest}`;
const at = (path: string) => () => path;
const JELFOLYO = 'Jelfolyó Association of Deaf and Hard of Hearing People';
const PLAY_YARD = 'Play Yard';

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
  {
    name: 'a new import',
    persona: 'coordinator',
    path: at('/organizations/imports/new'),
    send: 'Go on',
    missing: 1,
  },
  {
    name: 'appointing',
    persona: 'coordinator',
    path: at('/people/appoint'),
    send: 'Give the mandate',
    missing: 4,
  },
  {
    name: 'preparing a handover',
    persona: 'coordinator',
    path: at('/network/handover/new'),
    send: 'Prepare the handover',
    missing: 7,
  },
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
  {
    name: 'registering an organization',
    persona: 'coordinator',
    path: at('/organizations/new'),
    send: 'Add the organization',
    missing: 1,
  },
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
  {
    name: 'a service',
    persona: 'editor',
    path: organization(JELFOLYO, '/services/new'),
    send: 'Save the service',
    missing: 1,
  },
  {
    name: 'a film in sign language',
    persona: 'editor',
    path: organization(JELFOLYO, '/sign-video'),
    send: 'Save the video',
    missing: 1,
  },
  {
    name: 'a place',
    persona: 'editor',
    path: organization(JELFOLYO, '/locations/new'),
    send: 'Save the place',
    missing: 1,
  },
  {
    name: 'something to lend',
    persona: 'editor',
    path: organization(JELFOLYO, '/spare-capacity/new'),
    send: 'Save what we lend',
    missing: 2,
  },
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
  {
    name: 'a number',
    persona: 'editor',
    path: organization(JELFOLYO, '/identifiers'),
    send: 'Add the number',
    missing: 2,
  },
  {
    name: 'a paper',
    persona: 'editor',
    path: organization(JELFOLYO, '/documents/new'),
    send: 'Add the paper',
    missing: 3,
  },
  {
    name: 'confirming a registration',
    persona: 'lille-coordinator',
    path: organization('Digital Table', '/registration'),
    send: 'Confirm the registration',
    missing: 1,
  },
  {
    name: 'excluding a member',
    persona: 'coordinator',
    path: organization(JELFOLYO, '/membership/exclude'),
    send: 'Go on and check',
    missing: 7,
  },
  {
    name: 'pausing a membership',
    persona: 'coordinator',
    path: organization(JELFOLYO, '/membership/suspend'),
    send: 'Go on and check',
    missing: 1,
  },
  {
    name: 'leaving the network',
    persona: 'officer',
    path: organization(JELFOLYO, '/membership/leave'),
    send: 'Go on and check',
    missing: 1,
  },
  {
    name: 'answering the coordinator',
    persona: 'coordinator',
    path: organization('Hangmadár (Song Bird) Choir Circle', '/membership/answer'),
    send: 'Go on and check',
    missing: 1,
  },
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
  {
    name: 'a target group',
    persona: 'coordinator',
    path: at('/network/target-groups/new'),
    send: 'Save',
    missing: 1,
  },
  {
    name: 'asking for help',
    persona: 'editor',
    path: organization(JELFOLYO, '/gaps/new'),
    send: 'Ask for help',
    missing: 2,
  },
  {
    name: 'capacity check',
    persona: 'editor',
    path: organization(JELFOLYO, '/capacity/check'),
    send: 'Save the check',
    missing: 5,
  },
  {
    name: 'asking another member for its view',
    persona: 'editor',
    path: organization(JELFOLYO, '/capacity/ask'),
    send: 'Ask another member',
    missing: 1,
  },
  {
    name: 'proposing a fiscal sponsorship',
    persona: 'officer',
    path: organization(JELFOLYO, '/sponsorship/new'),
    send: 'Send the proposal',
    missing: 3,
  },
];
