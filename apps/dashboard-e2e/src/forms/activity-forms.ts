import type { FormCase } from './form-case.js';

const period =
  (state: string): FormCase['path'] =>
  ({ periods }) =>
    `/activities/periods/${periods[state] ?? ''}`;

const questioned =
  (step: string): FormCase['path'] =>
  ({ questioned: id }) =>
    `/activities/${id ?? ''}/${step}`;

/** Forms about what members did, and about the days that they report together. */
export const ACTIVITY_FORMS: readonly FormCase[] = [
  {
    name: 'who came, in numbers that are accepted',
    persona: 'coordinator',
    path: questioned('who'),
    send: 'Save',
    missing: 1,
  },
  {
    name: 'an answer to a partner',
    persona: 'coordinator',
    path: questioned('answer'),
    send: 'Answer',
    missing: 1,
  },
  {
    name: 'sending a report back',
    persona: 'coordinator',
    path: () => '/activities/review',
    way: async (page) => {
      await page.locator('main tbody th a').first().press('Enter');
      await page.getByRole('button', { name: 'Send back with a question' }).press('Enter');
    },
    send: 'Send back',
    missing: 1,
  },
  {
    name: 'a template made of what was done',
    persona: 'editor',
    path: () => '/activities',
    way: async (page) => {
      await page.getByRole('link', { name: 'Letters before winter' }).press('Enter');
      const fold = page.locator('summary', { hasText: 'How do you call it?' });
      await fold.focus();
      await fold.press('Enter');
    },
    send: 'Save the template',
    missing: 1,
  },
  {
    name: 'a reporting period',
    persona: 'coordinator',
    path: () => '/activities/periods/new',
    send: 'Set the period',
    missing: 3,
  },
  {
    name: 'what an hour is worth',
    persona: 'coordinator',
    path: () => '/activities/periods/rates',
    send: 'Record the rates',
    missing: 3,
  },
  {
    name: 'a member that reports nothing',
    persona: 'coordinator',
    path: period('OPEN'),
    send: 'Mark as missing',
    missing: 1,
  },
  {
    name: 'opening a period again',
    persona: 'coordinator',
    path: period('LOCKED'),
    send: 'Open the period again',
    missing: 2,
  },
  {
    name: 'which notices come when',
    persona: 'coordinator',
    path: () => '/profile/notices',
    send: 'Save the choices',
    empty: ['#quietFrom'],
    missing: 1,
  },
];
