import { describe, expect, it } from '@jest/globals';
import { type OrgNetwork, writeOrg } from './write-org.js';

const NETWORK: OrgNetwork = {
  address: 'https://hub.example/directory/szekesfehervar',
  name: { hu: 'Esélykör', en: 'Circle of chances' },
  foundedOn: '2015-03-01',
  post: {
    label: { en: 'Network administration organization' },
    holder: 'b',
    terms: [
      { id: 't2', organizationId: 'b', from: '2019-01-01' },
      { id: 't1', organizationId: 'a', from: '2015-03-01', until: '2019-01-01' },
    ],
  },
  role: { member: { en: 'Member' } },
  organizations: [
    {
      ...{ id: 'b', name: { hu: 'Kapocs </script>' }, alternateNames: [], description: {}, isFormal: false },
      ...{ identifiers: [], sites: [], memberships: [{ id: 'm2', from: '2016-01-01' }] },
    },
    {
      ...{ id: 'a', name: { hu: 'Alapítvány', en: 'Foundation' }, alternateNames: ['A'], isFormal: true },
      ...{ description: { hu: 'Segít.' }, foundedOn: '1990-05-05', website: 'https://a.example/' },
      classification: { code: 'FOUNDATION', label: { en: 'Foundation' } },
      identifiers: [{ scheme: 'HU_REGISTRY', value: '07-01-0000001' }],
      sites: [
        {
          id: 's',
          name: { hu: 'Ház' },
          street: 'Fő u. 1.',
          city: 'Székesfehérvár',
          latitude: 47.19,
          longitude: 18.41,
        },
      ],
      memberships: [{ id: 'm1', from: '2015-03-01', until: '2024-06-30' }],
    },
  ],
};

interface Document {
  '@context': Record<string, string | { '@id': string }>;
  '@graph': (Record<string, unknown> & { '@id': string; '@type': string })[];
}
const text = (network: OrgNetwork = NETWORK): string => [...writeOrg(network)].join('');
const document = JSON.parse(text()) as Document;
const byType = (type: string) => document['@graph'].filter((one) => one['@type'] === type);

describe('a network in the words of the W3C', () => {
  it('is a collaboration with a post and who holds it now', () => {
    expect(byType('org:OrganizationalCollaboration')).toMatchObject([
      { name: { hu: 'Esélykör', en: 'Circle of chances' }, founded: '2015-03-01' },
    ]);
    expect(byType('org:Post')).toMatchObject([{ heldBy: `${NETWORK.address}/organizations/b#organization` }]);
  });

  it('tells the formal organizations from the others, with form, numbers and places', () => {
    expect(byType('org:FormalOrganization')).toEqual([
      {
        '@id': `${NETWORK.address}/organizations/a#organization`,
        '@type': 'org:FormalOrganization',
        name: { hu: 'Alapítvány', en: 'Foundation' },
        alternateName: ['A'],
        description: { hu: 'Segít.' },
        classification: `${NETWORK.address}#form-FOUNDATION`,
        founded: '1990-05-05',
        homepage: 'https://a.example/',
        identifier: [{ '@value': '07-01-0000001', '@type': `${NETWORK.address}#scheme-HU_REGISTRY` }],
        site: [
          {
            '@id': `${NETWORK.address}/organizations/a#organization-site-s`,
            '@type': 'org:Site',
            name: { hu: 'Ház' },
            address: { street: 'Fő u. 1.', locality: 'Székesfehérvár' },
            latitude: 47.19,
            longitude: 18.41,
          },
        ],
      },
    ]);
    expect(byType('org:Organization').map(({ name }) => name)).toEqual([{ hu: 'Kapocs </script>' }]);
  });

  it('has every membership and every term of the post with its days', () => {
    const days = byType('org:Membership').map(({ during, role }) => {
      const { beginning, end } = during as { beginning: { date: string }; end?: { date: string } };
      return [String(role).split('#')[1], beginning.date, end?.date];
    });
    expect(days.sort()).toEqual([
      ['role-administration', '2015-03-01', '2019-01-01'],
      ['role-administration', '2019-01-01', undefined],
      ['role-member', '2015-03-01', '2024-06-30'],
      ['role-member', '2016-01-01', undefined],
    ]);
  });

  it('uses no word that its own context does not explain, and no context from elsewhere', () => {
    const context = document['@context'];
    const known = (word: string): boolean =>
      word.startsWith('@') || Object.hasOwn(context, word.includes(':') ? word.split(':')[0]! : word);
    const keys: string[] = [];
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(walk);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        // the keys of a text by language are languages
        if (['name', 'description'].includes(key)) keys.push(key);
        else {
          keys.push(key);
          walk(inner);
        }
      }
    };
    walk(document['@graph']);
    expect(keys.filter((key) => !known(key))).toEqual([]);
    expect(document['@graph'].filter((one) => !known(one['@type']))).toEqual([]);
  });

  it('gives the same bytes whatever the order it comes in', () => {
    const { post, organizations } = NETWORK;
    const turned = {
      ...NETWORK,
      post: { ...post, terms: [...post.terms].reverse() },
      organizations: [...organizations].reverse(),
    };
    expect(text(turned)).toBe(text());
  });
});
