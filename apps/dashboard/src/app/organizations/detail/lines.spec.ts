import { describe, expect, it } from '@jest/globals';
import { addressLine } from '../address';
import { inARow } from '../labels';
import { scheduleLine } from './schedule-line';
import { signReason } from './sign-reason';

const t = (key: string) => key;

describe('one line of', () => {
  it('an address is in the order of its country, and text stays text', () => {
    const parts = { line1: 'Fő utca 1.', city: 'Székesfehérvár', postalCode: '8000' };
    expect(addressLine({ ...parts, country: 'HU' })).toBe('8000 Székesfehérvár, Fő utca 1.');
    expect(addressLine({ ...parts, country: 'FR' })).toBe('Fő utca 1., 8000 Székesfehérvár');
    expect(addressLine({ text: 'behind the church' })).toBe('behind the church');
  });

  it('opening times writes the time as the language does', () => {
    const times = { byDay: ['TU', 'TH'], opens: '09:00:00', closes: '15:00', freq: 'WEEKLY' };
    expect(scheduleLine(times, t, 'en')).toBe(
      'organizations.weekday.TU, organizations.weekday.TH, 09:00 – 15:00',
    );
    expect(scheduleLine({ ...times, freq: 'MONTHLY' }, t, 'hu')).toMatch(
      /^organizations.schedule.monthly.*09\.00 – 15\.00$/,
    );
    expect(scheduleLine({ byDay: [], description: 'by appointment' }, t, 'en')).toBe('by appointment');
  });

  it('labels begins small after the first', () => {
    expect(inARow(['People who are deaf', 'Parents'])).toBe('People who are deaf, parents');
  });
});

describe('whether an organization can sign with the city', () => {
  const facts = {
    canContractWithCity: false,
    legalForm: 'ASSOCIATION',
    legalStatus: 'REGISTERED',
    legalPerson: true,
  };

  it('is answered with the reason', () => {
    expect(signReason({ ...facts, canContractWithCity: true })).toBe('organizations.sign.yes');
    expect(signReason({ ...facts, legalForm: null })).toBe('organizations.sign.unknown');
    expect(signReason({ ...facts, legalPerson: false })).toMatch(/NO_LEGAL_PERSONALITY$/);
    expect(signReason({ ...facts, legalStatus: 'IN_REGISTRATION' })).toMatch(/NOT_REGISTERED$/);
    expect(signReason(facts)).toMatch(/DOCUMENT_MISSING$/);
  });
});
