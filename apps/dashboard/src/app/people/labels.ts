import type { PersonState } from '@kalaka/domain';
import type { StatusKind, Words } from '@kalaka/ui';

/** A text with its language, for `<ka-text>`. */
export interface Named {
  readonly text: string;
  readonly language: string;
}

/** What a mandate is for, as every document of it says. */
export interface MandateBody {
  readonly organization?: { readonly name: Named } | null;
  readonly office?: { readonly name: Named } | null;
}

/** `future` has not begun, `ended` gives no right any more. */
export type MandateState = 'current' | 'future' | 'ended';

/** Where a mandate stands on a day (`YYYY-MM-DD` in the network's zone). */
export function stateOf(
  { current, from }: { readonly current: boolean; readonly from: string },
  today: string,
): MandateState {
  if (current) return 'current';
  return from > today ? 'future' : 'ended';
}

export const STATE_SHAPE: Readonly<Record<MandateState, StatusKind>> = {
  current: 'on',
  future: 'later',
  ended: 'draft',
};

export const PERSON_SHAPE: Readonly<Record<PersonState, StatusKind>> = {
  INVITED: 'wait',
  ACTIVE: 'on',
  DEACTIVATED: 'no',
  FORMER: 'draft',
};

/** The organization or office that a mandate is for; null for the whole network. */
export const bodyOf = (mandate: MandateBody): Named | null =>
  mandate.organization?.name ?? mandate.office?.name ?? null;

const EMPLOYED: ReadonlySet<string> = new Set(['COORD', 'FIN']);

/** "Editor · Open Door Association" in one line; coordinator and finance act for the network, not for their employer. */
export function mandateLine(mandate: MandateBody & { readonly role: string }, t: Words): string {
  const body = EMPLOYED.has(mandate.role) ? null : bodyOf(mandate);
  return `${t(`access.role.${mandate.role}`)} · ${body?.text ?? t('people.mandate.network')}`;
}
