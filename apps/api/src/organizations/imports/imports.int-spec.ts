import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { correctedList, faultyList } from '../../../test/faulty-list.js';
import { Wizard, type Shown } from '../../../test/import-wizard.js';

let hub: DemoHub;
let coordinator: Browser;
let wizard: Wizard;
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
  wizard = new Wizard(hub, coordinator);
}, 180_000);
afterAll(() => hub.close());

const organizations = async (): Promise<string[]> =>
  (
    await hub.rows<{ name: string }>(
      `SELECT coalesce(o.name ->> 'hu', o.name ->> 'en') AS name FROM organizations o JOIN networks n ON n.id = o.network_id
       WHERE n.slug = 'szekesfehervar' ORDER BY 1`,
    )
  ).map(({ name }) => name);
const everything = async (): Promise<string> =>
  JSON.stringify(
    await hub.rows(
      `SELECT (SELECT jsonb_agg(to_jsonb(o) ORDER BY id) FROM organizations o)::text AS o,
         (SELECT jsonb_agg(to_jsonb(i) ORDER BY id) FROM organization_identifiers i)::text AS i,
         (SELECT jsonb_agg(to_jsonb(l) ORDER BY id) FROM locations l)::text AS l,
         (SELECT jsonb_agg(to_jsonb(s) ORDER BY id) FROM services s)::text AS s,
         (SELECT jsonb_agg(to_jsonb(t) ORDER BY organization_id, term, kind, word) FROM organization_terms t)::text AS t`,
    ),
  );
const matched = (run: Shown) => ({
  columns: run.columns.map(({ name, field }) => ({ column: name, field })),
});
const table = (...lines: string[]): Buffer => Buffer.from(lines.join('\n'));

describe('the wizard brings in a faulty list', () => {
  let run: Shown;
  let before: string;
  beforeAll(async () => {
    before = await everything();
  });

  it('reads it in its own encoding and suggests what its columns are', async () => {
    ({ run } = await wizard.begin('lista.csv', faultyList()));
    expect(run).toMatchObject({ state: 'UPLOADED', encoding: 'windows-1250' });
    expect(run.columns.map(({ field }) => field)).toEqual([
      ...['ID', 'NAME', 'HU_TAX', 'FOUNDED_ON', 'EMAIL', 'WEBSITE', 'CITY', 'PERSON', null],
    ]);
    expect(run.columns[1]?.samples[0]).toBe('Őrház Klub Egyesület');
  });

  it('shows every wrong row with its line, its column and the reason in words, and writes nothing', async () => {
    await wizard.step('matchImportColumns', run, matched(run));
    run = await wizard.work(run.id);
    expect(run).toMatchObject({ state: 'CHECKED', wrongRows: 3 });
    expect(run.findings.edges.map(({ node }) => [node.line, node.field, node.code])).toEqual([
      [3, 'Név', 'REQUIRED'],
      [5, 'Sorszám', 'DUPLICATE_ID'],
      [7, null, 'RAGGED_ROW'],
    ]);
    expect(run.findings.edges[0]?.node.message).toBe('üres, pedig kötelező');
    expect(run.repairs).toEqual(expect.arrayContaining([{ kind: 'EMAIL_LEFT_OUT', count: 1 }]));
    expect(await everything()).toBe(before);
  });

  it('gives them as a table to take along', async () => {
    const { text, headers } = await coordinator.get(`/imports/${run.id}/wrong-rows.csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFfájl,sor,oszlop,ok',
      'lista.csv,3,Név,"üres, pedig kötelező"',
    ]);
  });

  it('imports nothing while a row is wrong', async () => {
    expect((await wizard.step('confirmImport', run)).code).toBe('ROWS_WRONG');
  });

  it('takes a corrected file with the columns as they were matched', async () => {
    const fileIds = [await wizard.upload('javitott.csv', correctedList())];
    ({ run } = await wizard.step('replaceImportFiles', run, { fileIds }));
    expect(run.state).toBe('MATCHED');
    run = await wizard.work(run.id);
    expect(run).toMatchObject({ state: 'CHECKED', wrongRows: 0 });
    expect(run.counts[0]).toEqual({ kind: 'organizations', created: 6, changed: 0, same: 0 });
    expect(await everything()).toBe(before);
  });

  it('imports it once it is confirmed, and tells by mail', async () => {
    ({ run } = await wizard.step('confirmImport', run));
    expect(run.state).toBe('QUEUED');
    run = await wizard.work(run.id);
    expect(run).toMatchObject({ state: 'DONE', allowed: ['undo'] });
    expect(await organizations()).toEqual(
      expect.arrayContaining(['Őrház Klub Egyesület', 'Névtelenek Társasága']),
    );
  });

  it('takes it back to the byte', async () => {
    ({ run } = await wizard.step('undoImport', run));
    run = await wizard.work(run.id);
    expect(run).toMatchObject({ state: 'UNDONE', failure: null });
    expect(await everything()).toBe(before);
  });

  it('goes straight to the check with the next file of that source', async () => {
    const next = await wizard.begin('uj.csv', correctedList(), 'városi LISTA');
    expect(next.run.state).toBe('MATCHED');
    expect((await wizard.work(next.run.id)).state).toBe('CHECKED');
  });
});

describe('files that cannot be imported', () => {
  it.each([
    ['a header without rows', 'only.csv', table('Name;City'), /csak fejléce van, sora nincs/],
    ['columns of the same name', 'twice.csv', table('Name;Name', 'a;b'), /kétszer szereplő oszlop/],
    ['JSON that is none', 'x.json', table('{"a":'), null],
  ])('%s', async (_what, name, content, reason) => {
    const before = await hub.rows('SELECT 1 FROM imports');
    const { code, message, run } = await wizard.begin(name, content, 'Bad files', 'en');
    if (reason) {
      expect(code).toBe('FILE_UNREADABLE');
      expect(message).toMatch(reason);
      expect(await hub.rows('SELECT 1 FROM imports')).toHaveLength(before.length);
    } else {
      const checked = await wizard.work(run.id);
      expect(checked.findings.edges[0]?.node.code).toBe('NOT_JSON');
    }
  });

  it('two columns for the name, and none', async () => {
    const { run } = await wizard.begin('a.csv', table('x;y', 'a;b'), 'Matching', 'en');
    const columns = (first: string | null, second: string | null) => ({
      columns: [
        { column: 'x', field: first },
        { column: 'y', field: second },
      ],
    });
    expect((await wizard.step('matchImportColumns', run, columns('NAME', 'NAME'))).code).toBe(
      'MATCHED_TWICE',
    );
    expect((await wizard.step('matchImportColumns', run, columns('CITY', null))).code).toBe(
      'NAME_COLUMN_MISSING',
    );
    const gone = await wizard.step('discardImport', run);
    expect(gone.run.state).toBe('DISCARDED');
  });
});

describe('two that look alike', () => {
  const list = table(
    'Name;E-mail',
    'Kék Fonal Műhely;new@thread.example',
    'Kék Fonal Mühely;other@x.example',
  );
  const begin = async (title: string): Promise<Shown> => {
    const { run } = await wizard.begin('alike.csv', list, title, 'hu');
    await wizard.step('matchImportColumns', run, matched(run));
    return wizard.work(run.id);
  };

  beforeAll(async () => {
    const first = await wizard.begin('one.csv', table('Name', 'Kék Fonal Műhely'), 'First list', 'hu');
    await wizard.step('matchImportColumns', first.run, matched(first.run));
    const checked = await wizard.work(first.run.id);
    await wizard.step('confirmImport', checked);
    await wizard.work(first.run.id);
  });

  it('are shown side by side, merged as a person says, and apart again when the import is taken back', async () => {
    const before = await everything();
    let run = await begin('Second list');
    const known = run.pairs.find((pair) => pair.known && pair.reason === 'SAME_NAME') as Shown['pairs'][0];
    expect(known.fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'email']));
    ({ run } = await wizard.step('judgeImportPair', run, {
      pairId: known.id,
      decision: 'MERGE',
      take: ['email'],
    }));
    ({ run } = await wizard.step('confirmImport', run));
    run = await wizard.work(run.id);
    expect(run.state).toBe('DONE');
    const [kept] = await hub.rows<{ email: string }>('SELECT email FROM organizations WHERE id = $1', [
      known.secondId,
    ]);
    expect(kept?.email).toBe('new@thread.example');
    expect(
      await hub.rows('SELECT 1 FROM merged_organizations WHERE into_id = $1', [known.secondId]),
    ).toHaveLength(1);

    // The next file of that source finds the one that stayed, and makes no second one.
    const again = await wizard.work((await wizard.begin('alike.csv', list, 'Second list', 'hu')).run.id);
    expect(again.counts[0]).toEqual({ kind: 'organizations', created: 0, changed: 0, same: 2 });
    await wizard.step('discardImport', again);

    ({ run } = await wizard.step('undoImport', run));
    expect((await wizard.work(run.id)).state).toBe('UNDONE');
    expect(await everything()).toBe(before);
  });

  it('are not asked about again once a person said that they are two', async () => {
    let run = await begin('Second list');
    for (const { id } of run.pairs)
      ({ run } = await wizard.step('judgeImportPair', run, { pairId: id, decision: 'DIFFERENT' }));
    expect(run.openPairs).toBe(0);
    await wizard.step('discardImport', run);
    expect((await begin('Second list')).pairs).toEqual([]);
  });
});

describe('an import', () => {
  it('waits for another one that is at work', async () => {
    const { run } = await wizard.begin('a.csv', table('Name', 'Aardvark Society'), 'Waiting', 'en');
    await wizard.step('matchImportColumns', run, matched(run));
    const first = await wizard.work(run.id);
    const other = await wizard.begin('b.csv', table('Name', 'Badger Society'), 'Waiting', 'en');
    const second = await wizard.work(other.run.id);
    await wizard.step('confirmImport', first);
    expect((await wizard.step('confirmImport', second)).code).toBe('IMPORT_UNDER_WAY');
    await wizard.work(first.id);
    expect((await wizard.step('confirmImport', second)).run.state).toBe('QUEUED');
    await wizard.work(second.id);
  });

  it('refuses a step that somebody else has taken meanwhile', async () => {
    const { run } = await wizard.begin('a.csv', table('Name', 'Camel Society'), 'Waiting', 'en');
    const checked = await wizard.work(run.id);
    await wizard.step('judgeImportPair', checked, { pairId: checked.id }).catch(() => undefined);
    expect((await wizard.step('confirmImport', { ...checked, version: checked.version - 1 })).code).toBe(
      'STALE_VERSION',
    );
  });

  it("is nobody else's: not of an editor, not of another network", async () => {
    const { run } = await wizard.begin('a.csv', table('Name', 'Dormouse Society'), 'Waiting', 'en');
    for (const persona of ['editor', 'finance', 'lille-coordinator']) {
      const other = new Wizard(hub, await hub.as(persona));
      await expect(other.read(run.id)).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
    }
  });

  it('of which nothing was heard for a minute has failed, and can be checked again', async () => {
    const { run } = await wizard.begin('a.csv', table('Name', 'Elk Society'), 'Waiting', 'en');
    await hub.rows(
      `INSERT INTO import_progress (network_id, import_id, step, done, at)
       SELECT network_id, id, 'start', 0, now() - interval '2 minutes' FROM imports WHERE id = $1`,
      [run.id],
    );
    const lost = await wizard.read(run.id);
    expect(lost).toMatchObject({ state: 'FAILED', failure: 'INTERRUPTED' });
    await wizard.step('matchImportColumns', lost, matched(lost));
    expect((await wizard.work(run.id)).state).toBe('CHECKED');
  });
});
