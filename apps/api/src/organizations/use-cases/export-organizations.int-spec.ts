import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { canonical, writeHsdsJson, type DirectoryPackage } from '@kalaka/standards';
import { directory, id } from '../../../test/directory-fixture.js';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { ExportOrganizations } from './export-organizations.js';
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

describe('exporting the register', () => {
  const give = async () =>
    value(await new ExportOrganizations(kit.unitOfWork).execute(coordinator, { language: 'en' }));
  const hsds = (register: DirectoryPackage) => [...writeHsdsJson(register)].join('');

  it('gives back what came in, ids and all', async () => {
    await take();
    expect(canonical(await give())).toEqual(canonical(directory()));
  });

  it('and taking that into an empty network gives the same bytes again', async () => {
    await take();
    const first = await give();
    coordinator = await kit.network();
    await take({ package: first, source: 'hub' });
    expect(hsds(await give())).toBe(hsds(first));
  });

  it('writes what people changed or made here, without bank accounts', async () => {
    await take();
    value(
      await kit.cases.edit.execute(coordinator, {
        organizationId: id('a'),
        version: 1,
        changes: { website: 'https://ours.example' },
      }),
    );
    const own = await kit.organization(coordinator, {
      name: { hu: 'Saját', en: 'Our own' },
      legalForm: 'FOUNDATION',
    });
    const editor = await kit.person(coordinator.networkId, 'ED', own);
    const bank = { scheme: 'HU_BANK' as const, value: '99900016-00000000-00079198' };
    value(
      await kit.cases.saveIdentifier.execute(editor, { organizationId: own, version: 1, identifier: bank }),
    );
    const { organizations } = await give();
    expect(organizations.find((one) => one.id === id('a'))).toMatchObject({
      website: 'https://ours.example',
      email: 'a@x.example',
    });
    expect(organizations.find((one) => one.id === own)).toMatchObject({
      name: 'Our own',
      legalStatusText: 'Foundation',
      identifiers: [],
    });
  });

  it('and taking it into the same network again changes nothing, in whatever languages it is written', async () => {
    await take();
    const own = await kit.organization(coordinator, {
      name: { hu: 'Saját', en: 'Our own' },
      description: { hu: 'Amit csinálunk' },
      phones: [{ number: '+36 22 555 107', smsWelcome: true }],
      languages: ['hu', 'hsh'],
    });
    const place = { name: { hu: 'Ház' }, address: { city: 'Székesfehérvár', street: 'Fő utca 900.' } };
    value(
      await kit.cases.saveLocation.execute(coordinator, { organizationId: own, version: 1, location: place }),
    );
    const service = { name: { hu: 'Kör', en: 'Circle' }, areas: ['Fejér'] };
    value(await kit.cases.saveService.execute(coordinator, { organizationId: own, version: 2, service }));
    const same = { new: 0, changed: 0 };
    const report = await take({ package: await give(), source: 'hub' });
    expect(report).toMatchObject({ organizations: same, locations: same, services: same });
  });

  it('and a change of it abroad comes back without taking away what stands in other languages', async () => {
    const own = await kit.organization(coordinator, { name: { hu: 'Saját', en: 'Our own' } });
    const abroad = await give();
    abroad.organizations = abroad.organizations.map((one) => ({ ...one, name: 'Our very own' }));
    expect(await take({ package: abroad, source: 'hub' })).toMatchObject({ organizations: { changed: 1 } });
    const [row] = await kit.rows('SELECT name FROM organizations WHERE id = $1', [own]);
    expect(row).toEqual({ name: { hu: 'Saját', en: 'Our very own' } });
  });

  it('is told in the trail', async () => {
    await give();
    const events = await kit.rows('SELECT event FROM audit_events WHERE network_id = $1', [
      coordinator.networkId,
    ]);
    expect(events).toEqual([{ event: 'organization.exported' }]);
  });
});
