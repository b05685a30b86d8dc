import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { writeIati } from '../../libs/standards/dist/index.js';
import { assertNone } from './checks.mjs';
import { brokenRules } from './iati-rules.mjs';

/** What a network without an identifier of IATI's own cannot help; everything else is a fault. */
const LISTED = ['1.14.8'];

const under = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const inside = path.join(folder, name);
    return statSync(inside).isDirectory() ? under(inside) : [inside];
  });

/** The official schema, ruleset and test files, ready to judge a document. */
export function loadIati(checks) {
  xmlRegisterFsInputProviders();
  const schema = checks.path('iati', 'iati-activities-schema.xsd');
  const xsd = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
  const validator = XsdValidator.fromDoc(xsd);
  const ruleset = JSON.parse(readFileSync(checks.path('iati', 'rulesets', 'standard.json'), 'utf8'));
  const list = readFileSync(checks.path('iati', 'OrganisationRegistrationAgency.xml'), 'utf8');
  const agencies = [...list.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code);
  return {
    /** @returns {string[]} what is wrong by the schema */
    faults(text) {
      const document = XmlDocument.fromString(text);
      try {
        validator.validate(document);
        return [];
      } catch (error) {
        return (error.details ?? [error]).map(({ line, message }) => `${line}: ${String(message).trim()}`);
      } finally {
        document.dispose();
      }
    },
    /** @returns {string[]} rules of the ruleset that are broken */
    broken(text) {
      const document = XmlDocument.fromString(text);
      try {
        return brokenRules(document, ruleset, { agencies, now: Date.now() });
      } finally {
        document.dispose();
      }
    },
  };
}

/** Valid, and breaks no rule but those that are listed. */
export function assertIati(iati, text) {
  assertNone(iati.faults(text), 'faults by the schema');
  const broken = iati.broken(text).filter((rule) => !LISTED.some((id) => rule.startsWith(`warning ${id}:`)));
  assertNone(broken, 'broken rules');
}

const ACTIVITY = {
  ...{ identifier: 'kalaka-town-1', language: 'hu', title: { hu: 'Érzékenyítő napok', en: 'Days' } },
  ...{ description: { hu: 'Öt szervezet' }, targetGroups: { hu: 'mindenki' }, status: 'IMPLEMENTATION' },
  participants: [
    { role: 'FUNDING', type: 'LOCAL_GOVERNMENT', name: { hu: 'Város' } },
    { role: 'ACCOUNTABLE', type: 'NATIONAL_NGO', name: { hu: 'A' } },
    { role: 'IMPLEMENTING', type: 'FOUNDATION', ref: 'FR-INSEE-1', name: { hu: 'B' } },
  ],
  dates: { plannedStart: '2026-01-01', actualStart: '2026-01-01', plannedEnd: '2026-12-31' },
  ...{ country: 'HU', places: [{ hu: 'iskolák' }], sectors: ['16010', '16020', '15150'] },
  ownSectors: [{ code: 'SERVICE', name: { hu: 'szolgáltatás' } }],
  policyMarkers: [{ code: '11', significance: '2' }],
  page: { url: 'https://hub.example/p', title: { hu: 'Lapja' }, language: 'hu' },
  indicators: [
    {
      ...{ title: { hu: 'Elértek' }, unit: { hu: 'fő' }, direction: 'UP' },
      baseline: { year: 2025, date: '2025-12-31', value: 3 },
      periods: [
        { from: '2026-01-01', to: '2026-06-30', target: 10, actual: 12 },
        { from: '2026-07-01', to: '2026-12-31', target: 10 },
      ],
    },
  ],
};
const FILE = {
  generatedAt: '2026-11-26T10:00:00Z',
  reporting: { ref: 'kalaka-town', type: 'NATIONAL_NGO', name: { hu: 'Közös Asztal' } },
};

/** The programmes of the demo networks, as the hub publishes them. */
export async function checkIatiOfDemo(checks, hub) {
  if (!checks.has('iati')) return;
  const iati = loadIati(checks);
  for (const network of ['szekesfehervar', 'lille'])
    await checks.check(`iati: the programmes of ${network} are valid as the hub publishes them`, async () => {
      const answer = await fetch(`${hub.url}/open/${network}/programs.xml`);
      const text = await answer.text();
      assert.equal(answer.status, 200, text);
      assertIati(iati, text);
      const count = (name) => text.split(`<${name}`).length - 1;
      assert.ok(count('iati-identifier') > 0, 'no programme is published');
      return `${count('iati-identifier')} programmes, ${count('participating-org')} partners, ${count('result ')} results`;
    });
}

/** The writer of IATI against the official schema and ruleset, and those against their own test files. */
export async function checkIati(checks) {
  if (!checks.has('iati')) return;
  const iati = loadIati(checks);
  const tests = ['activity-tests', path.join('should-fail', 'iati-activities'), 'should-pass'];
  const files = tests
    .map((name) => checks.path('iati', 'tests', name))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false }))
    .flatMap(under)
    .filter((file) => file.includes('iati-activities') || file.includes('activity-tests'));

  await checks.check('iati: the schema judges its own test files as they say of themselves', () => {
    const wrong = files.filter(
      (file) => (iati.faults(readFileSync(file, 'utf8')).length === 0) === file.includes('should-fail'),
    );
    assertNone(wrong, 'files judged otherwise');
    return `${files.length} files`;
  });
  await checks.check('iati: a programme with partners, sectors and results is valid', () => {
    assertIati(
      iati,
      [...writeIati({ ...FILE, activities: [ACTIVITY, { ...ACTIVITY, indicators: [] }] })].join(''),
    );
  });
  await checks.check('iati: the ruleset finds what the schema lets through', () => {
    const broken = (change) =>
      iati.broken([...writeIati({ ...FILE, activities: [{ ...ACTIVITY, ...change }] })].join(''));
    assert.ok(broken({ dates: { plannedEnd: '2026-12-31' } }).some((rule) => rule.includes('6.11.1')));
    assert.ok(broken({ sectors: [], ownSectors: [] }).some((rule) => rule.includes('6.2.2')));
    assert.ok(broken({ dates: { actualStart: '2999-01-01' } }).some((rule) => rule.includes('11.1.4')));
    assert.ok(broken({ identifier: 'kalaka-town' }).some((rule) => rule.includes('1.1.3')));
  });
}
