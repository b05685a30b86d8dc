import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesAt } from '../files/folder-files.js';
import { readDirectory } from '../read-directory.js';
import { type HsdsValidator, loadHsdsValidator } from './validate.js';
import { hsdsTables } from './write-tables.js';
import { hsdsOrganizations, writeHsdsJson } from './write-json.js';

// The layout of the official schemas with a few of their rules; the real ones are checked by check:real-data.
const id = { type: 'string', format: 'uuid' };
const organization = {
  type: 'object',
  properties: {
    id,
    name: { type: 'string' },
    website: { type: 'string', format: 'uri' },
    locations: { type: 'array', items: { $ref: '#/definitions/location' } },
  },
  required: ['id', 'name', 'description'],
};
const location = { name: 'location', type: 'object', properties: { id }, required: ['id', 'location_type'] };
const phone = {
  type: 'object',
  properties: { id },
  required: ['id', 'number'],
  tabular_required: ['location_id'],
};
const schemas = {
  'location.json': location,
  'compiled/service_with_definitions.json': {
    type: 'object',
    properties: { id, status: { enum: ['active', 'inactive'] } },
    required: ['id', 'name', 'status'],
    definitions: { organization, location },
  },
  'compiled/tabular.json': {
    type: 'object',
    properties: {
      organization: { type: 'array', items: { type: 'object', required: ['id', 'name'] } },
      location: { type: 'array', items: { $ref: 'location.json' } },
      phone: { type: 'array', items: phone },
    },
  },
};

describe('checking with the official schemas', () => {
  let folder: string;
  let validator: HsdsValidator;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hsds-schema-'));
    await mkdir(join(folder, 'compiled'));
    for (const [name, schema] of Object.entries(schemas))
      await writeFile(join(folder, name), JSON.stringify(schema));
    validator = await loadHsdsValidator(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const good = { id: '3a111111-1111-4111-8111-111111111101', name: 'Kapocs', description: '' };

  it('finds nothing wrong with what the hub writes', async () => {
    for (const name of ['hsds-json', 'hsds-tables', 'hsds-1.1']) {
      const files = await filesAt(`${import.meta.dirname}/../../fixtures/${name}`);
      const { package: directory } = await readDirectory(files, { networkId: good.id });
      directory.services.forEach((service) => (service.status = 'ACTIVE'));
      expect(validator.document(JSON.parse([...writeHsdsJson(directory)].join('')))).toEqual([]);
      for (const document of hsdsOrganizations(directory))
        expect(validator.organization(document)).toEqual([]);
      const { organization: organizations, location: locations } = hsdsTables(directory);
      expect(validator.tables({ organization: organizations, location: locations })).toEqual([]);
    }
  });

  it('looks into pages, lists, nested places and services', () => {
    const broken = {
      ...good,
      id: 'x',
      website: 'www.x.org',
      locations: [{ id: good.id }],
      services: [{ id: good.id, name: 'Kör', status: '?' }],
    };
    const paths = ['/id', '/website', '/locations/0', '/services/0/status'];
    expect(validator.document(broken).map(({ path }) => path)).toEqual(paths);
    expect(validator.document([good, broken])[0]).toMatchObject({ path: '/1/id' });
    expect(validator.document({ contents: [broken] })[0]).toMatchObject({ path: '/contents/0/id' });
  });

  it('holds tables to what only tables require: links, and ids that occur once', () => {
    const row = { id: good.id, number: '1' };
    expect(validator.tables({ phone: [row, { ...row, location_id: good.id }] })).toEqual([
      { path: '/phone/0/location_id', message: 'is required in a table' },
      { path: '/phone/1/id', message: 'is not unique' },
    ]);
    expect(validator.tables({ schedule: [] })).toEqual([
      { path: '/schedule', message: 'is no table of the standard' },
    ]);
  });
});
