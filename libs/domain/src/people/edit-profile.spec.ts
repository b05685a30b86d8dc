import { describe, expect, it } from '@jest/globals';
import { DEFAULT_DISPLAY, displayName, type Account } from './account.js';
import { editProfile } from './edit-profile.js';

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

describe('a person', () => {
  const account: Account = {
    id: 'a',
    email: 'judit@varos.example',
    familyName: 'Szalai',
    givenName: 'Judit',
    prefix: 'dr.',
    languages: ['hu'],
    displaySettings: DEFAULT_DISPLAY,
    version: 2,
  };

  it('is called as the language has it', () => {
    expect([displayName(account, 'hu'), displayName(account, 'en')]).toEqual([
      'dr. Szalai Judit',
      'dr. Judit Szalai',
    ]);
    expect(displayName({ ...account, prefix: null }, 'hu')).toBe('Szalai Judit');
  });

  it('changes the own profile, a setting at a time', () => {
    const edited = editProfile(
      account,
      { displaySettings: { textSize: '130' }, prefix: '', languages: ['HU', 'hu', 'hsh'] },
      2,
    );
    expect(edited).toEqual({
      ok: true,
      value: {
        ...account,
        version: 3,
        prefix: null,
        languages: ['hu', 'hsh'],
        displaySettings: { ...DEFAULT_DISPLAY, textSize: '130' },
      },
    });
  });

  it.each([
    [{ familyName: ' ' }, 'REQUIRED'],
    [{ givenName: 'x'.repeat(81) }, 'TOO_LONG'],
    [{ languages: ['kézzel'] }, 'UNKNOWN_CODE'],
    [{ displaySettings: { theme: 'PINK' as never } }, 'UNKNOWN_CODE'],
  ])('with %j is refused', (changes, code) => {
    expect(codeOf(editProfile(account, changes, 2))).toBe(code);
    expect(codeOf(editProfile(account, changes, 1))).toBe('STALE_VERSION');
  });
});
