import { isCode, SPARE_CAPACITY_KINDS, type SpareCapacityKind } from '@kalaka/domain';
import type { Params } from '../list/list-view';

/** What the address of the page says: everything on it follows from this. */
export interface LentView {
  readonly search: string;
  readonly kinds: readonly SpareCapacityKind[];
  /** As typed; what is no number asks for nothing. */
  readonly atLeast: string;
  readonly wheelchairs: string;
  readonly after: string;
}

const one = (value: Params[string]): string =>
  (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, 200);
const many = (value: Params[string]): readonly string[] =>
  typeof value === 'string' ? [value] : [...(value ?? [])];
const number = (text: string): string => (/^\d{1,5}$/.test(text) && Number(text) > 0 ? text : '');

/** Anything it does not know is left out, so that an old link still opens. */
export const readLent = (params: Params): LentView => ({
  search: one(params['q']),
  kinds: SPARE_CAPACITY_KINDS.filter((kind) =>
    many(params['kind']).some((code) => isCode(SPARE_CAPACITY_KINDS, code) && code === kind),
  ),
  atLeast: number(one(params['atLeast'])),
  wheelchairs: number(one(params['wheelchairs'])),
  after: one(params['after']),
});

export function paramsOf(view: LentView): Record<string, string | string[]> {
  const all = {
    q: view.search,
    kind: [...view.kinds],
    atLeast: number(view.atLeast),
    wheelchairs: number(view.wheelchairs),
    after: view.after,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value.length > 0));
}

export const isNarrowed = ({ search, kinds, atLeast, wheelchairs }: LentView): boolean =>
  Boolean(search || kinds.length || atLeast || wheelchairs);

/** The question for the API. */
export const filterOf = ({ search, kinds, atLeast, wheelchairs }: LentView) => ({
  search: search || null,
  kinds: kinds.length > 0 ? [...kinds] : null,
  atLeast: atLeast ? Number(atLeast) : null,
  wheelchairPlaces: wheelchairs ? Number(wheelchairs) : null,
});
