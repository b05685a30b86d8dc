import { systemActor } from '@kalaka/domain';
import {
  filesAt,
  previewTable,
  suggestActivityColumns,
  type ActivityColumn,
  type SourceFiles,
} from '@kalaka/standards';
import type { INestApplicationContext } from '@nestjs/common';
import { basename } from 'node:path';
import { ImportActivities } from '../../activities/index.js';
import { say } from '../with-hub.js';
import type { ImportOptions } from './import-organizations.js';
import { keepSmall } from './memory.js';
import { namedNetwork } from './named-network.js';
import { Progress } from './progress.js';
import { ReportLines } from './report-lines.js';

/** Reads a list of activities, judges every row, writes all or nothing. @returns whether every row could be taken */
export async function importActivities(
  app: INestApplicationContext,
  path: string,
  options: ImportOptions,
  tell: (line: string) => void = say,
  progress: Pick<Progress, 'at' | 'end'> = new Progress(),
): Promise<boolean> {
  const network = await namedNetwork(app, options.network);
  const files = await filesAt(path);
  const { organization, year, date, headerLine, sheet, language, dryRun = false } = options;
  const [file = ''] = await files.names();
  const columns = { ...(await suggested(files, options)), ...options.column };
  const done = await app.get(ImportActivities, { strict: false }).execute(systemActor(network.id), {
    ...{ files, language, dryRun, source: options.source ?? basename(path).replace(/\.\w+$/, '') },
    choices: { file, columns, organization, year, date, headerLine, ...(sheet ? { sheet } : {}) },
    onProgress: (step, at, total) => {
      progress.at(step, at, total);
      keepSmall();
    },
  });
  progress.end();
  if (!done.ok) throw new Error(`refused: ${done.refusal.code}`);
  const { report, fresh, same } = done.value;
  const lines = new ReportLines();
  for (const line of lines.reading(report, options.wrongRows ? report.wrongRows.length : undefined))
    tell(line);
  if (options.repairs) for (const line of lines.repairs(report)) tell(line);
  if (report.wrongRowCount > 0) {
    tell(lines.say('report.nothingImported'));
    return false;
  }
  tell(lines.say('report.counts', { kind: lines.say('kind.activities'), new: fresh, changed: 0, same }));
  tell(lines.say(dryRun ? 'report.dryRun' : 'report.done'));
  return true;
}

/** What the columns hold by their tags and headings. */
async function suggested(
  files: SourceFiles,
  { headerLine, sheet }: ImportOptions,
): Promise<Record<string, ActivityColumn>> {
  const looked = await previewTable(files, {
    ...(headerLine === undefined ? {} : { headerLine }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!looked.ok) return {};
  const names = looked.preview.columns.map(({ name }) => name);
  const targets = suggestActivityColumns(names, looked.preview.tags);
  return Object.fromEntries(names.flatMap((name, at) => (targets[at] ? [[name, targets[at]]] : [])));
}
