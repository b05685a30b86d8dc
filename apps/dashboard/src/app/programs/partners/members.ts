import { ActiveMembersDocument, type ActiveMembersQuery } from '@kalaka/contract';
import type { GraphqlClient } from '../../shell/graphql/graphql-client';

export type Member = ActiveMembersQuery['organizations']['edges'][number]['node'];

/** As many as a page may have; a list to choose from ends after so many pages. */
const PAGE = 100;
const PAGES = 20;

/** Active members of the network by name: only they can be partners. */
export async function loadMembers(client: GraphqlClient): Promise<readonly Member[]> {
  const members: Member[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page++) {
    const answer: ActiveMembersQuery = await client.request(ActiveMembersDocument, { first: PAGE, after });
    const { edges, pageInfo } = answer.organizations;
    members.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || !after) break;
  }
  return members;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Members whose names have every word that was typed, accents aside; whoever is chosen stays on offer. */
export function narrowed(members: readonly Member[], typed: string, chosen: string): readonly Member[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return members.filter(
    ({ id, name }) => id === chosen || words.every((word) => plain(name.text).includes(word)),
  );
}
