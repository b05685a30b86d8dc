import {
  isCode,
  LEGAL_FORMS,
  MEMBERSHIP_STATES,
  SPARE_CAPACITY_KINDS,
  TARGET_GROUPS,
  type LegalForm,
  type MembershipState,
  type SpareCapacityKind,
} from '@kalaka/domain';
import { areUsual, type Column, columnsFrom } from './columns';

/** The saved views of the list, in the order of their tabs. */
export const VIEWS = [
  'all',
  'attention',
  'quiet',
  'applications',
  'active',
  'cannot-sign',
  'listed',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** Views for those who coordinate alone. */
export const COORDINATORS_VIEWS: readonly ViewName[] = ['attention', 'quiet'];

export const PAGE_SIZES = [25, 50, 100] as const;

/** What the address of the list says. The address is the truth: everything on the page follows from this. */
export interface ListView {
  readonly view: ViewName;
  readonly search: string;
  readonly targetGroups: readonly string[];
  readonly expertise: readonly string[];
  readonly lends: readonly SpareCapacityKind[];
  readonly service: string;
  readonly place: string;
  readonly legalForms: readonly LegalForm[];
  readonly states: readonly MembershipState[];
  /** Cursor of the row before this page; empty on the first page. */
  readonly after: string;
  readonly size: number;
  readonly columns: readonly Column[];
  /** Id of the saved view that this began with; empty for none. */
  readonly saved: string;
  /** Id of the organization that stands beside the list; empty for none. */
  readonly beside: string;
}

/** Values of a query string as the router gives them. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The part of `OrganizationFilter` (libs/contract) that this list uses. */
export interface ListFilter {
  search?: string;
  targetGroups?: string[];
  expertise?: string[];
  lends?: SpareCapacityKind[];
  service?: string;
  place?: string;
  legalForms?: LegalForm[];
  membershipStates?: MembershipState[];
  listedOnly?: boolean;
  canContract?: boolean;
  needsAttention?: boolean;
}

/** A filter that is set, as a chip shows it. `code` is looked up in the words when `words` is given. */
export interface Chip {
  readonly param: FilterParam;
  readonly value: string;
  readonly words?: 'targetGroup' | 'legalForm' | 'state' | 'capacityKind';
}
export type FilterParam = 'q' | 'group' | 'expertise' | 'lends' | 'service' | 'place' | 'form' | 'state';

const APPLICATION_STATES: readonly MembershipState[] = [
  'APPLIED',
  'UNDER_REVIEW',
  'INFO_REQUESTED',
  'ADMITTED',
];
const MEMBER_STATES: readonly MembershipState[] = ['ACTIVE', 'SUSPENDED'];

/** What each saved view means, without the person's own filters. */
export const VIEW_FILTERS: Readonly<Record<ViewName, ListFilter>> = {
  all: {},
  attention: { needsAttention: true },
  // Who is quiet is judged against each one's own rhythm: the store asks who that is.
  quiet: {},
  applications: { membershipStates: [...APPLICATION_STATES] },
  active: { membershipStates: ['ACTIVE'] },
  'cannot-sign': { membershipStates: [...MEMBER_STATES], canContract: false },
  listed: { listedOnly: true },
};

const MAX_SEARCH = 200;
const one = (value: Params[string]): string =>
  (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, MAX_SEARCH);
const many = (value: Params[string]): string[] => [
  ...new Set((typeof value === 'string' ? [value] : [...(value ?? [])]).filter((item) => item !== '')),
];
const codes = <T extends readonly string[]>(vocabulary: T, value: Params[string]): T[number][] =>
  many(value).filter((code) => isCode(vocabulary, code));

/** Reads the address. Anything it does not know is left out, so that an old link still opens. */
export function readView(params: Params): ListView {
  const size = Number(one(params['rows']));
  return {
    view: VIEWS.find((view) => view === one(params['view'])) ?? 'all',
    search: one(params['q']),
    targetGroups: many(params['group']),
    expertise: many(params['expertise']),
    lends: codes(SPARE_CAPACITY_KINDS, params['lends']),
    service: one(params['service']),
    place: one(params['place']),
    legalForms: codes(LEGAL_FORMS, params['form']),
    states: codes(MEMBERSHIP_STATES, params['state']),
    after: one(params['after']),
    size: PAGE_SIZES.find((allowed) => allowed === size) ?? PAGE_SIZES[0],
    columns: columnsFrom(many(params['column'])),
    saved: one(params['saved']),
    beside: one(params['beside']),
  };
}

/** Target groups that this network knows: a link from another one, or a mistyped one, still opens. */
export function inNetwork(view: ListView, own: readonly { readonly code: string }[]): ListView {
  const known = new Set<string>([...TARGET_GROUPS, ...own.map(({ code }) => code)]);
  return { ...view, targetGroups: view.targetGroups.filter((code) => known.has(code)) };
}

/** The address of a view: only what differs from the plain list. Lists become repeated parameters. */
export function paramsOf(view: ListView): Record<string, string | string[]> {
  const all: Record<string, string | string[]> = {
    view: view.view === 'all' ? '' : view.view,
    q: view.search,
    group: [...view.targetGroups],
    expertise: [...view.expertise],
    lends: [...view.lends],
    service: view.service,
    place: view.place,
    form: [...view.legalForms],
    state: [...view.states],
    after: view.after,
    rows: view.size === PAGE_SIZES[0] ? '' : String(view.size),
    column: areUsual(view.columns) ? [] : [...view.columns],
    saved: view.saved,
    beside: view.beside,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value.length > 0));
}

/** A changed filter always begins at the first page again: the old cursor belongs to another list. */
export function changed(view: ListView, change: Partial<ListView>): ListView {
  return { ...view, after: '', beside: '', ...change };
}

/** The question for the API. The person's own choice of states is narrowed to those of the view, never widened. */
export function filterOf(view: ListView): ListFilter {
  const base = VIEW_FILTERS[view.view];
  const states = narrowed(base.membershipStates, view.states);
  const filter: ListFilter = { ...base };
  if (states.length > 0) filter.membershipStates = states;
  if (view.search) filter.search = view.search;
  if (view.targetGroups.length > 0) filter.targetGroups = [...view.targetGroups];
  if (view.expertise.length > 0) filter.expertise = [...view.expertise];
  if (view.lends.length > 0) filter.lends = [...view.lends];
  if (view.service) filter.service = view.service;
  if (view.place) filter.place = view.place;
  if (view.legalForms.length > 0) filter.legalForms = narrowed(base.legalForms, view.legalForms);
  return filter;
}

/** What was chosen, within what the view allows; where both are silent, everything. */
function narrowed<T>(allowed: readonly T[] | undefined, chosen: readonly T[]): T[] {
  if (!allowed) return [...chosen];
  return chosen.length > 0 ? allowed.filter((one) => chosen.includes(one)) : [...allowed];
}

/** Chosen states or forms that the view itself rules out: nothing can fit, so nothing is asked. */
export function contradicts(view: ListView): boolean {
  const { listedOnly, membershipStates, legalForms } = VIEW_FILTERS[view.view];
  if (listedOnly && view.states.length > 0) return true;
  const nothing = <T>(allowed: readonly T[] | undefined, chosen: readonly T[]): boolean =>
    chosen.length > 0 && narrowed(allowed, chosen).length === 0;
  return nothing(membershipStates, view.states) || nothing(legalForms, view.legalForms);
}

/** One chip for each filter that is set, in the order of the form. */
export function chipsOf(view: ListView): Chip[] {
  return [
    ...(view.search ? [{ param: 'q', value: view.search } as const] : []),
    ...view.targetGroups.map((value) => ({ param: 'group', value, words: 'targetGroup' }) as const),
    ...view.expertise.map((value) => ({ param: 'expertise', value }) as const),
    ...view.lends.map((value) => ({ param: 'lends', value, words: 'capacityKind' }) as const),
    ...(view.service ? [{ param: 'service', value: view.service } as const] : []),
    ...(view.place ? [{ param: 'place', value: view.place } as const] : []),
    ...view.legalForms.map((value) => ({ param: 'form', value, words: 'legalForm' }) as const),
    ...view.states.map((value) => ({ param: 'state', value, words: 'state' }) as const),
  ];
}

/** The view without one filter. */
export function without(view: ListView, chip: Chip): ListView {
  const drop = <T extends string>(values: readonly T[]): T[] =>
    values.filter((value) => value !== chip.value);
  switch (chip.param) {
    case 'q':
      return changed(view, { search: '' });
    case 'group':
      return changed(view, { targetGroups: drop(view.targetGroups) });
    case 'expertise':
      return changed(view, { expertise: drop(view.expertise) });
    case 'lends':
      return changed(view, { lends: drop(view.lends) });
    case 'service':
      return changed(view, { service: '' });
    case 'place':
      return changed(view, { place: '' });
    case 'form':
      return changed(view, { legalForms: drop(view.legalForms) });
    case 'state':
      return changed(view, { states: drop(view.states) });
  }
}

/** The view without any of the person's filters. */
export function cleared(view: ListView): ListView {
  const { view: name, size, columns, saved } = view;
  return { ...readView({}), view: name, size, columns, saved };
}

/** Two addresses that mean the same ask nothing new. */
export const sameView = (a: ListView, b: ListView): boolean => JSON.stringify(a) === JSON.stringify(b);
