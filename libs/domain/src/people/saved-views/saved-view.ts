import { cleanText } from '../../kernel/clean-text.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';

/** Lists of the interface whose views can be saved, and what a report consists of. */
export const VIEWED_LISTS = ['ORGANIZATIONS', 'ACTIVITIES', 'REPORTS'] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

/** How many views one person may keep of one list: tabs beyond that are read by nobody. */
export const MOST_VIEWS = 20;
const MAX_NAME = 60;
const MAX_QUERY = 2_000;
/** A query string as the list writes it: no scheme, no host, nothing that could lead elsewhere. */
const QUERY = /^[^\s#?]*$/;
const COLUMN = /^[A-Z][A-Z_]{0,39}$/;

/** What somebody wants to see again of a list: its filters, as the address says them, and which columns. */
export interface SavedView {
  readonly id: string;
  readonly networkId: string;
  /** Whose it is. */
  readonly accountId: string;
  readonly list: ViewedList;
  readonly name: string;
  /** Query string of the list without the question mark; the list reads it and leaves out what it does not know. */
  readonly query: string;
  readonly columns: readonly string[];
  /** Whether the whole network sees it; only who saved it changes it. */
  readonly shared: boolean;
  readonly version: number;
}

export type SavedViewContent = Pick<SavedView, 'name' | 'query' | 'columns' | 'shared'>;

/**
 * Whether a view may be saved like this.
 * @param others views of the same list that the person has already, without the one that is changed
 * @param mayShare whether the role may give views to the whole network
 */
export function saveView(
  content: SavedViewContent,
  others: readonly Pick<SavedView, 'name'>[],
  mayShare: boolean,
): Result<SavedViewContent, Refusal> {
  const name = cleanText(content.name, { max: MAX_NAME, required: true });
  if (!name.ok) return { ok: false, refusal: under('name', name.refusal) };
  if (others.some((one) => one.name.toLowerCase() === name.value.toLowerCase()))
    return refused('NAME_TAKEN', 'name');
  if (others.length >= MOST_VIEWS) return refused('TOO_MANY', 'name', { max: MOST_VIEWS });
  if (content.query.length > MAX_QUERY) return refused('TOO_LONG', 'query', { max: MAX_QUERY });
  if (!QUERY.test(content.query) || content.columns.some((column) => !COLUMN.test(column)))
    return refused('UNKNOWN_CODE', 'query');
  if (content.shared && !mayShare) return refused('NOT_FOR_THIS_ROLE', 'shared');
  return ok({ ...content, name: name.value, columns: [...new Set(content.columns)] });
}
