import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cleanText } from '../../libs/domain/dist/index.js';
import {
  canonical,
  filesInMemory,
  hsdsTables,
  loadHsdsValidator,
  readDirectory,
  writeCsv,
  writeHsdsJson,
  writeHsdsTables,
} from '../../libs/standards/dist/index.js';
import { assertNone } from './checks.mjs';

const networkId = '11111111-1111-4111-8111-111111111111';
const REFUSALS = new Set(['REQUIRED', 'TOO_LONG', 'CONTROL_CHARACTER', 'BIDI_OVERRIDE']);

/** Each text as every text field of an organization, a place and a service. */
const tablesWith = (texts) => {
  const id = (kind, at) => `${kind}0000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const rows = texts.map((text, at) => ({
    text,
    o: id('a', at),
    l: id('b', at),
    s: id('c', at),
    name: `No. ${at}`,
  }));
  const table = (columns, toRow) => [...writeCsv(columns, rows.map(toRow))].join('');
  return {
    'organizations.csv': table(
      ['id', 'name', 'alternate_name', 'description', 'legal_status'],
      ({ o, name, text }) => ({
        ...{ id: o, name, alternate_name: text, description: text, legal_status: text },
      }),
    ),
    'locations.csv': table(
      ['id', 'organization_id', 'location_type', 'name', 'description', 'transportation'],
      ({ l, o, text }) => ({
        ...{ id: l, organization_id: o, location_type: 'physical' },
        ...{ name: text, description: text, transportation: text },
      }),
    ),
    'services.csv': table(
      ['id', 'organization_id', 'status', 'name', 'description', 'eligibility_description', 'url', 'email'],
      ({ s, o, name, text }) => ({
        ...{ id: s, organization_id: o, status: 'active', name, description: text },
        ...{ eligibility_description: text, url: text, email: text },
      }),
    ),
  };
};

/** The big list of naughty strings: through the rule for texts of people, and in and out as every text of a directory. */
export async function checkTexts(checks) {
  if (!checks.has('naughty-strings')) return;
  const texts = JSON.parse(readFileSync(checks.path('naughty-strings', 'blns.json'), 'utf8'));

  await checks.check('naughty-strings: each is kept as given or refused by name', () => {
    const refused = new Map();
    for (const text of texts)
      for (const multiline of [false, true]) {
        const result = cleanText(text, { max: 10_000, multiline });
        if (result.ok) assert.equal(result.value, text.replace(/\r\n?/g, '\n').normalize('NFC').trim());
        else {
          assert.ok(REFUSALS.has(result.refusal.code), result.refusal.code);
          refused.set(result.refusal.code, (refused.get(result.refusal.code) ?? 0) + 1);
        }
      }
    return `${texts.length} texts; refused: ${JSON.stringify(Object.fromEntries(refused))}`;
  });

  const { package: read, report } = await readDirectory(filesInMemory(tablesWith(texts)), { networkId });
  await checks.check(
    'naughty-strings: each arrives in every text field, mended where it must be, with a line about it',
    () => {
      assertNone(report.wrongRows, 'wrong rows');
      assert.equal(read.organizations.length, texts.length);
      for (const record of [...read.organizations, ...read.locations, ...read.services])
        for (const value of Object.values(record))
          if (typeof value === 'string')
            assert.deepEqual(cleanText(value, { max: 10_000, multiline: true }), { ok: true, value });
      return JSON.stringify(report.repairsByKind);
    },
  );

  await checks.check(
    'naughty-strings: a directory full of them comes back from JSON and from tables unharmed',
    async () => {
      const json = await readDirectory(filesInMemory({ 'x.json': [...writeHsdsJson(read)].join('') }), {
        networkId,
      });
      assert.deepEqual(canonical(json.package), canonical(read));
      const tables = [...writeHsdsTables(read)].map(({ path, pieces }) => [path, [...pieces].join('')]);
      const back = await readDirectory(filesInMemory(Object.fromEntries(tables)), { networkId });
      assert.deepEqual(canonical(back.package), canonical(read));
    },
  );

  if (!checks.has('hsds-spec')) return;
  await checks.check('naughty-strings: its export passes the official schemas', async () => {
    const validator = await loadHsdsValidator(checks.path('hsds-spec', 'schema'));
    assertNone(validator.document(JSON.parse([...writeHsdsJson(read)].join(''))), 'errors');
    assertNone(validator.tables(hsdsTables(read)), 'errors');
  });
}
