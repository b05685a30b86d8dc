import { describe, expect, it } from '@jest/globals';
import { REPAIR_KINDS, WRONG_ROW_CODES, type ReadReport, type WrongRow } from '@kalaka/standards';
import { catalogue } from '@kalaka/words';
import { ReportLines } from './report-lines.js';

const nothing: ReadReport = {
  ...{ repairs: [], repairsByKind: {}, wrongRows: [], wrongRowCount: 0, likelyDuplicates: [] },
  ...{ droppedPersons: 0, droppedPersonsByTable: {}, rowsByTable: {}, unusedFiles: [], tables: [] },
};
const wrong = (over: Partial<WrongRow>): WrongRow => ({
  ...{ file: 'organizations.csv', line: 3, code: 'REQUIRED', values: {} },
  ...over,
});

describe.each(['en', 'hu'] as const)('the report of a directory (%s)', (language) => {
  const lines = new ReportLines(language);

  it('has words for every reason and every repair, and no other', () => {
    const worded = (prefix: string): string[] =>
      Object.keys(catalogue(language)).flatMap((key) =>
        key.startsWith(`directory.${prefix}.`) ? key.slice(prefix.length + 11) : [],
      );
    expect(worded('wrong')).toEqual([...WRONG_ROW_CODES].sort());
    expect(worded('repair')).toEqual([...REPAIR_KINDS].sort());
    expect(worded('duplicate')).toEqual(['SAME_IDENTIFIER', 'SAME_NAME', 'SIMILAR_NAME']);
  });

  it.each(WRONG_ROW_CODES)('words %s whatever values come along', (code) => {
    const said = lines.wrong(wrong({ code, values: {} }));
    expect(said).not.toContain('directory.wrong');
    expect(said.split('\n')).toHaveLength(1);
  });
});

describe('the report of a directory', () => {
  const lines = new ReportLines();

  it('names the file, the line, the column and the reason of a wrong row', () => {
    expect(lines.wrong(wrong({ field: 'name' }))).toBe('organizations.csv:3: name: is empty and must not be');
    const values = { value: 'x', table: 'organizations' };
    expect(lines.wrong(wrong({ code: 'LINK_BROKEN', field: 'organization_id', values }))).toBe(
      'organizations.csv:3: organization_id: leads to nothing: "x" (organizations)',
    );
  });

  it('answers a file that cannot be read with one line', () => {
    const row = wrong({ line: 0, code: 'NOT_UTF8' });
    expect(lines.reading({ ...nothing, wrongRows: [row], wrongRowCount: 1 })).toEqual([
      'organizations.csv: this is not text in UTF-8; save the file as “CSV UTF-8” or as JSON; nothing was imported',
    ]);
  });

  it('shows a value of a file on one line, and a long one cut', () => {
    const value = `a\nb\u001b[31m${'x'.repeat(500)}`;
    const said = lines.wrong(wrong({ code: 'DUPLICATE_ID', field: 'id', values: { value, firstLine: 2 } }));
    expect(said).toContain('"a\\nb\\u001b[31mxx');
    expect(said.length).toBeLessThan(220);
  });

  it('leaves a value that looks like a date as it stands in the file', () => {
    const values = { value: '2020-01-01', firstLine: 2 };
    expect(lines.wrong(wrong({ code: 'DUPLICATE_ID', values }))).toContain('"2020-01-01"');
  });

  it('lists twenty wrong rows and counts all', () => {
    const wrongRows = Array.from({ length: 30 }, (_, at) => wrong({ line: at + 2 }));
    const said = lines.reading({
      ...nothing,
      rowsByTable: { organizations: 30 },
      wrongRows,
      wrongRowCount: 1_030,
    });
    expect(said).toHaveLength(23);
    expect(said.slice(0, 2)).toEqual(['Rows read: organizations 30', 'Wrong rows: 1,030']);
    expect(said.at(-1)).toBe('  … and 1,010 more');
  });

  it('lists them all where that is wanted', () => {
    const wrongRows = Array.from({ length: 30 }, (_, at) => wrong({ line: at + 2 }));
    const report = { ...nothing, rowsByTable: { organizations: 30 }, wrongRows, wrongRowCount: 30 };
    expect(lines.reading(report, 30)).toHaveLength(32);
  });
});
