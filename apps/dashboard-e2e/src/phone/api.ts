import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';

async function ask<T>(client: APIRequestContext, query: string, variables: object): Promise<T> {
  const response = await client.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Something that was done, so that there is a last time; `days` ago. */
export async function logged(client: APIRequestContext, type: string, days = 1): Promise<void> {
  const happenedOn = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const input = { id: randomUUID(), idempotencyKey: randomUUID(), type, happenedOn, minutes: 90, reach: 14 };
  await ask(
    client,
    'mutation ($input: LogActivityInput!) { logActivity(input: $input) { __typename ... on Refusal { message } } }',
    { input },
  );
}

/** How many activities hold these words. */
export async function found(client: APIRequestContext, search: string): Promise<number> {
  const answer = await ask<{ activities: { edges: unknown[] } }>(
    client,
    'query ($filter: ActivityFilter) { activities(first: 50, filter: $filter) { edges { node { id } } } }',
    { filter: { search } },
  );
  return answer.activities.edges.length;
}
