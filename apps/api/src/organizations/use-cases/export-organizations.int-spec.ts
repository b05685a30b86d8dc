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

  it('says on request what people changed and in whose name, never who, and no erased part', async () => {
    const own = await kit.organization(coordinator, { name: { en: 'Our own' } });
    const editor = await kit.person(coordinator.networkId, 'ED', own);
    const edit = async (version: number, website: string) =>
      value(await kit.cases.edit.execute(editor, { organizationId: own, version, changes: { website } }));
    await edit(1, 'https://one.example');
    const service = { name: { en: 'Circle' }, cost: { en: 'Free' } };
    value(await kit.cases.saveService.execute(editor, { organizationId: own, version: 2, service }));
    const history = async () => {
      const exporting = new ExportOrganizations(kit.unitOfWork);
      const { changes, services } = value(
        await exporting.execute(coordinator, { language: 'en', history: true }),
      );
      const told = (id = '') =>
        (changes?.get(id) ?? []).map((one) => [one.action, one.field, one.after, one.by]);
      return [told(own), told(services[0]?.id)];
    };
    const circle = [
      ['create', 'name', 'Circle', 'Our own'],
      ['create', 'status', 'ACTIVE', 'Our own'],
      ['create', 'fees_description', 'Free', 'Our own'],
    ];
    expect(await history()).toEqual([[['update', 'website', 'https://one.example', 'Our own']], circle]);
    const erase = `UPDATE audit_personal SET personal = NULL, salt = NULL, erased_at = now() WHERE personal -> 'after' ? 'website'`;
    const network = `SELECT set_config('app.network_id', '${coordinator.networkId}', true)`;
    await kit.database.pool('owner').query(`BEGIN; ${network}; ${erase}; COMMIT`);
    expect(await history()).toEqual([[], circle]);
    expect((await give()).changes).toBeUndefined();
  });

  it('is told in the trail', async () => {
    await give();
    const events = await kit.rows('SELECT event FROM audit_events WHERE network_id = $1', [
      coordinator.networkId,
    ]);
    expect(events).toEqual([{ event: 'organization.exported' }]);
  });
});
