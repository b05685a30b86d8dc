import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../access/roles.js';
import { addDays } from '../../kernel/plain-date.js';
import type { Result } from '../../kernel/result.js';
import {
  isOpenApplication,
  isRunning,
  MEMBERSHIP_TRANSITIONS,
  startsFrom,
  type MembershipCommand,
} from './membership-machine.js';
import type { PaperFacts } from './membership-running.js';
import * as rules from './membership-rules.js';
import type { MembershipChanges } from './membership-step.js';
import type { RecordedDecision } from '../../networks/recorded-decision.js';
import type { Membership } from './membership.js';
import type { MembershipState } from '../vocabulary.js';

const today = '2026-11-22';
const nora: Actor = { accountId: 'nora', mandateId: 'm', role: 'COORD', networkId: 'n' };
const running = (state: MembershipState = 'ACTIVE', more: Partial<Membership> = {}): Membership => ({
  id: 'ms',
  organizationId: 'o',
  state,
  appliedOn: null,
  touchedOn: '2025-01-01',
  fromDate: '2025-01-01',
  toDate: null,
  decision: null,
  question: null,
  answer: null,
  reason: null,
  version: 4,
  ...more,
});
const decision = (more: Partial<RecordedDecision> = {}): RecordedDecision => ({
  date: today,
  rule: 'TWO_THIRDS',
  inFavour: 10,
  against: 1,
  abstain: 0,
  text: { hu: 'Határozat' },
  ...more,
});
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

const noPapers: PaperFacts = {
  papers: [],
  paperRules: { suspendingDocuments: ['STATUTES'], documentGraceDays: 0 },
};
describe('a pause', () => {
  it('needs a reason, and ends only when somebody may speak for the member', () => {
    expect(codeOf(rules.suspend(running(), { reason: '' }, nora, today))).toBe('REASON_REQUIRED');
    expect(rules.suspend(running(), { reason: 'Nincs beszámoló.' }, nora, today)).toMatchObject({
      value: {
        set: { state: 'SUSPENDED', reason: 'Nincs beszámoló.', version: 5 },
        event: { from: 'ACTIVE', to: 'SUSPENDED' },
      },
    });
    const paused = { membership: running('SUSPENDED', { reason: 'x' }), liveOfficers: 0, ...noPapers };
    expect(codeOf(rules.resume(paused, {}, nora, today))).toBe('OFFICER_REQUIRED');
    expect(rules.resume({ ...paused, liveOfficers: 2 }, {}, nora, today)).toMatchObject({
      value: { set: { state: 'ACTIVE', reason: null } },
    });
  });
});

describe('leaving', () => {
  const leave = (effectiveOn: string, holdsNaoPost = false, from = running()) =>
    rules.leave({ membership: from, holdsNaoPost }, { effectiveOn }, nora, today);

  it('today ends the membership today', () => {
    expect(leave(today)).toMatchObject({
      value: { set: { state: 'LEFT', toDate: today }, event: { name: 'membership.left' } },
    });
  });

  it('later is announced, and the clock does it on the day', () => {
    const announced = leave('2026-12-31');
    expect(announced).toMatchObject({
      value: {
        set: { state: 'ACTIVE', toDate: '2026-12-31' },
        event: { name: 'membership.leavingAnnounced', to: 'ACTIVE' },
      },
    });
    const waiting = running('ACTIVE', { toDate: '2026-12-31' });
    expect(codeOf(rules.completeLeaving(waiting, {}, nora, '2026-12-30'))).toBe('DATE_IN_FUTURE');
    expect(rules.completeLeaving(waiting, {}, nora, '2026-12-31')).toMatchObject({
      value: { set: { state: 'LEFT' }, event: { name: 'membership.left' } },
    });
    expect(codeOf(rules.completeLeaving(running(), {}, nora, today))).toBe('WRONG_STATE');
  });

  it('is refused for yesterday, for no day, and for the body that runs the network', () => {
    expect(codeOf(leave('2026-11-21'))).toBe('DATE_IN_PAST');
    expect(codeOf(leave('soon'))).toBe('NOT_A_DATE');
    expect(codeOf(leave(today, true))).toBe('HOLDS_NAO_POST');
    expect(codeOf(leave(today, false, running('LEFT')))).toBe('WRONG_STATE');
  });
});

describe('an exclusion', () => {
  const exclude = (request: object = {}, facts: object = {}) =>
    rules.exclude(
      { membership: running(), holdsNaoPost: false, networkRule: 'SIMPLE_MAJORITY', ...facts },
      { reason: 'Okok.', hearingOn: '2026-11-10', decision: decision(), ...request },
      nora,
      today,
    );

  it('is recorded with its decision in the event; the record keeps that of the admission', () => {
    const result = exclude();
    expect(result).toMatchObject({
      value: {
        set: { state: 'EXCLUDED', toDate: today, reason: 'Okok.' },
        event: { decision: decision(), hearingOn: '2026-11-10' },
      },
    });
    expect(result.ok && 'decision' in result.value.set).toBe(false);
  });

  it.each([
    ['without reasons', { reason: '' }, {}, 'REASON_REQUIRED'],
    ['without a hearing', { hearingOn: '' }, {}, 'NOT_A_DATE'],
    ['with the hearing after the decision', { hearingOn: '2026-11-23' }, {}, 'DATE_IN_FUTURE'],
    [
      'without two thirds, whatever the rule of the network',
      { decision: decision({ rule: 'SIMPLE_MAJORITY', inFavour: 6, against: 5 }) },
      {},
      'MAJORITY_NOT_REACHED',
    ],
    ['of the body that runs the network', {}, { holdsNaoPost: true }, 'HOLDS_NAO_POST'],
    ['of an applicant', {}, { membership: running('APPLIED') }, 'WRONG_STATE'],
  ])('is refused %s', (_, request, facts, code) => {
    expect(codeOf(exclude(request, facts))).toBe(code);
  });
});

/** One attempt of anybody on any day. */
interface Attempt {
  readonly command: MembershipCommand | 'completeLeaving';
  readonly days: number;
  readonly officers: number;
  readonly well: boolean;
}

function attempt(
  all: readonly Membership[],
  target: Membership | null,
  one: Attempt,
  day: string,
): Result<MembershipChanges> {
  const words = one.well ? 'Egy mondat.' : '';
  const votes = { ...decision({ date: day }), against: one.well ? 0 : 40 };
  const newcomer = {
    organizationId: 'o',
    legalForm: 'ASSOCIATION',
    legalStatus: 'REGISTERED',
    memberships: all,
  } as const;
  if (one.command === 'apply') return rules.apply(newcomer, {}, nora, day);
  if (one.command === 'found')
    return rules.found(
      { ...newcomer, networkFoundedOn: day, liveOfficers: one.officers },
      { minutes: { hu: words } },
      nora,
      day,
    );
  const membership = target ?? running('LEFT');
  const facts = {
    membership,
    memberships: all,
    liveOfficers: one.officers,
    holdsNaoPost: false,
    expiryDays: 90,
    networkRule: 'SIMPLE_MAJORITY' as const,
    ...noPapers,
  };
  switch (one.command) {
    case 'withdraw':
      return rules.withdraw(membership, {}, nora, day);
    case 'review':
      return rules.review(membership, {}, nora, day);
    case 'requestInfo':
      return rules.requestInfo(membership, { question: words }, nora, day);
    case 'answerInfo':
      return rules.answerInfo(membership, { answer: words }, nora, day);
    case 'admit':
      return rules.admit(facts, { decision: votes }, nora, day);
    case 'reject':
      return rules.reject(membership, { reason: words }, nora, day);
    case 'start':
      return rules.start(facts, {}, nora, day);
    case 'suspend':
      return rules.suspend(membership, { reason: words }, nora, day);
    case 'resume':
      return rules.resume(facts, {}, nora, day);
    case 'leave':
      return rules.leave(facts, { effectiveOn: addDays(day, one.well ? 0 : 20) }, nora, day);
    case 'completeLeaving':
      return rules.completeLeaving(membership, {}, nora, day);
    case 'exclude':
      return rules.exclude(facts, { reason: words, hearingOn: day, decision: votes }, nora, day);
    case 'expire':
      return rules.expire(facts, {}, nora, day);
  }
}

describe('whatever is tried in whatever order', () => {
  const commands = [
    ...(Object.keys(MEMBERSHIP_TRANSITIONS) as MembershipCommand[]),
    'completeLeaving' as const,
  ];
  const attempts = fc.array(
    fc.record({
      command: fc.constantFrom(...commands),
      days: fc.nat(100),
      officers: fc.nat(2),
      well: fc.boolean(),
    }),
    { minLength: 20, maxLength: 120 },
  );

  it('there is one application or membership at a time, intervals do not overlap, and each step is in the table', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        let all: Membership[] = [];
        let day = '2020-01-01';
        for (const one of list) {
          day = addDays(day, one.days);
          const target = all.at(-1) ?? null;
          const result = attempt(all, target, one, day);
          if (!result.ok) continue;
          const { set, event } = result.value;
          const fresh = event.from === null;
          const before = fresh
            ? { ...running('APPLIED', { fromDate: null, version: 0 }), id: `m${all.length}` }
            : (target as Membership);
          const after: Membership = { ...before, ...set };
          const command = one.command === 'completeLeaving' ? 'leave' : one.command;
          expect(startsFrom(command, event.from)).toBe(true);
          expect([MEMBERSHIP_TRANSITIONS[command].to, before.state]).toContain(after.state);
          expect(after.version).toBe(before.version + 1);
          // A start without somebody to speak for the member never happens.
          if (['start', 'resume', 'found'].includes(command)) expect(one.officers).toBeGreaterThan(0);
          all = fresh ? [...all, after] : [...all.slice(0, -1), after];

          expect(
            all.filter((each) => isOpenApplication(each.state) || isRunning(each.state)).length,
          ).toBeLessThanOrEqual(1);
          expect(after.fromDate !== null).toBe(
            isRunning(after.state) || after.state === 'LEFT' || after.state === 'EXCLUDED',
          );
          const spans = all.filter((each) => each.fromDate !== null);
          spans
            .slice(1)
            .forEach((next, i) => expect((spans[i]?.toDate ?? '9999') <= (next.fromDate ?? '')).toBe(true));
        }
      }),
      { numRuns: 300 },
    );
  });
});
