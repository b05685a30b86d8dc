import http from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { HubClient } from '@kalaka/testing';
import { url } from './setup/targets.js';

const MEGABYTE = 1_048_576;

let editor: HubClient;
beforeAll(async () => {
  editor = await HubClient.as(url(), 'editor');
});

const send = (name: string, body: Buffer): Promise<Response> =>
  editor.send(
    `/files?${new URLSearchParams({ parentType: 'organization', parentId: editor.me?.organization?.id ?? '', name })}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-kalaka-upload': '1' },
      body: new Uint8Array(body),
    },
  );

describe('a file over the wire', () => {
  it('goes up and comes down again, the same', async () => {
    const content = Buffer.from('name;city\nÉva;Székesfehérvár\n');
    const { file } = (await (await send('members.csv', content)).json()) as { file: { id: string } };
    const got = await editor.send(`/files/${file.id}`);
    expect([got.status, Buffer.from(await got.arrayBuffer())]).toEqual([200, content]);
  });

  it('is answered with a reason also when it is cut off in the middle', async () => {
    const answer = await send('large.txt', Buffer.alloc(40 * MEGABYTE, 'a'));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });
    expect((await editor.send('/health/live')).status).toBe(200);
  });

  it('does not hold the hub up when its sender goes away', async () => {
    const { port, hostname } = new URL(url());
    const gone = await new Promise<boolean>((resolve) => {
      const request = http.request({
        ...{ port, hostname, method: 'POST', path: '/files?parentType=organization' },
        headers: { 'content-type': 'application/octet-stream', 'content-length': 1_000 },
      });
      request.on('error', () => resolve(true));
      request.write('half', () => request.destroy(new Error('gone')));
    });
    expect(gone).toBe(true);
    expect((await editor.send('/health/live')).status).toBe(200);
  });

  it('is not a body of the GraphQL interface', async () => {
    const answer = await editor.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: 'query { viewer { demo } }',
    });
    expect(answer.status).toBe(400);
  });
});
