import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Toaster } from '@kalaka/ui';
import { Drafts } from '../../shell/forms/drafts';
import { ApiError } from '../../shell/graphql/api-error';
import { Session } from '../../shell/session/session';
import { someone, testInterface } from '../../shell/testing/test-interface';
import { type Answers, fakeClient } from '../testing';
import { SignOut } from './sign-out.store';

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
  return { door: TestBed.inject(SignOut), drafts, go, session };
}

describe('signing out', () => {
  beforeEach(() => sessionStorage.clear());

  it('notices what was typed and not sent', async () => {
    const { door, drafts } = await signedIn(out);
    expect(door.hasDrafts()).toBe(false);
    drafts.write('profile', { givenName: 'Anna' });
    expect(door.hasDrafts()).toBe(true);
  });

  it('leaves nothing behind, not even what a form writes on its way out', async () => {
    const { door, go, session } = await signedIn(out);
    TestBed.inject(Toaster).say('You saved Clear Sound');
    expect(await door.leave(true)).toBeNull();
    expect(Object.keys(sessionStorage)).toEqual([]);
    expect(session.signedIn()).toBe(false);
    expect(go).toHaveBeenCalledWith('/sign-in');
    expect(
      TestBed.inject(Toaster)
        .changes()
        .map(({ message }) => message),
    ).toEqual(['people.signOut.done']);
  });

  it('keeps drafts under the name of their author when that was wished', async () => {
    const { door } = await signedIn(out);
    await door.leave(false);
    expect(Object.keys(sessionStorage)).toEqual(['kalaka.draft.account.profile']);
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
