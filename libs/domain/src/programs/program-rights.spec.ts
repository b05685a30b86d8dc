import { describe, expect, it } from '@jest/globals';
import type { Operation } from '../access/matrix.js';
import { actsAsPartner, dayWithin, leadOf, operationsIn } from './program-rights.js';
import { partner, program, today } from './samples.js';

const all = [
  partner(),
  partner({ organizationId: 'rampan', role: 'IMPLEMENTING', toDate: '2026-10-31' }),
  partner({ organizationId: 'kerek', role: 'IMPLEMENTING', fromDate: '2026-11-01' }),
  partner({ organizationId: 'halokoz', role: 'FUNDING' }),
];
const may = (operation: Operation, organizationId: string, on = today) =>
  actsAsPartner(operation, program(), all, organizationId, on);

describe('who may act for a programme', () => {
  it.each<[Operation, string, boolean]>([
    ['program.edit', 'jelfolyo', true],
    ['program.edit', 'kerek', true],
    ['program.edit', 'rampan', false],
    ['program.edit', 'halokoz', false],
    ['program.edit', 'stranger', false],
    ['program.complete', 'jelfolyo', true],
    ['program.complete', 'kerek', false],
    ['program.publish', 'kerek', false],
    ['program.approve', 'halokoz', true],
    ['program.approve', 'stranger', false],
  ])('%s by %s: %s', (operation, organizationId, allowed) => {
    expect(may(operation, organizationId)).toBe(allowed);
  });

  it('is judged by the nearest day of the programme', () => {
    expect(dayWithin(program(), '2025-12-01')).toBe('2026-02-05');
    expect(dayWithin(program(), '2028-12-01')).toBe('2027-02-05');
    expect(may('program.edit', 'rampan', '2025-12-01')).toBe(true);
    expect(leadOf(program(), all, '2028-12-01')).toBe('jelfolyo');
  });

  it('is nobody without an organization', () => {
    expect(actsAsPartner('program.edit', program(), all, undefined, today)).toBe(false);
  });
});

describe('what the state leaves open', () => {
  it('is everything that still can be done, and nothing when it is over', () => {
    expect(operationsIn(program({ state: 'CLOSED' }))).toEqual(['program.publish']);
    expect(operationsIn(program({ state: 'IDEA' }))).toEqual(
      expect.arrayContaining(['program.plan', 'program.cancel', 'program.edit', 'program.editPartners']),
    );
    expect(operationsIn(program({ state: 'IDEA' }))).not.toContain('program.approve');
    expect(operationsIn(program({ state: 'ACTIVE' }))).toContain('program.approve');
    expect(operationsIn(program({ state: 'ACTIVE', consortium: true }))).toContain('program.editServices');
  });
});
