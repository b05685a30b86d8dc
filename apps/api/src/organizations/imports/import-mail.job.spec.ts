import { describe, expect, it } from '@jest/globals';
import { importMail } from './import-mail.job.js';

const told = {
  ...{
    email: 'margit@iroda.example',
    givenName: 'Margit',
    familyName: 'Lovas',
    prefix: null,
    languages: ['hu'],
  },
  kind: 'ORGANIZATIONS',
  ...{ title: 'Civil szervezetek 2026', version: 3, created: 1200, changed: 7 },
};
const about = (language: 'en' | 'hu', state: string) => {
  const mail = importMail(language, { ...told, state }, 'i1', 'https://hub.example');
  const [text, action] = mail.parts;
  return { ...mail, text: text?.kind === 'text' && text.text, url: action?.kind === 'action' && action.url };
};

describe('the mail about an import', () => {
  it('says in Hungarian what came of it, and leads to its page', () => {
    expect(about('hu', 'DONE')).toMatchObject({
      subject: 'Beolvasva: Civil szervezetek 2026',
      greeting: 'Tisztelt Lovas Margit,',
      text: 'A beolvasás kész. Új szervezetek: 1200. Módosult: 7. A beolvasást 7 napig visszavonhatja.',
      url: 'https://hub.example/organizations/imports/i1',
    });
  });

  it('says it in English', () => {
    expect(about('en', 'DONE')).toMatchObject({
      subject: 'Imported: Civil szervezetek 2026',
      greeting: 'Dear Margit Lovas,',
      text: 'The import is done. New organizations: 1,200. Changed: 7. You can take it back for 7 days.',
    });
  });

  it.each(['FAILED', 'UNDONE'])('has words of its own in both languages for %s', (state) => {
    const [hu, en] = [about('hu', state), about('en', state)];
    for (const { subject, text } of [hu, en]) expect(`${subject} ${String(text)}`).not.toMatch(/mail\.|[{}]/);
    expect(hu.subject).not.toBe(about('hu', 'DONE').subject);
    expect(en.text).not.toBe(about('en', 'DONE').text);
  });
});
