import { describe, expect, it } from '@jest/globals';
import { render } from '@testing-library/angular';
import { testWords } from '../testing/test-words';
import { AddressText, addressParts } from './address';
import { dateIn, formatDate, formatMoment, formatTime } from './dates';
import { LocalTextView } from './local-text';

describe('dates in words', () => {
  it('writes a day as people of the language do', () => {
    expect(formatDate('2026-11-21', 'en')).toBe('21 November 2026');
    expect(formatDate('2026-11-21', 'hu')).toBe('2026. november 21.');
    expect(formatDate('2026-11-21', 'en', 'table')).toBe('21 Nov 2026');
    expect(formatDate('2026-11-21', 'hu', 'table')).toBe('2026. 11. 21.');
  });

  it('leaves what is not a date as it is', () => {
    expect(formatDate('2026 2 30', 'en')).toBe('2026 2 30');
  });

  it('writes the time with a full stop in Hungarian', () => {
    expect(formatTime('2026-11-21T15:30:00Z', 'en', 'Europe/Budapest')).toBe('16:30');
    expect(formatTime('2026-11-21T15:30:00Z', 'hu', 'Europe/Budapest')).toBe('16.30');
  });

  it('takes the day where the network lives', () => {
    expect(dateIn('2026-11-21T23:30:00Z', 'Europe/Budapest')).toBe('2026-11-22');
    expect(formatMoment('2026-11-21T23:30:00Z', 'hu', 'long', 'Europe/Budapest')).toBe(
      '2026. november 22. 0.30'.replace('0.30', '00.30'),
    );
  });
});

describe('an address as a link', () => {
  it('breaks after its @ and its dots, and is read as one word', async () => {
    expect(addressParts('rampan-innen@kozos.example')).toEqual(['rampan-innen@', 'kozos.', 'example']);
    expect(addressParts('https://kozos.example/van')).toEqual(['https://', 'kozos.', 'example/', 'van']);
    const { getByRole } = await render(`<a href="/" [kaAddress]="'a@kozos.example'"></a>`, {
      imports: [AddressText],
    });
    const link = getByRole('link', { name: 'a@kozos.example' });
    expect(link.textContent).toBe('a@kozos.example');
  });
});

describe('text in its own language', () => {
  const show = (of: unknown, language: 'en' | 'hu' = 'en') =>
    render(LocalTextView, { providers: [testWords(language).provider], inputs: { of: of as string } });

  it('is shown in the language of the reader, without a mark', async () => {
    const { fixture } = await show({ en: 'Neighbours', hu: 'Szomszédok' }, 'hu');
    expect(fixture.nativeElement.textContent).toBe('Szomszédok');
    expect(fixture.nativeElement.hasAttribute('lang')).toBe(false);
  });

  it('says its language when it is another one', async () => {
    const { fixture } = await show({ fr: 'Association des voisins' });
    expect(fixture.nativeElement.getAttribute('lang')).toBe('fr');
  });
});
