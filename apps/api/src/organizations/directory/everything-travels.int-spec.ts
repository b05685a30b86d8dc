import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import {
  filesInMemory,
  readDirectory,
  writeHsdsJson,
  writeHsdsTables,
  type DirectoryPackage,
} from '@kalaka/standards';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { ExportOrganizations } from '../use-cases/export-organizations.js';
import { ImportOrganizations } from '../use-cases/import-organizations.js';

/** What a column does when the register goes out as HSDS and comes into another network. */
const TRAVELS = 'travels';
const LINKS = 'ids and links, kept as they are';
const HUB = 'how the hub keeps its rows';
const CHECKED = 'who checked what is for each network to find out';
const NO_ROOM = 'HSDS has no room for it';

const EASY = {
  ...{ easy_description: NO_ROOM, easy_state: NO_ROOM, easy_missing_since: NO_ROOM },
  ...{ easy_checked_by: NO_ROOM, easy_checked_on: NO_ROOM },
};

/** A new column fails here until somebody has decided about it. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organizations: {
    ...{
      network_id: HUB,
      id: LINKS,
      details: HUB,
      created_at: HUB,
      version: HUB,
      name_hu: HUB,
      name_en: HUB,
    },
    ...{ name: TRAVELS, alternate_names: TRAVELS, description: TRAVELS, founded_on: TRAVELS },
    ...{ target_groups: TRAVELS, languages: TRAVELS, website: TRAVELS, email: TRAVELS, phones: TRAVELS },
    legal_form: 'goes out as words and stays words: the legal form is what a network has seen papers of',
    ...{
      source_legal_form: 'the words above',
      legal_status: CHECKED,
      status_entered_by: CHECKED,
      registration_file_id: CHECKED,
    },
    ...{ public_benefit_from: CHECKED, seat: NO_ROOM },
    ...EASY,
    expertise: 'what members help each other with stays in the network',
  },
  organization_identifiers: {
    ...{ network_id: HUB, id: LINKS, organization_id: LINKS, scheme: TRAVELS, value: TRAVELS },
    ...{ source: 'the name of its scheme', entered_by: CHECKED, verified_by: CHECKED, verified_on: CHECKED },
  },
  locations: {
    ...{ network_id: HUB, id: LINKS, organization_id: LINKS, details: HUB, name: TRAVELS, address: TRAVELS },
    ...{ latitude: TRAVELS, longitude: TRAVELS, phones: TRAVELS, schedules: TRAVELS, languages: TRAVELS },
  },
  services: {
    ...{ network_id: HUB, id: LINKS, organization_id: LINKS, details: HUB, name_hu: HUB },
    ...{ name: TRAVELS, description: TRAVELS, eligibility: TRAVELS, cost: TRAVELS, cost_kind: TRAVELS },
    ...{ waiting_amount: TRAVELS, waiting_unit: TRAVELS, waiting_stated_on: TRAVELS, status: TRAVELS },
    ...{ booking_ways: TRAVELS, booking: TRAVELS, delivery: TRAVELS, required_documents: TRAVELS },
    ...{ website: TRAVELS, email: TRAVELS, languages: TRAVELS, areas: TRAVELS, phones: TRAVELS },
    ...{ schedules: TRAVELS },
    ...EASY,
  },
  service_locations: { network_id: HUB, id: LINKS, service_id: LINKS, location_id: LINKS },
  accessibility_facts: {
    ...{ network_id: HUB, id: LINKS, location_id: LINKS, service_id: LINKS, code: TRAVELS, value: TRAVELS },
    ...{ text: TRAVELS, verified_on: TRAVELS, verified_by_organization_id: TRAVELS },
    verified_by: 'a person; the organization is named',
  },
};

/** Other tables that know organizations, places or services. */
const STAYS: readonly string[] = [
  // What the network is, and does with its members: no directory entry.
  ...['memberships', 'mandates', 'nao_terms', 'handovers', 'sponsorships', 'spare_capacities'],
  ...['capacity_assessments', 'peer_assessments', 'capacity_gaps', 'help_offers', 'organization_documents'],
  // What members do together; it goes out as tables of activities and as IATI.
  ...['program_partners', 'program_contributions', 'program_services'],
  ...['activities', 'activity_co_organizers', 'activity_remarks', 'activity_templates', 'period_missing'],
  ...['activity_rollups', 'reach_rollups', 'shared_rollups'],
  // Films, and what the hub notes for itself.
  ...['sign_videos', 'organization_terms', 'merged_organizations'],
];

let kit: OrganizationsKit;
beforeAll(async () => (kit = await organizationsKit()));
afterAll(() => kit.close());

describe('what goes out as HSDS', () => {
  it.each(Object.keys(COLUMNS))('is decided for every column of %s', async (table) => {
    const columns = await kit.rows<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(COLUMNS[table] ?? {}).sort());
  });

  it('is decided for every table that hangs on an organization, a place or a service', async () => {
    const tables = await kit.rows<{ name: string }>(
      `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint WHERE contype = 'f'
       AND confrelid IN ('organizations'::regclass, 'locations'::regclass, 'services'::regclass)`,
    );
    expect(
      tables
        .map(({ name }) => name)
        .filter((name) => !(name in COLUMNS))
        .sort(),
    ).toEqual(STAYS.toSorted());
  });
});

const RICH = {
  phones: [
    { number: '+36 22 555 107', extension: '12', kind: 'voice', description: 'Reception', smsWelcome: true },
  ],
  schedules: [
    {
      ...{ freq: 'MONTHLY', interval: 2, byDay: ['MO', 'WE'], opens: '09:00', closes: '12:30' },
      ...{ timeZone: 'Europe/Budapest', description: 'Ring twice' },
    },
  ],
  languages: ['hu', 'hsh'],
};

/** One organization, place and service that say everything one can say. */
async function everything(coordinator: Actor): Promise<void> {
  await kit.rows(
    `UPDATE networks SET vocabulary = jsonb_set(vocabulary, '{targetGroups}',
       '[{"code": "STUDENTS", "name": {"en": "Students"}, "retired": false, "version": 1}]') WHERE id = $1`,
    [coordinator.networkId],
  );
  const organizationId = await kit.organization(coordinator, {
    ...{ name: { en: 'Our own' }, alternateNames: ['OO'], description: { en: 'What we do' } },
    ...{ legalForm: 'FOUNDATION', foundedOn: '2015-12-14', targetGroups: ['DEAF', 'STUDENTS', 'CARERS'] },
    ...{ website: 'https://ours.example', email: 'us@ours.example' },
    ...{ phones: RICH.phones, languages: RICH.languages },
  });
  const numbers = { scheme: 'HU_REGISTRY' as const, value: '07-02-0099003' };
  const at = async (): Promise<number> =>
    (
      await kit.rows<{ version: number }>('SELECT version FROM organizations WHERE id = $1', [organizationId])
    )[0]?.version ?? 0;
  const ours = async () => ({ organizationId, version: await at() });
  const editor = await kit.person(coordinator.networkId, 'ED', organizationId);
  value(await kit.cases.saveIdentifier.execute(editor, { ...(await ours()), identifier: numbers }));
  const address = {
    ...{ street: 'Fő utca 900.', city: 'Székesfehérvár', region: null, postalCode: '8000', country: 'HU' },
    note: 'In the yard',
  };
  const location = { name: { en: 'House' }, address, latitude: 47.18, longitude: 18.41, ...RICH };
  value(await kit.cases.saveLocation.execute(coordinator, { ...(await ours()), location }));
  const [{ id: locationId = '' } = {}] = await kit.rows<{ id: string }>(
    'SELECT id FROM locations WHERE organization_id = $1',
    [organizationId],
  );
  const service = {
    ...{
      name: { en: 'Circle' },
      description: { en: 'We sit' },
      eligibility: { en: 'All' },
      cost: { en: '1 Ft' },
    },
    ...{ costKind: 'SLIDING', waiting: { amount: 3, unit: 'WEEKS', statedOn: '2026-11-01' } },
    ...{
      bookingWays: ['PHONE', 'TEXT_MESSAGE'],
      booking: { en: 'Say who you are' },
      delivery: ['AT_HOME', 'ONLINE'],
    },
    ...{ requiredDocuments: { en: 'Identity card\nA letter of your doctor' }, status: 'TEMPORARILY_CLOSED' },
    ...{ website: 'https://ours.example/circle', email: 'circle@ours.example', areas: ['Fejér'], ...RICH },
    locationIds: [locationId],
  };
  value(await kit.cases.saveService.execute(coordinator, { ...(await ours()), service }));
  await kit.rows(
    `INSERT INTO accessibility_facts (network_id, id, location_id, service_id, code, value, text, verified_on, verified_by_organization_id)
     SELECT $1::uuid, gen_random_uuid(), $2::uuid, NULL::uuid, 'LIFT', 'PARTLY', '{"en": "It is narrow"}'::jsonb, '2026-09-01'::date, $3::uuid
     UNION ALL SELECT $1::uuid, gen_random_uuid(), NULL, s.id, 'SIGN_LANGUAGE', 'YES', '{"en": "We sign"}', '2026-10-01', $3::uuid
     FROM services s WHERE s.network_id = $1::uuid`,
    [coordinator.networkId, locationId, organizationId],
  );
}

/** Columns that travel, of every row, without what is null: the same in two networks that say the same. */
async function travelled(networkId: string): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {};
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const kept = Object.keys(columns).filter(
      (column) => columns[column] === TRAVELS || columns[column] === LINKS,
    );
    const own = table === 'organization_identifiers' ? `AND scheme <> 'SOURCE'` : '';
    const rows = await kit.rows<{ row: object }>(
      `SELECT jsonb_strip_nulls(to_jsonb(t)) AS row FROM ${table} t WHERE network_id = $1 ${own} ORDER BY id`,
      [networkId],
    );
    tables[table] = rows.map(({ row }) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => kept.includes(column))),
    );
  }
  return tables;
}

const groupsOf = (networkId: string): Promise<object[]> =>
  kit.rows(`SELECT vocabulary -> 'targetGroups' AS groups FROM networks WHERE id = $1`, [networkId]);

describe('a register that says everything', () => {
  const give = async (actor: Actor): Promise<DirectoryPackage> =>
    value(await new ExportOrganizations(kit.unitOfWork).execute(actor, { language: 'en' }));
  const json = (register: DirectoryPackage) => ({ 'x.json': [...writeHsdsJson(register)].join('') });
  const tables = (register: DirectoryPackage) =>
    Object.fromEntries(
      [...writeHsdsTables(register)].map(({ path, pieces }) => [path, [...pieces].join('')]),
    );

  it.each([
    ['one document', json],
    ['tables', tables],
  ])(
    'is the same in an empty network that took it in as %s, and goes out again to the byte',
    async (_, written) => {
      const first = await kit.network();
      await everything(first);
      const before = await travelled(first.networkId);
      // No part of what travels may be missing here, or nothing would show that it does.
      for (const [table, columns] of Object.entries(COLUMNS)) {
        const seen = (before[table] as object[]).flatMap((row) => Object.keys(row));
        const must = Object.keys(columns).filter((column) => columns[column] === TRAVELS);
        expect([table, must.filter((column) => !seen.includes(column))]).toEqual([table, []]);
      }
      const files = written(await give(first));
      const second = await kit.network();
      const read = await readDirectory(filesInMemory(files), { networkId: second.networkId, source: 'hub' });
      expect(read.report.wrongRows).toEqual([]);
      const input = { package: read.package, source: 'hub', language: 'en' };
      value(await new ImportOrganizations(kit.unitOfWork).execute(second, input));
      expect(await travelled(second.networkId)).toEqual(before);
      expect(await groupsOf(second.networkId)).toEqual(await groupsOf(first.networkId));
      expect(written(await give(second))).toEqual(files);
    },
  );
});
