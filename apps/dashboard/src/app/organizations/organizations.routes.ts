import { type CanMatchFn, type Routes, type UrlMatcher, UrlSegment } from '@angular/router';
import { mayOpen, signedIn } from '../shell/session/guards';
import { DETAIL_TABS } from './detail/tabs';
import { isVerb } from './memberships/steps';

/** `:id` and `:id/<tab>` are one route, so that a change of tab keeps the page, its data and its place. */
const detail: UrlMatcher = (segments) => {
  const [id, tab, more] = segments;
  if (!id || ['new', 'write', 'spare-capacity'].includes(id.path) || more) return null;
  if (tab && !DETAIL_TABS.some((known) => known === tab.path)) return null;
  return { consumed: segments, posParams: { id, tab: tab ?? new UrlSegment('story', {}) } };
};

const knownVerb: CanMatchFn = (_route, segments) =>
  isVerb(segments.at(-1)?.path) || isVerb(segments.at(-2)?.path);

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [signedIn, mayOpen('organization.list')],
    loadComponent: () => import('./list/organization-list.page').then((m) => m.OrganizationListPage),
  },
  {
    path: 'new',
    canActivate: [mayOpen('organization.register')],
    loadComponent: () => import('./edit/organization-new.page').then((m) => m.OrganizationNewPage),
  },
  {
    path: 'write',
    canActivate: [mayOpen('message.send')],
    loadComponent: () => import('./messages/write.page').then((m) => m.WritePage),
  },
  {
    path: 'imports',
    canActivate: [mayOpen('organization.import')],
    loadComponent: () => import('./imports/imports-list.page').then((m) => m.ImportsListPage),
  },
  {
    path: 'imports/new',
    canActivate: [mayOpen('organization.import')],
    loadComponent: () => import('./imports/import-new.page').then((m) => m.ImportNewPage),
  },
  {
    path: 'imports/:import/columns',
    canActivate: [mayOpen('organization.import')],
    loadComponent: () => import('./imports/columns.page').then((m) => m.ImportColumnsPage),
  },
  {
    path: 'imports/:import/names',
    canActivate: [mayOpen('organization.import')],
    loadComponent: () => import('./imports/names.page').then((m) => m.ImportNamesPage),
  },
  {
    path: 'imports/:import/pairs',
    canActivate: [mayOpen('organization.import')],
    loadComponent: () => import('./imports/pairs.page').then((m) => m.ImportPairsPage),
  },
  {
    path: 'imports/:import/confirm',
    canActivate: [mayOpen('organization.import')],
    loadComponent: () => import('./imports/decide.page').then((m) => m.ImportDecidePage),
  },
  {
    path: 'imports/:import/undo',
    canActivate: [mayOpen('organization.import')],
    loadComponent: () => import('./imports/decide.page').then((m) => m.ImportDecidePage),
  },
  {
    path: 'imports/:import',
    canActivate: [mayOpen('organization.import')],
    loadComponent: () => import('./imports/import.page').then((m) => m.ImportPage),
  },
  {
    path: 'spare-capacity',
    canActivate: [signedIn, mayOpen('spareCapacity.list')],
    loadComponent: () => import('./spare-capacity/lent.page').then((m) => m.LentPage),
  },
  {
    path: ':id/spare-capacity/:capacity',
    canActivate: [mayOpen('spareCapacity.record')],
    loadComponent: () => import('./spare-capacity/capacity.page').then((m) => m.CapacityPage),
  },
  {
    path: ':id/locations/:location',
    canActivate: [mayOpen('organization.edit')],
    loadComponent: () => import('./locations/location.page').then((m) => m.LocationPage),
  },
  {
    path: ':id/access/:thing/:code',
    canActivate: [mayOpen('organization.checkAccess')],
    loadComponent: () => import('./access-facts/fact.page').then((m) => m.FactPage),
  },
  {
    path: 'gaps',
    canActivate: [signedIn, mayOpen('gap.list')],
    loadComponent: () => import('./gaps/gaps.page').then((m) => m.GapsPage),
  },
  {
    path: 'gaps/:gap',
    canActivate: [signedIn, mayOpen('gap.list')],
    loadComponent: () => import('./gaps/gap.page').then((m) => m.GapPage),
  },
  {
    path: ':id/gaps/new',
    canActivate: [mayOpen('gap.open')],
    loadComponent: () => import('./gaps/gap-new.page').then((m) => m.GapNewPage),
  },
  {
    path: ':id/capacity/check',
    canActivate: [mayOpen('assessment.make')],
    loadComponent: () => import('./assessments/check.page').then((m) => m.CapacityCheckPage),
  },
  {
    path: ':id/capacity/ask',
    canActivate: [mayOpen('assessment.askPeer')],
    loadComponent: () => import('./assessments/ask-peer.page').then((m) => m.AskPeerPage),
  },
  {
    path: ':id/sponsorship/new',
    canActivate: [mayOpen('sponsorship.propose')],
    loadComponent: () => import('./sponsorships/sponsorship-new.page').then((m) => m.SponsorshipNewPage),
  },
  {
    path: ':id/sponsorship/:sponsorship',
    canActivate: [signedIn, mayOpen('organization.read')],
    loadComponent: () => import('./sponsorships/sponsorship.page').then((m) => m.SponsorshipPage),
  },
  {
    path: ':id/edit',
    canActivate: [mayOpen('organization.edit')],
    loadComponent: () => import('./edit/organization-edit.page').then((m) => m.OrganizationEditPage),
  },
  {
    path: ':id/services/:service',
    canActivate: [mayOpen('organization.edit')],
    loadComponent: () => import('./edit/service.page').then((m) => m.ServicePage),
  },
  {
    path: ':id/sign-video',
    canActivate: [mayOpen('organization.edit')],
    loadComponent: () => import('./sign-videos/sign-video.page').then((m) => m.SignVideoPage),
  },
  {
    path: ':id/services/:service/sign-video',
    canActivate: [mayOpen('organization.edit')],
    loadComponent: () => import('./sign-videos/sign-video.page').then((m) => m.SignVideoPage),
  },
  {
    path: ':id/merge/:with',
    canActivate: [mayOpen('organization.merge')],
    loadComponent: () => import('./merges/merge.page').then((m) => m.MergePage),
  },
  {
    path: ':id/merge',
    canActivate: [mayOpen('organization.merge')],
    loadComponent: () => import('./merges/merge.page').then((m) => m.MergePage),
  },
  {
    path: ':id/identifiers',
    canActivate: [signedIn, mayOpen('organization.read')],
    loadComponent: () => import('./edit/identifiers.page').then((m) => m.IdentifiersPage),
  },
  {
    path: ':id/identifiers/:identifier',
    canActivate: [mayOpen('organization.verifyIdentifier')],
    loadComponent: () => import('./edit/check.page').then((m) => m.CheckPage),
  },
  {
    path: ':id/documents/new',
    canActivate: [mayOpen('document.add')],
    loadComponent: () => import('./documents/add-document.page').then((m) => m.AddDocumentPage),
  },
  {
    path: ':id/documents/:document',
    canActivate: [mayOpen('document.check')],
    loadComponent: () => import('./documents/check-document.page').then((m) => m.CheckDocumentPage),
  },
  {
    path: ':id/registration',
    canActivate: [mayOpen('organization.confirmRegistration')],
    loadComponent: () => import('./edit/check.page').then((m) => m.CheckPage),
  },
  {
    path: ':id/membership/:verb/done',
    canMatch: [knownVerb],
    canActivate: [signedIn],
    loadComponent: () => import('./memberships/step-done.page').then((m) => m.StepDonePage),
  },
  {
    path: ':id/membership/:verb',
    canMatch: [knownVerb],
    canActivate: [signedIn],
    loadComponent: () => import('./memberships/step.page').then((m) => m.StepPage),
  },
  {
    matcher: detail,
    canActivate: [signedIn, mayOpen('organization.read')],
    loadComponent: () => import('./detail/organization-detail.page').then((m) => m.OrganizationDetailPage),
  },
];

export default routes;
