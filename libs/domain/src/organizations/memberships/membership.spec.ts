import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../access/roles.js';
import { MATRIX } from '../../access/matrix.js';
import type { DecisionRule } from '../../networks/policies.js';
import {
  commandsFrom,
  isPublished,
  MEMBERSHIP_TRANSITIONS,
  startsFrom,
  type MembershipCommand,
} from './membership-machine.js';
import * as rules from './membership-rules.js';
import { lastsOn } from './membership-running.js';
import type { Membership } from './membership.js';
import { carries, recordDecision, type RecordedDecision } from '../../networks/recorded-decision.js';
import { MEMBERSHIP_STATES, type MembershipState } from '../vocabulary.js';

const today = '2026-11-22';
const nora: Actor = { accountId: 'nora', mandateId: 'm', role: 'COORD', networkId: 'n' };
const membership = (state: MembershipState, more: Partial<Membership> = {}): Membership => ({
  id: 'ms',
  organizationId: 'o',
  state,
  appliedOn: '2026-10-01',
  touchedOn: '2026-10-01',
  fromDate: null,
  toDate: null,
  decision: null,
  question: null,
  answer: null,
  reason: null,
  version: 1,
  ...more,
});
const decision = (more: Partial<RecordedDecision> = {}): RecordedDecision => ({
  date: '2026-11-20',
  rule: 'CONSENSUS_THEN_TWO_THIRDS',
  inFavour: 11,
  against: 0,
  abstain: 1,
  text: { hu: 'A tagszervezetek felvették' },
  ...more,
});
const newcomer = {
  organizationId: 'o',
  legalForm: 'ASSOCIATION',
  legalStatus: 'REGISTERED',
  memberships: [],
} as const;
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

describe('the table of transitions', () => {
  const commands = Object.keys(MEMBERSHIP_TRANSITIONS) as MembershipCommand[];

  it.each(commands)('%s has a row in the matrix and an event in the past tense', (command) => {
    const { operation, event } = MEMBERSHIP_TRANSITIONS[command];
    expect(MATRIX[operation]).toBeDefined();
    expect(event).toMatch(/^membership\./);
  });

  it.each<[MembershipState, MembershipCommand[]]>([
    ['APPLIED', ['withdraw', 'review', 'expire']],
    ['UNDER_REVIEW', ['withdraw', 'requestInfo', 'admit', 'reject', 'expire']],
    ['INFO_REQUESTED', ['withdraw', 'answerInfo', 'expire']],
    ['ADMITTED', ['withdraw', 'start']],
    ['ACTIVE', ['suspend', 'leave', 'exclude']],
    ['SUSPENDED', ['resume', 'leave', 'exclude']],
    ['LEFT', []],
    ['EXCLUDED', []],
    ['REJECTED', []],
    ['WITHDRAWN', []],
    ['EXPIRED', []],
  ])('from %s one can %j', (state, possible) => {
    expect(commandsFrom(state)).toEqual(possible);
  });

  it('every state can be reached, and only the first two commands begin', () => {
    const reached = new Set<MembershipState>(commands.map((command) => MEMBERSHIP_TRANSITIONS[command].to));
    expect(MEMBERSHIP_STATES.filter((state) => !reached.has(state))).toEqual([]);
    expect(commands.filter((command) => startsFrom(command, null))).toEqual(['found', 'apply']);
  });

  it('applicants are not shown to the public; members, former members and listed organizations are', () => {
    expect([null, ...MEMBERSHIP_STATES].filter(isPublished)).toEqual([null, 'ACTIVE', 'SUSPENDED', 'LEFT']);
  });
});

describe('a decision of the members', () => {
  it.each<[DecisionRule, number, number, boolean]>([
    ['SIMPLE_MAJORITY', 6, 5, true],
    ['SIMPLE_MAJORITY', 5, 5, false],
    ['SIMPLE_MAJORITY', 0, 0, false],
    ['TWO_THIRDS', 8, 4, true],
    ['TWO_THIRDS', 7, 4, false],
    ['TWO_THIRDS', 0, 0, false],
    ['CONSENSUS', 1, 0, true],
    ['CONSENSUS', 12, 1, false],
    ['CONSENSUS', 0, 0, false],
    ['CONSENSUS_THEN_TWO_THIRDS', 9, 1, true],
    ['CONSENSUS_THEN_TWO_THIRDS', 6, 4, false],
  ])('by %s with %i to %i carries: %s', (rule, inFavour, against, carried) => {
    expect(carries(rule, { inFavour, against })).toBe(carried);
  });

  const facts = { networkRule: 'CONSENSUS_THEN_TWO_THIRDS', notBefore: '2026-10-01' } as const;
  it.each<[string, Partial<RecordedDecision>, string]>([
    ['in the future', { date: '2026-11-23' }, 'DATE_IN_FUTURE'],
    ['before the application', { date: '2026-09-30' }, 'DATE_IN_PAST'],
    ['on no day', { date: 'kedd' }, 'NOT_A_DATE'],
    ['by the rule of the founding meeting', { rule: 'FOUNDING' }, 'DECISION_INCOMPLETE'],
    ['by no rule', { rule: '' as never }, 'DECISION_INCOMPLETE'],
    ['with half a vote', { inFavour: 1.5 }, 'DECISION_INCOMPLETE'],
    ['with fewer than no votes', { against: -1 }, 'DECISION_INCOMPLETE'],
    ['without abstentions counted', { abstain: undefined as never }, 'DECISION_INCOMPLETE'],
    ['without a text', { text: {} }, 'REQUIRED'],
    ['without a majority', { inFavour: 6, against: 4 }, 'MAJORITY_NOT_REACHED'],
    [
      'by a softer rule than the network’s',
      { rule: 'SIMPLE_MAJORITY', inFavour: 6, against: 4 },
      'MAJORITY_NOT_REACHED',
    ],
    [
      'by a harder rule that it misses',
      { rule: 'CONSENSUS', inFavour: 9, against: 1 },
      'MAJORITY_NOT_REACHED',
    ],
  ])('%s is refused', (_, change, code) => {
    expect(codeOf(recordDecision(decision(change), facts, today))).toBe(code);
  });

  it('that is missing is refused; a right one is kept as it is', () => {
    expect(codeOf(recordDecision(undefined, facts, today))).toBe('DECISION_INCOMPLETE');
    expect(recordDecision(decision(), facts, today)).toEqual({ ok: true, value: decision() });
  });
});

describe('joining', () => {
  it('begins with an application', () => {
    expect(rules.apply(newcomer, {}, nora, today)).toEqual({
      ok: true,
      value: {
        set: { state: 'APPLIED', appliedOn: today, touchedOn: today, version: 1 },
        event: { name: 'membership.applied', from: null, to: 'APPLIED' },
      },
    });
  });

  it.each<[string, object, string]>([
    ['a member', { memberships: [membership('ACTIVE')] }, 'ALREADY_MEMBER'],
    ['a paused member', { memberships: [membership('SUSPENDED')] }, 'ALREADY_MEMBER'],
    ['who has applied', { memberships: [membership('INFO_REQUESTED')] }, 'APPLICATION_OPEN'],
    ['who is admitted', { memberships: [membership('ADMITTED')] }, 'APPLICATION_OPEN'],
    ['of unknown form', { legalForm: null }, 'LEGAL_FORM_REQUIRED'],
    ['of unknown status', { legalStatus: null }, 'LEGAL_FORM_REQUIRED'],
    ['who left before', { memberships: [membership('LEFT')] }, 'ok'],
    [
      'who was refused or excluded before',
      { memberships: [membership('REJECTED'), membership('EXCLUDED')] },
      'ok',
    ],
  ])('an application of somebody %s: %s', (_, change, code) => {
    expect(codeOf(rules.apply({ ...newcomer, ...change }, {}, nora, today))).toBe(code);
  });

  const founding = { ...newcomer, networkFoundedOn: today, liveOfficers: 1 };
  const minutes = { hu: 'A hálózat alakuló ülése' };
  it('founding members enter on the founding day with the minutes', () => {
    expect(rules.found(founding, { minutes }, nora, today)).toMatchObject({
      ok: true,
      value: { set: { state: 'ACTIVE', fromDate: today, decision: { rule: 'FOUNDING', text: minutes } } },
    });
    expect(
      codeOf(rules.found({ ...founding, networkFoundedOn: '2026-11-21' }, { minutes }, nora, today)),
    ).toBe('NOT_FOUNDING_DAY');
    expect(codeOf(rules.found({ ...founding, liveOfficers: 0 }, { minutes }, nora, today))).toBe(
      'OFFICER_REQUIRED',
    );
    expect(codeOf(rules.found(founding, { minutes: {} }, nora, today))).toBe('REQUIRED');
  });

  it('goes through questions to admission, and starts when somebody may speak for the member', () => {
    const admitFacts = { membership: membership('UNDER_REVIEW'), networkRule: 'SIMPLE_MAJORITY' as const };
    expect(
      rules.requestInfo(membership('UNDER_REVIEW'), { question: 'Ki szól?' }, nora, today),
    ).toMatchObject({ value: { set: { state: 'INFO_REQUESTED', question: 'Ki szól?', answer: null } } });
    expect(rules.answerInfo(membership('INFO_REQUESTED'), { answer: 'Ketten.' }, nora, today)).toMatchObject({
      value: { set: { state: 'UNDER_REVIEW', answer: 'Ketten.' } },
    });
    expect(rules.admit(admitFacts, { decision: decision() }, nora, today)).toMatchObject({
      value: { set: { state: 'ADMITTED', decision: decision(), version: 2 } },
    });
    const start = { membership: membership('ADMITTED'), memberships: [], liveOfficers: 1 };
    expect(rules.start(start, {}, nora, today)).toMatchObject({
      value: { set: { state: 'ACTIVE', fromDate: today } },
    });
    expect(codeOf(rules.start({ ...start, liveOfficers: 0 }, {}, nora, today))).toBe('OFFICER_REQUIRED');
    const earlier = membership('LEFT', { id: 'earlier', fromDate: '2020-01-01', toDate: '2027-01-01' });
    expect(codeOf(rules.start({ ...start, memberships: [earlier] }, {}, nora, today))).toBe('PERIOD_OVERLAP');
  });

  it('a question, an answer and a refusal need words', () => {
    expect(codeOf(rules.requestInfo(membership('UNDER_REVIEW'), { question: ' ' }, nora, today))).toBe(
      'REQUIRED',
    );
    expect(codeOf(rules.answerInfo(membership('INFO_REQUESTED'), { answer: '' }, nora, today))).toBe(
      'REQUIRED',
    );
    expect(codeOf(rules.reject(membership('UNDER_REVIEW'), { reason: '' }, nora, today))).toBe(
      'REASON_REQUIRED',
    );
  });

  it('lapses when nobody touched it for ninety days', () => {
    const facts = { membership: membership('APPLIED', { touchedOn: '2026-08-24' }), expiryDays: 90 };
    expect(codeOf(rules.expire(facts, {}, nora, today))).toBe('ok');
    expect(rules.expire(facts, {}, nora, '2026-11-21')).toMatchObject({
      refusal: { code: 'NOT_YET_EXPIRED', values: { days: 1 } },
    });
  });
});

it('a membership lasts from its first day up to the day before its end', () => {
  const ended = { fromDate: '2026-01-01', toDate: '2026-06-01' };
  expect(['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map((day) => lastsOn(ended, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(lastsOn({ fromDate: null, toDate: null }, today)).toBe(false);
});
