import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

async function appoint(browser: Browser, input: object): Promise<Record<string, unknown>> {
  const { data } = await browser.ask(
    `mutation ($input: AppointMandateInput!) { appointMandate(input: $input) {
       ... on MandateAppointed { mandate { id } } ... on Refusal { code message } } }`,
    { input },
  );
  return data?.['appointMandate'] as Record<string, unknown>;
}

const one = async (sql: string, params: unknown[]): Promise<string> =>
  (await hub.rows<{ id: string }>(sql, params))[0]?.id ?? '';

describe('two networks, one person', () => {
  it('lists mandates of both and acts in one at a time', async () => {
    const lille = await hub.as('lille-coordinator');
    const { data: known } = await lille.ask('{ network { today } }');
    const made = await appoint(lille, {
      ...{
        email: 'david.kerekes@kozosasztal.example',
        givenName: 'Dávid',
        familyName: 'Kerekes',
        role: 'VIEW',
      },
      ...{
        organizationId: await one(`SELECT id FROM organizations WHERE name ->> 'fr' = $1`, [
          'La Cour des Jeux',
        ]),
        from: (known?.['network'] as { today: string }).today,
      },
    });
    const there = (made['mandate'] as { id: string }).id;
    const editor = await hub.as('editor');
    const list =
      '{ viewer { network { slug } mandates { id network { slug } organization { name { text } } } } network { slug } }';
    const { data } = await editor.ask(list, undefined, { 'accept-language': 'en' });
    expect(data).toMatchObject({
      viewer: { network: { slug: 'szekesfehervar' } },
      network: { slug: 'szekesfehervar' },
    });
    const mandates = (
      data?.['viewer'] as { mandates: { id: string; organization: { name: { text: string } } }[] }
    ).mandates;
    expect(mandates.map(({ organization: { name } }) => name.text).sort()).toEqual([
      'Jelfolyó Association of Deaf and Hard of Hearing People',
      'Play Yard',
    ]);
    const actIn =
      'mutation ($id: UUID!) { actIn(input: { mandateId: $id }) { ... on MandateChosen { viewer { mandate { id } network { slug } } } } }';
    expect((await editor.ask(actIn, { id: there })).data?.['actIn']).toMatchObject({
      viewer: { mandate: { id: there }, network: { slug: 'lille' } },
    });
    expect((await editor.ask('{ network { slug } }')).data).toEqual({ network: { slug: 'lille' } });
    const foreign = await one(
      `SELECT m.id FROM mandates m JOIN accounts a ON a.id = m.account_id WHERE a.email = $1`,
      ['nora.hegyi@kozosasztal.example'],
    );
    expect((await editor.ask(actIn, { id: foreign })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('tells that person of the calendars and views of both, and a coordinator of one network those of it alone', async () => {
    const [editor, lille] = [await hub.as('editor'), await hub.as('lille-coordinator')];
    const personId = await one(`SELECT id FROM accounts WHERE email = $1`, [
      'david.kerekes@kozosasztal.example',
    ]);
    const make = 'mutation { it: makeCalendarFeed { __typename } }';
    expect((await editor.ask(make)).data?.['it']).toEqual({ __typename: 'CalendarFeedMade' });
    await hub.rows(
      `INSERT INTO calendar_feeds (network_id, account_id, mandate_id, token_hash, made_at)
       SELECT network_id, account_id, id, decode(repeat('ab', 32), 'hex'), now() FROM mandates m
       WHERE account_id = $1 AND network_id = (SELECT id FROM networks WHERE slug = 'lille')`,
      [personId],
    );
    await hub.rows(
      `INSERT INTO saved_views (network_id, id, account_id, list, name, query, columns, shared)
       SELECT DISTINCT ON (network_id) network_id, gen_random_uuid(), account_id, 'ORGANIZATIONS', 'Mine', '', '{}'::text[], false
       FROM mandates WHERE account_id IN ($1, (SELECT id FROM accounts WHERE email = 'nora.hegyi@kozosasztal.example'))
       ORDER BY network_id, account_id = $1 DESC`,
      [personId],
    );
    const networksIn = (rows: unknown): string[] =>
      (rows as { networkId: string }[]).map(({ networkId }) => networkId).sort();
    const exported = async (by: Browser) => {
      const { data } = await by.ask(
        'mutation ($input: ExportPersonInput!) { it: exportPerson(input: $input) { ... on PersonExported { content } } }',
        { input: { personId } },
      );
      const { content } = data?.['it'] as { content: string };
      expect(content).not.toMatch(/token|hash/i);
      const { calendars, savedViews } = JSON.parse(content) as Record<string, unknown>;
      return { calendars: networksIn(calendars), savedViews: networksIn(savedViews) };
    };
    const both = (await hub.rows<{ id: string }>('SELECT id FROM networks')).map(({ id }) => id).sort();
    expect(await exported(editor)).toEqual({ calendars: both, savedViews: both });
    const there = [await one(`SELECT id FROM networks WHERE slug = $1`, ['lille'])];
    expect(await exported(lille)).toEqual({ calendars: there, savedViews: there });
  });

  it('are held apart by the database when the network is not asked for', async () => {
    const [networks, app] = [
      await hub.rows<{ id: string }>('SELECT id FROM networks'),
      hub.database.pool('app'),
    ];
    const client = await app.connect();
    await client.query('BEGIN');
    expect((await client.query('SELECT 1 FROM mandates')).rowCount).toBe(0);
    await client.query(`SELECT set_config('app.network_id', $1, true)`, [networks[0]?.id]);
    const seen = await client.query<{ network_id: string }>('SELECT DISTINCT network_id FROM mandates');
    expect(seen.rows).toEqual([{ network_id: networks[0]?.id }]);
    await client.query('ROLLBACK');
    client.release();
  });
});
