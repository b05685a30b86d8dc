import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';
import { Wizard, type Shown } from '../../../test/import-wizard.js';
import { ROLLUP_CHECKS } from '../rollups.checks.js';

let hub: DemoHub;
let wizard: Wizard;
let own: { id: string; name: string }[];
beforeAll(async () => {
  hub = await demoHub();
  wizard = new Wizard(hub, await hub.as('coordinator'));
  own = await hub.rows(
    `SELECT o.id, o.name ->> 'hu' AS name FROM organizations o JOIN networks n ON n.id = o.network_id
     WHERE n.slug = 'szekesfehervar' AND o.name ? 'hu' ORDER BY o.id LIMIT 3`,
  );
}, 180_000);
afterAll(() => hub.close());

const FIRST = () => own[0]!;
const SECOND = () => own[1]!;
const table = (...lines: string[]): Buffer => Buffer.from(lines.join('\n'));
const HEADER = 'Szervezet;Dátum;Tevékenység;Típus;Társszervezők;Elért személyek száma;Kapcsolattartó';
const list = (...rows: string[]): Buffer => table(HEADER, ...rows);

async function begin(content: Buffer, title: string, settings: object = {}): Promise<Shown> {
  const fileIds = [await wizard.upload('napló.csv', content)];
  const { run } = await wizard.beginWith(fileIds, title, 'hu', 'ACTIVITIES');
  if (run.state === 'MATCHED') return wizard.work(run.id);
  const columns = run.columns.map(({ name, field }) => ({ column: name, field }));
  const matched = await wizard.step('matchImportColumns', run, { columns, ...settings });
  expect(matched.code).toBeUndefined();
  return wizard.work(run.id);
}
async function confirmed(run: Shown): Promise<Shown> {
  await wizard.step('confirmImport', run);
  return wizard.work(run.id);
}
async function takenBack(run: Shown): Promise<Shown> {
  await wizard.step('undoImport', run);
  return wizard.work(run.id);
}
const activities = (importId: string) =>
  hub.rows<{ title: string; reach: number | null; type: string; state: string; original: object }>(
    `SELECT a.title ->> 'hu' AS title, a.reach, a.type, a.state FROM activities a WHERE a.import_id = $1
     ORDER BY a.happened_on, a.title ->> 'hu'`,
    [importId],
  );
/** Everything that an import of activities may touch, as text. */
const everything = async (): Promise<string> =>
  JSON.stringify(
    await hub.rows(
      `SELECT (SELECT jsonb_agg(to_jsonb(t) ORDER BY id)::text FROM activities t) AS a,
         (SELECT jsonb_agg(to_jsonb(t) ORDER BY activity_id, organization_id)::text FROM activity_co_organizers t) AS c,
         (SELECT jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text)::text FROM activity_rollups t WHERE activities > 0) AS r,
         (SELECT jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text)::text FROM shared_rollups t WHERE activities > 0) AS s`,
    ),
  );
const breaches = async (): Promise<string[]> => {
  const query = async (sql: string, params?: unknown[]) => ({ rows: await hub.rows(sql, params) });
  return (await Promise.all(ROLLUP_CHECKS.map((check) => check.run({ query })))).flat();
};
const faults = (run: Shown) => run.findings.edges.map(({ node }) => [node.line, node.code]);

describe('a list of activities comes in by the wizard', () => {
  let before: string;
  let run: Shown;

  it('is understood by its headings, and checked without writing anything', async () => {
    before = await everything();
    const rows = [
      `${FIRST().name};2024.03.01.;Első délelőtt;Tanácsadás;${SECOND().name};12;Valaki`,
      `${FIRST().name.toUpperCase()};2024.03.02.;Második délelőtt;Varázslat;;–;`,
    ];
    run = await begin(list(...rows), 'Régi napló');
    expect(run).toMatchObject({ state: 'CHECKED', wrongRows: 0, openNames: 0 });
    expect(run.counts).toEqual([{ kind: 'activities', created: 2, changed: 0, same: 0 }]);
    expect(run.repairs).toEqual(expect.arrayContaining([{ kind: 'TYPE_AS_OTHER', count: 1 }]));
    expect(await everything()).toBe(before);
  });

  it('is there once it is confirmed, as reported, with who did it together, and counted at once', async () => {
    run = await confirmed(run);
    expect(run).toMatchObject({ state: 'DONE', allowed: ['undo'] });
    expect(await activities(run.id)).toEqual([
      { title: 'Első délelőtt', reach: 12, type: 'ADVICE', state: 'REPORTED' },
      { title: 'Második délelőtt', reach: null, type: 'OTHER', state: 'REPORTED' },
    ]);
    const shared = await hub.rows(
      `SELECT r.reach::int FROM shared_rollups r WHERE r.organization_id = $1 AND r.month = '2024-03-01' AND r.activities > 0`,
      [SECOND().id],
    );
    expect(shared).toEqual([{ reach: 12 }]);
    expect(await breaches()).toEqual([]);
  });

  it('keeps nothing about a person', async () => {
    expect(await hub.rows(`SELECT 1 FROM import_activities WHERE original::text LIKE '%Valaki%'`)).toEqual(
      [],
    );
  });

  it('changes nothing when it comes again', async () => {
    const rows = [
      `${FIRST().name};2024.03.01.;Első délelőtt;Tanácsadás;${SECOND().name};12;Valaki más`,
      `${FIRST().name.toUpperCase()};2024.03.02.;Második délelőtt;Varázslat;;–;`,
    ];
    const again = await begin(list(...rows), 'Régi napló');
    expect(again.counts).toEqual([{ kind: 'activities', created: 0, changed: 0, same: 2 }]);
    expect((await wizard.step('confirmImport', again)).code).toBe('NOTHING_TO_IMPORT');
    await wizard.step('discardImport', again);
  });

  it('is taken back to the byte', async () => {
    expect(await takenBack(run)).toMatchObject({ state: 'UNDONE', failure: null });
    expect(await everything()).toBe(before);
    expect(await breaches()).toEqual([]);
  });
});

describe('organizations under several spellings', () => {
  it('are asked for once: the list waits, and the next one knows them', async () => {
    const rows = ['Kis Kapocs Kör;2024.04.01.;Séta;;;5;', 'KIS KAPOCS KÖR;2024.04.02.;Séta;;;6;'];
    let run = await begin(list(...rows), 'Kapocs');
    expect(faults(run)).toEqual([
      [2, 'ORGANIZATION_UNKNOWN'],
      [3, 'ORGANIZATION_UNKNOWN'],
    ]);
    expect(run.names.map(({ name, organizationId }) => [name, organizationId])).toEqual(
      expect.arrayContaining([
        ['KIS KAPOCS KÖR', null],
        ['Kis Kapocs Kör', null],
      ]),
    );
    expect((await wizard.step('confirmImport', run)).code).toBe('ROWS_WRONG');
    const names = [{ name: 'Kis Kapocs Kör', organizationId: FIRST().id }];
    ({ run } = await wizard.step('tellImportNames', run, { names }));
    run = await wizard.work(run.id);
    expect(run).toMatchObject({ state: 'CHECKED', wrongRows: 0, openNames: 0 });
    await wizard.step('discardImport', run);
    const next = await begin(list('kis kapocs kör egyesület;2024.04.03.;Séta;;;5;'), 'Másik lista');
    expect(next.wrongRows).toBe(0);
    await wizard.step('discardImport', next);
  });

  it('are not told by an organization of another network', async () => {
    const run = await begin(list('Senki Se Tudja;2024.04.01.;Séta;;;5;'), 'Senki');
    const [other] = await hub.rows<{ id: string }>(
      `SELECT o.id FROM organizations o JOIN networks n ON n.id = o.network_id WHERE n.slug <> 'szekesfehervar' LIMIT 1`,
    );
    const names = [{ name: 'Senki Se Tudja', organizationId: other!.id }];
    expect((await wizard.step('tellImportNames', run, { names })).code).toBe('OTHER_NETWORK');
    await wizard.step('discardImport', run);
  });
});

describe('rows that cannot be taken', () => {
  it.each([
    ['a day that has not come', () => `${FIRST().name};2099.01.01.;Séta;;;5;`, 'DATE_IN_FUTURE'],
    [
      'a partner whom nobody knows',
      () => `${FIRST().name};2024.01.01.;Séta;;Ki Tudja Ki;5;`,
      'PARTNER_UNKNOWN',
    ],
    ['more people than there are', () => `${FIRST().name};2024.01.01.;Séta;;;99999999;`, 'FIGURE_TOO_LARGE'],
  ])('%s', async (_, row, code) => {
    const before = await everything();
    const run = await begin(list(row()), `Rossz ${code}`);
    expect(faults(run)).toEqual([[2, code]]);
    expect(run.findings.edges[0]?.node.message).not.toContain('directory.wrong');
    await wizard.step('discardImport', run);
    expect(await everything()).toBe(before);
  });

  it('a locked period, also when it is locked between the check and the import', async () => {
    const row = `${FIRST().name};2019.02.01.;Séta;;;5;`;
    const run = await begin(list(row), 'Zárolt');
    expect(run.wrongRows).toBe(0);
    await hub.rows(
      `INSERT INTO reporting_periods (network_id, id, from_date, to_date, due_on, state, locked_at)
       SELECT id, gen_random_uuid(), '2019-01-01', '2019-03-31', '2019-04-15', 'LOCKED', now() FROM networks WHERE slug = 'szekesfehervar'`,
    );
    const failed = await confirmed(run);
    expect(failed).toMatchObject({ state: 'FAILED', failure: 'ROWS_WRONG' });
    expect(await activities(run.id)).toEqual([]);
    const again = await begin(list(row), 'Zárolt');
    expect(faults(again)).toEqual([[2, 'PERIOD_LOCKED']]);
    await wizard.step('discardImport', again);
  });
});

describe('taking it back', () => {
  it('is refused by name once somebody has touched one of its activities', async () => {
    let run = await confirmed(await begin(list(`${FIRST().name};2024.05.01.;Megnézett;;;5;`), 'Érintett'));
    await hub.rows('UPDATE activities SET version = version + 1 WHERE import_id = $1', [run.id]);
    run = await takenBack(run);
    expect(run).toMatchObject({ state: 'DONE', failure: 'CHANGED_SINCE' });
    expect(await activities(run.id)).toHaveLength(1);
    await hub.rows('UPDATE activities SET version = 1 WHERE import_id = $1', [run.id]);
    expect((await takenBack(run)).state).toBe('UNDONE');
  });
});

describe('a list that does not say it all', () => {
  it('takes whose it is, and the year of its months, from the person', async () => {
    const run = await begin(table('Hónap;Tevékenység;Létszám', 'június;Séta;7'), 'Hónapok', {
      ...{ organizationId: FIRST().id, year: 2014 },
    });
    expect(run).toMatchObject({ wrongRows: 0, openNames: 0 });
    const done = await confirmed(run);
    expect(
      await hub.rows(
        'SELECT happened_on::text AS day, organization_id AS id FROM activities WHERE import_id = $1',
        [run.id],
      ),
    ).toEqual([{ day: '2014-06-01', id: FIRST().id }]);
    await takenBack(done);
  });
});
