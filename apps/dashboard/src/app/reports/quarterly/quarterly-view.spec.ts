import { describe, expect, it } from '@jest/globals';
import { WHOLE_REPORT } from '@kalaka/domain';
import { fileOf, queryOf, quarterlyParams, readQuarterlyView, savedAddress } from './quarterly-view';

const MEMBER = '53d47de8-0d1f-5c2f-a7db-c27a1a0b1c2a';
const plain = { ...WHOLE_REPORT, language: null, form: 'pdf' as const, saved: '' };

describe('a quarterly report in the address', () => {
  it('is the whole report of the last quarter when nothing is said', () => {
    expect(readQuarterlyView({})).toEqual(plain);
    expect(quarterlyParams(plain)).toEqual({});
  });

  it('comes back as it was saved, and a relative quarter stays relative', () => {
    const view = { ...plain, parts: ['MEMBER' as const], memberIds: [MEMBER], language: 'hu' as const };
    const query = queryOf({ ...view, form: 'xlsx', saved: MEMBER });
    expect(query).not.toContain('quarter');
    expect(query).toMatch(/^[^\s#?]*$/);
    expect(savedAddress({ id: MEMBER, query })).toEqual({ ...view, form: 'xlsx', saved: MEMBER });
  });

  it('leaves out what it does not know', () => {
    const params = {
      lang: 'xx',
      form: 'doc',
      saved: '1',
      parts: 'MEMBER.ELSE',
      members: 'a',
      quarter: '2026',
    };
    expect(readQuarterlyView(params)).toEqual({ ...plain, parts: ['MEMBER'] });
  });

  it('makes a file of the same set, of the quarter that is seen', () => {
    const view = { ...plain, programIds: [MEMBER] };
    expect(fileOf(view, { quarter: '2026-Q3', form: 'xlsx', language: 'hu' })).toBe(
      `/export/reports/quarterly.xlsx?programs=${MEMBER}&quarter=2026-Q3&lang=hu`,
    );
  });
});
