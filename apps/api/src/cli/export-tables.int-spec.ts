import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor } from '@kalaka/domain';
import { filesAt, loadMapping, readDirectory } from '@kalaka/standards';
import { demoHub, type DemoHub } from '../../test/demo-hub.js';
import { ExportOrganizations, ImportOrganizations } from '../organizations/index.js';
import { exportActivities, exportCalendar, exportOrg, exportTables } from './commands/export.js';
import { foundNetwork } from './found-network.js';

let hub: DemoHub;
let folder: string;
beforeAll(async () => {
  hub = await demoHub();
}, 120_000);
afterAll(() => hub.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalaka-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const HOSTILE = '=HYPERLINK("http://x")';

async function networkId(): Promise<string> {
  const [network] = await hub.rows<{ id: string }>(`SELECT id FROM networks WHERE slug = 'szekesfehervar'`);
  return network!.id;
}

describe('the tables that the command line writes', () => {
  it('come back through the built-in mapping as they went out, formulas and all', async () => {
    const id = await networkId();
    await hub.rows(
      `UPDATE organizations SET description = jsonb_build_object('hu', $2::text), alternate_names = ARRAY['@A', '''=B']
       WHERE id = (SELECT id FROM organizations WHERE network_id = $1 ORDER BY id LIMIT 1)`,
      [id, HOSTILE],
    );
    const files = await exportTables(hub.app, {
      ...{ network: 'szekesfehervar', out: folder, audience: 'internal', language: 'hu' },
    });
    expect(files).toHaveLength(4);
    expect(readFileSync(join(folder, 'organizations.csv'), 'utf8')).not.toMatch(/(?:^|,)"?=/m);
    const { package: back, report } = await readDirectory(await filesAt(folder), {
      networkId: id,
      mapping: await loadMapping('kalaka-tables'),
    });
    expect(report.wrongRows).toEqual([]);
    const exported = await hub.app
      .get(ExportOrganizations, { strict: false })
      .execute(systemActor(id), { language: 'hu' });
    if (!exported.ok) throw new Error(exported.refusal.code);
    const kept = ({
      name,
      alternateNames,
      description,
      website,
      email,
      foundedOn,
    }: (typeof back)['organizations'][number]) => ({
      ...{ name, alternateNames, description, website, email, foundedOn },
    });
    const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
    const before = byId(exported.value.organizations);
    expect(back.organizations).toHaveLength(before.size);
    for (const one of back.organizations) expect(kept(one)).toEqual(kept(before.get(one.id)!));
    expect(back.organizations.some(({ description }) => description === HOSTILE)).toBe(true);
    expect(back.organizations.some(({ alternateNames }) => alternateNames.join() === "@A,'=B")).toBe(true);
    const groups = ({ attributes }: (typeof back)['organizations'][number]) =>
      attributes.map(({ term }) => term);
    for (const one of back.organizations) expect(groups(one)).toEqual(groups(before.get(one.id)!));
    const places = byId(exported.value.locations);
    for (const { id: place, name, latitude, accessibility } of back.locations) {
      expect([name, latitude]).toEqual([places.get(place)!.name, places.get(place)!.latitude]);
      const codes = (facts: typeof accessibility) =>
        facts.map(({ code, value }) => `${code} ${value}`).sort();
      expect(codes(accessibility)).toEqual(codes(places.get(place)!.accessibility));
    }
    const practical = ({
      waitTimeText,
      applicationProcess,
      costOptions,
      requiredDocuments,
      attributes,
    }: (typeof back)['services'][number]) => [
      attributes.map(({ term }) => term),
      ...[waitTimeText, applicationProcess, costOptions.map(({ option }) => option)],
      requiredDocuments.map(({ document }) => document),
    ];
    const offered = byId(exported.value.services);
    for (const one of back.services) expect(practical(one)).toEqual(practical(offered.get(one.id)!));
    expect(back.services.some(({ requiredDocuments }) => requiredDocuments.length === 2)).toBe(true);
    expect(back.services.map(({ name }) => name).sort()).toEqual(
      exported.value.services.map(({ name }) => name).sort(),
    );
  });

  it('are written again to the byte by a network that took them in', async () => {
    const id = await networkId();
    const out = (name: string) => ({ out: join(folder, name), language: 'hu' });
    await exportTables(hub.app, { network: 'szekesfehervar', ...out('first') });
    const secondId = await foundNetwork(hub.app, hub.settings, {
      ...{ slug: 'masik', name: 'Másik', language: 'hu', timeZone: 'Europe/Budapest', currency: 'HUF' },
      municipality: { name: 'Pécs', country: 'HU', offices: ['Iroda'] },
      organization: { name: 'Híd Egyesület', legalForm: 'ASSOCIATION' },
      coordinator: { email: 'anna@hid.example', givenName: 'Anna', familyName: 'Híd' },
    });
    const read = await readDirectory(await filesAt(join(folder, 'first')), {
      ...{ networkId: secondId, source: 'kalaka-tables', mapping: await loadMapping('kalaka-tables') },
    });
    expect(read.report.wrongRows).toEqual([]);
    const input = { package: read.package, source: 'kalaka-tables', language: 'hu' };
    const taken = await hub.app
      .get(ImportOrganizations, { strict: false })
      .execute(systemActor(secondId), input);
    expect(taken).toMatchObject({ ok: true });
    await exportTables(hub.app, { network: 'masik', ...out('second') });
    const written = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');
    const services = written('first', 'services.csv');
    expect(written('second', 'services.csv')).toBe(services);
    const [said] = await hub.rows<{ ways: boolean; modes: boolean }>(
      `SELECT bool_or(booking_ways <> '{}') AS ways, bool_or(delivery <> '{}') AS modes FROM services WHERE network_id = $1`,
      [secondId],
    );
    expect(said).toEqual({ ways: true, modes: true });
    const other = await hub.rows(
      `SELECT a.id FROM organizations a JOIN organizations b ON b.id = a.id AND b.network_id = $2
       WHERE a.network_id = $1 AND a.target_groups <> b.target_groups`,
      [id, secondId],
    );
    expect(other).toEqual([]);
  });

  it('hold only what is published unless more is asked for', async () => {
    await exportTables(hub.app, { network: 'szekesfehervar', out: folder });
    const header = readFileSync(join(folder, 'organizations.csv'), 'utf8').split('\r\n')[0]!.split(',');
    expect(header).not.toContain('email');
    const [first, second] = await Promise.all(
      [0, 1].map(async () => {
        await exportOrg(hub.app, { network: 'szekesfehervar', out: join(folder, 'network.jsonld') });
        return readFileSync(join(folder, 'network.jsonld'), 'utf8');
      }),
    );
    expect(first).toBe(second);
    expect(JSON.parse(first!)).toHaveProperty('@graph');
  });
});

describe('what the command line writes of activities', () => {
  it('is one table or workbook with every activity, and a calendar of what is published', async () => {
    const [{ count } = { count: 0 }] = await hub.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM activities WHERE network_id = $1`,
      [await networkId()],
    );
    const out = (name: string) => ({ network: 'szekesfehervar', out: join(folder, name) });
    const [csv = ''] = await exportActivities(hub.app, out('activities.csv'));
    const [xlsx = ''] = await exportActivities(hub.app, out('activities.xlsx'));
    const [ics = ''] = await exportCalendar(hub.app, out('calendar.ics'));
    const ids = readFileSync(csv, 'utf8').match(/^[0-9a-f]{8}-[0-9a-f-]{27},/gm) ?? [];
    expect(new Set(ids).size).toBe(count);
    expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(ics, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});
