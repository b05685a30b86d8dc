import { systemActor, type Language } from '@kalaka/domain';
import {
  CSV_PROFILES,
  writeHsdsJson,
  writeHsdsTables,
  type CsvProfile,
  type DirectoryPackage,
} from '@kalaka/standards';
import type { INestApplicationContext } from '@nestjs/common';
import { Argument, Option, type Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ActivityTables, Calendars } from '../../activities/index.js';
import { ExportOrganizations, OpenData, RegisterReader, registerTables } from '../../organizations/index.js';
import { ProgramData } from '../../programs/index.js';
import { ReadPool, ReadScope } from '../../platform/db/index.js';
import { namedNetwork } from '../directory/named-network.js';
import { say, withHub } from '../with-hub.js';

export interface ExportOptions {
  network?: string;
  format: 'json' | 'tabular';
  profile: CsvProfile;
  /** Only what is published, or what the coordination sees. */
  audience: 'public' | 'internal';
  language?: string;
  /** Of hsds: with what people changed, as its table `metadata`. */
  history?: boolean;
  out: string;
}

type Wish = Partial<ExportOptions> & Pick<ExportOptions, 'out'>;

/** Writes the register into a file (json) or a folder (tabular). @returns the files, in the order of writing */
export async function exportHsds(
  app: INestApplicationContext,
  options: Wish,
): Promise<{ files: string[]; register: DirectoryPackage }> {
  const network = await namedNetwork(app, options.network);
  const { language, history } = options;
  const exported = await app
    .get(ExportOrganizations, { strict: false })
    .execute(systemActor(network.id), { language, history });
  if (!exported.ok) throw new Error(`refused: ${exported.refusal.code}`);
  const register = exported.value;
  if (options.format !== 'tabular') {
    await written(options.out, writeHsdsJson(register));
    return { files: [options.out], register };
  }
  return { files: await all(options.out, writeHsdsTables(register)), register };
}

/** Writes the register into a folder of tables with their schema. @returns the files, in the order of writing */
export async function exportTables(app: INestApplicationContext, options: Wish): Promise<string[]> {
  const { id: networkId, slug } = await namedNetwork(app, options.network);
  const actor = options.audience === 'internal' ? systemActor(networkId) : null;
  const read = new ReadScope(app.get(ReadPool, { strict: false }), { networkId });
  const { profile = 'plain' } = options;
  const language: Language = (options.language ?? (profile === 'plain' ? 'en' : 'hu')) === 'hu' ? 'hu' : 'en';
  const texts = options.language ?? language;
  const reader = app.get(RegisterReader, { strict: false });
  const { organizations, audiences, groups } = await reader.all({ actor, networkId, language, texts, read });
  const about = { name: slug, title: slug };
  return all(options.out, registerTables(organizations, audiences, about, { profile, language, groups }));
}

/** Writes what is published as one document of the W3C ontology. */
export async function exportOrg(app: INestApplicationContext, options: Wish): Promise<string[]> {
  const { slug } = await namedNetwork(app, options.network);
  const wish = { form: 'jsonld', profile: 'plain', language: options.language } as const;
  const body = await app.get(OpenData, { strict: false }).file(slug, wish);
  await written(options.out, [body.toString()]);
  return [options.out];
}

/** Writes the programmes that are published as IATI 2.03. */
export async function exportIati(app: INestApplicationContext, options: Wish): Promise<string[]> {
  const { slug } = await namedNetwork(app, options.network);
  const body = await app.get(ProgramData, { strict: false }).iati(slug);
  await written(options.out, [body.toString()]);
  return [options.out];
}

/** Writes the activities of a network as one table; the ending of the file says which kind. */
export async function exportActivities(app: INestApplicationContext, options: Wish): Promise<string[]> {
  const { id: networkId } = await namedNetwork(app, options.network);
  const { profile = 'plain' } = options;
  const language: Language = (options.language ?? (profile === 'plain' ? 'en' : 'hu')) === 'hu' ? 'hu' : 'en';
  const read = new ReadScope(app.get(ReadPool, { strict: false }), { networkId });
  const tables = app.get(ActivityTables, { strict: false });
  const eyes = { actor: systemActor(networkId), language, read };
  const asked = options.out.endsWith('.xlsx') ? tables.xlsx(eyes, {}) : tables.csv(eyes, {}, profile);
  await written(options.out, [await asked]);
  return [options.out];
}

/** Writes what a network publishes of its programmes as iCalendar. */
export async function exportCalendar(app: INestApplicationContext, options: Wish): Promise<string[]> {
  const { slug } = await namedNetwork(app, options.network);
  await written(options.out, [await app.get(Calendars, { strict: false }).ofNetwork(slug, options.language)]);
  return [options.out];
}

async function all(
  folder: string,
  files: Iterable<{ path: string; pieces: Iterable<string> }>,
): Promise<string[]> {
  const names: string[] = [];
  for (const { path, pieces } of files) {
    const file = join(folder, path);
    await written(file, pieces);
    names.push(file);
  }
  return names;
}

/** Piece by piece, so that a large register never stands in memory as one text. */
async function written(file: string, pieces: Iterable<string | Buffer>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await pipeline(Readable.from(pieces), createWriteStream(file, { encoding: 'utf8' }));
}

const STANDARDS = {
  hsds: async (app: INestApplicationContext, options: ExportOptions): Promise<string[]> => {
    const { files, register } = await exportHsds(app, options);
    const { organizations, locations, services } = register;
    say(`${organizations.length} organizations, ${locations.length} locations, ${services.length} services`);
    return files;
  },
  csv: exportTables,
  org: exportOrg,
  iati: exportIati,
  activities: exportActivities,
  calendar: exportCalendar,
};

export const exportCommand = (program: Command): Command =>
  program
    .command('export')
    .description('writes what a network has in the words of a standard, or as tables')
    .addArgument(
      new Argument(
        '<standard>',
        'HSDS 3.0, CSV tables with a schema, the W3C ontology as JSON-LD, programmes as IATI 2.03, activities as CSV or XLSX, or what is coming up as iCalendar',
      ).choices(Object.keys(STANDARDS)),
    )
    .addOption(
      new Option('--format <format>', 'of hsds: one JSON document, or a tabular data package')
        .choices(['json', 'tabular'])
        .default('json'),
    )
    .addOption(
      new Option('--profile <profile>', 'of csv and activities: for programs, or for Excel in Hungary')
        .choices(CSV_PROFILES)
        .default('plain'),
    )
    .addOption(
      new Option('--audience <audience>', 'of csv: what is published, or what the coordination sees')
        .choices(['public', 'internal'])
        .default('public'),
    )
    .option('--network <slug>', 'short name or id of the network; needed when there are several')
    .option(
      '--language <code>',
      "texts in this language where there are some (BCP 47); else the network's own",
    )
    .option('--history', 'of hsds: with what people changed and in whose name, out of the trail')
    .requiredOption(
      '--out <path>',
      'the file (json, org, iati, activities .csv or .xlsx, calendar) or the folder (tabular, csv) to write',
    )
    .action((standard: keyof typeof STANDARDS, options: ExportOptions) =>
      withHub(async (app) => {
        for (const file of await STANDARDS[standard](app, options)) say(file);
      }),
    );
