import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Toaster } from '@kalaka/ui';
import { Drafts } from '../../shell/forms/drafts';
import { ApiError } from '../../shell/graphql/api-error';
import { Session } from '../../shell/session/session';
import { SendQueue } from '../../shell/offline/send-queue';
import { someone, testInterface } from '../../shell/testing/test-interface';
import { type Answers, fakeClient } from '../testing';
import { SignOut } from './sign-out.store';

// The browser has it, the window of the specs does not.
globalThis.structuredClone ??= (value) => deserialize(serialize(value)) as typeof value;

const out = { SignOut: () => ({ signOut: { __typename: 'SignedOut' } }) };

/** Somebody is in, and a form of the page they are on writes its draft when the page goes. */
async function signedIn(answers: Answers) {
  TestBed.configureTestingModule({
    providers: [testInterface('en', someone('ED', 'o1')), fakeClient(answers).provider],
  });
  const session = TestBed.inject(Session);
  await session.load();
  const drafts = TestBed.inject(Drafts);
  const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockImplementation(() => {
    drafts.write('profile', { givenName: 'Anna' });
    return Promise.resolve(true);
  });
  return { door: TestBed.inject(SignOut), drafts, go, session, queue: TestBed.inject(SendQueue) };
}

describe('signing out', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('notices what was typed and not sent', async () => {
    const { door, drafts } = await signedIn(out);
    expect(door.hasDrafts()).toBe(false);
    drafts.write('profile', { givenName: 'Anna' });
    expect(door.hasDrafts()).toBe(true);
  });

  it('notices what waits to be sent', async () => {
    const { door, queue } = await signedIn(out);
    await queue.add('thing', { id: 'one' });
    expect(door.hasDrafts()).toBe(true);
  });

  it('leaves nothing behind, not even what a form writes on its way out', async () => {
    const { door, drafts, go, queue, session } = await signedIn(out);
    await queue.add('thing', { id: 'one' });
    TestBed.inject(Toaster).say('You saved Clear Sound');
    expect(await door.leave(true)).toBeNull();
    await session.load();
    expect(drafts.own()).toEqual([]);
    expect(queue.entries()).toEqual([]);
    session.clear();
    expect(session.signedIn()).toBe(false);
    expect(go).toHaveBeenCalledWith('/sign-in');
    expect(
      TestBed.inject(Toaster)
        .changes()
        .map(({ message }) => message),
    ).toEqual(['people.signOut.done']);
  });

  it('keeps drafts under the name of their author when that was wished', async () => {
    const { door, drafts, session } = await signedIn(out);
    await door.leave(false);
    expect(drafts.own()).toEqual([]);
    await session.load();
    expect(drafts.own().map(({ name }) => name)).toEqual(['account.profile']);
  });

  it('is done when the session was over already', async () => {
    const { door, session } = await signedIn({
      SignOut: () => {
        throw new ApiError('UNAUTHENTICATED', '1');
      },
    });
    expect(await door.leave(true)).toBeNull();
    expect(session.signedIn()).toBe(false);
  });

  it('says so when the hub is away, and stays', async () => {
    const { door, session } = await signedIn({
      SignOut: () => {
        throw new ApiError('UNAVAILABLE', '1');
      },
    });
    expect(await door.leave(true)).toContain('shell.error.UNAVAILABLE');
    expect(session.signedIn()).toBe(true);
  });
});
