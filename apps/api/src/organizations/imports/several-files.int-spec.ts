import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';
import { Wizard, type Shown } from '../../../test/import-wizard.js';
import { zipped } from '../../../test/zipped.js';

const ORGANIZATIONS = 'id,name\n1,Kapocs Klub\n2,Fonalgombolyag Kör\n';
const SERVICES = 'id,organization_id,name,status\n1,1,Tanácsadás,active\n';
const FAULTY = 'id,organization_id,name,status\n1,9,Tanácsadás,active\n';
const LOCATIONS = 'id,organization_id,location_type,name\n1,2,physical,Műhely\n';

let hub: DemoHub;
let wizard: Wizard;
beforeAll(async () => {
  hub = await demoHub();
  wizard = new Wizard(hub, await hub.as('coordinator'));
}, 180_000);
afterAll(() => hub.close());

const upload = (files: Record<string, string | Buffer>): Promise<string[]> =>
  Promise.all(Object.entries(files).map(([name, content]) => wizard.upload(name, Buffer.from(content))));
const begin = async (files: Record<string, string | Buffer>) =>
  wizard.beginWith(await upload(files), 'Tables', 'hu');
const created = ({ counts }: Shown): number[] => counts.map((one) => one.created);
const stands = async (fileId: string): Promise<boolean> => {
  const rows = await hub.rows('SELECT 1 FROM attachments WHERE id = $1 AND removed_at IS NULL', [fileId]);
  return rows.length > 0;
};

describe('several files of one list', () => {
  it.each<[string, () => Promise<Record<string, string | Buffer>>]>([
    [
      'sent at once',
      async () => ({
        'organizations.csv': ORGANIZATIONS,
        'services.csv': SERVICES,
        'locations.csv': LOCATIONS,
      }),
    ],
    [
      'partly in a zip',
      async () => ({
        'rest.zip': await zipped({ 'services.csv': SERVICES, 'locations.csv': LOCATIONS }),
        'organizations.csv': ORGANIZATIONS,
      }),
    ],
  ])('are read as one directory: %s', async (_how, files) => {
    const { run } = await begin(await files());
    const checked = await wizard.work(run.id);
    expect(checked).toMatchObject({ state: 'CHECKED', wrongRows: 0 });
    expect(created(checked)).toEqual([2, 1, 1]);
    await wizard.step('discardImport', checked);
  });

  it('that do not belong together are refused by name, and none is left out in silence', async () => {
    const { code, message } = await begin({ 'a.csv': 'Név\nKapocs\n', 'b.csv': 'Név\nFonal\n' });
    expect(code).toBe('FILE_UNREADABLE');
    expect(message).toMatch(/a\.csv.*nem tartozik össze a többi táblázattal \(b\.csv\)/);
  });

  it('of the same name are refused', async () => {
    const fileIds = [
      ...(await upload({ 'organizations.csv': ORGANIZATIONS })),
      ...(await upload({ 'packed.zip': await zipped({ 'organizations.csv': ORGANIZATIONS }) })),
    ];
    expect((await wizard.beginWith(fileIds, 'Tables', 'hu')).code).toBe('FILE_UNREADABLE');
  });

  it('are corrected one by one: what is named again stays, what is not goes', async () => {
    const [organizations = '', services = ''] = await upload({
      'organizations.csv': ORGANIZATIONS,
      'services.csv': FAULTY,
    });
    const { run } = await wizard.beginWith([organizations, services], 'Tables', 'hu');
    const checked = await wizard.work(run.id);
    expect(checked).toMatchObject({ state: 'CHECKED', wrongRows: 1 });

    const [mended = ''] = await upload({ 'services.csv': SERVICES });
    const fileIds = [organizations, mended];
    const replaced = await wizard.step('replaceImportFiles', checked, { fileIds });
    expect(replaced.code).toBeUndefined();
    const again = await wizard.work(run.id);
    expect(again).toMatchObject({ state: 'CHECKED', wrongRows: 0 });
    expect(created(again)).toEqual([2, 0, 1]);
    expect([await stands(organizations), await stands(services), await stands(mended)]).toEqual([
      true,
      false,
      true,
    ]);
    await wizard.step('discardImport', again);
  });

  it('of another import cannot be named, as little as files that nobody sent', async () => {
    const first = await upload({ 'organizations.csv': ORGANIZATIONS });
    const other = await wizard.beginWith(first, 'Tables', 'hu');
    const { run } = await begin({ 'organizations.csv': ORGANIZATIONS });
    const checked = await wizard.work(run.id);
    expect((await wizard.step('replaceImportFiles', checked, { fileIds: first })).code).toBe('FILE_MISSING');
    expect((await wizard.step('replaceImportFiles', checked, { fileIds: [] })).code).toBe('REQUIRED');
    await wizard.step('discardImport', checked);
    await wizard.step('discardImport', await wizard.work(other.run.id));
  });
});
