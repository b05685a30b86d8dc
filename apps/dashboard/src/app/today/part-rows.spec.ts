import { describe, expect, it } from '@jest/globals';
import type { GapFactsFragment, SponsorshipFactsFragment } from '@kalaka/contract';
import { partRows, waitingRows } from './part-rows';

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(' ');
const named = (id: string) => ({ id, name: { text: `Name ${id}`, language: 'hu' } });
const gap = (more: object = {}) =>
  ({
    id: 'g',
    field: 'REPORTING',
    openedOn: '2026-10-09',
    overdue: true,
    organization: named('a'),
    ...more,
  }) as GapFactsFragment;
const sponsorship = (more: object = {}) =>
  ({
    id: 's',
    sponsor: named('x'),
    sponsee: named('y'),
    standing: 'RUNNING',
    to: '2026-12-01',
    ...more,
  }) as SponsorshipFactsFragment;
const said = { today: '2026-11-22', t, day: (date: string) => date };

describe('the desk', () => {
  it('marks a request for help that nobody has answered for more than 30 days as late', () => {
    const statuses = partRows([gap(), gap({ id: 'h', overdue: false })], [], said).map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([
      { kind: 'late', label: 'today.waits 44' },
      { kind: 'wait', label: 'today.waits 44' },
    ]);
  });

  it('tells a sponsorship that ends soon from one that ran out and is not settled', () => {
    const rows = partRows([], [sponsorship(), sponsorship({ id: 'o', standing: 'RAN_OUT' })], said);
    expect(rows.map(({ title, status }) => [title, status?.kind])).toEqual([
      ['today.due.SPONSORSHIP', 'later'],
      ['today.due.SPONSORSHIP_OUT', 'late'],
    ]);
  });
});

describe('the first screen of a member', () => {
  it('leads to each answer that somebody waits for', () => {
    const home = {
      sponsorships: [sponsorship()],
      gaps: [gap()],
      peerRequests: [{ id: 'r', organization: named('b') }],
    };
    const rows = waitingRows(home, 'x', t);
    expect(rows.map(({ link, sub }) => [link, sub])).toEqual([
      [['/organizations', 'x', 'sponsorship', 's'], 'Name y'],
      [['/organizations/gaps', 'g'], 'gaps.field.REPORTING'],
      [['/organizations', 'b', 'capacity', 'check'], 'Name b'],
    ]);
    expect(rows.at(-1)?.queryParams).toEqual({ request: 'r' });
  });
});
