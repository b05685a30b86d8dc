import { computed, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { ProgramFormDocument } from '@kalaka/contract';
import type { Operation } from '@kalaka/domain';
import { type Crumb, injectWords, type Problem, Toaster } from '@kalaka/ui';
import { type ApiRefusal, problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';
import { onTheForm } from './plan-value';

/**
 * What the forms of a programme share: the programme as it was read, whether the step is open, a refusal at the form's own
 * fields, the way back. Somebody may have saved another part meanwhile: the next try goes with the new version.
 */
export function programForm(id: Signal<string>, operation: Operation, last: () => string) {
  const [t, toaster, router, client] = [
    ...[injectWords(), inject(Toaster), inject(Router), inject(GraphqlClient)],
  ] as const;
  const data = pageData(
    () => id(),
    (of) => client.request(ProgramFormDocument, { id: of }),
  );
  const program = computed(() => data.value()?.program);
  const network = computed(() => data.value()?.network);
  const version = signal(0);
  effect(() => {
    const read = program()?.version;
    // The version from which the person started: reading again in another language changes nothing of that.
    if (read && !untracked(version)) version.set(read);
  });
  const here = computed(() => ['/programs', id()]);
  return {
    ...{ client, data, program, network, here },
    open: computed(() => program()?.allowed.includes(operation) ?? false),
    crumbs: computed<Crumb[]>(() => [
      { label: t('programs.title'), link: '/programs' },
      { label: program()?.title.text ?? t('programs.one'), link: here() },
      { label: last() },
    ]),
    step: (idempotencyKey: string) => ({ programId: id(), version: version(), idempotencyKey }),
    /** The problems in an answer, at the names that the form's controls have. */
    async heard(answer: object, nameOf = (field: string): string => field): Promise<Problem[]> {
      if ((answer as Partial<ApiRefusal>).code === 'STALE_VERSION') {
        await data.reload();
        version.set(program()?.version ?? 0);
      }
      return problemsOf(answer).map(({ field, message }) => ({ field: nameOf(onTheForm(field)), message }));
    },
    async leave(said: string, ...more: string[]): Promise<void> {
      toaster.say(t(said));
      await router.navigate([...here(), ...more]);
    },
  };
}
export type ProgramForm = ReturnType<typeof programForm>;
