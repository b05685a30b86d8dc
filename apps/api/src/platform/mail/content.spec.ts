import { describe, expect, it } from '@jest/globals';
import { renderMail, type MailContent } from './content.js';

const content: MailContent = {
  language: 'hu',
  subject: 'Meghívó',
  greeting: 'Kedves Éva!',
  parts: [
    { kind: 'text', text: '<script>alert(1)</script> & "x"' },
    { kind: 'list', items: ['első', 'második'] },
    { kind: 'code', label: 'A kód:', code: '123 456' },
    { kind: 'action', label: 'Belépés', url: 'https://hub.example/in?a=1&b=2' },
  ],
  footer: 'A Kaláka küldte.',
};

describe('a mail', () => {
  it('says everything in the text part, addresses written out', () => {
    const { text } = renderMail(content);
    for (const said of [
      'Kedves Éva!',
      'első',
      '123 456',
      'https://hub.example/in?a=1&b=2',
      'A Kaláka küldte.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('escapes what people typed, and says its language', () => {
    const { html } = renderMail(content);
    expect(html).toContain('<html lang="hu">');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('href="https://hub.example/in?a=1&amp;b=2"');
  });

  it('does not put an address that runs code behind its link', () => {
    const parts = [{ kind: 'action' as const, label: 'x', url: 'javascript:alert(1)' }];
    expect(renderMail({ ...content, parts }).html).toContain('href="#"');
  });
});
