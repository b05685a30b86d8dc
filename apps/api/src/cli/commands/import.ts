import { systemActor } from '@kalaka/domain';
import {
  encodingNamed,
  ENCODINGS,
  filesAt,
  loadMapping,
  readDirectory,
  type DirectoryPackage,
  type Encoding,
  type Mapping,
} from '@kalaka/standards';
import type { INestApplicationContext } from '@nestjs/common';
import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { ImportOrganizations } from '../../organizations/index.js';
import { keepSmall, startSmall } from '../directory/memory.js';
import { namedNetwork } from '../directory/named-network.js';
import { Progress } from '../directory/progress.js';
import { ReportLines } from '../directory/report-lines.js';
import { say, withHub } from '../with-hub.js';

interface ImportOptions {
  network?: string;
  mapping?: string;
  source?: string;
  language: string;
  dryRun?: boolean;
  repairs?: boolean;
  wrongRows?: boolean;
  encoding?: Encoding;
  sheet?: string;
  headerLine?: number;
}

/** Reads, compares, writes all or nothing, and says so. @returns whether every row could be taken */
export async function importOrganizations(
  app: INestApplicationContext,
  path: string,
  options: ImportOptions,
  tell: (line: string) => void = say,
  progress: Pick<Progress, 'at' | 'end'> = new Progress(),
): Promise<boolean> {
  const network = await namedNetwork(app, options.network);
  const mapping = options.mapping ? await loadMapping(options.mapping) : undefined;
  const { source, read } = await reading(path, network.id, progress, options, mapping);
  progress.end();
  const lines = new ReportLines();
  const shown = options.wrongRows ? read.report.wrongRows.length : undefined;
  for (const line of lines.reading(read.report, shown)) tell(line);
  if (options.repairs) for (const line of lines.repairs(read.report)) tell(line);
  const whole = read.report.wrongRowCount === 0;
  const nothingRead = Object.keys(read.report.rowsByTable).length === 0;
  if (!whole && (nothingRead || !options.dryRun)) {
    if (!nothingRead) tell(lines.say('report.nothingImported'));
    return false;
  }
  const { language, dryRun = false } = options;
  const result = await app.get(ImportOrganizations, { strict: false }).execute(systemActor(network.id), {
    ...{ package: read.package, source, language, dryRun },
    onProgress: ({ step, done, total }) => {
      progress.at(step, done, total);
      keepSmall();
    },
  });
  progress.end();
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  for (const line of lines.imported(result.value, dryRun)) tell(line);
  return whole;
}

async function reading(
  path: string,
  networkId: string,
  progress: Pick<Progress, 'at' | 'end'>,
  { source: named, encoding, sheet, headerLine }: ImportOptions,
  mapping?: Mapping,
) {
  // The reader falls back on the same names, so that ids stay the same.
  const source = named ?? mapping?.name ?? 'hsds';
  const files = await filesAt(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error(`there is nothing at ${path}`) : error;
  });
  const onProgress = ({ file, rows }: { file: string; rows: number }): void => {
    progress.at(`reading ${file}`, rows);
    keepSmall();
  };
  const given = { encoding, sheet, headerLine };
  const read = await readDirectory(files, { networkId, source, mapping, onProgress, ...given });
  return { source, read: read as typeof read & { package: DirectoryPackage } };
}

export const importCommand = (program: Command): Command =>
  program
    .command('import')
    .description('takes a directory of organizations into the register of a network, all or nothing')
    .addArgument(new Argument('<kind>', 'what the files hold').choices(['organizations']))
    .argument(
      '<path>',
      'a file, or a folder or zip of files: HSDS 3.0 JSON or tables, or tables (CSV, XLSX) with a mapping',
    )
    .option('--network <slug>', 'short name or id of the network; needed when there are several')
    .option(
      '--mapping <name or file>',
      'how the columns of other tables are read: the name of a built-in mapping, or a file',
    )
    .option(
      '--source <name>',
      'short name of where the data comes from; the same directory needs the same name each time',
    )
    .addOption(new Option('--language <code>', 'the language of the texts (BCP 47)').default('en'))
    .addOption(
      new Option(
        '--encoding <name>',
        `how the tables are encoded, where it cannot be told: ${ENCODINGS.join(', ')}`,
      ).argParser((name) => {
        const encoding = encodingNamed(name);
        if (encoding) return encoding;
        throw new InvalidArgumentError(`must be one of ${ENCODINGS.join(', ')}`);
      }),
    )
    .option('--sheet <name or number>', 'the sheet of a workbook; its first one with rows otherwise')
    .addOption(
      new Option(
        '--header-line <number>',
        'the line with the names of the columns, where it is not found',
      ).argParser((line) => {
        if (/^[1-9]\d{0,6}$/.test(line)) return Number(line);
        throw new InvalidArgumentError('must be the number of a line');
      }),
    )
    .option('--dry-run', 'only says what would happen')
    .option('--wrong-rows', 'lists every wrong row, not only the first twenty')
    .option('--repairs', 'lists every repair with what stood there before')
    .action((_kind: string, path: string, options: ImportOptions) => {
      startSmall();
      return withHub(async (app) => {
        if (await importOrganizations(app, path, options)) return;
        process.exitCode = 1;
      });
    });
