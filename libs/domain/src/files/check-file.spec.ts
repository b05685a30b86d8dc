import { describe, expect, it } from '@jest/globals';
import { checkContent, checkFileName, sizeLimit, tooLarge } from './check-file.js';
import {
  endingsOf,
  FILE_TYPES,
  isShownInPage,
  mediaTypeOf,
  typeOfName,
  type FileType,
} from './file-types.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const codeOf = (result: { ok: boolean; refusal?: { code: string } }): string =>
  result.ok ? 'ok' : (result.refusal?.code ?? '');

describe('the name of a file', () => {
  it.each<[string, FileType]>([
    ['Mérleg 2025.pdf', 'PDF'],
    ['IMG_0001.JPG', 'JPEG'],
    ['scan.jpeg', 'JPEG'],
    ['members.csv', 'CSV'],
    ['introduction.mp4', 'MP4'],
    ['Voice 003.M4A', 'M4A'],
    ['note.opus', 'OGG'],
  ])('%s announces %s', (name, type) => {
    expect(checkFileName(name, FILE_TYPES)).toEqual({ ok: true, value: { name, type } });
  });

  it('is what stands after the last stroke of a path', () => {
    const result = checkFileName('C:\\Users\\eva\\../statutes.pdf', FILE_TYPES);
    expect(result.ok && result.value.name).toBe('statutes.pdf');
  });

  it.each([
    ['page.html', 'FILE_TYPE_NOT_ALLOWED'],
    ['logo.svg', 'FILE_TYPE_NOT_ALLOWED'],
    ['run.exe', 'FILE_TYPE_NOT_ALLOWED'],
    ['no ending', 'FILE_TYPE_NOT_ALLOWED'],
    ['paper.pdf.html', 'FILE_TYPE_NOT_ALLOWED'],
    ['', 'REQUIRED'],
    ['a\u0000.pdf', 'CONTROL_CHARACTER'],
    ['fdp.\u202eexe.pdf', 'BIDI_OVERRIDE'],
    [`${'x'.repeat(200)}.pdf`, 'TOO_LONG'],
    [undefined, 'REQUIRED'],
  ])('%j is refused: %s', (name, code) => {
    expect(codeOf(checkFileName(name, FILE_TYPES))).toBe(code);
  });

  it('is refused where such a file has no use', () => {
    expect(codeOf(checkFileName('film.mp4', ['PDF']))).toBe('FILE_TYPE_NOT_ALLOWED');
  });
});

describe('the content of a file', () => {
  const cases: [string, FileType, string | null, Uint8Array, string][] = [
    ['a paper', 'PDF', 'application/pdf', bytes('%PDF-1.7'), 'ok'],
    ['a page called paper', 'PDF', null, bytes('<html>'), 'FILE_NOT_ITS_NAME'],
    ['a picture called paper', 'PDF', 'image/png', bytes('\x89PNG'), 'FILE_NOT_ITS_NAME'],
    ['a workbook called letter', 'DOCX', mediaTypeOf('XLSX'), bytes('PK'), 'FILE_NOT_ITS_NAME'],
    ['a table', 'CSV', null, bytes('name;city\nA;B\n'), 'ok'],
    ['a table of another alphabet', 'CSV', null, Uint8Array.of(0xe1, 0x3b, 0xf5), 'ok'],
    ['a table in UTF-16', 'CSV', null, Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3b, 0), 'ok'],
    ['zeros called table', 'CSV', null, Uint8Array.of(0x61, 0, 0x3b, 0), 'FILE_NOT_ITS_NAME'],
    ['a program called table', 'CSV', 'application/x-msdownload', bytes('MZ'), 'FILE_NOT_ITS_NAME'],
    ['a drawing called text', 'TEXT', 'application/xml', bytes('<?xml'), 'FILE_NOT_ITS_NAME'],
    ['captions', 'VTT', 'text/vtt', bytes('WEBVTT\n\n'), 'ok'],
    ['captions with a mark of order', 'VTT', null, bytes('\xef\xbb\xbfWEBVTT'), 'ok'],
    ['anything called captions', 'VTT', null, bytes('hello'), 'FILE_NOT_ITS_NAME'],
    ['a recording', 'M4A', 'audio/x-m4a', bytes('ftypM4A '), 'ok'],
    ['a recording in the container of a film', 'M4A', 'video/mp4', bytes('ftypmp42'), 'ok'],
    ['a recording of another kind', 'MP3', 'audio/wav', bytes('RIFF'), 'FILE_NOT_ITS_NAME'],
    ['a page called recording', 'WAV', null, bytes('<html>'), 'FILE_NOT_ITS_NAME'],
    ['nothing', 'PDF', null, new Uint8Array(), 'FILE_EMPTY'],
  ];

  it.each(cases)('%s as %s', (_, type, media, head, code) => {
    expect(codeOf(checkContent(type, { media, head }))).toBe(code);
  });
});

describe('types of files', () => {
  it('are known by each of their endings', () => {
    for (const type of FILE_TYPES)
      for (const ending of endingsOf([type]).split(','))
        expect(typeOfName(`name${ending.toUpperCase()}`)).toBe(type);
  });

  it('are shown in a page only when nothing in them can run', () => {
    const shown = ['PNG', 'JPEG', 'WEBP', 'VTT', 'MP4', 'WEBM', 'MP3', 'M4A', 'OGG', 'WAV'];
    expect(FILE_TYPES.filter(isShownInPage)).toEqual(shown);
  });

  it('have limits of size: more for a film', () => {
    const limits = { file: 25 * 1_048_576, video: 200 * 1_048_576 };
    expect([sizeLimit('PDF', limits), sizeLimit('MP4', limits)]).toEqual([limits.file, limits.video]);
    expect(tooLarge(limits.file).refusal.values).toEqual({ megabytes: 25 });
  });
});
