import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  canonical,
  filesAt,
  filesInMemory,
  hsdsTables,
  loadHsdsValidator,
  loadMapping,
  readDirectory,
  writeHsdsJson,
  writeHsdsTables,
} from '../../libs/standards/dist/index.js';
import { assertNone } from './checks.mjs';

const networkId = '11111111-1111-4111-8111-111111111111';
export const KINDS = ['organizations', 'locations', 'services'];

/** Which directories there are, how they are read, and how much is in them. */
export const DIRECTORIES = [
  {
    ...{ name: 'hsds-florida, flat tables', path: ['hsds-florida'], mapping: 'flat-directory' },
    counts: [20, 378, 135],
    ids: ['organizations.csv organization_uuid', 'locations.csv location_uuid', 'services.csv service_uuid'],
  },
  {
    ...{ name: 'hsds-florida, package of HSDS 1.1', path: ['hsds-florida', 'datapackage.json'] },
    counts: [5, 19, 19],
    ids: ['data/organizations.csv id', 'data/locations.csv id', 'data/services.csv id'],
  },
  {
    ...{ name: 'hsds-ohana-sample, linked tables', path: ['hsds-ohana-sample'], mapping: 'ohana' },
    counts: [8, 22, 23],
    ids: ['organizations.csv id', 'locations.csv id', 'services.csv id'],
  },
  { name: 'hsds-spec, tables', path: ['hsds-spec'], counts: [1, 1, 1], persons: /A\. Persona|Ann Persona/ },
  ...[
    ['organization_full', [1, 1, 1]],
    ['organization_list', [1, 0, 0]],
    ['service_full', [1, 1, 1]],
    ['service_list', [1, 0, 1]],
    ['service_at_location_full', [1, 1, 1]],
    ['service_at_location_list', [1, 1, 1]],
    ['tabular', [1, 1, 1]],
  ].map(([file, counts]) => ({
    ...{ name: `hsds-spec, ${file}.json`, path: ['hsds-spec', 'examples', `${file}.json`] },
    counts,
    persons: /A\. Persona|Ann Persona/,
  })),
];

async function readOne(checks, { path, mapping }) {
  const files = await filesAt(checks.path(...path));
  return readDirectory(files, { networkId, ...(mapping ? { mapping: await loadMapping(mapping) } : {}) });
}

/** The ids in a column of a table, read by another parser than ours. */
export function idsIn(checks, folder, column) {
  const [file, name] = column.split(' ');
  const text = readFileSync(checks.path(folder, file), 'utf8');
  return parse(text, { columns: (header) => header.map((cell, at) => cell || `column${at}`), bom: true }).map(
    (row) => row[name],
  );
}

async function checkOne(checks, validator, directory) {
  const { package: read, report } = await readOne(checks, directory);
  const { name, counts, ids = [], persons } = directory;

  await checks.check(`${name}: each organization, location and service arrives once`, () => {
    assertNone(report.wrongRows, 'wrong rows');
    assert.deepEqual(
      KINDS.map((kind) => read[kind].length),
      counts,
    );
    KINDS.forEach((kind, at) => {
      assert.equal(new Set(read[kind].map(({ id }) => id)).size, counts[at]);
      if (!ids[at]) return;
      const arrived = read[kind].map(({ sourceId }) => sourceId).sort();
      assert.deepEqual(arrived, idsIn(checks, directory.path[0], ids[at]).sort());
    });
    const repaired = Object.values(report.repairsByKind).reduce((sum, count) => sum + count, 0);
    return `${counts.join(' + ')}, ${read.sourceRecords.length} source records, ${repaired} repairs`;
  });

  if (persons)
    await checks.check(`${name}: named persons are left out`, () => {
      assert.doesNotMatch(JSON.stringify(read), persons);
      return `${report.droppedPersons} records and fields`;
    });

  await checks.check(`${name}: a second reading is the same to the id`, async () => {
    assert.deepEqual(await readOne(checks, directory), { package: read, report });
  });

  const json = [...writeHsdsJson(read)].join('');
  const tables = Object.fromEntries(
    [...writeHsdsTables(read)].map(({ path, pieces }) => [path, [...pieces].join('')]),
  );
  await checks.check(`${name}: the export passes the official HSDS 3.0 schemas with 0 errors`, () => {
    assertNone(validator.document(JSON.parse(json)), 'errors in the JSON');
    assertNone(validator.tables(hsdsTables(read)), 'errors in the tables');
  });

  await checks.check(`${name}: what went out comes in again unharmed, as JSON and as tables`, async () => {
    for (const files of [{ 'export.json': json }, tables]) {
      const back = await readDirectory(filesInMemory(files), { networkId });
      assertNone(back.report.wrongRows, 'wrong rows');
      assert.deepEqual(canonical(back.package), canonical(read));
      if ('export.json' in files) assert.equal([...writeHsdsJson(back.package)].join(''), json);
    }
  });
}

/** The directories of organizations: in, out, against the official schemas, and in again. */
export async function checkDirectories(checks) {
  if (!checks.has('hsds-spec')) return;
  const validator = await loadHsdsValidator(checks.path('hsds-spec', 'schema'));

  await checks.check('hsds-spec: the schemas pass the official example and refuse it broken', () => {
    const example = JSON.parse(
      readFileSync(checks.path('hsds-spec', 'examples', 'organization_full.json'), 'utf8'),
    );
    assertNone(validator.document(example), 'errors');
    const broken = { ...example, id: 'x', website: 'www.x.org' };
    delete broken.description;
    broken.services[0].status = 'sleeping';
    assert.equal(validator.document(broken).length, 4);
  });
  for (const directory of DIRECTORIES)
    if (checks.has(directory.path[0])) await checkOne(checks, validator, directory);

  for (const file of ['taxonomy', 'taxonomy_term_list', 'location', 'base'])
    await checks.check(`hsds-spec, ${file}.json: is no directory, and that is said`, async () => {
      const { package: read, report } = await readOne(checks, {
        path: ['hsds-spec', 'examples', `${file}.json`],
      });
      assert.equal(report.wrongRowCount, 1);
      assert.equal(read.organizations.length, 0);
      return `${report.wrongRows[0].code}, line ${report.wrongRows[0].line}`;
    });
}
