import { describe, expect, it } from '@jest/globals';
import { ACCESSIBILITY_FACTS } from '@kalaka/domain';
import { filesAt } from '../files/folder-files.js';
import { filesInMemory } from '../files/source-files.js';
import { readDirectory } from '../read-directory.js';
import { builtInMappings, loadMapping } from './built-in.js';
import { asMapping } from './check-mapping.js';
import type { TableMapping } from './mapping.js';

const NETWORK = '11111111-1111-4111-8111-111111111111';
const fixture = async (name: string, mapping: string) =>
  readDirectory(await filesAt(`${import.meta.dirname}/../../fixtures/${name}`), {
    networkId: NETWORK,
    mapping: await loadMapping(mapping),
  });
const mapped = (contents: Record<string, string>, tables: TableMapping[], more: object = {}) =>
  readDirectory(filesInMemory(contents), {
    networkId: NETWORK,
    mapping: asMapping({ format: 'kalaka-mapping/1', name: 'test', tables, ...more }),
  });

describe('the mappings that come with the hub', () => {
  it('are free of faults', async () => {
    const names = await builtInMappings();
    expect(names).toEqual([
      ...['data-inclusion-fr', 'flat-directory', 'hxl-3w', 'kalaka-tables', 'mednum-fr', 'ohana', 'org-id'],
      'rna-fr',
    ]);
    for (const name of names) expect((await loadMapping(name)).name).toBe(name);
  });

  it('name no accessibility fact that the domain does not know', async () => {
    const { report } = await fixture('linked', 'ohana');
    expect(report.repairsByKind).not.toHaveProperty('CODE_LEFT_OUT');
    const codes = (await loadMapping('ohana')).tables.flatMap(({ columns }) => {
      const { code } = columns;
      return typeof code === 'object' && 'from' in code ? Object.values(code.values ?? {}) : [];
    });
    expect(ACCESSIBILITY_FACTS).toEqual(expect.arrayContaining(codes.filter((code) => code !== '')));
  });

  it('bring each record of flat tables once', async () => {
    const { package: directory, report } = await fixture('flat', 'flat-directory');
    expect(report.wrongRows).toEqual([]);
    expect(directory.organizations.map(({ name }) => name)).toEqual([
      'Maple Street Neighbours',
      'Lakeside Legal Aid, Inc.',
      'Lakeside Legal Aid',
    ]);
    expect(directory.locations.map(({ name }) => name)).toEqual(['Main', 'Garden', 'Main']);
    expect(directory.services.map(({ name }) => name)).toEqual(['Shopping together', 'Birth certificates']);
    expect(report.likelyDuplicates).toMatchObject([{ reason: 'SAME_NAME', similarity: 1 }]);
  });

  it('cut lists, phones and addresses out of one cell, and keep an incomplete address as text', async () => {
    const { package: directory } = await fixture('flat', 'flat-directory');
    const [state, garden, lake] = directory.locations;
    expect(state).toMatchObject({ addresses: [], addressText: 'State: FL' });
    expect(garden).toMatchObject({
      addresses: [
        {
          address1: '12 Maple Street, Suite 2',
          city: 'Springfield',
          stateProvince: 'FL',
          postalCode: '33157',
          country: 'US',
        },
      ],
      phones: [
        { number: '800-555-0100', type: 'tollfree' },
        { number: '305-555-0101', type: 'voice' },
      ],
    });
    expect(lake!.phones).toMatchObject([{ number: '305-555-0102' }]);
    expect(directory.services[0]!.serviceAreas.map(({ name }) => name)).toEqual([
      'Lake County',
      'Orange County',
    ]);
  });

  it('keep a row whose cells slipped by a column, with every cell of it', async () => {
    const { package: directory, report } = await fixture('flat', 'flat-directory');
    const slipped = directory.services[1]!;
    expect(slipped).toMatchObject({ name: 'Birth certificates', description: 'Only for people who are:' });
    expect(slipped).not.toHaveProperty('url');
    expect(report.repairs.filter(({ file, line }) => file === 'services.csv' && line === 3)).toMatchObject([
      { kind: 'URL_LEFT_OUT', field: 'service_url', original: 'Age 60 or older' },
      { kind: 'EMAIL_LEFT_OUT' },
      { kind: 'NUMBER_LEFT_OUT' },
    ]);
    const kept = directory.sourceRecords.find(({ subject }) => subject?.id === slipped.id);
    expect(kept?.values).toMatchObject({ column14: 'Staff', column15: 'Lake County' });
  });

  it('bring linked tables together, with the place of a service telling its organization', async () => {
    const { package: directory, report } = await fixture('linked', 'ohana');
    expect(report.wrongRows).toEqual([]);
    const [family, library] = directory.organizations;
    const [lunch, reading] = directory.services;
    expect(lunch).toMatchObject({
      organizationId: family!.id,
      status: 'ACTIVE',
      languages: [{ code: 'es' }],
    });
    expect(reading).toMatchObject({
      organizationId: library!.id,
      status: 'DEFUNCT',
      phones: [{ type: 'sms' }],
    });
    expect(lunch!.atLocations.map(({ locationId }) => locationId)).toEqual([directory.locations[0]!.id]);
    expect(library).toMatchObject({ foundedOn: '1970-01-01', foundedYear: 1970 });
    expect(library!.phones).toMatchObject([{ number: '555-0101', description: 'ext. B' }]);
    expect(directory.locations[1]).toMatchObject({ type: 'virtual', addressText: 'Redwood, CA, US' });
  });

  it('translate the words of the source into codes where they mean one', async () => {
    const { package: directory } = await fixture('linked', 'ohana');
    expect(directory.locations[0]!.accessibility.map(({ text, code, value }) => [text, code, value])).toEqual(
      [
        ['Disabled parking', 'ACCESSIBLE_PARKING', 'YES'],
        ['Ramp', undefined, undefined],
        ['Wheelchair access', 'STEP_FREE_ENTRANCE', 'YES'],
      ],
    );
    expect(directory.locations[1]!.languages.map(({ code, name }) => [code, name])).toEqual([
      ['zh', 'Chinese (Mandarin)'],
      [undefined, 'Klingonese'],
    ]);
  });

  it('leave persons out', async () => {
    const { package: directory, report } = await fixture('linked', 'ohana');
    expect(JSON.stringify(directory)).not.toMatch(/jane|555-0199/i);
    expect(report.droppedPersonsByTable).toEqual({
      'locations.csv': 1,
      'mail_addresses.csv': 1,
      phones: 1,
      contacts: 1,
    });
  });

  it('keep tables without a room as they came', async () => {
    const { package: directory } = await fixture('linked', 'ohana');
    const kept = directory.sourceRecords.filter(({ table }) => table === 'taxonomy');
    expect(kept.map(({ values, origin }) => [values.taxonomy_id, origin.line])).toEqual([
      ['101', 2],
      ['101-01', 3],
    ]);
  });

  it('give the same package each time', async () => {
    expect(await fixture('linked', 'ohana')).toEqual(await fixture('linked', 'ohana'));
  });
});

describe("reading through a mapping of one's own", () => {
  const organizations: TableMapping = { file: 'o.csv', to: 'organizations', columns: { name: 'név' } };

  it('reads one flat table with the organization repeated in each row, linked by name', async () => {
    const { package: directory, report } = await mapped(
      { 'o.csv': 'név;hol;mit\nKapocs;Ház;Kör\nKapocs;Ház;Klub\nHíd;Iroda;Tanács\n' },
      [
        { ...organizations, repeats: true },
        {
          file: 'o.csv',
          to: 'locations',
          repeats: true,
          columns: { name: 'hol', organization_id: 'név' },
          byName: ['organization_id'],
        },
        {
          file: 'o.csv',
          to: 'services',
          columns: { name: 'mit', organization_id: 'név', status: { value: 'active' } },
          byName: ['organization_id'],
        },
      ],
    );
    expect(report.wrongRows).toEqual([]);
    expect(directory.organizations.map(({ name }) => name)).toEqual(['Kapocs', 'Híd']);
    expect(directory.locations.map(({ name }) => name)).toEqual(['Ház', 'Iroda']);
    expect(directory.services.map(({ name }) => name)).toEqual(['Kör', 'Klub', 'Tanács']);
    expect(directory.sourceRecords).toEqual([]);
  });

  it('refuses a link by a name that two organizations have', async () => {
    const { report } = await mapped(
      { 'o.csv': 'id,név\n1,Kapocs\n2,kapocs\n', 's.csv': 'mit,ki\nKör,Kapocs\n' },
      [
        { ...organizations, columns: { id: 'id', name: 'név' } },
        {
          file: 's.csv',
          to: 'services',
          columns: { name: 'mit', organization_id: 'ki' },
          byName: ['organization_id'],
        },
      ],
    );
    expect(report.wrongRows).toMatchObject([
      { file: 's.csv', line: 2, code: 'LINK_BROKEN', field: 'ki', values: { value: 'Kapocs' } },
    ]);
  });

  it("names the source's column in every report", async () => {
    const { report } = await mapped({ 'o.csv': 'név,honlap\n,www.x.org\n' }, [
      { ...organizations, columns: { name: 'név', website: 'honlap' } },
    ]);
    expect(report.wrongRows).toMatchObject([{ code: 'REQUIRED', field: 'név', line: 2 }]);
  });

  it('reports missing files and columns by name, and nothing that follows from them', async () => {
    const service: TableMapping = {
      file: 's.csv',
      to: 'services',
      columns: { name: 'mit', organization_id: 'ki' },
    };
    const noFile = await mapped({ 'o.csv': 'név\nKapocs\n' }, [organizations, service]);
    expect(noFile.report.wrongRows).toMatchObject([{ code: 'FILE_MISSING', values: { file: 's.csv' } }]);
    const noColumn = await mapped({ 'o.csv': 'name\nKapocs\n', 's.csv': 'mit,ki\nKör,Kapocs\n' }, [
      organizations,
      service,
    ]);
    expect(noColumn.report.wrongRows).toMatchObject([
      { code: 'COLUMN_MISSING', line: 1, values: { column: 'név' } },
    ]);
    const optional = await mapped({ 'o.csv': 'név\nKapocs\n' }, [
      organizations,
      { ...service, optional: true },
    ]);
    expect(optional.report.wrongRows).toEqual([]);
  });

  it('reports a wrong row once, however many tables come from its file', async () => {
    const { report } = await mapped({ 'o.csv': 'név,tel\nKapocs,1\nHíd\n' }, [
      organizations,
      {
        file: 'o.csv',
        to: 'phones',
        columns: { number: 'tel', organization_id: 'név' },
        byName: ['organization_id'],
      },
    ]);
    expect(report.wrongRows.map(({ code, line }) => [code, line])).toEqual([['RAGGED_ROW', 3]]);
  });

  it('treats words that mean "nothing" as nothing, and names files it did not read', async () => {
    const { package: directory, report } = await mapped(
      { 'o.csv': 'név,honlap\nKapocs,n/a\n', 'more.csv': 'x\n' },
      [{ ...organizations, columns: { name: 'név', website: 'honlap' } }],
      { empty: ['n/a'] },
    );
    expect(directory.organizations[0]).not.toHaveProperty('website');
    expect(report.repairs).toEqual([]);
    expect(report.unusedFiles).toEqual(['more.csv']);
  });
});
