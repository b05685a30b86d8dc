import { addDays, legalPerson } from '@kalaka/domain';
import type { OrgNetwork, OrgOrganization, OrgSite, OrgText } from '@kalaka/standards';
import { message } from '@kalaka/words';
import type { NetworkStory } from '../../networks/index.js';
import type { Location } from '../model/location.model.js';
import type { Organization } from '../model/organization.model.js';

/** A word of the interface in both of its languages. */
const word = (key: string): OrgText => ({ en: message('en', key), hu: message('hu', key) });

const texts = (translations: readonly { language: string; text: string }[]): OrgText =>
  Object.fromEntries(translations.map(({ language, text }) => [language, text]));

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const siteOf = ({ id, name, address, latitude, longitude }: Location): OrgSite => ({
  ...{ id, street: given(address?.line1), city: given(address?.city), region: given(address?.region) },
  ...(name ? { name: { [name.language]: name.text } } : {}),
  ...{ postalCode: given(address?.postalCode), country: given(address?.country) },
  ...{ latitude: given(latitude), longitude: given(longitude) },
});

function organizationOf(one: Organization): OrgOrganization {
  const { legalForm, legalStatus, memberships } = one;
  return {
    ...{ id: one.id, name: texts(one.nameTranslations), alternateNames: one.alternateNames },
    description: texts(one.descriptionTranslations),
    isFormal: legalPerson(legalForm) === true && legalStatus === 'REGISTERED',
    ...(legalForm
      ? { classification: { code: legalForm, label: word(`organizations.legalForm.${legalForm}`) } }
      : {}),
    ...{ foundedOn: given(one.foundedOn), website: given(one.website) },
    identifiers: one.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    sites: one.locations.map(siteOf),
    memberships: memberships.flatMap(({ id, from, to }) =>
      from ? [{ id, from, ...(to ? { until: to } : {}) }] : [],
    ),
  };
}

/** A network as the W3C ontology wants it: what is published of it and its organizations, and nothing else. */
export function orgDocument(
  address: string,
  { name, foundedOn, nao, terms }: NetworkStory,
  organizations: readonly Organization[],
): OrgNetwork {
  const known = new Set(organizations.map(({ id }) => id));
  return {
    ...{ address, name, ...(foundedOn ? { foundedOn } : {}) },
    post: {
      label: word('directory.org.post'),
      ...(nao && known.has(nao) ? { holder: nao } : {}),
      terms: terms
        .filter(({ organizationId }) => known.has(organizationId))
        .map(({ id, organizationId, from, to }) => ({
          ...{ id, organizationId, from },
          ...(to ? { until: addDays(to, 1) } : {}),
        })),
    },
    role: { member: word('directory.org.member') },
    organizations: organizations.map(organizationOf),
  };
}
