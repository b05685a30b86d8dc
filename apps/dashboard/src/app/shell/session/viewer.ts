import type { ViewerQuery } from '@kalaka/contract';

/** The API's answer to "who is signed in": parts are null when nobody is. */
export type ViewerAnswer = ViewerQuery['viewer'];
/** One mandate of the signed-in person, with the words to show. */
export type ViewerMandate = ViewerAnswer['mandates'][number];

/** Who is signed in, in which mandate they act now, and which others they hold. */
export interface Viewer {
  readonly accountId: string;
  /** The name as people of the interface's language say it. */
  readonly name: string;
  /** Version of the account, for saving a change. */
  readonly version: number;
  readonly display: NonNullable<ViewerAnswer['account']>['displaySettings'];
  readonly mandate: ViewerMandate | null;
  readonly mandates: readonly ViewerMandate[];
  /** Whom organizations may serve here, beside the groups of every network. */
  readonly targetGroups: ViewerAnswer['targetGroups'];
}

/** The person in the answer, if there is one. */
export function toViewer({ account, mandate, mandates, targetGroups }: ViewerAnswer): Viewer | null {
  if (!account) return null;
  const { id, name, version, displaySettings } = account;
  return { accountId: id, name, version, display: displaySettings, mandate, mandates, targetGroups };
}

/** The names of the network's own target groups by the keys of the words. */
export const groupWords = (groups: Viewer['targetGroups']): Record<string, string> =>
  Object.fromEntries(groups.map(({ code, name }) => [`organizations.targetGroup.${code}`, name.text]));
