import { readdirSync, readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { HubClient } from '@kalaka/testing';
import { ZipFile } from 'yazl';
import { url } from './setup/targets.js';

interface Run {
  id: string;
  version: number;
  state: string;
  failure: string | null;
  wrongRows: number;
  progress: { step: string; done: number } | null;
  counts: { created: number }[];
  columns: { name: string; field: string | null }[];
}

const FIELDS =
  'id version state failure wrongRows progress { step done } counts { created } columns { name field }';
const PATIENCE = 120_000;
const ASK_AGAIN_MS = 150;
const LONG = 300_000;

let coordinator: HubClient;
beforeAll(async () => {
  coordinator = await HubClient.as(url(), 'coordinator');
});

const command = async (name: string, type: string, input: object): Promise<Run> => {
  const text = `mutation($input: ${type}!) { it: ${name}(input: $input) {
    __typename ... on ImportStepped { import { ${FIELDS} } } ... on Refusal { code } } }`;
  const { it } = await coordinator.data<{ it: { import: Run; code?: string } }, object>(text, { input });
  if (!it.import) throw new Error(it.code);
  return it.import;
};
const read = async (id: string): Promise<Run> =>
  (
    await coordinator.data<{ it: Run }, object>(
      `query($id: UUID!) { it: organizationImport(importId: $id) { ${FIELDS} } }`,
      { id },
    )
  ).it;

/** Asks until it is so: the work goes on in a process of its own. */
async function until(id: string, holds: (run: Run) => boolean | Promise<boolean>): Promise<Run> {
  for (const end = Date.now() + PATIENCE; ;) {
    const run = await read(id);
    if (await holds(run)) return run;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(run)}`);
    // The worker needs the processor more than the one who asks how far it is.
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

const list = (title: string, rows: number): string =>
  ['Name;City', ...Array.from({ length: rows }, (_, at) => `${title} ${at} Society;Town ${at % 50}`)].join(
    '\n',
  );

const sent = (name: string, content: string | Buffer): Promise<string> => {
  const parentId = coordinator.me?.network.id ?? '';
  return coordinator.upload({ parentType: 'import', parentId, name }, content);
};

async function matched(title: string, text: string): Promise<Run> {
  const fileIds = [await sent('list.csv', text)];
  const run = await command('beginImport', 'BeginImportInput', { fileIds, title, language: 'en' });
  const columns = run.columns.map(({ name, field }) => ({ column: name, field }));
  await command('matchImportColumns', 'MatchColumnsInput', {
    importId: run.id,
    version: run.version,
    columns,
  });
  return run;
}
const checked = async (title: string, rows: number): Promise<Run> =>
  until((await matched(title, list(title, rows))).id, ({ state }) => state !== 'MATCHED');
const step = (name: string, { id, version }: Run): Promise<Run> =>
  command(name, 'ImportStepInput', { importId: id, version });

/** The process that works on this import. */
const workerOf = (id: string): number | undefined =>
  readdirSync('/proc')
    .map(Number)
    .find((pid) => pid > 0 && commandOf(pid).includes('work-import') && commandOf(pid).includes(id));
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** The most memory that the process has taken so far, in MiB. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}

describe('an import through the wizard, in a process of its own', () => {
  it(
    'is checked, imported and taken back while its page can be left',
    async () => {
      const run = await checked('Wizard', 200);
      expect(run).toMatchObject({ state: 'CHECKED', failure: null });
      expect(run.counts[0]?.created).toBe(200);
      await step('confirmImport', run);
      const done = await until(run.id, ({ state }) => state !== 'QUEUED' && state !== 'RUNNING');
      expect(done).toMatchObject({ state: 'DONE', failure: null });
      await step('undoImport', done);
      expect(await until(run.id, ({ state }) => state !== 'UNDOING')).toMatchObject({ state: 'UNDONE' });
    },
    LONG,
  );

  it(
    'that is killed in the middle has failed, has written nothing, and can be run again',
    async () => {
      const run = await checked('Killed', 6_000);
      await step('confirmImport', run);
      await until(run.id, ({ progress }) => progress?.step === 'organizations' && progress.done > 0);
      process.kill(workerOf(run.id) as number, 'SIGKILL');
      const failed = await until(run.id, ({ state }) => state === 'FAILED');
      expect(failed.failure).toBe('INTERRUPTED');
      const found = await coordinator.data<{ organizations: { edges: unknown[] } }, object>(
        '{ organizations(first: 1, filter: {search: "Killed 17 Society"}) { edges { cursor } } }',
      );
      expect(found.organizations.edges).toEqual([]);
      const columns = failed.columns.map(({ name, field }) => ({ column: name, field }));
      await command('matchImportColumns', 'MatchColumnsInput', {
        ...{ importId: failed.id, version: failed.version, columns },
      });
      const again = await until(run.id, ({ state }) => state === 'CHECKED');
      await step('discardImport', again);
    },
    LONG,
  );

  it(
    'of a list with many wrong rows takes bounded memory, tells of each, and lets others go on',
    async () => {
      const rows = Array.from({ length: 60_000 }, (_, at) => `${at};`);
      const run = await matched('Wrong', ['id;Name', ...rows].join('\n'));
      let peak = 0;
      const waits: number[] = [];
      const over = await until(run.id, async ({ state }) => {
        peak = Math.max(peak, peakOf(workerOf(run.id)));
        const began = performance.now();
        await coordinator.data('{ organizations(first: 25) { edges { node { id name { text } } } } }', {});
        waits.push(performance.now() - began);
        return state !== 'MATCHED';
      });
      expect(over).toMatchObject({ state: 'CHECKED', wrongRows: 60_000 });
      expect(peak).toBeGreaterThan(0);
      expect(peak).toBeLessThanOrEqual(512);
      expect(waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)]).toBeLessThan(2_000);
      await step('discardImport', over);
    },
    LONG,
  );

  it(
    'reads a zip of HSDS tables, and several tables that were sent at once, as one directory',
    async () => {
      const tables = {
        'organizations.csv': 'id,name\n1,Zipped Society\n2,Packed Society\n',
        'services.csv': 'id,organization_id,name,status\n1,1,Advice,active\n',
      };
      const zip = new ZipFile();
      for (const [name, text] of Object.entries(tables)) zip.addBuffer(Buffer.from(text), name);
      zip.end();
      const packed = [await sent('directory.zip', await buffer(zip.outputStream))];
      const apart: string[] = [];
      for (const [name, text] of Object.entries(tables)) apart.push(await sent(name, text));
      for (const fileIds of [packed, apart]) {
        const { id } = await command('beginImport', 'BeginImportInput', {
          ...{ fileIds, title: 'Tables', language: 'en' },
        });
        const run = await until(id, ({ state }) => state !== 'MATCHED');
        expect(run).toMatchObject({ state: 'CHECKED', wrongRows: 0 });
        expect(run.counts.map(({ created }) => created)).toEqual([2, 0, 1]);
        await step('discardImport', run);
      }
      await expect(sent('broken.zip', 'id,name')).rejects.toThrow('upload of broken.zip');
    },
    LONG,
  );
});
