import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { writeHsdsJson, type DirectoryOrganization, type DirectoryPackage } from '@kalaka/standards';
import { directory, id, organization } from '../../../../test/directory-fixture.js';
import { organizationsKit, value, type OrganizationsKit } from '../../../../test/organizations-kit.js';
import { AuditFinder } from '../../../audit/index.js';
import type { HubContext } from '../../../platform/access/index.js';
import { Loaders } from '../../../platform/loaders/index.js';
import { ExportOrganizations } from '../../use-cases/export-organizations.js';
import { ImportOrganizations } from '../../use-cases/import-organizations.js';
import type { ImportFiles } from '../import-files.js';
import { ImportKinds } from '../import-kinds.js';
import { OrganizationLists } from '../organization-lists.js';
import { UndoImport } from './undo-import.js';

let kit: OrganizationsKit;
let coordinator: Actor;
let importing: ImportOrganizations;
let undoing: UndoImport;
beforeAll(async () => {
  kit = await organizationsKit();
  importing = new ImportOrganizations(kit.unitOfWork);
  const kinds = new ImportKinds();
  new OrganizationLists(kinds, kit.unitOfWork, {} as ImportFiles, importing).onModuleInit();
  undoing = new UndoImport(kit.unitOfWork, kinds);
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
});

const TABLES = [
  ...['organizations', 'organization_identifiers', 'locations', 'accessibility_facts', 'services'],
  ...['service_locations', 'source_records', 'merged_organizations', 'organization_terms'],
];

/** Everything that an import may touch, as text: two equal readings are equal to the byte. */
const everything = async (): Promise<string> => {
  const parts: unknown[] = [];
  for (const table of TABLES) {
    const sql = `SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text), '[]')::text AS rows FROM ${table} t WHERE network_id = $1`;
    parts.push(table, await kit.rows(sql, [coordinator.networkId]));
  }
  return JSON.stringify(parts);
};

const exported = async (): Promise<string> =>
  [...writeHsdsJson(value(await new ExportOrganizations(kit.unitOfWork).execute(coordinator)))].join('');

async function bringIn(directoryPackage: DirectoryPackage = directory()): Promise<string> {
  const input = { package: directoryPackage, source: 'florida', language: 'en' };
  value(await importing.execute(coordinator, input));
  const [run] = await kit.rows<{ id: string }>(
    'SELECT id FROM imports WHERE network_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1',
    [coordinator.networkId],
  );
  return (run as { id: string }).id;
}

async function takeBack(importId: string) {
  await kit.rows(`UPDATE imports SET state = 'UNDOING' WHERE id = $1`, [importId]);
  return undoing.execute(coordinator, { importId });
}

const changedDirectory = (): DirectoryPackage => {
  const next = directory();
  next.organizations[0] = {
    ...(next.organizations[0] as DirectoryOrganization),
    ...{ email: 'new@x.example', name: 'Harvest Table Inc', identifiers: [] },
  };
  next.organizations.push(organization('z'));
  next.services = next.services.map((one) => ({ ...one, feesText: 'Free', atLocations: [] }));
  next.locations = next.locations.map((one) => ({ ...one, latitude: 27.950575, longitude: -82.4571776 }));
  return next;
};

describe('taking an import back', () => {
  it('leaves an empty register as empty as it was', async () => {
    const before = await everything();
    const importId = await bringIn();
    expect(await everything()).not.toBe(before);
    value(await takeBack(importId));
    expect(await everything()).toBe(before);
    expect(await kit.rows('SELECT state FROM imports WHERE id = $1', [importId])).toEqual([
      { state: 'UNDONE' },
    ]);
  });

  it('puts back to the byte what the import had changed, and leaves what was there before', async () => {
    await kit.organization(coordinator, { name: { hu: 'Régi Egyesület' } });
    await bringIn();
    const before = { rows: await everything(), file: await exported() };
    const importId = await bringIn(changedDirectory());
    expect(await exported()).not.toBe(before.file);
    value(await takeBack(importId));
    expect(await everything()).toBe(before.rows);
    expect(await exported()).toBe(before.file);
  });

  it('is told in the trail', async () => {
    value(await takeBack(await bringIn()));
    expect(
      await kit.rows('SELECT event FROM audit_events WHERE network_id = $1 ORDER BY seq', [
        coordinator.networkId,
      ]),
    ).toEqual([{ event: 'organization.imported' }, { event: 'organization.importUndone' }]);
  });

  it('stands in the story of each organization it made, with the import itself, and in no other', async () => {
    const other = await kit.organization(coordinator);
    const importId = await bringIn();
    value(await takeBack(importId));
    value(await importing.execute(coordinator, { package: directory(), source: 'again', language: 'en' }));
    const reader = kit.hub(coordinator);
    const hub = { ...reader, loaders: new Loaders(reader) } as unknown as HubContext;
    const finder = new AuditFinder();
    const story = async (organizationId: string) => {
      const { edges } = await finder.history(hub, organizationId, { first: 25 });
      return Promise.all(
        edges.map(async ({ node }) => [node.event, (await finder.subjectName(hub, node))?.text]),
      );
    };
    expect(await story(id('a'))).toEqual([
      ['organization.imported', 'again'],
      ['organization.importUndone', 'florida'],
      ['organization.imported', 'florida'],
    ]);
    expect((await story(other)).flat()).not.toContain('organization.imported');
    await reader.read.close();
  });

  it('is refused with the name of what somebody changed since, and then changes nothing', async () => {
    const importId = await bringIn();
    const changes = { website: 'https://ours.example' };
    value(await kit.cases.edit.execute(coordinator, { organizationId: id('a'), version: 1, changes }));
    const before = await everything();
    expect(await takeBack(importId)).toMatchObject({
      ok: false,
      refusal: { code: 'CHANGED_SINCE', values: { names: 'Harvest Table', count: 1 } },
    });
    expect(await everything()).toBe(before);
  });

  it('is refused with the name of what somebody has hung something on since', async () => {
    const importId = await bringIn();
    await kit.person(coordinator.networkId, 'ED', id('a'));
    expect(await takeBack(importId)).toMatchObject({
      refusal: { code: 'CHANGED_SINCE', values: { names: 'Harvest Table' } },
    });
  });

  it('is refused by the database, too, when nobody looked', async () => {
    const importId = await bringIn();
    await kit.person(coordinator.networkId, 'ED', id('a'));
    await expect(
      kit.unitOfWork.run(coordinator, async (tx) => {
        await tx.manager.query('SELECT take_import_back($1, $2)', [coordinator.networkId, importId]);
        return { ok: true, value: null };
      }),
    ).rejects.toThrow('changed since the import');
  });

  it('lets the same directory come in again afterwards', async () => {
    value(await takeBack(await bringIn()));
    await bringIn();
    const found = await kit.rows('SELECT 1 FROM organizations WHERE network_id = $1', [
      coordinator.networkId,
    ]);
    expect(found).toHaveLength(2);
  });

  it('takes back the newer of two imports, and then the older', async () => {
    const empty = await everything();
    const first = await bringIn();
    const second = await bringIn(changedDirectory());
    expect(await takeBack(first)).toMatchObject({ refusal: { code: 'CHANGED_SINCE' } });
    await kit.rows(`UPDATE imports SET state = 'DONE' WHERE id = $1`, [first]);
    value(await takeBack(second));
    value(await takeBack(first));
    expect(await everything()).toBe(empty);
  });

  it('notes nothing of what people do', async () => {
    await kit.organization(coordinator);
    expect(
      await kit.rows('SELECT 1 FROM import_changes WHERE network_id = $1', [coordinator.networkId]),
    ).toEqual([]);
  });

  it('is not for everybody', async () => {
    const editor = await kit.person(coordinator.networkId, 'ED', await kit.organization(coordinator));
    await expect(undoing.execute(editor, { importId: id('a') })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
