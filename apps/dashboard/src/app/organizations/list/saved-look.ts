import { columnsFrom } from './columns';
import { type ListView, paramsOf, readView } from './list-view';

/** The filters alone, as a saved view keeps them: no place in the list, no columns (kept apart), no saved view. */
export function queryOf(view: ListView): string {
  const query = new URLSearchParams();
  const filters = paramsOf({ ...view, after: '', saved: '', beside: '', columns: columnsFrom([]) });
  for (const [key, value] of Object.entries(filters))
    for (const item of [value].flat()) query.append(key, item);
  return query.toString();
}

/** The list as it was saved. */
export function savedAddress(saved: {
  readonly id: string;
  readonly query: string;
  readonly columns: readonly string[];
}): ListView {
  const params: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(saved.query)) (params[key] ??= []).push(value);
  return { ...readView(params), saved: saved.id, columns: columnsFrom(saved.columns) };
}

/** Whether the list looks as it was saved. */
export function isLike(
  view: ListView,
  saved: { readonly query: string; readonly columns: readonly string[] },
): boolean {
  return queryOf(view) === saved.query && view.columns.join() === columnsFrom(saved.columns).join();
}
