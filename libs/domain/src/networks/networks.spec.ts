import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/plain-date.js';
import { checkPolicies, completePolicies } from './check-policies.js';
import { editNetwork, newNetwork } from './edit-network.js';
import { naoOn, startTerm, termProblems } from './nao-term.js';
import type { NaoTerm, Network } from './network.js';
import { DEFAULT_POLICIES, type NetworkPolicies } from './policies.js';

const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  result.ok ? null : [result.refusal?.code, result.refusal?.field];

const money = (amount: string, currency = 'HUF') =>
  ({ amount, currency }) as { amount: string; currency: 'HUF' };

/** The rules of the first demo network, copied by value. */
const commonTable = completePolicies({
  decisionRule: { default: 'CONSENSUS_THEN_TWO_THIRDS', quorumPercent: 50, rounds: 2 },
  claimApprovals: [
    { upTo: money('100000'), approvals: 1, who: ['FIN'] },
    { upTo: money('1000000'), approvals: 2, who: ['AO_OF_CLAIMANT', 'FIN'] },
    { upTo: null, approvals: 3, who: ['AO_OF_CLAIMANT', 'FIN', 'FIN_OR_OTHER_AO'] },
  ],
  contractDocuments: ['TRANSPARENCY_DECLARATION', 'NO_PUBLIC_DEBT_CERTIFICATE'],
});

describe('the rules of a network', () => {
  it('of the demo are accepted, and so are the defaults', () => {
    expect(checkPolicies(commonTable, 'HUF')).toEqual({ ok: true, value: commonTable });
    expect(checkPolicies(DEFAULT_POLICIES, 'EUR').ok).toBe(true);
  });

  it('not agreed on come from the defaults', () => {
    const partial = completePolicies({ answerClock: { days: 60, extensions: 1, capMonths: 6, basis: null } });
    expect([partial.answerClock.days, partial.smallCountThreshold, partial.fiscalYearStart]).toEqual([
      60,
      5,
      '01-01',
    ]);
  });

  const wrong: [string, Partial<NetworkPolicies>, string, string][] = [
    [
      'a quorum above everybody',
      { decisionRule: { default: 'CONSENSUS', quorumPercent: 101, rounds: 1 } },
      'OUT_OF_RANGE',
      'decisionRule.quorumPercent',
    ],
    [
      'founding as a rule to live by',
      { decisionRule: { default: 'FOUNDING', quorumPercent: 50, rounds: 1 } },
      'UNKNOWN_CODE',
      'decisionRule.default',
    ],
    ['a threshold that hides nothing', { smallCountThreshold: 1 }, 'OUT_OF_RANGE', 'smallCountThreshold'],
    ['half a person', { smallCountThreshold: 4.5 }, 'OUT_OF_RANGE', 'smallCountThreshold'],
    ['no number', { smallCountThreshold: Number.NaN }, 'OUT_OF_RANGE', 'smallCountThreshold'],
    [
      'a fiscal year that begins on a leap day',
      { fiscalYearStart: '02-29' },
      'NOT_A_DATE',
      'fiscalYearStart',
    ],
    [
      'a document nobody knows',
      { contractDocuments: ['PASSPORT' as never] },
      'UNKNOWN_CODE',
      'contractDocuments',
    ],
    ['no step of approval', { claimApprovals: [] }, 'REQUIRED', 'claimApprovals'],
    [
      'an open end in the middle',
      {
        claimApprovals: [
          { upTo: null, approvals: 1, who: ['FIN'] },
          { upTo: null, approvals: 1, who: ['FIN'] },
        ],
      },
      'OUT_OF_RANGE',
      'claimApprovals[0].upTo',
    ],
    [
      'no open end',
      { claimApprovals: [{ upTo: money('5'), approvals: 1, who: ['FIN'] }] },
      'OUT_OF_RANGE',
      'claimApprovals[0].upTo',
    ],
    [
      'steps that fall',
      {
        claimApprovals: [
          { upTo: money('10'), approvals: 1, who: ['FIN'] },
          { upTo: money('9'), approvals: 1, who: ['FIN'] },
          { upTo: null, approvals: 1, who: ['FIN'] },
        ],
      },
      'OUT_OF_RANGE',
      'claimApprovals[1].upTo.amount',
    ],
    [
      'another currency',
      {
        claimApprovals: [
          { upTo: money('10', 'EUR'), approvals: 1, who: ['FIN'] },
          { upTo: null, approvals: 1, who: ['FIN'] },
        ],
      },
      'UNKNOWN_CODE',
      'claimApprovals[0].upTo.currency',
    ],
    [
      'fewer approvers than approvals',
      { claimApprovals: [{ upTo: null, approvals: 2, who: ['FIN'] }] },
      'OUT_OF_RANGE',
      'claimApprovals[0].approvals',
    ],
  ];

  it.each(wrong)('refuse %s', (_, change, code, field) => {
    expect(refusalOf(checkPolicies({ ...commonTable, ...change }, 'HUF'))).toEqual([code, field]);
  });
});

describe('a network', () => {
  const request = {
    slug: 'szekesfehervar',
    name: { hu: 'Közös Asztal', en: 'Common Table' },
    languages: ['hu', 'en'],
    defaultLanguage: 'hu',
    timeZone: 'Europe/Budapest',
    currency: 'HUF' as const,
    foundedOn: '2022-10-24',
  };
  const network: Network = { id: 'n', state: 'ACTIVE', version: 3, ...request, policies: commonTable };

  it('is founded with the default rules', () => {
    expect(newNetwork(request)).toMatchObject({ ok: true, value: { policies: DEFAULT_POLICIES } });
  });

  it.each([
    [{ slug: 'Nagy Hálózat' }, 'UNKNOWN_CODE', 'slug'],
    [{ timeZone: 'Mars/Olympus' }, 'UNKNOWN_CODE', 'timeZone'],
    [{ currency: 'XXX' as never }, 'UNKNOWN_CODE', 'currency'],
    [{ name: {} }, 'REQUIRED', 'name'],
    [{ languages: [] }, 'REQUIRED', 'languages'],
    [{ languages: ['nyelv?'] }, 'UNKNOWN_CODE', 'languages'],
    [{ defaultLanguage: 'fr' }, 'UNKNOWN_CODE', 'defaultLanguage'],
    [{ foundedOn: 'tegnap' }, 'NOT_A_DATE', 'foundedOn'],
    [{ policies: { smallCountThreshold: 0 } }, 'OUT_OF_RANGE', 'policies.smallCountThreshold'],
  ])('with %j is refused', (change, code, field) => {
    expect(refusalOf(newNetwork({ ...request, ...change }))).toEqual([code, field]);
  });

  it('changes one rule and keeps the others', () => {
    const edited = editNetwork(network, { policies: { smallCountThreshold: 10 } }, 3);
    expect(edited).toEqual({
      ok: true,
      value: { ...network, version: 4, policies: { ...commonTable, smallCountThreshold: 10 } },
    });
  });

  it('is not changed by somebody who saw an older version', () => {
    const edited = editNetwork(network, { name: { hu: 'Más' } }, 2);
    expect(edited).toEqual({ ok: false, refusal: { code: 'STALE_VERSION', values: { currentVersion: 3 } } });
  });
});

describe('the post of the network administration organization', () => {
  const basis = { hu: 'Tagszervezeti döntés' };
  const first: NaoTerm = { id: 't1', organizationId: 'a', fromDate: '2022-10-24', toDate: null, basis };
  const active = (terms: readonly NaoTerm[]) => ({ terms, networkState: 'ACTIVE' as const });

  it('goes over from one day to the next', () => {
    const next = { organizationId: 'b', fromDate: '2024-10-24', toDate: null, basis };
    expect(startTerm(active([first]), next)).toEqual({
      ok: true,
      value: { term: next, endPrevious: { id: 't1', toDate: '2024-10-23' } },
    });
  });

  it.each([
    ['on a day that another term covers', { fromDate: '2022-10-24' }, 'PERIOD_OVERLAP'],
    ['before the first term', { fromDate: '2022-01-01' }, 'PERIOD_OVERLAP'],
    ['backwards', { fromDate: '2024-01-01', toDate: '2023-01-01' }, 'PERIOD_REVERSED'],
    ['without saying on what it rests', { fromDate: '2024-01-01', basis: {} }, 'REQUIRED'],
  ])('is not given %s', (_, change, code) => {
    const request = { organizationId: 'b', toDate: null, basis, ...change };
    expect(refusalOf(startTerm(active([first]), request as never))?.[0]).toBe(code);
  });

  it('has no gap, unless the network is dormant', () => {
    const ended = { ...first, toDate: '2023-12-31' };
    const late = { organizationId: 'b', fromDate: '2024-02-01', toDate: null, basis };
    expect(refusalOf(startTerm(active([ended]), late))?.[0]).toBe('NAO_POST_VACANT');
    expect(startTerm({ terms: [ended], networkState: 'DORMANT' }, late).ok).toBe(true);
    expect(termProblems([ended], 'ACTIVE', '2024-02-01')).toEqual([{ kind: 'GAP', day: '2024-01-01' }]);
    expect(termProblems([ended], 'DORMANT', '2024-02-01')).toEqual([]);
  });

  it('is held by exactly one organization on every day, whatever is tried in whatever order', () => {
    const attempt = fc.record({ start: fc.nat(2000), length: fc.option(fc.nat(800)) });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), (attempts) => {
        let terms: NaoTerm[] = [{ ...first }];
        attempts.forEach(({ start, length }, i) => {
          const fromDate = addDays('2022-10-24', start);
          const toDate = length === null ? null : addDays(fromDate, length);
          const result = startTerm(active(terms), { organizationId: `o${i}`, fromDate, toDate, basis });
          if (!result.ok) return;
          const { term, endPrevious } = result.value;
          terms = terms.map((one) =>
            one.id === endPrevious?.id ? { ...one, toDate: endPrevious.toDate } : one,
          );
          terms.push({ id: `n${i}`, ...term });
        });
        const last = terms.map((one) => one.toDate).includes(null)
          ? '2035-01-01'
          : [...terms]
              .map((one) => one.toDate ?? '')
              .sort()
              .at(-1);
        expect(termProblems(terms, 'ACTIVE', last ?? '')).toEqual([]);
        expect(naoOn(terms, '2022-10-24')).not.toBeNull();
      }),
    );
  });
});
