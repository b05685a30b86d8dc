import { ACTIVITY_COLUMNS, encodingNamed, ENCODINGS, type ActivityColumn } from '@kalaka/standards';
import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { importActivities } from '../directory/import-activities.js';
import { importOrganizations, type ImportOptions } from '../directory/import-organizations.js';
import { startSmall } from '../directory/memory.js';
import { withHub } from '../with-hub.js';

export { importActivities, importOrganizations };

const COLUMNS = Object.keys(ACTIVITY_COLUMNS);

/** `Target=REACH`, once for each column. */
function columnOf(text: string, before: Record<string, ActivityColumn> = {}): Record<string, ActivityColumn> {
  const at = text.lastIndexOf('=');
  const target = text.slice(at + 1);
  if (at > 0 && COLUMNS.includes(target)) return { ...before, [text.slice(0, at)]: target as ActivityColumn };
  throw new InvalidArgumentError(`must be a heading, = and one of ${COLUMNS.join(', ')}`);
}

const KINDS = { organizations: importOrganizations, activities: importActivities };

export const importCommand = (program: Command): Command =>
  program
    .command('import')
    .description(
      'takes a directory of organizations, or a list of activities, into a network, all or nothing',
    )
    .addArgument(new Argument('<kind>', 'what the files hold').choices(Object.keys(KINDS)))
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
    .addOption(
      new Option(
        '--column <heading=field>',
        `of activities: what a column holds, where its heading does not say it: ${COLUMNS.join(', ')}`,
      ).argParser(columnOf),
    )
    .option('--organization <name>', 'of activities: the organization of rows that name none')
    .addOption(
      new Option('--year <year>', 'of activities: the year of months that are named without one').argParser(
        (year) => {
          if (/^\d{4}$/.test(year)) return Number(year);
          throw new InvalidArgumentError('must be a year');
        },
      ),
    )
    .option('--date <date>', 'of activities: the day of rows without one (YYYY-MM-DD)')
    .option('--dry-run', 'only says what would happen')
    .option('--wrong-rows', 'lists every wrong row, not only the first twenty')
    .option('--repairs', 'lists every repair with what stood there before')
    .action((kind: keyof typeof KINDS, path: string, options: ImportOptions) => {
      startSmall();
      return withHub(async (app) => {
        if (await KINDS[kind](app, path, options)) return;
        process.exitCode = 1;
      });
    });
