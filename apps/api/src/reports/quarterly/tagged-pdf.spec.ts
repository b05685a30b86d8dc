import { describe, expect, it } from '@jest/globals';
import { inflateSync } from 'node:zlib';
import { TaggedPdf } from './tagged-pdf.js';

const column = (title: string, number = true) => ({ name: title, title, number });
const rows = (count: number) =>
  Array.from({ length: count }, (_, at): (string | number)[] => [`Tűző őrség ${at}`, at, 'Nem látható']);
const TABLE = {
  name: 'member',
  title: 'Hány embert értek el?',
  columns: [column('Tagszervezet', false), column('Elért emberek'), column('Tevékenységek')],
  rows: rows(3),
  total: ['Összesen', 1234, 3],
};

const made = (table = TABLE): Promise<Buffer> =>
  new TaggedPdf({
    language: 'hu',
    title: 'Negyedéves beszámoló',
    author: 'Közös Asztal',
    created: new Date('2026-11-21T10:00:00Z'),
    pageOf: (page, all) => `${page}. oldal, összesen ${all}`,
  })
    .heading(1, 'Negyedéves beszámoló')
    .paragraph('Árvíztűrő tükörfúrógép.')
    .heading(2, table.title)
    .table(table)
    .end();

/** The objects of a PDF as they stand in it, with what is inside their streams. */
function opened(pdf: Buffer): { readonly objects: Map<string, string>; readonly streams: string[] } {
  const text = pdf.toString('latin1');
  const objects = new Map<string, string>();
  const streams: string[] = [];
  for (const [, id = '', body = ''] of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n');
    objects.set(id, at === -1 ? body : body.slice(0, at));
    if (at === -1) continue;
    const raw = Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
    streams.push(
      body.slice(0, at).includes('/FlateDecode')
        ? inflateSync(raw).toString('latin1')
        : raw.toString('latin1'),
    );
  }
  return { objects, streams };
}

interface Node {
  readonly tag: string;
  readonly body: string;
  readonly below: readonly Node[];
}

/** The tree that is read aloud, from the root of the structure. */
function structure({ objects }: ReturnType<typeof opened>): Node {
  const find = (body: string, pattern: RegExp): string => pattern.exec(body)?.[1] ?? '';
  const node = (id: string): Node => {
    const body = objects.get(id) ?? '';
    const kids = find(body, /\/K \[([^\]]*)\]/) || find(body, /\/K (\d+ 0 R)/);
    const below = [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) =>
      (objects.get(kid) ?? '').includes('/S /') ? [node(kid)] : [],
    );
    return { tag: find(body, /\/S \/(\w+)/), body, below };
  };
  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '';
  return node(find(catalog, /\/StructTreeRoot (\d+) 0 R/));
}

const outline = ({ tag, below }: Node): string =>
  below.length > 0 ? `${tag}(${below.map(outline).join(' ')})` : tag;

describe('a paper', () => {
  it('says its language, its title and that it is tagged', async () => {
    const { objects, streams } = opened(await made());
    const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '';
    expect(catalog).toContain('/Lang (hu-HU)');
    expect(catalog).toMatch(/\/MarkInfo (<<\s*\/Marked true\s*>>|\d+ 0 R)/);
    expect([...objects.values()].some((body) => body.includes('/DisplayDocTitle true'))).toBe(true);
    expect(streams.some((stream) => stream.includes('pdfuaid:part'))).toBe(true);
  });

  it('is read as headings, paragraphs and tables with their heads', async () => {
    const [document] = structure(opened(await made())).below;
    const line = 'TR(TH TD TD)';
    expect(outline(document as Node)).toBe(
      `Document(H1 P H2 Table(TR(TH TH TH) ${line} ${line} ${line} ${line}))`,
    );
  });

  it('says of each head whether it is of a column or of a row', async () => {
    const [document] = structure(opened(await made())).below;
    const [head, first] = document?.below.find(({ tag }) => tag === 'Table')?.below ?? [];
    expect(head?.below.every(({ body }) => /\/Scope \/Column/.test(body))).toBe(true);
    expect(first?.below.map(({ body }) => /\/Scope \/Row/.test(body))).toEqual([true, false, false]);
  });

  it('draws nothing that has no place: all text is an element or marked as looks', async () => {
    const pages = opened(await made({ ...TABLE, rows: rows(80) })).streams.filter((stream) =>
      /\bBT\b/.test(stream),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      let depth = 0;
      for (const [word] of page.matchAll(/\bBDC\b|\bBMC\b|\bEMC\b|\bBT\b/g)) {
        if (word === 'BT') expect(depth).toBeGreaterThan(0);
        else depth += word === 'EMC' ? -1 : 1;
      }
      expect(depth).toBe(0);
    }
  });

  it('is written in one ink, on later pages too', async () => {
    const { streams } = opened(await made({ ...TABLE, rows: rows(80) }));
    const pages = streams.filter((stream) => /\bBT\b/.test(stream));
    const inks = pages.map((page) => /(?:[\d.]+ ){3}scn?\b/.exec(page)?.[0]);
    expect(pages.length).toBeGreaterThan(2);
    expect([...new Set(inks)]).toEqual([expect.stringMatching(/scn/)]);
  });

  it('reads a table over several pages as one, its heads once', async () => {
    const [document] = structure(opened(await made({ ...TABLE, rows: rows(80) }))).below;
    const tables = document?.below.filter(({ tag }) => tag === 'Table') ?? [];
    expect(tables.map(({ below }) => below.length)).toEqual([82]);
  });

  it('has bookmarks for its headings, and letters for every Hungarian name', async () => {
    const { objects, streams } = opened(await made());
    expect([...objects.values()].filter((body) => /\/Title/.test(body) && /\/Dest/.test(body))).toHaveLength(
      2,
    );
    const letters = streams
      .filter((stream) => stream.includes('beginbfrange') || stream.includes('beginbfchar'))
      .join();
    for (const letter of 'őűáé') {
      expect(letters.toLowerCase()).toContain((letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
    }
  });

  it('is the same paper for the same figures', async () => {
    const text = async () => (await made()).toString('latin1').replace(/\/ID \[[^\]]*\]/, '');
    expect(await text()).toBe(await text());
  });
});
