import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HubClient } from './hub-client.js';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/demo/sign-in') {
      response.setHeader('set-cookie', ['session=a=b; HttpOnly', 'old=; Max-Age=0']);
      response.end(JSON.stringify({ person: { id: '1', name: 'Edit' } }));
    } else if (request.url === '/graphql') {
      response.end(JSON.stringify({ data: { cookie: request.headers.cookie ?? null } }));
    } else {
      response.statusCode = 404;
      response.end('{"errors":[{"message":"no"}]}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('a client as a persona', () => {
  it('keeps the cookie of the session', async () => {
    const client = await HubClient.as(url, 'editor');
    expect(client.me?.person.name).toBe('Edit');
    expect(await client.data('{ cookie }')).toEqual({ cookie: 'session=a=b' });
  });

  it('sends no cookie before it has signed in', async () => {
    expect(await new HubClient(url).data('{ cookie }')).toEqual({ cookie: null });
  });
});
