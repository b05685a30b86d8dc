import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import type { DirectoryOrganization, DirectoryPackage } from '@kalaka/standards';
import { directory, id, organization, service } from '../../../test/directory-fixture.js';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { ImportOrganizations, type ImportInput } from './import-organizations.js';

let kit: OrganizationsKit;
let coordinator: Actor;
let importing: ImportOrganizations;
beforeAll(async () => {
  kit = await organizationsKit();
  importing = new ImportOrganizations(kit.unitOfWork);
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
});

const take = async (over: Partial<ImportInput> = {}) =>
  value(
    await importing.execute(coordinator, {
      package: directory(),
      source: 'florida',
      language: 'en',
      ...over,
    }),
  );
const none = { new: 0, changed: 0, same: 0 };

describe('importing a directory', () => {
  it('lists every organization, place and service once, with its numbers, and makes nobody a member', async () => {
    const report = await take();
    expect(report).toMatchObject({
      organizations: { ...none, new: 2 },
      locations: { ...none, new: 2 },
      services: { ...none, new: 1 },
      sourceRecords: 1,
      likelyDuplicates: [],
    });
    const found = await kit.finder.one(kit.hub(coordinator, 'en'), id('a'), [
      'identifiers',
      'locations',
      'locations.accessibility',
      'services',
      'services.areas',
      'services.locations',
      'services.schedules',
      'membership',
      'phones',
      'description',
      'sourceLegalForm',
    ]);
    expect(found).toMatchObject({
      name: { text: 'Harvest Table', language: 'en' },
      description: { text: 'Feeds people' },
      sourceLegalForm: '501(c)(3)',
      legalForm: null,
      membership: null,
      phones: [{ number: '555-0100', kind: 'voice' }],
      identifiers: [
        { scheme: 'SOURCE', value: '12-3456789' },
        { scheme: 'SOURCE', value: 'a' },
      ],
      locations: [
        {
          name: { text: 'Main office' },
          address: { line1: '1 Main St', city: 'Tampa' },
          accessibility: [{ code: 'STEP_FREE_ENTRANCE', fresh: false }],
        },
      ],
      services: [
        {
          name: { text: 'Service s' },
          areas: ['Hillsborough'],
          schedules: [{ byDay: ['MO', 'TU'], opens: '09:00' }],
          locations: [{ id: id('l') }],
        },
      ],
    });
    const events = await kit.rows('SELECT event FROM audit_events WHERE network_id = $1', [
      coordinator.networkId,
    ]);
    expect(events).toEqual([{ event: 'organization.imported' }]);
  });

  it('again changes nothing and tells nothing', async () => {
    await take();
    const before = await kit.rows('SELECT * FROM organizations WHERE network_id = $1 ORDER BY id', [
      coordinator.networkId,
    ]);
    expect(await take()).toMatchObject({
      organizations: { ...none, same: 2 },
      locations: { ...none, same: 2 },
      services: { ...none, same: 1 },
    });
    expect(
      await kit.rows('SELECT * FROM organizations WHERE network_id = $1 ORDER BY id', [
        coordinator.networkId,
      ]),
    ).toEqual(before);
    expect(
      await kit.rows('SELECT 1 FROM audit_events WHERE network_id = $1', [coordinator.networkId]),
    ).toHaveLength(1);
  });

  it('says in a dry run what it would do, and does nothing', async () => {
    expect(await take({ dryRun: true })).toMatchObject({ organizations: { ...none, new: 2 } });
    for (const table of [
      'organizations',
      'locations',
      'services',
      'source_records',
      'organization_terms',
      'audit_events',
    ]) {
      expect(await kit.rows(`SELECT 1 FROM ${table} WHERE network_id = $1`, [coordinator.networkId])).toEqual(
        [],
      );
    }
  });

  it('takes over what the source says anew, and leaves what people changed here', async () => {
    await take();
    const changes = { website: 'https://ours.example' };
    value(await kit.cases.edit.execute(coordinator, { organizationId: id('a'), version: 1, changes }));
    const next = directory();
    next.organizations[0] = { ...(next.organizations[0] as DirectoryOrganization), email: 'new@x.example' };
    expect(await take({ package: next })).toMatchObject({ organizations: { new: 0, changed: 1, same: 1 } });
    const [row] = await kit.rows(
      'SELECT email, website, version FROM organizations WHERE id = $1 AND network_id = $2',
      [id('a'), coordinator.networkId],
    );
    expect(row).toEqual({ email: 'new@x.example', website: 'https://ours.example', version: 3 });
  });

  it('is found by its words', async () => {
    await take();
    const page = await kit.finder.page(
      kit.hub(coordinator, 'en'),
      { first: 5, filter: { search: 'hilsborough' } },
      ['edges.node.id'],
    );
    expect(page.edges.map(({ node }) => node.id)).toEqual([id('a')]);
  });

  it('lists likely duplicates and merges none', async () => {
    await kit.organization(coordinator, { name: { en: 'Harvest table' } });
    const { likelyDuplicates } = await take();
    expect(likelyDuplicates.map(({ reason }) => reason)).toContain('SAME_NAME');
    expect(
      await kit.rows('SELECT 1 FROM organizations WHERE network_id = $1', [coordinator.networkId]),
    ).toHaveLength(3);
  });

  it('leaves nothing behind when one record cannot be written', async () => {
    const broken = directory();
    broken.services.push(service('t', 'nobody'));
    await expect(
      importing.execute(coordinator, { package: broken, source: 'florida', language: 'en' }),
    ).rejects.toThrow();
    expect(
      await kit.rows('SELECT 1 FROM organizations WHERE network_id = $1', [coordinator.networkId]),
    ).toEqual([]);
  });

  it('takes the same directory into two networks', async () => {
    await take();
    coordinator = await kit.network();
    expect(await take()).toMatchObject({ organizations: { ...none, new: 2 } });
  });

  it('goes in steps of hundreds of rows', async () => {
    const many: DirectoryPackage = {
      organizations: Array.from({ length: 600 }, (_, i) => organization(`${i}`)),
      locations: [],
      services: [],
      sourceRecords: [],
    };
    const steps: number[] = [];
    const report = await take({ package: many, onProgress: ({ done }) => steps.push(done) });
    expect(report.organizations).toEqual({ ...none, new: 600 });
    expect(steps).toEqual([250, 500, 600, 250, 500, 600]);
  });

  it('is not for everybody', async () => {
    const editor = await kit.person(coordinator.networkId, 'ED', await kit.organization(coordinator));
    const work = importing.execute(editor, { package: directory(), source: 'florida', language: 'en' });
    await expect(work).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
