import { systemActor } from '@kalaka/domain';
import {
  filesAt,
  loadMapping,
  readDirectory,
  type ActivityColumn,
  type DirectoryPackage,
  type Encoding,
  type Mapping,
} from '@kalaka/standards';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportOrganizations } from '../../organizations/index.js';
import { say } from '../with-hub.js';
import { keepSmall } from './memory.js';
import { namedNetwork } from './named-network.js';
import { Progress } from './progress.js';
import { ReportLines } from './report-lines.js';

export interface ImportOptions {
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
  /** Of activities: what columns hold, where their headings do not say it. */
  column?: Record<string, ActivityColumn>;
  organization?: string;
  year?: number;
  date?: string;
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
