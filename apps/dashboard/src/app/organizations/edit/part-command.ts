import { inject, type Signal, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords, type Problem, Toaster } from '@kalaka/ui';
import { type ApiRefusal, problemsOf } from '../../shell/forms/refusals';

/** The organization as a form of one of its parts reads it. */
interface Read {
  readonly id: string;
  readonly version: number;
}

interface Source {
  readonly organization: Signal<Read | undefined>;
  reload(): Promise<void>;
}

/**
 * What forms of a part of an organization share: the version from which the person started, a refusal at the part's own
 * fields, and the way back. Another part may have been saved meanwhile: the next try goes with the new version.
 *
 * @param prefix name of the part in the command, which the form's fields do not carry
 */
export function partCommand(source: Source, prefix: string) {
  const [t, toaster, router] = [injectWords(), inject(Toaster), inject(Router)];
  const version = signal(0);
  return {
    /** Called when a version was read; a draft of an older visit sends the newest and is looked at once more. */
    read(dirty: boolean): void {
      const now = untracked(source.organization)?.version ?? 0;
      if (!untracked(version) || !dirty) version.set(now);
    },
    of: (organizationId: string, idempotencyKey: string) => ({
      organizationId,
      version: version(),
      idempotencyKey,
    }),
    async heard(result: object): Promise<Problem[]> {
      if ((result as Partial<ApiRefusal>).code === 'STALE_VERSION') {
        await source.reload();
        version.set(source.organization()?.version ?? 0);
      }
      const begin = `${prefix}.`;
      return problemsOf(result).map(({ field, message }) => ({
        field: field.startsWith(begin) ? field.slice(begin.length) : field,
        message,
      }));
    },
    async leave(said: string, tab: string): Promise<void> {
      toaster.say(t(said));
      await router.navigate(['/organizations', source.organization()?.id, tab]);
    },
  };
}
