import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSessionLive, sessionExpiry, touchIsDue } from './session.js';
import { mayTry, signInCode, signInExpiry, typedCode, useSignIn } from './sign-in.js';

const now = new Date('2026-11-22T10:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const times = (count: number, minutes: number): Date[] => Array.from({ length: count }, () => ago(minutes));

describe('a code', () => {
  it('has six digits, and numbers that would favour some codes are thrown away', () => {
    const numbers = [4_294_967_295, 4_294_000_000, 7];
    expect(signInCode(() => numbers.shift() ?? 0)).toBe('000007');
    fc.assert(
      fc.property(fc.nat(4_293_999_999), (number) => expect(signInCode(() => number)).toMatch(/^\d{6}$/)),
    );
  });

  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['１２３４５６', '123456'],
    ['12345', null],
    ['1234567', null],
    ['abcdef', null],
    [123456, null],
    ['1'.repeat(5000), null],
  ])('typed as %j reads %j', (raw, code) => {
    expect(typedCode(raw)).toBe(code);
  });

  it('opens the door once, within a quarter of an hour', () => {
    const attempt = { expiresAt: signInExpiry(ago(14)), usedAt: null, matches: true };
    expect(useSignIn(attempt, now).ok).toBe(true);
    expect(useSignIn({ ...attempt, expiresAt: signInExpiry(ago(15)) }, now)).toMatchObject({
      refusal: { code: 'CODE_EXPIRED' },
    });
    expect(useSignIn({ ...attempt, usedAt: ago(1) }, now)).toMatchObject({
      refusal: { code: 'CODE_EXPIRED' },
    });
  });

  it('that is wrong looks like one that nobody asked for, and does not tell that it is late', () => {
    const late = { expiresAt: signInExpiry(ago(60)), usedAt: null, matches: false };
    expect(useSignIn(late, now)).toEqual(useSignIn(null, now));
    expect(useSignIn(null, now)).toMatchObject({ refusal: { code: 'CODE_WRONG' } });
  });
});

describe('tries', () => {
  it.each([
    ['nine of the account', times(9, 1), [], 'ok'],
    ['ten of the account', times(10, 1), [], 14],
    ['ten that are old', times(10, 15), [], 'ok'],
    ['ten of which the first is about to leave', [...times(9, 1), ago(14)], [], 1],
    ['99 of the address', [], times(99, 2), 'ok'],
    ['100 of the address', [], times(100, 2), 13],
    ['both, the longer wait counts', times(10, 10), times(100, 2), 13],
  ])('after %s', (_, ofAccount, ofAddress, minutes) => {
    const result = mayTry({ ofAccount, ofAddress }, 'CODE', now);
    expect(result.ok ? 'ok' : result.refusal.values?.['minutes']).toBe(minutes);
  });

  it('are a delay, not a lock-out: the owner’s link from the mail works at once', () => {
    expect(mayTry({ ofAccount: times(500, 1), ofAddress: [] }, 'LINK', now).ok).toBe(true);
    expect(mayTry({ ofAccount: [], ofAddress: times(100, 1) }, 'LINK', now).ok).toBe(false);
  });

  it('never number more than ten in any quarter of an hour, however the moments fall', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7200), { maxLength: 200 }), (offsets) => {
        const failures: Date[] = [];
        for (const offset of offsets.sort((a, b) => a - b)) {
          const moment = new Date(now.getTime() + offset * 1000);
          if (mayTry({ ofAccount: failures, ofAddress: [] }, 'CODE', moment).ok) failures.push(moment);
        }
        failures.forEach((start) => {
          const window = failures.filter(
            (one) => one >= start && one.getTime() < start.getTime() + 15 * 60_000,
          );
          expect(window.length).toBeLessThanOrEqual(10);
        });
      }),
    );
  });
});

describe('a session', () => {
  const day = 24 * 60;
  const session = {
    sharedDevice: false,
    createdAt: ago(300 * day),
    lastSeenAt: ago(29 * day),
    endedAt: null,
  };

  it('on a device of one’s own lives thirty days after its last use', () => {
    expect(isSessionLive(session, now)).toBe(true);
    expect(isSessionLive({ ...session, lastSeenAt: ago(30 * day) }, now)).toBe(false);
  });

  it('on a shared device ends eight hours after sign-in, used or not', () => {
    const shared = { ...session, sharedDevice: true, createdAt: ago(8 * 60 - 1), lastSeenAt: now };
    expect(isSessionLive(shared, now)).toBe(true);
    expect(isSessionLive({ ...shared, createdAt: ago(8 * 60) }, now)).toBe(false);
    expect(sessionExpiry(shared)).toEqual(new Date(now.getTime() + 60_000));
  });

  it('that was ended is over', () => {
    expect(isSessionLive({ ...session, endedAt: ago(0) }, now)).toBe(false);
  });

  it('notes its last use only now and then', () => {
    expect([touchIsDue({ lastSeenAt: ago(9) }, now), touchIsDue({ lastSeenAt: ago(10) }, now)]).toEqual([
      false,
      true,
    ]);
  });
});
