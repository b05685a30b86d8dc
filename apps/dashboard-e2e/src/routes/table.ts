import type { World } from '../harness/state.js';
import { ACTIVITY_ROUTES } from './activity-routes.js';
import { PROGRAM_ROUTES } from './program-routes.js';
import { IMPORT_ROUTES } from './import-routes.js';
import { must, one, organization, type Route } from './route.js';

const JELFOLYO = 'Jelfolyó Association of Deaf and Hard of Hearing People';
const VANS = 'Rámpán Innen Association of People with Reduced Mobility';
const CHOIR = 'Hangmadár (Song Bird) Choir Circle';
const RAMPAN = 'Rámpán Innen Association of People with Reduced Mobility';
const CARERS = 'Erőtartalék (Reserve of Strength) Association of Carers';
const NAO = 'Hálóköz Public-Benefit Foundation';

const STEP = 'Egy Lépcsőfok (One Step) Circle of Friends';
const QUIET = "Halk Szó (Soft Word) Parents' Group";
const TOUCH = 'Tapintható Város Association of Blind and Partially Sighted People';
const part = (list: 'services' | 'identifiers') => (world: World) => {
  const id = must(world.organizations[JELFOLYO]);
  return `/organizations/${id}/${list}/${must(world[list][id])}`;
};

/**
 * Every route of the dashboard at least once, the first screen once per role. A route that is not in this table fails
 * `routes.spec.ts`.
 */
export const ROUTES: readonly Route[] = [
  one('home-public', '', null),
  one('home-coordinator', '', 'coordinator'),
  one('home-finance', '', 'finance'),
  one('home-officer', '', 'officer'),
  one('home-editor', '', 'editor'),
  one('home-viewer', '', 'viewer'),
  one('home-official', '', 'official'),
  one('home-auditor', '', 'auditor'),
  one('display', 'display', null),
  one('help', 'help', null),
  one('accessibility', 'accessibility', null),
  one('gallery', 'gallery', null),
  one('sign-in', 'sign-in', null),
  one('sign-in-code', 'sign-in/code', null),
  one('sign-in-link', 'sign-in/link', null),
  one('sign-in-invitation', 'sign-in/invitation', null),
  one('profile', 'profile', 'officer2'),
  one('profile-mandates', 'profile/mandates', 'officer2'),
  one('profile-notices', 'profile/notices', 'officer2'),
  one('profile-calendar', 'profile/calendar', 'officer2'),
  one('profile-passkeys', 'profile/passkeys', 'viewer'),
  one('profile-data', 'profile/data', 'viewer'),
  one('profile-sessions', 'profile/sessions', 'viewer'),
  ...ACTIVITY_ROUTES,
  one('people', 'people', 'coordinator'),
  one('people-mails', 'people/mails', 'coordinator'),
  one('people-appoint', 'people/appoint', 'coordinator'),
  one('person', 'people/:id', 'coordinator', ({ people }) => `/people/${must(people['Ágnes Somogyi'])}`),
  one(
    'person-invited',
    'people/:id',
    'coordinator',
    ({ people }) => `/people/${must(people['Tünde Jakab'])}`,
  ),
  one('organizations', 'organizations', 'coordinator'),
  one('organizations-found', 'organizations', 'viewer', () => '/organizations?q=jelfoyó'),
  one('organization-new', 'organizations/new', 'coordinator'),
  one('imports', 'organizations/imports', 'coordinator'),
  one('import-new', 'organizations/imports/new', 'coordinator'),
  ...IMPORT_ROUTES,
  // Nobody is ticked when somebody comes by the address alone; with ticks keyboard/write.spec.ts looks at it.
  one('activities-review', 'activities/review', 'coordinator'),
  one('organizations-write', 'organizations/write', 'coordinator'),
  one('organizations-beside', 'organizations', 'coordinator', ({ organizations }) => {
    const columns = '&column=STATE&column=OFFICERS&column=SIGN';
    return `/organizations?view=active&beside=${must(organizations[JELFOLYO])}${columns}`;
  }),
  one('organization-story', 'organizations/:id', 'officer', organization(JELFOLYO)),
  one('organization-profile', 'organizations/:id/:tab', 'finance', organization(NAO, '/profile')),
  one('organization-services', 'organizations/:id/:tab', 'viewer', organization(JELFOLYO, '/services')),
  one('organization-lends', 'organizations/:id/:tab', 'viewer', organization(VANS, '/lends')),
  one('spare-capacity', 'organizations/spare-capacity', 'viewer'),
  one(
    'organization-capacity',
    'organizations/:id/spare-capacity/:capacity',
    'editor',
    organization(JELFOLYO, '/spare-capacity/new'),
  ),
  one(
    'organization-location',
    'organizations/:id/locations/:location',
    'editor',
    organization(JELFOLYO, '/locations/new'),
  ),
  one('organization-access', 'organizations/:id/access/:thing/:code', 'coordinator', (world) => {
    const id = must(world.organizations[JELFOLYO]);
    return `/organizations/${id}/access/${must(world.services[id])}/new`;
  }),
  one('organization-people', 'organizations/:id/:tab', 'coordinator', organization(JELFOLYO, '/people')),
  one('organization-documents', 'organizations/:id/:tab', 'editor2', organization(RAMPAN, '/documents')),
  one(
    'organization-document-new',
    'organizations/:id/documents/new',
    'editor2',
    organization(RAMPAN, '/documents/new?kind=ANNUAL_ACCOUNTS'),
  ),
  one('organization-document', 'organizations/:id/documents/:document', 'coordinator', (world) => {
    const id = must(world.organizations[CARERS]);
    return `/organizations/${id}/documents/${must(world.documents[id])}`;
  }),
  one('merge', 'organizations/:id/merge', 'coordinator', organization(QUIET, '/merge?search=Halk')),
  one('merge-pair', 'organizations/:id/merge/:with', 'coordinator', (world) => {
    const other = must(world.organizations[JELFOLYO]);
    return organization(QUIET, `/merge/${other}`)(world);
  }),
  one('organization-sponsor', 'organizations/:id/:tab', 'coordinator', organization(QUIET, '/sponsorship')),
  one('organization-check', 'organizations/:id/:tab', 'officer', organization(JELFOLYO, '/capacity')),
  one(
    'capacity-check',
    'organizations/:id/capacity/check',
    'editor',
    organization(JELFOLYO, '/capacity/check'),
  ),
  one('capacity-ask', 'organizations/:id/capacity/ask', 'editor', organization(JELFOLYO, '/capacity/ask')),
  one('gap-new', 'organizations/:id/gaps/new', 'editor', organization(JELFOLYO, '/gaps/new')),
  one('gaps', 'organizations/gaps', 'viewer'),
  one('gap', 'organizations/gaps/:gap', 'editor', ({ organizations, gaps }) => {
    return `/organizations/gaps/${must(gaps[must(organizations[TOUCH])])}`;
  }),
  one(
    'sponsorship-new',
    'organizations/:id/sponsorship/new',
    'coordinator',
    organization(QUIET, '/sponsorship/new'),
  ),
  one(
    'sponsorship',
    'organizations/:id/sponsorship/:sponsorship',
    'officer2',
    ({ organizations, sponsorships }) => {
      const id = must(organizations[STEP]);
      return `/organizations/${id}/sponsorship/${must(sponsorships[id])}`;
    },
  ),
  one('organization-edit', 'organizations/:id/edit', 'editor', organization(JELFOLYO, '/edit')),
  one('organization-service', 'organizations/:id/services/:service', 'editor', part('services')),
  one('organization-film', 'organizations/:id/sign-video', 'editor', organization(JELFOLYO, '/sign-video')),
  one('service-film', 'organizations/:id/services/:service/sign-video', 'editor', (world) => {
    return `${part('services')(world)}/sign-video`;
  }),
  one(
    'organization-identifiers',
    'organizations/:id/identifiers',
    'editor',
    organization(JELFOLYO, '/identifiers'),
  ),
  one(
    'organization-identifier',
    'organizations/:id/identifiers/:identifier',
    'coordinator',
    part('identifiers'),
  ),
  one(
    'organization-registration',
    'organizations/:id/registration',
    'lille-coordinator',
    organization('Digital Table', '/registration'),
  ),
  one(
    'membership-answer',
    'organizations/:id/membership/:verb',
    'coordinator',
    organization(CHOIR, '/membership/answer'),
  ),
  one(
    'membership-suspend',
    'organizations/:id/membership/:verb',
    'coordinator',
    organization(JELFOLYO, '/membership/suspend'),
  ),
  one(
    'membership-exclude',
    'organizations/:id/membership/:verb',
    'coordinator',
    organization(JELFOLYO, '/membership/exclude'),
  ),
  one(
    'membership-done',
    'organizations/:id/membership/:verb/done',
    'coordinator',
    organization(JELFOLYO, '/membership/start/done'),
  ),
  one('network', 'network', 'coordinator'),
  one('network-edit', 'network/edit', 'coordinator'),
  one(
    'municipality',
    'network/municipalities/:municipality',
    'coordinator',
    ({ municipality }) => `/network/municipalities/${must(municipality?.id)}`,
  ),
  one(
    'office',
    'network/municipalities/:municipality/offices/:office',
    'coordinator',
    ({ municipality }) =>
      `/network/municipalities/${must(municipality?.id)}/offices/${must(municipality?.offices[0]?.id)}`,
  ),
  one('target-group-new', 'network/target-groups/:code', 'coordinator', () => '/network/target-groups/new'),
  one(
    'target-group',
    'network/target-groups/:code',
    'lille-coordinator',
    () => '/network/target-groups/SHOPKEEPERS',
  ),
  one(
    'activity-type',
    'network/activity-types/:code',
    'lille-coordinator',
    () => '/network/activity-types/PROTOTYPE',
  ),
  one('district-new', 'network/districts/:code', 'coordinator', () => '/network/districts/new'),
  one('handovers', 'network/handover', 'viewer'),
  one('handover-new', 'network/handover/new', 'coordinator'),
  one(
    'handover',
    'network/handover/:id',
    'coordinator',
    ({ handover }) => `/network/handover/${must(handover)}`,
  ),
  one(
    'handover-amend',
    'network/handover/:id/amend',
    'coordinator',
    ({ handover }) => `/network/handover/${must(handover)}/amend`,
  ),
  ...PROGRAM_ROUTES,
  one('reports', 'reports', 'coordinator'),
  one('reports-of-city', 'reports', 'official', () => '/reports?by=member'),
  one('reports-own', 'reports', 'editor', () => '/reports?by=target_group&of=own'),
  one('coverage', 'reports/coverage', 'coordinator'),
  one('coverage-of-city', 'reports/coverage', 'official'),
  one('quarterly', 'reports/quarterly', 'coordinator'),
  one('audit', 'audit', 'auditor', () => '/audit?event=membership.*'),
  one(
    'audit-of-one',
    'audit',
    'coordinator',
    ({ organizations }) => `/audit?organization=${must(organizations[JELFOLYO])}`,
  ),
  one('unavailable', 'unavailable', null),
  one('not-found', '**', 'informal', () => '/no-such-page'),
];
