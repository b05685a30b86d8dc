import { describe, expect, it } from '@jest/globals';
import {
  schemaOrganization,
  schemaService,
  type SchemaOrganization,
  type SchemaPlace,
  schemaList,
  schemaProject,
} from './write-schema-org.js';

const PLACE: SchemaPlace = {
  name: 'Main house',
  address: { line1: 'Távírda utca 911.', city: 'Székesfehérvár', postalCode: '8000', country: 'HU' },
  phones: ['+36 22 555 108'],
  features: [
    { name: 'Step-free access', value: true },
    { name: 'Lift', value: false },
  ],
  hours: [],
};
const ORGANIZATION: SchemaOrganization = {
  url: 'https://hub.example/directory/x/organizations/1',
  name: 'Jelfolyó',
  alternateNames: [],
  languages: ['hu', 'hsh'],
  identifiers: [{ scheme: 'HU_REGISTRY', value: '07-02-0099002' }],
  network: { name: 'Common Table', url: 'https://hub.example/directory/x' },
  member: { from: '2022-12-08' },
  places: [PLACE],
};

describe('an organization in the words of schema.org', () => {
  it('is an NGO whose membership is a role with days', () => {
    expect(schemaOrganization(ORGANIZATION)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NGO',
      '@id': ORGANIZATION.url,
      memberOf: {
        '@type': 'OrganizationRole',
        startDate: '2022-12-08',
        memberOf: { '@type': 'Organization', name: 'Common Table' },
      },
      location: [
        {
          '@type': 'Place',
          amenityFeature: [
            { '@type': 'LocationFeatureSpecification', name: 'Step-free access', value: true },
            { '@type': 'LocationFeatureSpecification', name: 'Lift', value: false },
          ],
        },
      ],
    });
  });

  it('says nothing that is not known', () => {
    const bare = schemaOrganization({
      ...ORGANIZATION,
      member: null,
      places: [],
      identifiers: [],
      languages: [],
    });
    expect(Object.keys(bare)).toEqual(['@context', '@type', '@id', 'url', 'name']);
  });
});

describe('a service in the words of schema.org', () => {
  it('names who offers it, where, when and for whom', () => {
    const service = schemaService({
      url: 'https://hub.example/directory/x/services/2',
      name: 'Lift van',
      areas: ['Székesfehérvár'],
      languages: ['hu'],
      phones: ['+36 22 555 109'],
      cost: 'Free of charge',
      eligibility: 'Everybody who needs it',
      hours: [{ byDay: ['MO', 'XX'], opens: '07:00', closes: '19:00' }],
      places: [PLACE],
      provider: { url: ORGANIZATION.url, name: 'Jelfolyó' },
    });
    expect(service).toMatchObject({
      '@type': 'Service',
      provider: { '@type': 'NGO', '@id': ORGANIZATION.url },
      areaServed: ['Székesfehérvár'],
      hoursAvailable: [{ dayOfWeek: ['https://schema.org/Monday'], opens: '07:00', closes: '19:00' }],
      offers: { '@type': 'Offer', description: 'Free of charge' },
      availableChannel: [
        { '@type': 'ServiceChannel', serviceLocation: { '@type': 'Place', name: 'Main house' } },
      ],
    });
  });

  it('says how one can use it also where it has no place', () => {
    const features = [{ name: 'Sign language spoken here', value: true }];
    const { availableChannel } = schemaService({
      ...{ url: 'u', name: 'n', areas: [], languages: [], phones: [], hours: [] },
      ...{ places: [{ phones: [], features, hours: [] }], provider: { url: 'p', name: 'o' } },
    });
    expect(availableChannel).toEqual([
      {
        '@type': 'ServiceChannel',
        serviceLocation: {
          '@type': 'Place',
          amenityFeature: [{ '@type': 'LocationFeatureSpecification', ...features[0] }],
        },
      },
    ]);
  });

  it('without a place can still be reached', () => {
    const { availableChannel } = schemaService({
      url: 'u',
      name: 'n',
      areas: [],
      languages: ['hsh'],
      phones: ['+36 1'],
      hours: [],
      places: [],
      provider: { url: 'p', name: 'o' },
    });
    expect(availableChannel).toEqual([
      {
        '@type': 'ServiceChannel',
        servicePhone: [{ '@type': 'ContactPoint', telephone: '+36 1' }],
        availableLanguage: ['hsh'],
      },
    ]);
  });
});

describe('a programme in the words of schema.org', () => {
  it('is a project with its partners, and has no end before it is over', () => {
    const partners = [{ url: 'https://hub/o/1', name: 'River' }];
    const project = { url: 'https://hub/p/1', name: 'Walks', from: '2026-01-01', places: ['Town'], partners };
    expect(schemaProject(project)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Project',
      '@id': 'https://hub/p/1',
      url: 'https://hub/p/1',
      name: 'Walks',
      foundingDate: '2026-01-01',
      areaServed: ['Town'],
      member: [{ '@type': 'NGO', '@id': 'https://hub/o/1', url: 'https://hub/o/1', name: 'River' }],
    });
    expect(schemaProject({ ...project, to: '2026-03-01' })).toMatchObject({ dissolutionDate: '2026-03-01' });
  });

  it('stands in a list at its place', () => {
    const list = schemaList('https://hub/p', 'Programmes', [{ url: 'https://hub/p/1', name: 'Walks' }]);
    expect(list).toMatchObject({
      numberOfItems: 1,
      itemListElement: [{ '@type': 'ListItem', position: 1, url: 'https://hub/p/1', name: 'Walks' }],
    });
  });
});
