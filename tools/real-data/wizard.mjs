import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const RUN = `id version state failure wrongRows columns { name field } counts { kind created changed same }`;
const PATIENCE_MS = 120_000;
const ASK_AGAIN_MS = 100;
const PAGE = 100;

/**
 * Real lists with real faults: what a person says that a column is, and by which rule the rows are wrong. The oracle reads
 * the file with another parser and knows nothing of ours.
 */
const FAULTY = [
  {
    path: ['hxl-3w', 'rowca-3w-hxl.csv'],
    // Under the name that it has here the hub knows it; a person who renamed it says themself what is what.
    name: 'who-does-what.csv',
    full: true,
    columns: { Organization: 'NAME', Country: 'COUNTRY', Cluster: 'IGNORE' },
    wrong: (rows) => {
      const seen = new Set();
      return rows.flatMap(({ line, cells }) => {
        if (line < 3) return []; // header and tags
        if (seen.has(cells[1])) return [`${line} DUPLICATE_ID`];
        seen.add(cells[1]);
        return [];
      });
    },
  },
  {
    path: ['frictionless', 'schema-errors.csv'],
    name: 'schema-errors.csv',
    columns: { id: 'ID', name: 'NAME', age: 'IGNORE' },
    wrong: (rows) =>
      rows.flatMap(({ line, cells }) => {
        if (cells.length !== rows[0].cells.length) return [`${line} RAGGED_ROW`];
        return cells[1] === '' ? [`${line} REQUIRED`] : [];
      }),
  },
];

/** A coordinator at the interface of the hub, as the dashboard speaks to it. */
class Coordinator {
  static async at(url) {
    const headers = { 'content-type': 'application/json', 'accept-language': 'en' };
    const body = JSON.stringify({ persona: 'coordinator' });
    const door = await fetch(`${url}/demo/sign-in`, { method: 'POST', headers, body });
    const cookie = door.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return new Coordinator(url, { ...headers, cookie }, (await door.json()).network.id);
  }

  constructor(url, headers, networkId) {
    Object.assign(this, { url, headers, networkId });
  }

  async ask(query, variables) {
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${this.url}/graphql`, { method: 'POST', headers: this.headers, body });
    const { data, errors } = await answer.json();
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data.it;
  }

  async send(name, content) {
    const to = new URLSearchParams({ parentType: 'import', parentId: this.networkId, name });
    const headers = {
      ...this.headers,
      'content-type': 'application/octet-stream',
      'x-kalaka-upload': '1',
    };
    const answer = await fetch(`${this.url}/files?${to}`, { method: 'POST', headers, body: content });
    assert.ok(answer.ok, await answer.clone().text());
    return (await answer.json()).file.id;
  }

  async step(command, type, input) {
    const done = await this.ask(
      `mutation($input: ${type}!) { it: ${command}(input: $input) { ... on ImportStepped { import { ${RUN} } } ... on Refusal { code message } } }`,
      { input },
    );
    return done.import ?? done;
  }

  /** Asks until nobody is at work on it any more. */
  async whenOver({ id }) {
    for (const end = Date.now() + PATIENCE_MS; ;) {
      const run = await this.ask(`query($id: UUID!) { it: organizationImport(importId: $id) { ${RUN} } }`, {
        id,
      });
      if (!['MATCHED', 'QUEUED', 'RUNNING', 'UNDOING'].includes(run.state)) return run;
      assert.ok(Date.now() < end, `still ${run.state}`);
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }

  /** Every wrong row, as the page shows them one screen after another. */
  async wrongRows(id) {
    const rows = [];
    for (let after = null; ;) {
      const { findings } = await this.ask(
        `query($id: UUID!, $after: String) { it: organizationImport(importId: $id) {
           findings(kind: WRONG, first: ${PAGE}, after: $after) {
             edges { node { line field code message } } pageInfo { hasNextPage endCursor } } } }`,
        { id, after },
      );
      rows.push(...findings.edges.map(({ node }) => node));
      if (!findings.pageInfo.hasNextPage) return rows;
      after = findings.pageInfo.endCursor;
    }
  }
}

const exported = async (hub) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wizard-'));
  const out = path.join(folder, 'out.json');
  try {
    await hub.commands.export({ network: 'szekesfehervar', format: 'json', out });
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What must be found wrong, by another reader than ours, and the file without it. */
function oracle(checks, { path: parts, wrong }) {
  const text = readFileSync(checks.path(...parts), 'utf8');
  const rows = parse(text, { relax_column_count: true, info: true }).map(({ info, record }) => ({
    line: info.lines,
    cells: record,
  }));
  const expected = wrong(rows);
  const lines = new Set(expected.map((row) => Number(row.split(' ')[0])));
  const corrected = text
    .split('\n')
    .filter((_line, at) => !lines.has(at + 1))
    .join('\n');
  return { text, corrected, expected, count: rows.length };
}

/** Sends the file, says what its columns are, and compares what is shown with the oracle. */
async function checkShown(hub, person, { name, columns }, { text, expected }) {
  const fileIds = [await person.send(name, text)];
  let run = await person.step('beginImport', 'BeginImportInput', { fileIds, title: name, language: 'en' });
  const matched = run.columns.map(({ name: column }) => ({ column, field: columns[column] ?? null }));
  const { id: importId, version } = run;
  await person.step('matchImportColumns', 'MatchColumnsInput', { importId, version, columns: matched });
  run = await person.whenOver(run);
  assert.equal(run.state, 'CHECKED', run.failure);
  assert.equal(run.wrongRows, expected.length);
  const shown = await person.wrongRows(importId);
  assert.deepEqual(
    shown.map(({ line, code }) => `${line} ${code}`),
    expected,
  );
  for (const { message, line } of shown) assert.match(message, /\w{2}/, `line ${line} without a reason`);
  const csv = await fetch(`${hub.url}/imports/${importId}/wrong-rows.csv`, { headers: person.headers });
  assert.deepEqual(
    parse(await csv.text(), { bom: true, from_line: 2 }).map((cells) => cells.slice(1)),
    shown.map(({ line, field, message }) => [String(line), field ?? '', message]),
  );
  const stopped = await person.step('confirmImport', 'ImportStepInput', { importId, version: run.version });
  assert.equal(stopped.code, 'ROWS_WRONG');
  return run;
}

/** A faulty file from the upload on; where `full`, to its end in the register and out of it again. */
async function checkOne(checks, hub, file) {
  const { name, full } = file;
  const found = oracle(checks, file);
  const before = await exported(hub);
  const person = await Coordinator.at(hub.url);
  let run;

  await checks.check(
    `wizard, ${name}: every wrong row is shown with its reason, and nothing is written`,
    async () => {
      run = await checkShown(hub, person, file, found);
      assert.ok((await exported(hub)) === before, 'the register changed');
      return `${found.expected.length} of ${found.count} lines`;
    },
  );
  if (!full) return;
  await checks.check(`wizard, ${name}: corrected and imported, then taken back to the byte`, async () => {
    const fileIds = [await person.send(`corrected-${name}`, found.corrected)];
    const { id: importId, version } = run;
    run = await person.step('replaceImportFiles', 'ReplaceImportFilesInput', { importId, version, fileIds });
    run = await person.whenOver(run);
    assert.deepEqual([run.state, run.wrongRows], ['CHECKED', 0]);
    const { created } = run.counts.find(({ kind }) => kind === 'organizations');
    for (const [command, state] of [
      ['confirmImport', 'DONE'],
      ['undoImport', 'UNDONE'],
    ]) {
      run = await person.step(command, 'ImportStepInput', { importId, version: run.version });
      run = await person.whenOver(run);
      assert.equal(run.state, state, run.failure);
      assert.equal((await exported(hub)) === before, state === 'UNDONE', `the export after ${state}`);
    }
    return `${created} organizations, export of ${Math.round(before.length / 1024)} KiB`;
  });
}

/** The wizard of the dashboard with real faulty lists, into a network that is full already. */
export async function checkWizard(checks, hub) {
  const began = Date.now();
  for (const faulty of FAULTY) if (checks.has(faulty.path[0])) await checkOne(checks, hub, faulty);
  console.log(`     the wizard took ${Math.round((Date.now() - began) / 1_000)} s`);
}
