import {
  computed,
  DestroyRef,
  effect,
  inject,
  signal,
  type Signal,
  untracked,
  type WritableSignal,
} from '@angular/core';
import { type FieldTree, form } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { injectWords, type Problem, Toaster } from '@kalaka/ui';
import { ApiError } from '../graphql/api-error';
import { newId } from '../graphql/new-id';
import { Drafts } from './drafts';
import type { RuleRefusal } from './refusals';

/** What a form is made of. */
export interface FormSetup<T> {
  /** Name of the draft: the form and the thing it edits, e.g. `organization.edit.<id>`. */
  readonly key: string;
  readonly initial: T;
  /** The rules of the domain over the whole value; `field` is the id of the control. Checked at each attempt. */
  readonly rules?: (value: T) => readonly RuleRefusal[];
  /** Sends it. Resolves with the problems that the API named (`problemsOf(result)`), none when it was done. */
  readonly send: (value: T, idempotencyKey: string) => Promise<readonly Problem[]>;
}

/** A form of the hub: value, fields for `[formField]`, problems, draft, sending. */
export interface HubForm<T> {
  readonly value: WritableSignal<T>;
  readonly fields: FieldTree<T>;
  /** All that keeps it from being sent; empty before the first attempt. */
  readonly problems: Signal<readonly Problem[]>;
  /** Failed attempts so far: give it to the error summary, which takes focus at each. */
  readonly attempt: Signal<number>;
  readonly failed: Signal<boolean>;
  readonly dirty: Signal<boolean>;
  readonly sending: Signal<boolean>;
  /** A draft of an earlier visit is in the fields. */
  readonly restored: Signal<boolean>;
  /** When what was typed was last kept on this device. */
  readonly saved: Signal<Date | null>;
  error(field: string): string | null;
  /** True when it was done. Never disabled: a second click while it is being sent does nothing. */
  submit(event?: Event): Promise<boolean>;
  /** Throws the draft away and starts again. */
  discard(): void;
  /** After loading a newer version of the thing: the stored values, unless something was typed. */
  rebase(initial: T): void;
}

const DRAFT_DELAY_MS = 500;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Makes a form; call it where a component or a store is created. The draft is written while the person types, kept
 * when they leave, when the session ends and when the server is away, and removed when it was sent.
 */
export function hubForm<T extends object>(setup: FormSetup<T>): HubForm<T> {
  const [t, drafts, toaster, router] = [injectWords(), inject(Drafts), inject(Toaster), inject(Router)];
  const base = signal(setup.initial);
  const draft = drafts.read<T>(setup.key);
  const value = signal<T>(draft?.value ?? setup.initial);
  const restored = signal(draft !== null && !same(draft.value, setup.initial));
  const saved = signal<Date | null>(draft?.savedAt ?? null);
  const attempt = signal(0);
  const sending = signal(false);
  const refused = signal<{ readonly problems: readonly Problem[]; readonly of: T } | null>(null);
  let key = { of: '', id: '' };

  const dirty = computed(() => !same(value(), base()));
  const broken = computed(() =>
    (setup.rules?.(value()) ?? []).map(({ code, field, values }): Problem => ({
      field: field ?? '',
      message: t(`refusal.${code}`, values),
    })),
  );
  // What the API said holds until the person changes the value that it spoke of.
  const named = computed(() => {
    const last = refused();
    return last && same(last.of, value()) ? last.problems : [];
  });
  const problems = computed(() => (attempt() === 0 ? [] : broken().length ? broken() : named()));

  const keep = () => {
    if (!dirty()) return drafts.remove(setup.key);
    // Already kept: then it stays the draft of that moment.
    if (!same(drafts.read(setup.key)?.value, value())) saved.set(drafts.write(setup.key, value()));
  };
  effect((onCleanup) => {
    value();
    const timer = setTimeout(() => untracked(keep), DRAFT_DELAY_MS);
    onCleanup(() => clearTimeout(timer));
  });

  // Closing the window loses nothing, so nobody is asked.
  globalThis.addEventListener('pagehide', keep);
  const address = router.url;
  inject(DestroyRef).onDestroy(() => {
    globalThis.removeEventListener('pagehide', keep);
    keep();
    if (dirty()) toaster.say(t('shell.draft.kept'), { link: { to: address, label: t('shell.draft.back') } });
  });

  /** The same content is the same request, however often it is sent; other content is another one. */
  const keyFor = (content: T) => {
    const of = JSON.stringify(content);
    if (key.of !== of) key = { of, id: newId() };
    return key.id;
  };

  const fail = (found: readonly Problem[], of: T) => {
    refused.set({ problems: found, of });
    attempt.update((count) => count + 1);
    return false;
  };

  async function submit(event?: Event): Promise<boolean> {
    event?.preventDefault();
    if (sending()) return false;
    if (broken().length) return fail([], value());
    const content = value();
    sending.set(true);
    try {
      const found = await setup.send(content, keyFor(content));
      if (found.length) return fail(found, content);
      base.set(content);
      drafts.remove(setup.key);
      attempt.set(0);
      restored.set(false);
      key = { of: '', id: '' };
      return true;
    } catch (failure) {
      keep();
      const { code, requestId } =
        failure instanceof ApiError ? failure : { code: 'INTERNAL', requestId: '–' };
      return fail([{ field: '', message: t(`shell.error.${code}`, { reference: requestId }) }], content);
    } finally {
      sending.set(false);
    }
  }

  return {
    value,
    fields: form(value),
    problems,
    attempt,
    failed: computed(() => problems().length > 0),
    dirty,
    sending,
    restored,
    saved,
    error: (field) => problems().find((problem) => problem.field === field)?.message ?? null,
    submit,
    discard: () => {
      value.set(base());
      drafts.remove(setup.key);
      restored.set(false);
      attempt.set(0);
    },
    rebase: (initial) => {
      // Pages call it in effects, which must not run again because the form was sent: that would empty it.
      if (!untracked(dirty)) value.set(initial);
      base.set(initial);
    },
  };
}
