import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';

async function ask<T>(client: APIRequestContext, query: string, variables: object): Promise<T> {
  const response = await client.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Something that was done yesterday, so that there is a last time; gives its id. */
export async function logged(client: APIRequestContext, type: string, name = ''): Promise<string> {
  const id = randomUUID();
  const happenedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const title = name ? [{ language: 'en', text: name }] : [];
  const input = { id, idempotencyKey: randomUUID(), type, happenedOn, minutes: 90, reach: 14, title };
  await ask(
    client,
    'mutation ($input: LogActivityInput!) { logActivity(input: $input) { __typename ... on Refusal { message } } }',
    { input },
  );
  return id;
}

/** Something that was planned for today. */
export async function planned(client: APIRequestContext, name: string): Promise<void> {
  const happenedOn = new Date().toISOString().slice(0, 10);
  const title = [{ language: 'en', text: name }];
  const input = {
    id: randomUUID(),
    idempotencyKey: randomUUID(),
    type: 'CLUB',
    happenedOn,
    minutes: 60,
    reach: 8,
    title,
  };
  const query = 'mutation ($input: NewActivityInput!) { planActivity(input: $input) { __typename } }';
  const answer = await ask<{ planActivity: { __typename: string } }>(client, query, { input });
  expect(answer.planActivity.__typename).toBe('ActivityChanged');
}

/** The files of an activity, as the hub knows them. */
export async function filesOf(
  client: APIRequestContext,
  id: string,
): Promise<{ kind: string; description: { text: string } | null }[]> {
  const answer = await ask<{ activity: { files: { kind: string; description: { text: string } | null }[] } }>(
    client,
    'query ($id: UUID!) { activity(id: $id) { files { kind description { text } } } }',
    { id },
  );
  return answer.activity.files;
}

/** How many activities hold these words, of a kind if one is named. */
export async function found(client: APIRequestContext, search: string, type?: string): Promise<number> {
  const answer = await ask<{ activities: { edges: unknown[] } }>(
    client,
    'query ($filter: ActivityFilter) { activities(first: 50, filter: $filter) { edges { node { id } } } }',
    { filter: { search, ...(type && { types: [type] }) } },
  );
  return answer.activities.edges.length;
}
