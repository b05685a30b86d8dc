import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  canonical,
  filesAt,
  filesInMemory,
  flatMapping,
  loadHsdsValidator,
  loadMapping,
  previewTable,
  readDirectory,
  writeHsdsJson,
} from '../../libs/standards/dist/index.js';
import { assertNone } from './checks.mjs';

const networkId = '11111111-1111-4111-8111-111111111111';

/** Sources with a mapping of their own: how many organizations, places, services and kept records are in them. */
const SOURCES = [
  { name: 'mednum-fr', counts: [1, 1, 3], kept: 1 },
  { name: 'rna-fr', counts: [2, 2, 0], kept: 2 },
  { name: 'org-id', counts: [83, 0, 0], kept: 83 },
  { name: 'hxl-3w', counts: [11, 0, 0], kept: 244 },
];

async function checkSource(checks, validator, { name, counts, kept }) {
  const read = async () =>
    readDirectory(await filesAt(checks.path(name)), { networkId, mapping: await loadMapping(name) });
  const { package: found, report } = await read();
  await checks.check(
    `${name}: each organization, place and service arrives once, and every other value is kept`,
    () => {
      assertNone(report.wrongRows, 'wrong rows');
      assert.deepEqual([found.organizations.length, found.locations.length, found.services.length], counts);
      assert.equal(found.sourceRecords.filter(({ table }) => table === 'organizations').length, kept);
      return `${counts.join(' + ')}, ${report.likelyDuplicates.length} likely duplicates`;
    },
  );
  await checks.check(
    `${name}: the export passes the official schemas of HSDS 3.0 and comes back unharmed`,
    async () => {
      const json = [...writeHsdsJson(found)].join('');
      assertNone(validator.document(JSON.parse(json)), 'errors');
      const back = await readDirectory(filesInMemory({ 'export.json': json }), { networkId });
      assert.deepEqual(canonical(back.package), canonical({ ...found, sourceRecords: [] }));
      assert.deepEqual((await read()).package, found);
    },
  );
}

/** The shape is published, the data is not here: every column of the mapping must be one of the official schema. */
async function checkDataInclusion(checks) {
  if (!checks.has('data-inclusion-fr')) return;
  await checks.check(
    'data-inclusion-fr: the mapping reads columns of the official schemas, and no others',
    async () => {
      const { tables } = await loadMapping('data-inclusion-fr');
      let count = 0;
      for (const [file, schema] of [
        ['structures.json', 'structure.json'],
        ['services.json', 'service.json'],
      ]) {
        const { properties, required } = JSON.parse(
          readFileSync(checks.path('data-inclusion-fr', 'v1', schema), 'utf8'),
        );
        const columns = tables
          .filter((table) => table.file === file)
          .flatMap(({ columns: all, each, leaveOut = [], ignore = [] }) => [
            ...Object.values(all).flatMap((one) =>
              typeof one === 'string' ? one : (one.join ?? one.from ?? []),
            ),
            ...[...leaveOut, ...ignore, ...(each ? [each.column] : [])],
          ])
          .filter((column) => !column.startsWith('@'));
        assertNone(
          columns.filter((column) => !Object.hasOwn(properties, column)),
          `columns of ${file} that the schema does not know`,
        );
        assertNone(
          required.filter((column) => !['source', 'date_maj'].includes(column) && !columns.includes(column)),
          `required columns of ${file} that are not read`,
        );
        count += new Set(columns).size;
      }
      return `${count} columns`;
    },
  );
  await checks.check('data-inclusion-fr: the vocabularies are read as tables', async () => {
    const folder = checks.path('data-inclusion-fr', 'v1');
    let rows = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
      const read = await previewTable(await filesAt(`${folder}/${file}`), { rows: 1_000 });
      assert.ok(read.ok, JSON.stringify(read));
      assertNone(read.preview.wrongRows, `wrong rows in ${file}`);
      rows += read.preview.rows.length;
    }
    assert.equal(rows, 207);
    return `${rows} terms`;
  });
}

/** What each table of frictionless is: refused by name, or read, with its wrong rows and the first cell as oracles. */
const FRICTIONLESS = {
  'accent.csv': { rows: 2, delimiter: ';' },
  'blank-cells.csv': { rows: 5 },
  'blank-headers.csv': { rows: 2, columns: ['id', 'column2', 'age'] },
  'blank-rows.csv': { rows: 2 },
  'bom.csv': { rows: 2, columns: ['id', 'name'] },
  'capital-invalid.csv': { refused: 'COLUMN_TWICE' },
  'defective-rows.csv': { rows: 0, wrong: ['2 RAGGED_ROW', '3 RAGGED_ROW'] },
  'delimiter.csv': { rows: 2, delimiter: ';' },
  'doublequote.csv': { rows: 5 },
  'duplicate-rows.csv': { rows: 3 },
  'encoding-issue-274.csv': { rows: 507 },
  'escaping.csv': { rows: 0, wrong: ['2 BROKEN_QUOTE'] },
  'multiline-headers.xlsx': {
    rows: 1,
    columns: [
      'Region',
      'Caloric contribution (%)',
      'Cumulative impact of changes on cost of food basket from previous quarter',
      'Cumulative impact of changes on cost of food basket from baseline (%)',
    ],
    cells: ['A', 'B', 'C', 'D'],
  },
  'preserve-formatting.xlsx': { rows: 1 },
  'schema-errors.csv': { rows: 3, wrong: ['5 RAGGED_ROW'] },
  'sheet2.xlsx': { rows: 2, columns: ['id', 'name'], cells: ['1', 'english'], sheet: 'Sheet2' },
  'skip-rows-before-headers.csv': { rows: 2, columns: ['id', 'name'], skipped: [1] },
  'skip-rows.xlsx': { rows: 2, columns: ['A', 'B'], skipped: [1], cells: ['8', '9'] },
  'structure-errors.csv': { rows: 2, wrong: ['5 RAGGED_ROW'] },
  'table-unicode-headers.csv': { rows: 2, columns: ['id', '国人'] },
  'table-with-accents.csv': { rows: 638, columns: { 3: 'Année' } },
  'table-with-ints-floats-dates.ods': { refused: 'OLD_SPREADSHEET' },
  'table.ods': { refused: 'OLD_SPREADSHEET' },
  'table.xls': { refused: 'OLD_SPREADSHEET' },
  'timezone.csv': { rows: 4 },
  'wide.csv': { refused: 'TOO_MANY_COLUMNS' },
  'without-headers.csv': { rows: 2, columns: ['1', 'english'] },
  'number/number-test.csv': { rows: 13 },
};

async function checkFrictionless(checks) {
  if (!checks.has('frictionless')) return;
  const files = readdirSync(checks.path('frictionless'), { recursive: true })
    .map(String)
    .filter((name) => /\.(csv|xlsx|xls|ods)$/.test(name));
  await checks.check('frictionless: every file has its answer written down', () => {
    assert.deepEqual(files.sort(), Object.keys(FRICTIONLESS).sort());
  });
  for (const [file, said] of Object.entries(FRICTIONLESS))
    await checks.check(`frictionless: ${file} is ${said.refused ? 'refused by name' : 'read'}`, async () => {
      const source = await filesAt(checks.path('frictionless', file));
      const read = await previewTable(source, { rows: 10_000 });
      if (said.refused) {
        assert.equal(read.wrong?.code, said.refused);
        return read.wrong.code;
      }
      assert.ok(read.ok, JSON.stringify(read));
      const { rows, wrongRows, columns, reading } = read.preview;
      assert.equal(rows.length, said.rows);
      assert.deepEqual(
        wrongRows.map(({ line, code }) => `${line} ${code}`),
        said.wrong ?? [],
      );
      const names = columns.map(({ name }) => name);
      if (Array.isArray(said.columns)) assert.deepEqual(names, said.columns);
      else for (const [at, name] of Object.entries(said.columns ?? {})) assert.equal(names[at], name);
      if (said.delimiter) assert.equal(reading.delimiter, said.delimiter);
      if (said.cells) assert.deepEqual(rows[0].cells.slice(0, said.cells.length), said.cells);
      if (said.sheet) assert.equal(reading.sheet, said.sheet);
      assert.deepEqual(reading.skippedLines, said.skipped ?? []);
      return `${rows.length} rows, ${wrongRows.length} wrong`;
    });
  await checks.check('frictionless: read as organizations, no file is lost or ends the reading', async () => {
    for (const file of files) {
      const source = await filesAt(checks.path('frictionless', file));
      const read = await previewTable(source, { rows: 1 });
      if (!read.ok) continue;
      const [name] = await source.names();
      const columns = { [read.preview.columns.at(-1).name]: 'organizations.name' };
      const mapping = flatMapping({ name: 'frictionless', file: name, columns });
      const { package: found, report } = await readDirectory(source, { networkId, mapping });
      const counted = report.rowsByTable[name] ?? 0;
      // an organization known by its name stands there once; every other row is wrong, and says so
      assert.ok(found.organizations.length + report.wrongRowCount >= counted, `${file}: ${counted} rows`);
    }
  });
}

/** Tables with HXL tags, of any content. */
async function checkTags(checks) {
  if (!checks.has('hxl-3w')) return;
  await checks.check('hxl-3w: three header rows are one, and 80 418 is a cell', async () => {
    const file = 'ethiopia_drought_affected_targeted_reached_by_cluster.csv';
    const read = await previewTable(await filesAt(checks.path('hxl-3w', file)), { rows: 1_000 });
    assert.ok(read.ok, JSON.stringify(read));
    const { columns, rows, wrongRows, reading } = read.preview;
    assertNone(wrongRows, 'wrong rows');
    assert.equal(reading.headerLine, 3);
    assert.equal(columns.length, 34);
    const at = columns.findIndex(({ name }) => name === 'HEALTH Affected');
    assert.equal(rows[0].cells[at], '80 418');
    return `${rows.length} rows, ${columns.length} columns`;
  });
}

/** Sources in other layouts than a directory's own: with a mapping that comes with the hub, or as faulty tables. */
export async function checkSources(checks) {
  if (!checks.has('hsds-spec')) return;
  const validator = await loadHsdsValidator(checks.path('hsds-spec', 'schema'));
  for (const source of SOURCES) if (checks.has(source.name)) await checkSource(checks, validator, source);
  await checkDataInclusion(checks);
  await checkTags(checks);
  await checkFrictionless(checks);
}
