import type { Role } from '@kalaka/domain';

/** One mandate of the signed-in person, with the words to show. */
export interface ViewerMandate {
  readonly id: string;
  readonly role: Role;
  readonly from: string;
  readonly to: string | null;
  readonly network: { readonly id: string; readonly name: string; readonly timeZone?: string };
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly office: { readonly id: string; readonly name: string } | null;
}

/** Who is signed in, in which mandate they act now, and which others they hold. */
export interface Viewer {
  readonly accountId: string;
  /** The name as people of the interface's language say it. */
  readonly name: string;
  readonly language?: string;
  /** Display settings of the profile, as stored. */
  readonly display?: unknown;
  readonly mandate: ViewerMandate | null;
  readonly mandates: readonly ViewerMandate[];
}
