import { OrganizationNamesDocument, type OrganizationNamesQuery } from '@kalaka/contract';
import type { GraphqlClient } from './graphql-client';

export type OrganizationName = OrganizationNamesQuery['organizations']['edges'][number]['node'];

/** As many as a page may have; a list to choose from ends after so many pages. */
const PAGE = 100;
const PAGES = 20;

/** Every organization of the network by name, for a list to choose from. */
export async function loadOrganizationNames(client: GraphqlClient): Promise<readonly OrganizationName[]> {
  const names: OrganizationName[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page++) {
    const answer: OrganizationNamesQuery = await client.request(OrganizationNamesDocument, {
      first: PAGE,
      after,
    });
    const { edges, pageInfo } = answer.organizations;
    names.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || !after) break;
  }
  return names;
}
