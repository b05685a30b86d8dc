import { TestBed } from '@angular/core/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { testInterface } from '../testing/test-interface';
import { ApiError } from './api-error';
import { FETCH, GraphqlClient, type TypedDocument } from './graphql-client';

const NAMES = 'query Names { names }' as unknown as TypedDocument<{ names: string[] }, { first: number }>;

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };

function clientThat(answers: Answer | Error, language: 'en' | 'hu' = 'en') {
  const fetch = jest.fn((_url: unknown, _init?: RequestInit): Promise<Response> => {
    if (answers instanceof Error) return Promise.reject(answers);
    const { status = 200, body, headers = {} } = answers;
    return Promise.resolve({
      status,
      headers: new Map(Object.entries(headers)) as unknown as Headers,
      json: () => (body === undefined ? Promise.reject(new Error('not JSON')) : Promise.resolve(body)),
    } as Response);
  });
  TestBed.configureTestingModule({
    providers: [testInterface(language), { provide: FETCH, useValue: fetch }],
  });
  return { client: TestBed.inject(GraphqlClient), fetch };
}

const failureOf = (request: Promise<unknown>): Promise<ApiError> =>
  request.then(
    () => Promise.reject(new Error('was answered')),
    (failure: ApiError) => failure,
  );

describe('a request', () => {
  it('resolves with the data', async () => {
    const { client } = clientThat({ body: { data: { names: ['Anna'] } } });
    await expect(client.request(NAMES, { first: 1 })).resolves.toEqual({ names: ['Anna'] });
  });

  it('goes to this origin with the session, as JSON, in the language of the reader, with an id', async () => {
    const { client, fetch } = clientThat({ body: { data: { names: [] } } }, 'hu');
    await client.request(NAMES, { first: 1 });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('/graphql');
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin' });
    expect(init?.headers).toMatchObject({ 'content-type': 'application/json', 'accept-language': 'hu' });
    expect((init?.headers as Record<string, string>)['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(String(init?.body))).toEqual({
      query: 'query Names { names }',
      variables: { first: 1 },
    });
  });

  it('rejects with the code and the reference of the server', async () => {
    const errors = [{ message: '…', extensions: { code: 'NOT_FOUND', requestId: 'r-1' } }];
    const { client } = clientThat({ body: { data: null, errors } });
    const failure = await failureOf(client.request(NAMES, { first: 1 }));
    expect(failure).toBeInstanceOf(ApiError);
    expect([failure.code, failure.requestId]).toEqual(['NOT_FOUND', 'r-1']);
  });

  it('calls an unknown code a fault of ours', async () => {
    const { client } = clientThat({ body: { errors: [{ extensions: { code: 'WHO_KNOWS' } }] } });
    expect((await failureOf(client.request(NAMES, { first: 1 }))).code).toBe('INTERNAL');
  });

  it('is UNAVAILABLE when the network or the server is away', async () => {
    const { client } = clientThat(new TypeError('Failed to fetch'));
    expect((await failureOf(client.request(NAMES, { first: 1 }))).code).toBe('UNAVAILABLE');
  });

  it.each([
    [502, 'UNAVAILABLE'],
    [429, 'RATE_LIMITED'],
    [401, 'UNAUTHENTICATED'],
    [404, 'INTERNAL'],
  ])('reads the status %d of an answer that is no GraphQL as %s', async (status, code) => {
    const { client } = clientThat({ status, headers: { 'x-request-id': 'r-2' } });
    const failure = await failureOf(client.request(NAMES, { first: 1 }));
    expect([failure.code, failure.requestId]).toEqual([code, 'r-2']);
  });

  it('tells the frame of a failure, and that it is over after a good answer', async () => {
    const { client, fetch } = clientThat(new TypeError('Failed to fetch'));
    await failureOf(client.request(NAMES, { first: 1 }));
    expect(client.lastFailure()?.code).toBe('UNAVAILABLE');
    fetch.mockResolvedValueOnce({
      status: 200,
      headers: new Map(),
      json: async () => ({ data: { names: [] } }),
    } as never);
    await client.request(NAMES, { first: 1 });
    expect(client.lastFailure()).toBeNull();
  });
});
