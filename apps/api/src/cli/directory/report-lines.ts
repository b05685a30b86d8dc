import type { Language } from '@kalaka/domain';
import type { Encoding, LikelyDuplicate, ReadReport, TableReading, WrongRow } from '@kalaka/standards';
import { message, type MessageValues } from '@kalaka/words';
import type { ImportReport } from '../../organizations/index.js';

/** Listed one by one; all are counted. */
const SHOWN = 20;
/** A value from a file may be anything: as long as this it is shown, and never with line ends in it. */
const LONGEST = 120;

const quoted = (value: string): string => {
  const points = [...value];
  return JSON.stringify(points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : value);
};

/** As the programs that write them call them. */
const ENCODING_NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1250': 'Windows-1250',
  'windows-1252': 'Windows-1252',
};

const place = ({ file, line }: { file: string; line: number }): string =>
  line > 0 ? `${file}:${line}` : file;

/** What a directory brought to light, in lines for a person at a terminal, in the language of the person. */
export class ReportLines {
  constructor(private readonly language: Language = 'en') {}

  /**
   * What the reading of the files found, with the first wrong rows or as many as wanted. A directory of which not a single row could be read is answered with what is
   * wrong with it, and nothing else.
   */
  reading(report: ReadReport, shown = SHOWN): string[] {
    const rows = Object.entries(report.rowsByTable).map(([table, count]) => `${table} ${count}`);
    if (rows.length === 0 && report.wrongRowCount > 0) {
      return report.wrongRows.map((row) => `${this.wrong(row)}; ${this.say('report.nothingRead')}`);
    }
    const { repairsByKind, droppedPersons, unusedFiles, wrongRowCount } = report;
    const repairs = Object.entries(repairsByKind).map(
      ([kind, n]) => `  ${n} × ${this.say(`repair.${kind}`)}`,
    );
    return [
      this.say('report.rowsRead', { tables: rows.join(', ') || '0' }),
      ...report.tables.flatMap((table) => this.table(table)),
      ...(repairs.length > 0 ? [this.say('report.repaired'), ...repairs] : []),
      ...(droppedPersons > 0 ? [this.say('report.persons', { count: droppedPersons })] : []),
      ...(unusedFiles.length > 0 ? [this.say('report.unusedFiles', { files: unusedFiles.join(', ') })] : []),
      this.say('report.wrong', { count: wrongRowCount }),
      ...report.wrongRows.slice(0, shown).map((row) => `  ${this.wrong(row)}`),
      ...this.more(wrongRowCount, shown),
    ];
  }

  /** How a table was understood, where that is not what everybody expects: UTF-8, and the header first. */
  private table({ file, encoding, sheet, otherSheets, skippedLines }: TableReading): string[] {
    return [
      ...(encoding && encoding !== 'utf-8'
        ? [this.say('report.read', { file, encoding: ENCODING_NAMES[encoding] })]
        : []),
      ...(sheet === undefined ? [] : [this.say('report.readSheet', { file, sheet })]),
      ...(otherSheets ? [this.say('report.otherSheets', { file, sheets: otherSheets.join(', ') })] : []),
      ...(skippedLines.length > 0
        ? [this.say('report.skippedLines', { file, lines: skippedLines.join(', ') })]
        : []),
    ].map((line) => `  ${line}`);
  }

  /** One wrong row: file, line, column and why. */
  wrong(row: WrongRow): string {
    const values: MessageValues = Object.fromEntries(
      Object.entries(row.values).map(([name, value]) => [
        name,
        typeof value === 'string' && (name === 'value' || name === 'message') ? quoted(value) : value,
      ]),
    );
    const why = this.say(`wrong.${row.code}`, { table: '–', ...values });
    return `${place(row)}: ${row.field ? `${row.field}: ` : ''}${why}`;
  }

  /** Every repair with what stood there before. */
  repairs({ repairs }: ReadReport): string[] {
    return repairs.map((one) => {
      const now = one.repaired === null ? this.say('report.leftOut') : quoted(one.repaired);
      return `  ${place(one)}: ${one.field}: ${quoted(one.original)} → ${now}`;
    });
  }

  /** What the import did, or would do. */
  imported(report: ImportReport, dryRun: boolean): string[] {
    const counted = (['organizations', 'locations', 'services'] as const).map((kind) =>
      this.say('report.counts', { kind: this.say(`kind.${kind}`), ...report[kind] }),
    );
    const { likelyDuplicates: pairs } = report;
    return [
      ...counted,
      this.say('report.kept', { count: report.sourceRecords }),
      ...(pairs.length > 0 ? [this.say('report.duplicates', { count: pairs.length })] : []),
      ...pairs.slice(0, SHOWN).map((pair) => this.duplicate(pair)),
      ...this.more(pairs.length),
      this.say(dryRun ? 'report.dryRun' : 'report.done'),
    ];
  }

  say(key: string, values?: MessageValues): string {
    return message(this.language, `directory.${key}`, values);
  }

  private duplicate({ reason, first, second }: LikelyDuplicate): string {
    const why = this.say(`duplicate.${reason}`);
    return `  ${quoted(first.name)} (${first.id}) – ${quoted(second.name)} (${second.id}): ${why}`;
  }

  private more(all: number, shown = SHOWN): string[] {
    return all > shown ? [`  ${this.say('report.more', { count: all - shown })}`] : [];
  }
}
