import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { IDBFactory } from 'fake-indexeddb';
import { ApiError } from '../../shell/graphql/api-error';
import { FETCH, GraphqlClient } from '../../shell/graphql/graphql-client';
import { DeviceStore } from '../../shell/offline/device-store';
import type { Entry } from '../../shell/offline/entry';
import { testInterface } from '../../shell/testing/test-interface';
import { sendFile } from './send-file';

// The browser has it, the window of the specs does not.
globalThis.structuredClone ??= (value) => deserialize(serialize(value)) as typeof value;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

type Asked = { readonly input: { fileId: string; idempotencyKey: string } };
const done = { attachToActivity: { __typename: 'ActivityChanged', activity: { id: 'a1', version: 1 } } };
const missing = { attachToActivity: { __typename: 'FieldRefusal', code: 'FILE_MISSING', message: 'Gone.' } };

/** A device with one photo, and a hub that answers like this. */
async function device(answers: { upload: object[]; attach: (object | Error)[] }) {
  const [ups, asked]: [string[], Asked[]] = [[], []];
  const next = <T>(list: T[]) => list.shift() as T;
  const fetch = (url: string) => {
    ups.push(url);
    return Promise.resolve({ json: () => Promise.resolve(next(answers.upload)) });
  };
  const request = (_document: unknown, variables: Asked) => {
    asked.push(variables);
    const answer = next(answers.attach);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  TestBed.resetTestingModule();
  const client = { request, lastFailure: () => null } as unknown as GraphqlClient;
  TestBed.configureTestingModule({
    providers: [testInterface('en'), { provide: FETCH, useValue: fetch }],
  });
  const store = await TestBed.inject(DeviceStore).open();
  const content = { size: 7 } as Blob;
  await store.put('files', { id: 'f1', accountId: 'one', name: 'photo.jpg', content });
  const entry = {
    content: { id: 'f1', activityId: 'a1', description: [] },
    files: [{ id: 'f1', name: 'photo.jpg', bytes: 7 }],
  } as unknown as Entry;
  const send = () => sendFile(entry, { client, injector: TestBed.inject(Injector) });
  return { send, ups, asked, kept: () => store.getAll('files') };
}

describe('a photo that waited on the device', () => {
  it('goes up, is kept with its activity, and leaves the device', async () => {
    const { send, ups, asked, kept } = await device({ upload: [{ file: { id: 'u1' } }], attach: [done] });
    expect(await send()).toEqual({ problems: [], told: { version: 1 } });
    expect(ups[0]).toContain('parentType=activity&parentId=a1&name=photo.jpg');
    expect(asked[0]?.input).toMatchObject({ fileId: 'u1', idempotencyKey: 'u1' });
    expect(await kept()).toEqual([]);
  });

  it('is not sent up again when only the answer was lost', async () => {
    const lost = new ApiError('UNAVAILABLE', '1');
    const { send, ups, asked } = await device({ upload: [{ file: { id: 'u1' } }], attach: [lost, done] });
    await expect(send()).rejects.toThrow('UNAVAILABLE');
    expect(await send()).toMatchObject({ problems: [] });
    expect([ups.length, asked[0]]).toEqual([1, asked[1]]);
  });

  it('is sent up anew when the hub has thrown it away meanwhile', async () => {
    const { send, ups } = await device({
      upload: [{ file: { id: 'u1' } }, { file: { id: 'u2' } }],
      attach: [missing, done],
    });
    expect(await send()).toMatchObject({ problems: [] });
    expect(ups).toHaveLength(2);
  });

  it('that the hub does not take keeps the reason, and stays on the device', async () => {
    const refusal = { message: 'This file is not what its name says.' };
    const { send, asked, kept } = await device({ upload: [{ refusal }], attach: [] });
    expect(await send()).toEqual({ problems: [{ field: 'file', message: refusal.message }] });
    expect([asked, (await kept()).length]).toEqual([[], 1]);
  });

  it('waits where the hub cannot be reached, and says so where the activity is gone', async () => {
    const gone = { error: { code: 'NOT_FOUND', requestId: '7' } };
    const { send } = await device({ upload: [{}, gone], attach: [] });
    await expect(send()).rejects.toThrow('UNAVAILABLE');
    await expect(send()).rejects.toThrow('NOT_FOUND');
  });
});
