import type { Persona, World } from '../harness/state.js';

/** One page that is looked at: as whom, and under which pattern of the routers it stands. */
export interface Route {
  /** Name of its stored tree. */
  readonly name: string;
  /** Path as the routers write it, e.g. `organizations/:id/edit`. */
  readonly pattern: string;
  readonly persona: Persona | null;
  readonly path: (world: World) => string;
}

/** An id of the demo; a demo without it has changed. */
export const must = (id: string | undefined): string => {
  if (!id) throw new Error('the demo lacks what this address is about');
  return id;
};
export const organization =
  (name: string, rest = '') =>
  ({ organizations }: World) =>
    `/organizations/${must(organizations[name])}${rest}`;

export const one = (name: string, pattern: string, persona: Persona | null, path?: Route['path']): Route => ({
  name,
  pattern,
  persona,
  path: path ?? (() => `/${pattern}`),
});
