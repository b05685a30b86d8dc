import { describe, expect, it } from '@jest/globals';
import { dueRows, mailRows, recentRows } from './desk-rows';

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(' ');
const named = (id: string) => ({ id, name: { text: `Name ${id}`, language: 'hu' } });
const facts = { today: '2026-11-22', shown: 'b', t };

describe('what is due on the desk', () => {
  it('begins with mail that nobody got, as long as there is any', () => {
    expect(mailRows(0, t)).toEqual([]);
    expect(mailRows(2, t)[0]).toMatchObject({ title: 'today.due.MAILS 2', link: '/people/mails' });
  });

  it('says what to do, about whom, and for how long it has waited', () => {
    const due = [{ kind: 'APPLICATION_NEW', since: '2026-11-19', organization: named('a') }];
    expect(dueRows(due, [], facts)[0]).toMatchObject({
      title: 'today.due.APPLICATION_NEW',
      sub: 'Name a',
      status: { kind: 'turn', label: 'today.waits 3' },
      queryParams: { show: 'a' },
      current: false,
    });
  });

  it('puts a paused member in another shape than what is somebody’s turn', () => {
    const due = [{ kind: 'SUSPENDED', since: '2026-11-22', organization: named('a') }];
    expect(dueRows(due, [], facts)[0]?.status).toEqual({ kind: 'quiet', label: 'today.waits 0' });
  });

  it('ends with members for whom nobody may sign, and marks the row that is shown beside the list', () => {
    const due = [{ kind: 'ADMITTED_NOT_STARTED', since: '2026-11-22', organization: named('a') }];
    const rows = dueRows(due, [named('b')], facts);
    expect(rows.map(({ title, current }) => [title, current])).toEqual([
      ['today.due.ADMITTED_NOT_STARTED', false],
      ['today.due.OFFICER', true],
    ]);
  });
});

describe('what is new on the desk', () => {
  const event = (id: string, organization: string | null) => ({
    id,
    at: '2026-11-22T08:00:00Z',
    event: 'membership.applied',
    actor: { name: 'Hegyi Nóra' },
    organization: organization ? named(organization) : null,
  });
  const told = { shown: 'b', t, when: () => '9:00' };

  it('marks only the newest row of the organization that is shown', () => {
    const rows = recentRows([event('1', 'a'), event('2', 'b'), event('3', 'b')], told);
    expect(rows.map(({ current }) => current)).toEqual([false, true, false]);
  });

  it('gives the star to new rows and the day to older ones', () => {
    expect(recentRows([event('1', 'a')], { ...told, fresh: true })[0]?.status?.kind).toBe('new');
    const [older] = recentRows([event('1', 'a')], told);
    expect(older?.status).toBeUndefined();
    expect(older?.sub).toBe('9:00 · Name a · Hegyi Nóra');
  });

  it('leads nowhere when no organization is meant', () => {
    expect(recentRows([event('1', null)], told)[0]?.link).toBeUndefined();
  });
});
