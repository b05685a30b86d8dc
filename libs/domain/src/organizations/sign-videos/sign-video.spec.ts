import { describe, expect, it } from '@jest/globals';
import { checkSignVideo, secondsOf, signVideoAudience } from './sign-video.js';

const film = { language: 'hsh', seconds: 80, transcript: { hu: 'Segítünk. ' } };
const refusalOf = (raw: object) => {
  const checked = checkSignVideo(raw);
  return checked.ok ? 'ok' : [checked.refusal.code, checked.refusal.field];
};

describe('a video in sign language', () => {
  it('names its sign language, its length and its words', () => {
    expect(checkSignVideo(film)).toEqual({ ok: true, value: { ...film, transcript: { hu: 'Segítünk.' } } });
  });

  it('needs neither its length nor its words', () => {
    expect(checkSignVideo({ language: 'fsl' })).toEqual({
      ok: true,
      value: { language: 'fsl', seconds: null, transcript: {} },
    });
  });

  it.each([
    [{ language: 'hu' }, 'UNKNOWN_CODE', 'language'],
    [{ seconds: 0 }, 'OUT_OF_RANGE', 'seconds'],
    [{ seconds: 3_601 }, 'OUT_OF_RANGE', 'seconds'],
    [{ transcript: { hu: 'x'.repeat(4_001) } }, 'TOO_LONG', 'transcript.hu'],
  ])('with %j is refused', (change, code, field) => {
    expect(refusalOf({ ...film, ...change })).toEqual([code, field]);
  });

  it('is for everybody', () => {
    expect(new Set(Object.values(signVideoAudience))).toEqual(new Set(['PUBLIC']));
  });
});

describe('a length as people write it', () => {
  it.each([
    ['1:20', 80],
    [' 0:45 ', 45],
    ['80', 80],
    ['1:5', null],
    ['a minute', null],
    ['', null],
  ])('%j is %j seconds', (length, seconds) => {
    expect(secondsOf(length)).toBe(seconds);
  });
});
