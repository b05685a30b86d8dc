import {
  computed,
  DestroyRef,
  effect,
  ErrorHandler,
  inject,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import { InterfaceWords } from '../words/interface-words';
import { type ApiErrorCode, codeOf, ApiError } from './api-error';

/** Data of a page: the last good answer stays on the page while the next one is under way. */
export interface PageData<T> {
  readonly value: Signal<T | undefined>;
  readonly loading: Signal<boolean>;
  /** Why there is no fresh answer; null when there is one. */
  readonly failure: Signal<{ readonly code: ApiErrorCode; readonly requestId: string } | null>;
  reload(): Promise<void>;
}

/**
 * Loads whenever `of` changes (it reads signals: route inputs, filters) and when the language changes, because the
 * API answers with words. Answers that arrive too late are dropped.
 *
 *     readonly members = pageData(() => this.filter(), (filter) => client.request(MembersDocument, { filter }));
 */
export function pageData<T, Params>(of: () => Params, load: (params: Params) => Promise<T>): PageData<T> {
  const value = signal<T | undefined>(undefined);
  const loading = signal(false);
  const failure = signal<{ code: ApiErrorCode; requestId: string } | null>(null);
  const language = inject(InterfaceWords).language;
  const bugs = inject(ErrorHandler);
  let turn = 0;
  let gone = false;
  inject(DestroyRef).onDestroy(() => (gone = true));

  const run = async (params: Params): Promise<void> => {
    const mine = ++turn;
    loading.set(true);
    try {
      const answer = await load(params);
      if (mine !== turn || gone) return;
      value.set(answer);
      failure.set(null);
    } catch (problem) {
      if (mine !== turn || gone) return;
      failure.set({
        code: codeOf(problem),
        requestId: problem instanceof ApiError ? problem.requestId : '–',
      });
      if (!(problem instanceof ApiError)) bugs.handleError(problem);
    } finally {
      if (mine === turn && !gone) loading.set(false);
    }
  };

  effect(() => {
    language();
    const params = of();
    untracked(() => void run(params));
  });

  return {
    value: computed(value),
    loading: computed(loading),
    failure: computed(failure),
    reload: () => run(untracked(of)),
  };
}
