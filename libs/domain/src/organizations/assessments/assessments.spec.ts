import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assessmentStanding,
  CAPACITY_FIELDS,
  levelThatCounts,
  opensGate,
  validUntil,
  type Assessment,
  type CapacityLevel,
  type CapacityLevels,
  type PeerAssessment,
} from './assessment.js';
import * as rules from './rules.js';

const today = '2026-11-22';
const levels = (level: CapacityLevel): CapacityLevels =>
  Object.fromEntries(CAPACITY_FIELDS.map((field) => [field, level])) as CapacityLevels;
const peer = (more: Partial<PeerAssessment> = {}): PeerAssessment => ({
  id: 'p',
  organizationId: 'peer',
  state: 'GIVEN',
  askedOn: '2026-05-01',
  givenOn: '2026-05-02',
  levels: levels(3),
  byMentor: false,
  ...more,
});
const assessment = (more: Partial<Assessment> = {}): Assessment => ({
  id: 'a',
  organizationId: 'o',
  assessedOn: '2026-05-01',
  levels: levels(3),
  peers: [peer()],
  ...more,
});
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

describe('a self-assessment', () => {
  it('holds one level for each field and the day', () => {
    expect(rules.assess({ latestOn: null }, levels(2), today)).toEqual({
      ok: true,
      value: { assessedOn: today, levels: levels(2) },
    });
  });
  it.each<[string, Record<string, number>, string, string]>([
    ['a field left out', { ...levels(2), REPORTING: undefined as never }, 'REQUIRED', 'levels.REPORTING'],
    ['a level above the ladder', { ...levels(2), BOOKKEEPING: 5 }, 'OUT_OF_RANGE', 'levels.BOOKKEEPING'],
    ['half a level', { ...levels(2), GOVERNANCE: 2.5 }, 'OUT_OF_RANGE', 'levels.GOVERNANCE'],
  ])('refuses %s', (_, given, code, field) => {
    expect(rules.assess({ latestOn: null }, given, today)).toMatchObject({ refusal: { code, field } });
  });
  it('is made once a day', () => {
    expect(codeOf(rules.assess({ latestOn: today }, levels(2), today))).toBe('ASSESSED_TODAY');
  });
});

describe('how far an assessment can be relied on', () => {
  it('ends after 24 months, the last day included', () => {
    const one = assessment();
    expect(validUntil(one)).toBe('2028-05-01');
    expect(assessmentStanding(one, '2028-05-01')).toBe('CONFIRMED');
    expect(assessmentStanding(one, '2028-05-02')).toBe('EXPIRED');
  });
  it('needs somebody else who is no mentor', () => {
    expect(assessmentStanding(assessment({ peers: [] }), today)).toBe('SELF_ONLY');
    expect(assessmentStanding(assessment({ peers: [peer({ state: 'ASKED', levels: null })] }), today)).toBe(
      'SELF_ONLY',
    );
    expect(assessmentStanding(assessment({ peers: [peer({ byMentor: true })] }), today)).toBe('SELF_ONLY');
  });
  it('counts the lowest of what was said', () => {
    const one = assessment({
      levels: levels(4),
      peers: [peer(), peer({ levels: levels(2), byMentor: true })],
    });
    expect(levelThatCounts(one, 'REPORTING', today)).toBe(2);
  });
  it('opens a gate at its level and not above', () => {
    const gate = (level: CapacityLevel) => opensGate(assessment(), { field: 'BOOKKEEPING', level }, today);
    expect([gate(2), gate(3), gate(4)]).toEqual([true, true, false]);
    expect(opensGate(null, { field: 'BOOKKEEPING', level: 1 }, today)).toBe(false);
  });
  it('never opens a gate once it is older than 24 months, whatever it says', () => {
    const level = fc.constantFrom<CapacityLevel>(1, 2, 3, 4);
    const field = fc.constantFrom(...CAPACITY_FIELDS);
    fc.assert(
      fc.property(level, level, field, fc.integer({ min: 0, max: 3000 }), (self, asked, name, days) => {
        const one = assessment({ levels: levels(self), peers: [peer({ levels: levels(4) })] });
        const later = new Date(Date.parse('2028-05-02') + days * 86_400_000).toISOString().slice(0, 10);
        expect(opensGate(one, { field: name, level: asked }, later)).toBe(false);
      }),
    );
  });
});

describe('another member', () => {
  const ask = (organizationId: string, isActiveMember = true, one = assessment()) =>
    codeOf(rules.askPeer({ assessment: one, peer: { organizationId, isActiveMember } }, today));

  it('is asked once, is a member, and is somebody else', () => {
    expect(ask('second')).toBe('ok');
    expect(ask('peer')).toBe('PEER_ASKED');
    expect(ask('o')).toBe('PEER_IS_SELF');
    expect(ask('second', false)).toBe('PEER_NOT_MEMBER');
    expect(ask('second', true, assessment({ assessedOn: '2024-11-21' }))).toBe('ASSESSMENT_EXPIRED');
  });

  const request = peer({ id: 'r', organizationId: 'second', state: 'ASKED', levels: null, givenOn: null });
  const give = (isMentor: boolean, peers: PeerAssessment[], one = request) =>
    rules.assessPeer({ assessment: assessment({ peers }), request: one, isMentor }, levels(2), today);

  it('says how it sees it, once', () => {
    expect(give(false, [request])).toEqual({
      ok: true,
      value: { state: 'GIVEN', givenOn: today, levels: levels(2), byMentor: false },
    });
    expect(codeOf(give(false, [], peer()))).toBe('WRONG_STATE');
  });

  it('that is its mentor does not assess it alone: somebody else comes first', () => {
    expect(codeOf(give(true, [request]))).toBe('MENTOR_ALONE');
    expect(codeOf(give(true, [request, peer({ byMentor: true })]))).toBe('MENTOR_ALONE');
    expect(give(true, [request, peer()])).toMatchObject({ value: { byMentor: true } });
  });

  it('assesses nothing that has run out', () => {
    const old = assessment({ assessedOn: '2024-11-21', peers: [request] });
    expect(codeOf(rules.assessPeer({ assessment: old, request, isMentor: false }, levels(2), today))).toBe(
      'ASSESSMENT_EXPIRED',
    );
  });
});
