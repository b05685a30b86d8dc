import { EVENT_NAMES, type EventName } from '@kalaka/domain';

/** Text with the language it really is in. */
export interface LocalText {
  readonly text: string;
  readonly language: string;
}

/** The parts of an audit event that the story needs. */
export interface StoryEvent {
  readonly id: string;
  readonly sequence: string | number;
  /** ISO moment. */
  readonly at: string;
  readonly event: string;
  readonly subjectName?: LocalText | null;
  readonly actor?: { readonly id: string; readonly name: string } | null;
  readonly role: string;
  readonly onBehalfOf?: { readonly name: LocalText } | null;
  /** The personal part is gone: no texts, no before and after. */
  readonly erased: boolean;
  readonly reason?: string | null;
  readonly hash: string;
  readonly changes: readonly {
    readonly field: string;
    /** As the record holds it, in JSON. */
    readonly beforeJson?: string | null;
    readonly afterJson?: string | null;
  }[];
}

/** A membership as the story needs it; dates are `YYYY-MM-DD`. */
export interface StoryMembership {
  readonly id: string;
  readonly state: string;
  readonly appliedOn?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  readonly decision?: {
    readonly date: string;
    readonly inFavour: number;
    readonly against: number;
    readonly abstain: number;
    readonly text: LocalText;
  } | null;
}

export interface StoryEntry {
  /** Unique within the story. */
  readonly id: string;
  /** The day it happened, `YYYY-MM-DD`. */
  readonly day: string;
  /** Key of its sentence: an event name, or `fact.…` for a date that is a fact of the organization. */
  readonly what: string;
  /** A turn in the story (full dot) or one event among others (ring). */
  readonly turn: boolean;
  readonly decision?: NonNullable<StoryMembership['decision']>;
  readonly reason?: string | null;
  /** The records that prove it, newest first; none for facts that were known before the hub. */
  readonly records: readonly StoryEvent[];
}

export interface StoryYear {
  readonly year: string;
  readonly entries: readonly StoryEntry[];
}

/** What the story needs to know about the organization. */
export interface StoryFacts {
  readonly foundedOn?: string | null;
  readonly publicBenefitFrom?: string | null;
  readonly memberships: readonly StoryMembership[];
}

/** Events after which the organization stands somewhere else than before. */
const TURNS: ReadonlySet<string> = new Set([
  'organization.registrationConfirmed',
  'membership.founded',
  'membership.admitted',
  'membership.started',
  'membership.suspended',
  'membership.resumed',
  'membership.left',
  'membership.excluded',
  'membership.rejected',
]);

interface DatedFact {
  readonly what: string;
  readonly day: string | null | undefined;
  readonly decision?: StoryEntry['decision'];
}

/** The days that a membership states itself, with the event that would have recorded each. */
function factsOf(membership: StoryMembership): DatedFact[] {
  const { decision, state } = membership;
  const refused = state === 'REJECTED';
  return [
    { what: 'membership.applied', day: membership.appliedOn },
    {
      what: refused ? 'membership.rejected' : 'membership.admitted',
      day: decision?.date,
      decision: decision ?? undefined,
    },
    { what: 'membership.started', day: membership.from },
    { what: state === 'EXCLUDED' ? 'membership.excluded' : 'membership.left', day: membership.to },
  ];
}

/** What one can choose to see of a story. */
export const STORY_KINDS = ['membership', 'profile', 'access', 'lends', 'people', 'import'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

/** What the viewer wants to see; null is everything. */
export interface StoryChoice {
  readonly kind: StoryKind | null;
  readonly year: string | null;
}

/** The events of each kind, by the beginning of their names. */
const OF_KIND: Readonly<Record<StoryKind, readonly string[]>> = {
  membership: ['membership.', 'organization.registrationConfirmed'],
  profile: ['organization.registered', 'organization.edited', 'organization.identifierVerified'],
  access: ['organization.access'],
  lends: ['spareCapacity.'],
  people: ['mandate.'],
  import: ['organization.import'],
};

export const eventsOf = (kind: StoryKind): EventName[] =>
  EVENT_NAMES.filter((name) => OF_KIND[kind].some((begin) => name.startsWith(begin)));

/** The part of a story that was asked for: entries of a kind, of a year. */
export function chosen(years: readonly StoryYear[], { kind, year }: StoryChoice): StoryYear[] {
  const wanted = kind && new Set<string>(eventsOf(kind));
  return years
    .filter((one) => !year || one.year === year)
    .map((one) => ({ ...one, entries: one.entries.filter(({ what }) => !wanted || wanted.has(what)) }))
    .filter(({ entries }) => entries.length > 0);
}

/**
 * The readable story: what the audit trail recorded, told on the day it happened rather than the day it was typed in,
 * completed by the dated facts that are older than the trail. Newest first, by year.
 *
 * @param facts the organization with all its memberships
 * @param events its audit events, in any order
 * @param today `YYYY-MM-DD` in the network's time zone; what lies later is not told yet
 */
export function storyOf(facts: StoryFacts, events: readonly StoryEvent[], today: string): StoryYear[] {
  const free = [...events].sort((a, b) => b.at.localeCompare(a.at));
  const take = (what: string): StoryEvent | undefined => {
    const index = free.findIndex((event) => event.event === what);
    return index < 0 ? undefined : free.splice(index, 1)[0];
  };
  const entries: StoryEntry[] = [];
  const newestFirst = [...facts.memberships].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  for (const membership of newestFirst)
    for (const fact of factsOf(membership)) {
      if (!fact.day || fact.day > today) continue;
      const record = take(fact.what);
      entries.push({
        id: `${membership.id} ${fact.what}`,
        day: fact.day,
        what: fact.what,
        turn: TURNS.has(fact.what),
        decision: fact.decision,
        reason: record?.reason,
        records: record ? [record] : [],
      });
    }
  for (const event of free)
    entries.push({
      id: event.id,
      day: event.at.slice(0, 10),
      what: event.event,
      turn: TURNS.has(event.event),
      reason: event.reason,
      records: [event],
    });
  for (const [what, day] of [
    ['fact.founded', facts.foundedOn],
    ['fact.publicBenefit', facts.publicBenefitFrom],
  ] as const)
    if (day && day <= today) entries.push({ id: what, day, what, turn: false, records: [] });
  return byYear(entries);
}

const dayOf = (membership: StoryMembership): string =>
  membership.appliedOn ?? membership.decision?.date ?? membership.from ?? '';

/** What people do several times in a row, which is one line of a story. */
const AGAIN: ReadonlySet<string> = new Set([
  'organization.edited',
  'organization.accessStated',
  'organization.accessChecked',
  'spareCapacity.recorded',
  'spareCapacity.changed',
]);

function byYear(entries: readonly StoryEntry[]): StoryYear[] {
  const years = new Map<string, StoryEntry[]>();
  const sorted = entries
    .map((entry, index) => ({ entry, index }))
    .sort(
      (a, b) =>
        b.entry.day.localeCompare(a.entry.day) || order(b.entry) - order(a.entry) || a.index - b.index,
    );
  for (const { entry } of sorted) {
    const year = entry.day.slice(0, 4);
    const list = years.get(year) ?? [];
    const last = list.at(-1);
    // Somebody who fills in a profile saves it five times in a week: that is one line of a story.
    const again = last?.what === entry.what && AGAIN.has(entry.what);
    years.set(
      year,
      again
        ? [...list.slice(0, -1), { ...last, records: [...last.records, ...entry.records] }]
        : [...list, entry],
    );
  }
  return [...years].map(([year, list]) => ({ year, entries: list }));
}

/** Things of one day in the order in which they follow from each other. */
const STEPS = ['applied', 'reviewed', 'infoRequested', 'infoAnswered', 'admitted', 'founded', 'started'];
const order = (entry: StoryEntry): number => STEPS.indexOf(entry.what.split('.')[1] ?? '');
