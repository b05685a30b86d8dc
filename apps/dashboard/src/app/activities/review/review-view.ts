import { ACTIVITY_STATES, isCode, isPlainDate, type ActivityState } from '@kalaka/domain';
import { areUsual, type Column, columnsFrom, USUAL_COLUMNS } from './columns';

export const PAGE_SIZES = [25, 50, 100] as const;

/** Tabs of the list: what waits for the coordinator, what for a member, what somebody questions, and everything. */
export const TABS = ['REPORTED', 'SENT_BACK', 'DISPUTED', 'ALL'] as const;
export type TabName = (typeof TABS)[number];

/** What the address of the list says. The address is the truth: everything on the page follows from this. */
export interface ReviewView {
  /** A state of activities, or ALL. */
  readonly state: ActivityState | 'ALL';
  readonly search: string;
  readonly organization: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly newestFirst: boolean;
  readonly columns: readonly Column[];
  /** Cursor of the row before this page; empty on the first page. */
  readonly after: string;
  readonly size: number;
  /** Id of the saved view that this began with. */
  readonly saved: string;
  /** Id of the activity that stands beside the list. */
  readonly show: string;
}

/** Values of a query string as the router gives them. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const CODE = /^[A-Z][A-Z0-9_]{0,59}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const one = (value: Params[string]): string =>
  (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, 200);
const only = (value: Params[string], fits: (text: string) => boolean): string =>
  fits(one(value)) ? one(value) : '';

/** Reads the address. Anything it does not know is left out, so that an old link still opens. */
export function readView(params: Params): ReviewView {
  const state = one(params['state']);
  const size = Number(one(params['rows']));
  return {
    state: state === 'ALL' || isCode(ACTIVITY_STATES, state) ? state : 'REPORTED',
    search: one(params['q']),
    organization: only(params['organization'], (text) => UUID.test(text)),
    type: only(params['type'], (text) => CODE.test(text)),
    from: only(params['from'], isPlainDate),
    to: only(params['to'], isPlainDate),
    newestFirst: one(params['order']) === 'newest',
    columns: columnsFrom(one(params['columns']).split(',')),
    after: one(params['after']),
    size: PAGE_SIZES.find((allowed) => allowed === size) ?? PAGE_SIZES[0],
    saved: only(params['saved'], (text) => UUID.test(text)),
    show: only(params['show'], (text) => UUID.test(text)),
  };
}

/** The address of a view: only what differs from the plain list. */
export function paramsOf(view: ReviewView): Record<string, string> {
  const all: Record<string, string> = {
    state: view.state === 'REPORTED' ? '' : view.state,
    q: view.search,
    organization: view.organization,
    type: view.type,
    from: view.from,
    to: view.to,
    order: view.newestFirst ? 'newest' : '',
    columns: areUsual(view.columns) ? '' : view.columns.join(),
    after: view.after,
    rows: view.size === PAGE_SIZES[0] ? '' : String(view.size),
    saved: view.saved,
    show: view.show,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** A changed filter always begins at the first page again: the old cursor belongs to another list. */
export function changed(view: ReviewView, change: Partial<ReviewView>): ReviewView {
  return { ...view, after: '', show: '', ...change };
}

/** The filters alone, as a saved view keeps them; its columns are kept apart. */
export const queryOf = (view: ReviewView): string =>
  new URLSearchParams(
    paramsOf({ ...view, after: '', saved: '', show: '', columns: USUAL_COLUMNS }),
  ).toString();

interface Saved {
  readonly query: string;
  readonly columns: readonly string[];
}

/** Whether the list looks as it was saved. */
export const isLike = (view: ReviewView, saved: Saved): boolean =>
  queryOf(view) === saved.query && view.columns.join() === columnsFrom(saved.columns).join();

/** The list as it was saved. */
export const savedAddress = (saved: Saved & { readonly id: string }): ReviewView => ({
  ...readView(Object.fromEntries(new URLSearchParams(saved.query))),
  columns: columnsFrom(saved.columns),
  saved: saved.id,
});

/** The question for the API. What waits is read from the oldest day on, so that nothing is forgotten. */
export const questionOf = (view: ReviewView) => ({
  first: view.size,
  after: view.after || null,
  sort: view.newestFirst ? ('NEWEST' as const) : ('OLDEST' as const),
  filter: {
    ...(view.state !== 'ALL' && { states: [view.state] }),
    ...(view.search && { search: view.search }),
    ...(view.organization && { organizationIds: [view.organization] }),
    ...(view.type && { types: [view.type] }),
    ...(view.from && { from: view.from }),
    ...(view.to && { to: view.to }),
  },
});

/** Two addresses that ask the same of the list, whatever stands beside it. */
export const sameQuestion = (a: ReviewView, b: ReviewView): boolean =>
  JSON.stringify(questionOf(a)) === JSON.stringify(questionOf(b));

/** How many filters are set beside the tab. */
export const filtersOf = ({ search, organization, type, from, to }: ReviewView): number =>
  [search, organization, type, from, to].filter((value) => value !== '').length;

export const cleared = (view: ReviewView): ReviewView =>
  changed(view, { search: '', organization: '', type: '', from: '', to: '' });
