import { describe, expect, it } from '@jest/globals';
import { codeOf, partners, program } from '../samples.js';
import { addService, removeService } from './portfolio.js';

const add = (more: object = {}, on: object = {}, portfolio: { serviceId: string }[] = []) =>
  addService(
    { program: program({ consortium: true, ...on }), partners: partners(), portfolio },
    {
      ...{ serviceId: 's', organizationId: 'rampan' },
      ...{ level: { hu: 'Első látogatás minden családnál' }, ...more },
    },
  );

describe('the services of a consortium', () => {
  it('each have a partner that answers for it, and a level', () => {
    expect(add()).toMatchObject({ value: { organizationId: 'rampan', serviceId: 's' } });
  });

  it.each<[string, () => { ok: boolean }, string]>([
    ['a programme that took over nothing', () => add({}, { consortium: false }), 'WRONG_STATE'],
    ['a programme that is over', () => add({}, { state: 'CLOSED' }), 'WRONG_STATE'],
    ['an organization that does not carry it', () => add({ organizationId: 'kerek' }), 'PARTNER_MISSING'],
    ['the same service twice', () => add({}, {}, [{ serviceId: 's' }]), 'SERVICE_THERE'],
    ['no level', () => add({ level: {} }), 'REQUIRED'],
  ])('are refused for %s', (_, act, code) => {
    expect(codeOf(act())).toBe(code);
  });

  it('are never none once the programme binds', () => {
    const last = (state: 'ACTIVE' | 'PLANNED', count: number) =>
      codeOf(removeService({ program: program({ state }), portfolio: Array(count).fill({}) }));
    expect(last('ACTIVE', 1)).toBe('SERVICE_MISSING');
    expect(last('ACTIVE', 2)).toBe('ok');
    expect(last('PLANNED', 1)).toBe('ok');
  });
});
