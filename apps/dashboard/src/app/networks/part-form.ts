import { effect, inject, type Signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords, Toaster } from '@kalaka/ui';
import { hubForm } from '../shell/forms/hub-form';
import { problemsOf, type RuleRefusal } from '../shell/forms/refusals';
import { atItsControl, type NameIn } from './name-value';
import type { NetworkStore } from './network.store';

interface Part<T> {
  readonly key: string;
  readonly initial: T;
  /** What is stored, as the form shows it; undefined until it is read. */
  readonly stored: Signal<T | undefined>;
  readonly version: Signal<number>;
  readonly rules: (value: T) => readonly RuleRefusal[];
  readonly save: (value: T, version: number, idempotencyKey: string) => Promise<object>;
  readonly remove: (version: number, idempotencyKey: string) => Promise<object>;
}

/**
 * What the pages of a municipality, an office and a target group share: saving and taking out, each with the version that was read.
 * When somebody else was quicker, it is said, what was typed stays, and the next try goes with the newest version.
 */
export function partForm<T extends { readonly name: readonly NameIn[] }>(store: NetworkStore, part: Part<T>) {
  const [t, toaster, router] = [injectWords(), inject(Toaster), inject(Router)];

  const heard = async (answer: { readonly __typename?: string }) => {
    if (answer.__typename !== 'StaleVersionRefusal') return problemsOf(answer);
    await store.page.reload();
    return [{ field: '', message: t('networks.edit.stale') }];
  };
  const form = hubForm<T>({
    key: part.key,
    initial: part.initial,
    rules: part.rules,
    send: async (value, key) => {
      const problems = await heard(await part.save(value, untracked(part.version), key));
      return problems.map(atItsControl(value.name));
    },
  });
  const removal = hubForm<object>({
    key: `${part.key}.remove`,
    initial: {},
    send: async (_value, key) => heard(await part.remove(untracked(part.version), key)),
  });
  effect(() => {
    const stored = part.stored();
    if (stored) untracked(() => form.rebase(stored));
  });

  const leave = async (said: string) => {
    await router.navigate(['/network']);
    toaster.say(t(said));
  };
  return {
    form,
    removal,
    async save(event: Event, said: string): Promise<void> {
      if (await form.submit(event)) await leave(said);
    },
    async takeOut(said: string): Promise<void> {
      const done = await removal.submit();
      if (!done) return;
      form.discard();
      await leave(said);
    },
  };
}
