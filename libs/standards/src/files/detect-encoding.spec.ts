import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipped } from '../../testing/workbook.js';
import { detectContent } from './detect-encoding.js';
import { encodingNamed } from './encodings.js';

const MAX = 10_000_000;
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const detect = (bytes: Uint8Array, size = 1024) => detectContent(inPieces(bytes, size), MAX);

/** A text as one of the Windows pages has it: what TextDecoder reads, turned round. */
function inPage(page: string, text: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(new TextDecoder(page).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((letter) => bytes.get(letter)!));
}

const HUNGARIAN = 'név;cél\r\nŐrház Egyesület;segítő szolgálat időseknek, fűtött műhely\r\n';
const FRENCH = "nom;objet\r\nL'Été près de chez soi;accès à la fête, où être aidé à Noël\r\n";

describe('the encoding of a table', () => {
  it.each([
    ['UTF-8', Buffer.from(HUNGARIAN), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${HUNGARIAN}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${HUNGARIAN}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(HUNGARIAN, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${HUNGARIAN}`, 'utf16le').swap16(), 'utf-16be'],
    ['the other way round without a mark', Buffer.from(HUNGARIAN, 'utf16le').swap16(), 'utf-16be'],
    ['Hungarian in the page of Central Europe', inPage('windows-1250', HUNGARIAN), 'windows-1250'],
    ['Polish', inPage('windows-1250', 'nazwa\nŻółw z Łodzi, śmiało łąką\n'), 'windows-1250'],
    ['French in the page of the West', inPage('windows-1252', FRENCH), 'windows-1252'],
    ['German', inPage('windows-1252', 'Name\nFußgänger für Köln\n'), 'windows-1252'],
    [
      'Estonian, whose õ is a Hungarian ő',
      inPage('windows-1252', 'nimi\nVõru päev, öö, õhtu, ämber\n'),
      'windows-1252',
    ],
  ])('%s is found', async (_what, bytes, encoding) => {
    for (const size of [1, 3, 1024])
      expect(await detect(bytes, size)).toMatchObject({ kind: 'text', encoding });
  });

  it('is found by a letter that comes after a megabyte of plain ones', async () => {
    const plain = Buffer.from('a;b\n'.repeat(300_000));
    expect(await detect(Buffer.concat([plain, inPage('windows-1250', 'őrző;fűző')]))).toMatchObject({
      encoding: 'windows-1250',
    });
  });

  it.each([
    ['letters that fit two pages', inPage('windows-1250', 'a\nűé\n'), 'ENCODING_UNKNOWN'],
    ['letters of no language', Uint8Array.from([0x61, 0x0a, 0xd0, 0xde, 0xf0, 0xfe]), 'ENCODING_UNKNOWN'],
    [
      'UTF-8 with a broken letter',
      Buffer.from([...Buffer.from('é,à,ő,ű\n'), 0xc5, 0x0a]),
      'ENCODING_UNKNOWN',
    ],
    ['bytes that are no text', Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 256), 'NOT_UTF8'],
  ])('%s is refused rather than guessed', async (_what, bytes, code) => {
    await expect(detect(bytes)).rejects.toMatchObject({ code });
  });

  it('goes by its usual names too', () => {
    expect(['UTF8', 'cp1250', ' Latin1 ', 'windows-1252'].map(encodingNamed)).toEqual([
      'utf-8',
      'windows-1250',
      'windows-1252',
      'windows-1252',
    ]);
    expect(encodingNamed('ebcdic')).toBeUndefined();
  });
});

describe('what a file is', () => {
  it.each([
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      { kind: 'other', type: 'image/png' },
    ],
    ['a document', Buffer.from('%PDF-1.7\n%âãÏÓ'), { kind: 'other', type: 'application/pdf' }],
    ['an archive', gzipSync('name\n'), { kind: 'other', type: 'application/gzip' }],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), { kind: 'xls' }],
  ])('%s is told by its content', async (_what, bytes, content) => {
    expect(await detect(bytes)).toEqual(content);
  });

  it('an OpenDocument sheet is told by its content', async () => {
    const ods = await zipped({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': '<x/>',
    });
    expect(['ods', 'xlsx']).toContain((await detect(ods)).kind);
  });

  it('is not looked at beyond the limit', async () => {
    const endless = inPieces(new Uint8Array(2_000).fill(97), 100);
    await expect(detectContent(endless, 1_000)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});
