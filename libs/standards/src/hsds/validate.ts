import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { HsdsTables } from './write-tables.js';

export interface SchemaFault {
  /** JSON pointer into what was checked. */
  path: string;
  message: string;
}

export interface HsdsValidator {
  /** One full organization with its services. */
  organization(document: unknown): SchemaFault[];
  /** A page or list of full organizations, or one of them. */
  document(document: unknown): SchemaFault[];
  /** All tables, with the columns that only the tabular form requires, and the uniqueness of ids. */
  tables(tables: Partial<HsdsTables>): SchemaFault[];
}

interface OfficialTable {
  items: { required?: string[]; tabular_required?: string[] };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const faultsOf = (errors: ErrorObject[] | null | undefined, base: string): SchemaFault[] =>
  (errors ?? []).map(({ instancePath, message }) => ({
    path: base + instancePath,
    message: message ?? 'is not valid',
  }));

/**
 * Ajv with the official schemas of HSDS 3.0 as they are published: a folder `schema` with one file per table, and the
 * compiled ones in `compiled`. The schemas are not part of this repository.
 * @throws the error of reading a schema that is not there
 */
export async function loadHsdsValidator(schemaFolder: string): Promise<HsdsValidator> {
  const read = async (...name: string[]): Promise<object> =>
    JSON.parse(await readFile(join(schemaFolder, ...name), 'utf8')) as object;
  const tabular = (await read('compiled', 'tabular.json')) as { properties: Record<string, OfficialTable> };
  // the schemas carry words of their own (datapackage_metadata, tabular_required), which strict mode refuses
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // the compiled tables still refer to the files beside them
  for (const file of await readdir(schemaFolder))
    if (file.endsWith('.json') && file !== 'openapi.json') ajv.addSchema(await read(file), file);
  ajv.addSchema(await read('compiled', 'service_with_definitions.json'), 'hsds');
  ajv.addSchema(tabular, 'tabular');
  const organization = ajv.compile({ $ref: 'hsds#/definitions/organization' });
  const service = ajv.getSchema('hsds') as ValidateFunction;
  const tables = ajv.getSchema('tabular') as ValidateFunction;

  const check = (validate: ValidateFunction, value: unknown, base: string): SchemaFault[] =>
    validate(value) ? [] : faultsOf(validate.errors, base);

  /** The official schema of an organization does not know its services, the official example has them. */
  const full = (document: unknown, base: string): SchemaFault[] => {
    const services = isObject(document) && Array.isArray(document.services) ? document.services : [];
    return [
      ...check(organization, document, base),
      ...services.flatMap((item, at) => check(service, item, `${base}/services/${at}`)),
    ];
  };

  return {
    organization: (document) => full(document, ''),
    document: (document) => {
      const paged = isObject(document) && Array.isArray(document.contents);
      const list = paged ? (document.contents as unknown[]) : Array.isArray(document) ? document : undefined;
      return (
        list?.flatMap((item, at) => full(item, `${paged ? '/contents' : ''}/${at}`)) ?? full(document, '')
      );
    },
    tables: (rows) => {
      const faults = check(tables, rows, '');
      for (const [name, list] of Object.entries(rows)) {
        const official = tabular.properties[name];
        if (!official) {
          faults.push({ path: `/${name}`, message: 'is no table of the standard' });
          continue;
        }
        const ids = new Set<unknown>();
        list.forEach((row, at) => {
          for (const column of official.items.tabular_required ?? [])
            if (row[column] === undefined)
              faults.push({ path: `/${name}/${at}/${column}`, message: 'is required in a table' });
          if (ids.has(row.id)) faults.push({ path: `/${name}/${at}/id`, message: 'is not unique' });
          ids.add(row.id);
        });
      }
      return faults;
    },
  };
}
