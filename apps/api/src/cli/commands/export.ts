import { systemActor } from '@kalaka/domain';
import { writeHsdsJson, writeHsdsTables, type DirectoryPackage } from '@kalaka/standards';
import type { INestApplicationContext } from '@nestjs/common';
import { Argument, Option, type Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportOrganizations } from '../../organizations/index.js';
import { namedNetwork } from '../directory/named-network.js';
import { say, withHub } from '../with-hub.js';

interface ExportOptions {
  network?: string;
  format: 'json' | 'tabular';
  language?: string;
  out: string;
}

/** Writes the register into a file (json) or a folder (tabular). @returns the files, in the order of writing */
export async function exportHsds(
  app: INestApplicationContext,
  options: ExportOptions,
): Promise<{ files: string[]; register: DirectoryPackage }> {
  const network = await namedNetwork(app, options.network);
  const { language } = options;
  const exported = await app
    .get(ExportOrganizations, { strict: false })
    .execute(systemActor(network.id), { language });
  if (!exported.ok) throw new Error(`refused: ${exported.refusal.code}`);
  const register = exported.value;
  const files: string[] = [];
  if (options.format === 'json') {
    await written(options.out, writeHsdsJson(register));
    files.push(options.out);
  } else {
    for (const { path, pieces } of writeHsdsTables(register)) {
      const file = join(options.out, path);
      await written(file, pieces);
      files.push(file);
    }
  }
  return { files, register };
}

/** Piece by piece, so that a large register never stands in memory as one text. */
async function written(file: string, pieces: Iterable<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await pipeline(Readable.from(pieces), createWriteStream(file, { encoding: 'utf8' }));
}

export const exportCommand = (program: Command): Command =>
  program
    .command('export')
    .description('writes the register of a network in the words of a standard')
    .addArgument(new Argument('<standard>', 'the standard').choices(['hsds']))
    .addOption(
      new Option('--format <format>', 'one JSON document, or a tabular data package')
        .choices(['json', 'tabular'])
        .default('json'),
    )
    .option('--network <slug>', 'short name or id of the network; needed when there are several')
    .option(
      '--language <code>',
      "texts in this language where there are some (BCP 47); else the network's own",
    )
    .requiredOption('--out <path>', 'the file (json) or the folder (tabular) to write')
    .action((_standard: string, options: ExportOptions) =>
      withHub(async (app) => {
        const { files, register } = await exportHsds(app, options);
        const { organizations, locations, services } = register;
        say(
          `${organizations.length} organizations, ${locations.length} locations, ${services.length} services`,
        );
        for (const file of files) say(file);
      }),
    );
