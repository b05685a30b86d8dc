import { describe, expect, it } from '@jest/globals';
import { renderMail } from '../../platform/mail/index.js';
import { signInMail } from '../sign-in/sign-in-mail.job.js';
import { invitationMail } from './invitation.job.js';
import { mailLanguage } from './mail-language.js';

const person = { givenName: 'Judit', familyName: 'Szalai', prefix: 'dr.' };
const values = {
  name: 'dr. Szalai Judit',
  code: '012345',
  link: 'https://hub.test/sign-in/link?token=abc',
  host: 'hub.test',
};

describe.each(['en', 'hu'] as const)('the mails in %s', (language) => {
  it('of signing in say everything in the plain part: link, code, how long, and what if it was somebody else', () => {
    const mail = renderMail(signInMail(language, values));
    expect(mail.text).toContain(values.link);
    expect(mail.text).toContain('012345');
    expect(mail.text).toContain('15');
    expect(mail.text).not.toMatch(/mail\.signIn\.|[{}]/);
    expect(mail.html).toContain(`lang="${language}"`);
    expect(mail.subject).not.toContain('012345');
  });

  it('of an invitation hold its link once, and say until when it works and what to do if one is not meant', () => {
    const network = { hu: 'Közös Asztal', en: 'Common Table' };
    const given = [
      { role: 'AUD' as const, fromDate: '2026-11-22', network, organization: null, office: null },
    ];
    const way = {
      url: 'https://hub.test/sign-in/invitation#s3cret',
      until: new Date('2026-12-06T10:00:00Z'),
    };
    const mail = renderMail(invitationMail(language, person, given, 'https://hub.test', way));
    expect(mail.text.match(/#s3cret/g)).toHaveLength(1);
    expect(mail.subject).not.toContain('s3cret');
    expect(mail.text).toContain(language === 'hu' ? '2026. december 6.' : '6 December 2026');
    expect(mail.text).not.toMatch(/mail\.invitation\.|[{}]/);
  });

  it('of a new mandate name network, body, role and first day, and hold no secret', () => {
    const bodies = {
      network: { hu: 'Közös Asztal', en: 'Common Table' },
      organization: null,
      office: { hu: 'Szociális Iroda' },
    };
    const given = [{ role: 'CITY' as const, fromDate: '2026-11-22', ...bodies }];
    const mail = renderMail(invitationMail(language, person, given, 'https://hub.test', null));
    expect(mail.text).toContain(language === 'hu' ? 'dr. Szalai Judit' : 'dr. Judit Szalai');
    expect(mail.text).toContain(language === 'hu' ? 'Közös Asztal' : 'Common Table');
    expect(mail.text).toContain('Szociális Iroda');
    expect(mail.text).toContain(language === 'hu' ? '2026. november 22.' : '22 November 2026');
    expect(mail.text).toContain('https://hub.test/sign-in\n');
    expect(mail.text).not.toMatch(/mail\.invitation\.|token|[{}]/);
  });
});

describe('the language of a mail', () => {
  it('is the first of the person that the hub speaks, else the one asked for, else English', () => {
    expect(mailLanguage({ languages: ['hsh', 'hu', 'en'] })).toBe('hu');
    expect(mailLanguage({ languages: ['fr'] }, 'hu')).toBe('hu');
    expect(mailLanguage({ languages: ['fr', 'en-GB'] }, 'hu')).toBe('en');
    expect(mailLanguage({ languages: [] })).toBe('en');
  });
});
