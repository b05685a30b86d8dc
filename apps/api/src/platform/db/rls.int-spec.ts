import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, type Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import { sqlState } from './failures.js';
import { NOBODY, ReadScope, whoseRows } from './read-scope.js';
import { refuseRoleThatBypasses } from './role-check.js';

let kit: PlatformKit;
let here: Actor;
let there: Actor;
const municipality = v4();

beforeAll(async () => {
  kit = await platformKit();
  here = await kit.newNetwork();
  there = await kit.newNetwork();
  await kit.unitOfWork.run(here, async (tx) => {
    const add = `INSERT INTO municipalities (network_id, id, name, country) VALUES ($1, $2, '{"en": "X"}', 'HU')`;
    await tx.manager.query(add, [here.networkId, municipality]);
    return ok(null);
  });
});
afterAll(() => kit.close());

const COUNT = 'SELECT json_build_object($1::text, count(*)::int) FROM municipalities';
const counted = (scope: ReadScope): Promise<unknown> => scope.page('count', COUNT, ['n']);

describe('row level security', () => {
  it('shows the rows of the own network and no others', async () => {
    expect(await counted(new ReadScope(kit.readPool, whoseRows(here)))).toEqual({ n: 1 });
    expect(await counted(new ReadScope(kit.readPool, whoseRows(there)))).toEqual({ n: 0 });
  });

  it('shows no row when no network is set', async () => {
    expect(await counted(new ReadScope(kit.readPool, NOBODY))).toEqual({ n: 0 });
    expect(await kit.dataSource.query('SELECT * FROM municipalities')).toEqual([]);
  });

  it('refuses a row of another network', async () => {
    const add = kit.unitOfWork.run(here, async (tx) => {
      await tx.manager.query(
        `INSERT INTO municipalities (network_id, id, name, country) VALUES ($1, $2, '{"en": "Y"}', 'HU')`,
        [there.networkId, v4()],
      );
      return ok(null);
    });
    await expect(add).rejects.toThrow('row-level security');
  });

  it('cannot refer into another network, even where the id is known', async () => {
    const add = kit.unitOfWork.run(there, async (tx) => {
      await tx.manager.query(
        `INSERT INTO offices (network_id, id, municipality_id, name) VALUES ($1, $2, $3, '{"en": "Z"}')`,
        [there.networkId, v4(), municipality],
      );
      return ok(null);
    });
    expect(await add.catch(sqlState)).toBe('23503');
  });

  it('cannot be written to by a read', async () => {
    const scope = new ReadScope(kit.readPool, whoseRows(here));
    const write = scope.page('write', 'DELETE FROM organization_terms RETURNING to_json(1)', []);
    expect(await write.catch(sqlState)).toBe('25006');
    expect(await counted(scope)).toEqual({ n: 1 });
  });

  it('is forced on every table that has a network, whose keys and indexes begin with it', async () => {
    const { rows } = await kit.database.pool('owner').query(`
      SELECT c.relname AS table, c.relrowsecurity AND c.relforcerowsecurity AS forced,
             (SELECT array_agg(i.indexrelid::regclass::text) FROM pg_index i
               WHERE i.indrelid = c.oid AND i.indkey[0] <> a.attnum) AS other_indexes
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'network_id'
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
    const free = ['sessions', 'mail_outbox'];
    const held = rows.filter(({ table }) => !free.includes(table));
    expect(held.length).toBeGreaterThan(10);
    expect(held.filter(({ forced }) => !forced)).toEqual([]);
    // A person's own mandates and invitations are asked for across networks, by account; an invitation and a calendar by
    // their secret.
    const others = held.flatMap(({ other_indexes: indexes }) => (indexes as string[] | null) ?? []);
    expect(others).toEqual([
      ...['calendar_feeds_token', 'invitations_of_account', 'invitations_token', 'mandates_of_account'],
    ]);
  });

  it('is the same policy on each of them; what one may see beside it is one’s own, and counted here', async () => {
    const { rows } = await kit.database.pool('owner').query(`
      SELECT tablename AS table, policyname AS name, permissive, qual, with_check AS checked FROM pg_policies
       WHERE schemaname = 'public' ORDER BY 1, 2`);
    const usual = rows.filter(({ name }) => name === 'of_this_network');
    const rule = `(network_id = ( SELECT (NULLIF(current_setting('app.network_id'::text, true), ''::text))::uuid AS "nullif"))`;
    expect(new Set(usual.flatMap(({ qual, checked }) => [qual, checked] as string[]))).toEqual(
      new Set([rule]),
    );
    const { rows: tables } = await kit.database.pool('owner').query(`
      SELECT c.relname AS table FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'network_id'
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
    const free = ['sessions', 'mail_outbox'];
    const wanted = tables.map(({ table }) => table as string).filter((table) => !free.includes(table));
    expect(usual.map(({ table }) => table as string)).toEqual(wanted);
    const beside = rows.filter(({ name }) => name !== 'of_this_network');
    expect(beside.map(({ table, name }) => `${table} ${name}`)).toEqual([
      ...['calendar_feeds by_secret', 'calendar_feeds own_rows', 'invitations by_secret'],
      ...['invitations own_invitations', 'mandates own_mandates', 'saved_views own_rows'],
    ]);
    expect(beside.filter(({ qual }) => !/current_setting\('app\.\w+'/.test(qual as string))).toEqual([]);
  });
});

describe('the role of the API', () => {
  it('is let in when policies bind it', async () => {
    await expect(refuseRoleThatBypasses(kit.database.pool('app'))).resolves.toBeUndefined();
  });

  it('is refused when it owns tables under policy', async () => {
    await expect(refuseRoleThatBypasses(kit.database.pool('owner'))).rejects.toThrow('owns tables');
  });

  it('is refused when it may bypass policies', async () => {
    await expect(refuseRoleThatBypasses(kit.database.pool('operator'))).rejects.toThrow('BYPASSRLS');
  });

  it('is refused when a table of a network has no forced policy', async () => {
    const owner = kit.database.pool('owner');
    await owner.query('ALTER TABLE offices NO FORCE ROW LEVEL SECURITY');
    await expect(refuseRoleThatBypasses(kit.database.pool('app'))).rejects.toThrow('offices');
    await owner.query('ALTER TABLE offices FORCE ROW LEVEL SECURITY');
  });
});

describe('a read scope', () => {
  it('gives all pages of one operation the same snapshot once it is shared', async () => {
    const scope = new ReadScope(kit.readPool, whoseRows(here));
    scope.shareSnapshot();
    const before = await counted(scope);
    await kit.unitOfWork.run(here, async (tx) => {
      const add = `INSERT INTO municipalities (network_id, id, name, country) VALUES ($1, $2, '{"en": "W"}', 'HU')`;
      await tx.manager.query(add, [here.networkId, v4()]);
      return ok(null);
    });
    expect(await counted(scope)).toEqual(before);
    await scope.close();
    expect(await counted(scope)).toEqual({ n: 2 });
    await scope.close();
  });

  it('goes on after a statement that failed', async () => {
    const scope = new ReadScope(kit.readPool, whoseRows(here));
    expect(await scope.page('broken', 'SELECT to_json(1 / 0)', []).catch(sqlState)).toBe('22012');
    expect(await counted(scope)).toEqual({ n: 2 });
  });

  it('keeps parallel readers of different networks apart', async () => {
    const asked = Array.from({ length: 200 }, (_, i) => (i % 2 ? here : there));
    const seen = await Promise.all(asked.map((who) => counted(new ReadScope(kit.readPool, whoseRows(who)))));
    expect(seen).toEqual(asked.map((who) => ({ n: who === here ? 2 : 0 })));
  });
});
