import { describe, expect, it } from '@jest/globals';
import { fileAddress, overviewParams, readOverviewView } from './overview-view';

const TODAY = '2026-11-21';
const USUAL = { by: 'QUARTER', from: '2026-Q1', to: '2026-Q4', own: false };

describe('the address of the overview', () => {
  it('begins with the last four quarters of the whole network', () => {
    expect(readOverviewView({}, TODAY)).toEqual(USUAL);
    expect(overviewParams(readOverviewView({}, TODAY), TODAY)).toEqual({
      by: null,
      from: null,
      to: null,
      of: null,
    });
  });

  it('is what was chosen, there and back', () => {
    const view = { by: 'TARGET_GROUP', from: '2025-Q2', to: '2026-Q3', own: true } as const;
    const given = Object.fromEntries(
      Object.entries(overviewParams(view, TODAY)).map(([key, value]) => [key, value ?? undefined]),
    );
    expect(readOverviewView(given, TODAY)).toEqual(view);
  });

  it.each([{ by: 'nonsense' }, { to: '2026' }, { from: '2027-Q1' }])(
    '%j falls back to what is usual',
    (params) => {
      expect(readOverviewView(params, TODAY)).toEqual(USUAL);
    },
  );

  it('is passed on to the file', () => {
    expect(fileAddress('csv', { by: 'MEMBER', from: '2026-Q1', to: '2026-Q4', own: true })).toBe(
      '/export/reports/overview.csv?by=MEMBER&from=2026-Q1&to=2026-Q4&of=own',
    );
  });
});
