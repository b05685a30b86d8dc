import type { Language } from '@kalaka/domain';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { ReportTable } from '../tables/report-table.js';

/** Static fonts, because a PDF carries its own and every name in the networks must stand in it. */
const font = (style: 'Regular' | 'Bold'): string =>
  fileURLToPath(new URL(`../../../fonts/AtkinsonHyperlegibleNext-${style}.ttf`, import.meta.url));
const FONTS = { text: font('Regular'), strong: font('Bold') };

const LANG: Readonly<Record<Language, string>> = { en: 'en-GB', hu: 'hu-HU' };
const SIZE = { H1: 24, H2: 15, lead: 13, text: 11, small: 9 } as const;
const MARGIN = 56;
const INK = '#17153b';
const LINE = '#6b6a86';
const PAD = 5;
/** The names of a table get so much of the width; the numbers share the rest, and none is further from its name than it must. */
const FIRST = 0.33;
const NUMBER = 0.1675;

export interface PdfFacts {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly created: Date;
  /** "Page {n} of {all}" in the language of the paper. */
  readonly pageOf: (page: number, all: number) => string;
}

type Element = PDFKit.PDFStructureElement;
type Tag = 'Document' | 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD';

/**
 * A paper that can be read aloud: headings, paragraphs and tables with their heads are elements of its structure, in the
 * order in which they are read; what only looks is marked as such. (PDF/UA)
 */
export class TaggedPdf {
  private readonly doc: PDFKit.PDFDocument;
  private readonly whole: Element;
  private readonly bytes: Promise<Buffer>;

  constructor(private readonly facts: PdfFacts) {
    this.doc = new PDFDocument({
      ...{
        size: 'A4',
        margin: MARGIN,
        pdfVersion: '1.7',
        subset: 'PDF/UA' as never,
        tagged: true,
        bufferPages: true,
      },
      ...{ lang: LANG[facts.language], displayTitle: true, font: FONTS.text },
      info: { Title: facts.title, Author: facts.author, CreationDate: facts.created, ModDate: facts.created },
    });
    this.bytes = buffer(this.doc);
    this.whole = this.element('Document');
    this.doc.addStructure(this.whole);
    // A new page begins in black.
    this.doc.on('pageAdded', () => this.doc.fillColor(INK));
    this.doc.lineGap(2).fillColor(INK);
  }

  heading(level: 1 | 2, text: string): this {
    const { doc } = this;
    if (level === 2) doc.moveDown(1);
    // A heading at the foot of a page would stand apart from what it heads.
    if (this.left() < 110) doc.addPage();
    doc.outline.addItem(text);
    this.put(level === 1 ? 'H1' : 'H2', () =>
      doc
        .font(FONTS.strong)
        .fontSize(level === 1 ? SIZE.H1 : SIZE.H2)
        .text(text, MARGIN, doc.y, { width: this.width() }),
    );
    doc.moveDown(0.3);
    return this;
  }

  paragraph(text: string, size: 'lead' | 'text' | 'small' = 'text'): this {
    const { doc } = this;
    this.put('P', () =>
      doc
        .font(size === 'lead' ? FONTS.strong : FONTS.text)
        .fontSize(SIZE[size])
        .text(text, MARGIN, doc.y, { width: this.width() }),
    );
    doc.moveDown(0.5);
    return this;
  }

  table({ columns, rows, total }: ReportTable): this {
    const { doc } = this;
    const table = this.element('Table');
    this.whole.add(table);
    const heads = columns.map(({ title }) => title);
    this.row(table, columns, heads, 'Column');
    for (const cells of [...rows, ...(total ? [total] : [])]) {
      if (this.left() < this.heightOf(columns, cells, cells === total)) {
        doc.addPage();
        // The heads again for the eye; whoever hears the table knows them already.
        this.draw(columns, heads, true, (_, write) => this.looks('Pagination', write));
      }
      this.row(table, columns, cells, 'Row', cells === total);
    }
    table.end();
    doc.moveDown(0.8);
    return this;
  }

  async end(): Promise<Buffer> {
    const { doc, facts } = this;
    this.whole.end();
    const { count } = doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      doc.switchToPage(page);
      const y = doc.page.height - MARGIN / 2 - SIZE.small;
      doc.page.margins.bottom = 0;
      this.looks('Pagination', () =>
        doc
          .font(FONTS.text)
          .fontSize(SIZE.small)
          .text(`${facts.title} · ${facts.pageOf(page + 1, count)}`, MARGIN, y, {
            width: this.width(),
            lineBreak: false,
          }),
      );
    }
    doc.end();
    return this.bytes;
  }

  private row(
    table: Element,
    columns: ReportTable['columns'],
    cells: readonly (string | number)[],
    heads: 'Column' | 'Row',
    strong = heads === 'Column',
  ): void {
    const row = this.element('TR');
    table.add(row);
    this.draw(columns, cells, strong, (at, write) => {
      const isHead = heads === 'Column' || at === 0;
      const cell = this.element(isHead ? 'TH' : 'TD', write);
      if (isHead) scope(cell, heads);
      row.add(cell);
      cell.end();
    });
    row.end();
  }

  /** Draws a row and the line below it; `place` takes each cell where it belongs in the structure. */
  private draw(
    columns: ReportTable['columns'],
    cells: readonly (string | number)[],
    strong: boolean,
    place: (at: number, write: () => void) => void,
  ): void {
    const { doc } = this;
    const top = doc.y;
    const height = this.heightOf(columns, cells, strong);
    for (const [at, { x, width, align }] of this.grid(columns).entries()) {
      place(at, () =>
        this.style(strong, at).text(this.shown(cells[at]), x, top + PAD, { width: width - PAD, align }),
      );
    }
    this.looks('Layout', () =>
      doc
        .lineWidth(strong ? 1.5 : 0.5)
        .strokeColor(strong ? INK : LINE)
        .moveTo(MARGIN, top + height)
        .lineTo(
          this.grid(columns).reduce((right, { x, width }) => Math.max(right, x + width), 0),
          top + height,
        )
        .stroke(),
    );
    doc.x = MARGIN;
    doc.y = top + height;
  }

  private heightOf(
    columns: ReportTable['columns'],
    cells: readonly (string | number)[],
    strong: boolean,
  ): number {
    const heights = this.grid(columns).map(({ width }, at) =>
      this.style(strong, at).heightOfString(this.shown(cells[at]), { width: width - PAD }),
    );
    return Math.max(...heights) + PAD * 2;
  }

  private grid(columns: ReportTable['columns']) {
    const first = columns.length === 1 ? this.width() : this.width() * FIRST;
    const share = (this.width() - first) / Math.max(1, columns.length - 1);
    const other = columns.every(({ number }, at) => number === at > 0)
      ? Math.min(share, this.width() * NUMBER)
      : share;
    return columns.map(({ number }, at) => ({
      x: MARGIN + (at === 0 ? 0 : first + (at - 1) * other),
      width: at === 0 ? first : other,
      align: number ? ('right' as const) : ('left' as const),
    }));
  }

  private style(strong: boolean, column: number): PDFKit.PDFDocument {
    return this.doc.font(strong || column === 0 ? FONTS.strong : FONTS.text).fontSize(SIZE.text - 1);
  }

  private shown(cell: string | number | undefined): string {
    return typeof cell === 'number' ? cell.toLocaleString(LANG[this.facts.language]) : (cell ?? '');
  }

  private put(tag: Tag, write: () => unknown): void {
    const element = this.element(tag, () => void write());
    this.whole.add(element);
    element.end();
  }

  private element(tag: Tag, write?: () => void): Element {
    return write ? this.doc.struct(tag, {}, write) : this.doc.struct(tag);
  }

  /** For the eye alone: it has no place in what is read aloud. */
  private looks(type: 'Pagination' | 'Layout', draw: () => unknown): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  private width(): number {
    return this.doc.page.width - MARGIN * 2;
  }

  private left(): number {
    return this.doc.page.height - MARGIN - this.doc.y;
  }
}

/** Which cells a head is the head of: its column, or its row. */
function scope(cell: Element, of: 'Column' | 'Row'): void {
  const { data } = (cell as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary;
  data['A'] = { O: 'Table', Scope: of };
}
