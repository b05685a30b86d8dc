import { type Limits, UnreadableFile } from '../files/limits.js';
import { type Archive, openArchive } from './archive.js';
import { type CellFormat, cellFormat, unescaped } from './cell-text.js';
import { readXml } from './walk-xml.js';

export interface Workbook {
  archive: Archive;
  /** In the order of the tabs, hidden ones included. */
  sheets: { name: string; part: string }[];
  from1904: boolean;
  strings: string[];
  formats: CellFormat[];
}

const BOOK = 'xl/workbook.xml';

/** A zip that is no XLSX: which of the others that people take for one? */
function otherKind(archive: Archive): UnreadableFile {
  if (archive.has('xl/workbook.bin')) return new UnreadableFile('OLD_SPREADSHEET', 0, { type: 'XLSB' });
  if (archive.has('mimetype') && archive.has('content.xml'))
    return new UnreadableFile('OLD_SPREADSHEET', 0, { type: 'ODS' });
  if (archive.has('Index/Document.iwa')) return new UnreadableFile('OLD_SPREADSHEET', 0, { type: 'Numbers' });
  return new UnreadableFile('NOT_A_WORKBOOK', 0);
}

async function sheetsOf(archive: Archive, limits: Limits) {
  const targets = new Map<string, string>();
  await readXml(archive.text('xl/_rels/workbook.xml.rels', limits.heldBytes), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '' } = attributes();
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: Workbook['sheets'] = [];
  let from1904 = false;
  await readXml(archive.text(BOOK, limits.heldBytes), {
    open(name, attributes) {
      const given = attributes();
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(given['date1904'] ?? '');
      if (name !== 'sheet') return;
      const link = Object.entries(given).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(link);
      // charts and macros have tabs too, and no rows
      if (part && archive.has(part)) sheets.push({ name: given['name'] ?? '', part });
    },
  });
  return { sheets, from1904 };
}

/** The texts of the cells. Phonetic readings beside them are left out. */
async function stringsOf(archive: Archive, limits: Limits): Promise<string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!archive.has(part)) return [];
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  await readXml(archive.text(part, limits.heldBytes), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text(piece) {
      if (inText && !phonetic) text += piece;
    },
  });
  return strings;
}

async function formatsOf(archive: Archive, limits: Limits): Promise<CellFormat[]> {
  const part = 'xl/styles.xml';
  if (!archive.has(part)) return [];
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCells = false;
  await readXml(archive.text(part, limits.heldBytes), {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? '');
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes()['numFmtId'] ?? 0);
      formats.push(cellFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/**
 * Opens a workbook: its tabs, texts and formats, within limits that are checked before anything is unpacked. The rows
 * of a sheet are read when they are asked for.
 * @throws UnreadableFile
 */
export async function openWorkbook(bytes: AsyncIterable<Uint8Array>, limits: Limits): Promise<Workbook> {
  const archive = await openArchive(bytes, limits);
  if (!archive.has(BOOK)) throw otherKind(archive);
  const { sheets, from1904 } = await sheetsOf(archive, limits);
  if (sheets.length === 0) throw new UnreadableFile('NOT_A_WORKBOOK', 0);
  return {
    ...{ archive, sheets, from1904 },
    strings: await stringsOf(archive, limits),
    formats: await formatsOf(archive, limits),
  };
}
