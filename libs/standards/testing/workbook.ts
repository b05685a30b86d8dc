import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip in memory, of the texts or bytes that are given. */
export async function zipped(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(typeof content === 'string' ? Buffer.from(content) : content, name);
  zip.end();
  return buffer(zip.outputStream);
}

export interface HandMadeSheet {
  /** The XML of the rows: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  rows: string;
  merged?: string[];
}

/**
 * A workbook with XML written by hand, for what no writer makes: formulas without a value, merged cells, formats by
 * number. `formats` are the number formats of the styles 1, 2, 3…
 */
export const workbookOf = (
  sheets: Record<string, HandMadeSheet>,
  formats: (number | string)[] = [],
  more: Record<string, string | Buffer> = {},
): Promise<Buffer> => {
  const names = Object.keys(sheets);
  const codes = formats.flatMap((format, at) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + at}" formatCode="${format}"/>`] : [],
  );
  const styles = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + at}"/>`,
  );
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names
      .map((name, at) => `<sheet name="${name}" r:id="r${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_name, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
  };
  Object.values(sheets).forEach(({ rows, merged = [] }, at) => {
    const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${at}.xml`] =
      `<worksheet><sheetData>${rows}</sheetData><mergeCells>${cells}</mergeCells></worksheet>`;
  });
  return zipped({ ...parts, ...more });
};

/** Rows of texts as XML, from row 1 on. */
export const textRows = (rows: (string | null)[][]): string =>
  rows
    .map((cells, row) => {
      const xml = cells.map((text, at) =>
        text === null
          ? ''
          : `<c r="${String.fromCharCode(65 + at)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
