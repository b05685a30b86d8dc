import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../access/roles.js';
import { addDays } from '../../kernel/plain-date.js';
import * as rules from '../memberships/membership-rules.js';
import type { PaperFacts } from '../memberships/membership-running.js';
import type { Membership } from '../memberships/membership.js';
import type { MembershipState } from '../vocabulary.js';

const today = '2026-11-22';
const nora: Actor = { accountId: 'nora', mandateId: 'm', role: 'COORD', networkId: 'n' };
const running = (state: MembershipState = 'ACTIVE', more: Partial<Membership> = {}): Membership => ({
  id: 'ms',
  organizationId: 'o',
  state,
  appliedOn: null,
  touchedOn: '2020-01-01',
  fromDate: '2020-01-01',
  toDate: null,
  decision: null,
  question: null,
  answer: null,
  reason: null,
  version: 4,
  ...more,
});
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

const noPapers: PaperFacts = {
  papers: [],
  paperRules: { suspendingDocuments: ['STATUTES'], documentGraceDays: 0 },
};
const ranOut: PaperFacts = {
  ...noPapers,
  papers: [
    {
      id: 'p',
      kind: 'STATUTES',
      fromDate: '2020-01-01',
      toDate: addDays(today, -1),
      enteredOn: '2020-01-01',
      checkedOn: '2020-01-02',
      returnedOn: null,
    },
  ],
};

describe('a pause for a paper that has run out', () => {
  const reasonOf = (papers: readonly { kind: string }[]) => papers.map(({ kind }) => kind).join();
  const pause = (facts: PaperFacts, membership = running()) =>
    rules.suspendForPapers({ ...facts, membership }, { reasonOf }, nora, today);

  it('comes by itself and says which paper', () => {
    expect(pause(ranOut)).toMatchObject({ value: { set: { state: 'SUSPENDED', reason: 'STATUTES' } } });
    expect(codeOf(pause(noPapers))).toBe('WRONG_STATE');
    expect(codeOf(pause(ranOut, running('SUSPENDED', { reason: 'x' })))).toBe('WRONG_STATE');
  });

  it('does not end before a new one is checked', () => {
    const paused = { membership: running('SUSPENDED', { reason: 'x' }), liveOfficers: 1 };
    expect(codeOf(rules.resume({ ...paused, ...ranOut }, {}, nora, today))).toBe('DOCUMENT_EXPIRED');
    const next = { ...ranOut.papers[0]!, id: 'q', toDate: addDays(today, 365) };
    const waiting = { ...ranOut, papers: [...ranOut.papers, { ...next, checkedOn: null }] };
    expect(codeOf(rules.resume({ ...paused, ...waiting }, {}, nora, today))).toBe('DOCUMENT_EXPIRED');
    const there = { ...ranOut, papers: [...ranOut.papers, next] };
    expect(codeOf(rules.resume({ ...paused, ...there }, {}, nora, today))).toBe('ok');
  });
});
