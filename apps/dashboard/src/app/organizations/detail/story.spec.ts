import { describe, expect, it } from '@jest/globals';
import { chosen, eventsOf, STORY_KINDS, storyOf, type StoryEvent } from './story';

const event = (event: string, at: string, more: Partial<StoryEvent> = {}): StoryEvent => ({
  id: `${event}@${at}`,
  sequence: '1',
  at,
  event,
  role: 'COORD',
  erased: false,
  hash: 'abc',
  changes: [],
  ...more,
});
const decision = {
  date: '2024-10-02',
  inFavour: 19,
  against: 0,
  abstain: 2,
  text: { text: 'Yes', language: 'en' },
};

describe('the story of an organization', () => {
  it('tells an admission on the day of the decision, with the record of a later day as its proof', () => {
    const years = storyOf(
      { memberships: [{ id: 'm', state: 'ACTIVE', appliedOn: '2024-09-01', from: '2024-10-03', decision }] },
      [event('membership.admitted', '2026-11-21T09:00:00Z')],
      '2026-11-22',
    );
    expect(years).toHaveLength(1);
    expect(years[0]!.entries.map((entry) => entry.what)).toEqual([
      'membership.started',
      'membership.admitted',
      'membership.applied',
    ]);
    expect(years[0]!.entries[1]).toMatchObject({ day: '2024-10-02', turn: true, decision: { inFavour: 19 } });
    expect(years[0]!.entries[1]!.records[0]?.event).toBe('membership.admitted');
  });

  it('groups by year, newest first, and keeps events that no date speaks of', () => {
    const years = storyOf(
      { foundedOn: '2010-05-01', memberships: [] },
      [
        event('organization.edited', '2025-01-01T10:00:00Z'),
        event('organization.registered', '2026-01-01T10:00:00Z'),
      ],
      '2026-11-22',
    );
    expect(years.map((year) => year.year)).toEqual(['2026', '2025', '2010']);
    expect(years[1]!.entries[0]).toMatchObject({ what: 'organization.edited', turn: false });
  });

  it('tells changes of the profile that follow each other as one line with all their records', () => {
    const years = storyOf(
      { memberships: [] },
      [
        event('organization.edited', '2026-03-03T10:00:00Z'),
        event('organization.edited', '2026-03-02T10:00:00Z'),
        event('mandate.appointed', '2026-02-01T10:00:00Z'),
        event('organization.edited', '2026-01-01T10:00:00Z'),
      ],
      '2026-11-22',
    );
    expect(years[0]!.entries.map(({ what, day, records }) => [what, day, records.length])).toEqual([
      ['organization.edited', '2026-03-03', 2],
      ['mandate.appointed', '2026-02-01', 1],
      ['organization.edited', '2026-01-01', 1],
    ]);
  });

  it('puts the steps of one day in the order in which they follow from each other, the last on top', () => {
    const years = storyOf(
      { memberships: [{ id: 'm', state: 'ACTIVE', appliedOn: '2024-10-02', from: '2024-10-02', decision }] },
      [],
      '2026-11-22',
    );
    expect(years[0]!.entries.map((entry) => entry.what.split('.')[1])).toEqual([
      'started',
      'admitted',
      'applied',
    ]);
  });

  it('does not tell what has not happened yet', () => {
    const leaving = { id: 'm', state: 'ACTIVE', from: '2024-10-03', to: '2027-01-01' };
    const years = storyOf({ memberships: [leaving] }, [], '2026-11-22');
    expect(years.flatMap((year) => year.entries.map((entry) => entry.what))).toEqual(['membership.started']);
  });

  it('uses each record once when an organization came back', () => {
    const memberships = [
      { id: 'old', state: 'LEFT', appliedOn: '2020-01-01', from: '2020-02-01', to: '2021-01-01' },
      { id: 'new', state: 'APPLIED', appliedOn: '2026-01-01' },
    ];
    const years = storyOf(
      { memberships },
      [event('membership.applied', '2026-01-01T08:00:00Z')],
      '2026-11-22',
    );
    const applied = years
      .flatMap((year) => year.entries)
      .filter((entry) => entry.what === 'membership.applied');
    expect(applied.map((entry) => [entry.day, entry.records.length > 0])).toEqual([
      ['2026-01-01', true],
      ['2020-01-01', false],
    ]);
  });
});

describe('a part of a story', () => {
  const whole = storyOf(
    { memberships: [{ id: 'm', state: 'ACTIVE', appliedOn: '2024-09-01', from: '2024-10-03' }] },
    [
      event('spareCapacity.recorded', '2025-05-01T09:00:00Z'),
      event('organization.edited', '2024-05-01T09:00:00Z'),
    ],
    '2026-11-22',
  );
  const kept = (choice: Parameters<typeof chosen>[1]) =>
    chosen(whole, choice).flatMap(({ entries }) => entries.map(({ what }) => what));

  it('is of a kind, of a year, or both', () => {
    expect(kept({ kind: 'lends', year: null })).toEqual(['spareCapacity.recorded']);
    expect(kept({ kind: null, year: '2025' })).toEqual(['spareCapacity.recorded']);
    expect(kept({ kind: 'membership', year: '2024' })).toEqual(['membership.started', 'membership.applied']);
    expect(kept({ kind: 'lends', year: '2024' })).toEqual([]);
  });

  it('each kind has events, and none has those of another', () => {
    const all = STORY_KINDS.flatMap((kind) => eventsOf(kind));
    expect(STORY_KINDS.filter((kind) => eventsOf(kind).length === 0)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});
