import { describe, expect, it } from '@jest/globals';
import { ACTIVITY_STATES } from '../activity.js';
import {
  ACTIVITY_FILE_TYPES,
  attachFile,
  describeFile,
  fileKindOf,
  MOST_ACTIVITY_FILES,
} from './activity-file.js';

const facts = { activity: { state: 'REPORTED' }, files: 0 } as const;

describe('a file of an activity', () => {
  it.each(ACTIVITY_STATES)('of one that is %s', (state) => {
    const result = attachFile({ ...facts, activity: { state } }, {});
    expect(result.ok || result.refusal.code).toBe(state === 'CANCELLED' ? 'WRONG_STATE' : true);
  });

  it('is one of at most twenty', () => {
    expect(attachFile({ ...facts, files: MOST_ACTIVITY_FILES - 1 }, {})).toMatchObject({ ok: true });
    expect(attachFile({ ...facts, files: MOST_ACTIVITY_FILES }, {})).toEqual({
      ok: false,
      refusal: { code: 'TOO_MANY', field: 'file', values: { max: 20 } },
    });
  });

  it('comes with what is to be seen or heard, or without', () => {
    expect(attachFile(facts, { description: { hu: ' Tízen ülnek egy asztalnál. ' } })).toEqual({
      ok: true,
      value: { description: { hu: 'Tízen ülnek egy asztalnál.' } },
    });
    expect(attachFile(facts, { description: null })).toEqual({ ok: true, value: { description: {} } });
  });

  it('refuses more than anybody reads', () => {
    expect(attachFile(facts, { description: { en: 'x'.repeat(4001) } })).toMatchObject({
      refusal: { code: 'TOO_LONG', field: 'description.en' },
    });
  });

  it('is a photo, a paper or a sound', () => {
    expect(ACTIVITY_FILE_TYPES.map(fileKindOf)).toEqual([
      ...['PHOTO', 'PHOTO', 'PHOTO', 'PAPER'],
      ...['SOUND', 'SOUND', 'SOUND', 'SOUND', 'SOUND'],
    ]);
  });
});

describe('words for a file', () => {
  it('count as a change of what was read', () => {
    expect(describeFile({ version: 2 }, { version: 2, description: { en: 'A ramp' } })).toEqual({
      ok: true,
      value: { description: { en: 'A ramp' }, version: 3 },
    });
  });

  it('do not write over words that somebody else gave meanwhile', () => {
    expect(describeFile({ version: 3 }, { version: 2, description: { en: 'A ramp' } })).toMatchObject({
      refusal: { code: 'STALE_VERSION', values: { currentVersion: 3 } },
    });
  });
});
