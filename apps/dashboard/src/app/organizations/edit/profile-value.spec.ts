import { describe, expect, it } from '@jest/globals';
import { mergeVersions, withTheirs } from './merge-versions';
import { blankProfile, inputOf, profileFrom, profileProblems, type ProfileValue } from './profile-value';

const languages = ['hu', 'en'];
const today = '2026-11-22';
const profile: ProfileValue = {
  ...blankProfile(languages),
  name: [
    { language: 'hu', text: 'Nyitott Ajtó Egyesület' },
    { language: 'en', text: '' },
  ],
};
const problems = (change: Partial<ProfileValue>) =>
  profileProblems({ ...profile, ...change }, today).map(({ field, code }) => `${field}: ${code}`);

describe('the form of a profile', () => {
  it('shows each text in every language of the network, and in those it has besides', () => {
    const stored = {
      nameTranslations: [{ language: 'fr', text: 'Porte ouverte' }],
      alternateNames: ['NYA', 'Ajtó'],
      descriptionTranslations: [],
      easyTranslations: [],
      targetGroups: ['DEAF'],
      expertiseTranslations: [[{ language: 'hu', text: 'Jelnyelv' }]],
      languages: ['hu'],
      phones: [{ number: '+36 22 555 100', description: { text: 'délelőtt' }, smsWelcome: true }],
      seat: { city: 'Székesfehérvár', line1: 'Fő utca 1.', line2: 'fsz. 2.' },
    };
    const value = profileFrom(stored, languages);
    expect(value.name.map(({ language }) => language)).toEqual(['hu', 'en', 'fr']);
    expect(value.seat.line1).toBe('Fő utca 1., fsz. 2.');
    expect(inputOf(value)).toMatchObject({
      name: [{ language: 'fr', text: 'Porte ouverte' }],
      alternateNames: ['NYA', 'Ajtó'],
      expertise: [[{ language: 'hu', text: 'Jelnyelv' }]],
      phones: [{ number: '+36 22 555 100', description: 'délelőtt', smsWelcome: true }],
    });
  });

  it('needs a name in one language only', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ name: blankProfile(languages).name })).toEqual(['name: REQUIRED']);
  });

  it('names every field that a rule of the domain refuses, all at once', () => {
    expect(
      problems({
        email: 'nobody',
        website: 'not a website',
        foundedOn: '2027-01-01',
        publicBenefitFrom: '31 February 2020',
        phones: [{ number: 'call us', description: '', smsWelcome: false }],
        seat: { ...profile.seat, country: 'Hungary' },
      }).sort(),
    ).toEqual([
      'email: NOT_AN_EMAIL',
      'foundedOn: DATE_IN_FUTURE',
      'phones[0].number: NOT_A_PHONE',
      'publicBenefitFrom: NOT_A_DATE',
      'seat.country: UNKNOWN_CODE',
      'website: NOT_A_URL',
    ]);
  });

  it('leaves empty entries of lists out', () => {
    const value = {
      ...profile,
      phones: [{ number: ' ', description: '', smsWelcome: false }],
      expertise: [[{ language: 'hu', text: ' ' }]],
    };
    expect(inputOf(value)).toMatchObject({ phones: [], expertise: [], seat: null });
  });
});

describe('two people change one profile at once', () => {
  const mine = { ...profile, email: 'mine@example.org', website: 'https://mine.example' };
  const theirs = { ...profile, email: 'theirs@example.org', foundedOn: '2010-01-01' };

  it('takes what only the others changed, keeps what only I changed, and asks about the rest', () => {
    const merge = mergeVersions(profile, mine, theirs);
    expect(merge.conflicts).toEqual(['email']);
    expect(merge.taken).toEqual(['foundedOn']);
    expect(merge.merged).toMatchObject({
      email: 'mine@example.org',
      website: 'https://mine.example',
      foundedOn: '2010-01-01',
    });
    expect(withTheirs(merge.merged, theirs, ['email']).email).toBe('theirs@example.org');
  });

  it('finds no conflict where both wrote the same', () => {
    expect(mergeVersions(profile, mine, mine)).toMatchObject({ conflicts: [], taken: [] });
  });

  it('never takes my check for the easy words of somebody else', () => {
    const easy = (text: string) => ({ easyDescription: [{ language: 'hu', text }] });
    const mine = { ...profile, easyCheck: { by: 'Marika', on: '2026-11-20' } };
    const theirs = { ...profile, ...easy('Övék') };
    expect(mergeVersions(profile, mine, theirs).merged).toMatchObject(theirs);
    expect(mergeVersions(profile, { ...mine, ...easy('Enyém') }, profile).merged.easyCheck.by).toBe('Marika');
  });
});
