import { describe, expect, it } from '@jest/globals';
import type { AcceptFacts, Party, ProposeFacts, SponsorshipRequest } from './facts.js';
import * as rules from './rules.js';
import { codeOf, huf, program, sponsorship, today } from './samples.js';
import { sponsorshipStanding, type ScopeItem, type Sponsorship } from './sponsorship.js';

const party = (id: string, more: Partial<Party> = {}): Party => ({
  id,
  legalStatus: 'REGISTERED',
  obstacles: [],
  isActiveMember: true,
  sponsorships: [],
  ...more,
});
const group = (more: Partial<Party> = {}): Party =>
  party('lepcso', {
    legalStatus: 'INFORMAL',
    obstacles: ['NO_LEGAL_PERSONALITY', 'NOT_REGISTERED'],
    ...more,
  });
const facts = (more: Partial<ProposeFacts> = {}): ProposeFacts => ({
  sponsor: party('rampan'),
  sponsee: group(),
  side: 'SPONSEE',
  currency: 'HUF',
  sponsorCeiling: null,
  replaces: null,
  ...more,
});
const request = (more: Partial<SponsorshipRequest> = {}): SponsorshipRequest => ({
  fromDate: '2026-12-01',
  toDate: '2027-11-30',
  scope: [{ kind: 'PROGRAM', name: ' Akadálytalan séta ' }],
  ceiling: huf(500_000),
  feeBasisPoints: 300,
  ...more,
});

describe('a sponsorship that is proposed', () => {
  it('waits for the other side, with its terms in the form in which they are kept', () => {
    expect(rules.propose(facts(), request(), today)).toEqual({
      ok: true,
      value: {
        set: expect.objectContaining({
          state: 'PROPOSED',
          proposedBy: 'SPONSEE',
          scope: [program('Akadálytalan séta')],
          version: 1,
        }) as object,
        event: { name: 'sponsorship.proposed', from: null, to: 'PROPOSED' },
      },
    });
  });

  it.each<[string, Partial<ProposeFacts>, Partial<SponsorshipRequest>, string]>([
    ['an organization that sponsors itself', { sponsor: group() }, {}, 'SPONSOR_OF_ITSELF'],
    [
      'a sponsor that is itself informal',
      { sponsor: party('rampan', { legalStatus: 'INFORMAL', obstacles: ['NO_LEGAL_PERSONALITY'] }) },
      {},
      'SPONSOR_CANNOT_CONTRACT',
    ],
    [
      'a sponsor whose papers have run out',
      { sponsor: party('rampan', { obstacles: ['DOCUMENT_MISSING'] }) },
      {},
      'SPONSOR_CANNOT_CONTRACT',
    ],
    [
      'a sponsor that is no active member',
      { sponsor: party('rampan', { isActiveMember: false }) },
      {},
      'SPONSOR_NOT_MEMBER',
    ],
    [
      'a sponsor that is itself sponsored in those days',
      { sponsor: party('rampan', { sponsorships: [sponsorship({ sponsorId: 'x', sponseeId: 'rampan' })] }) },
      {},
      'SPONSOR_IS_SPONSORED',
    ],
    ['a group that is registered', { sponsee: party('lepcso') }, {}, 'SPONSEE_IS_REGISTERED'],
    ['days of the past', {}, { fromDate: '2026-11-21' }, 'DATE_IN_PAST'],
    ['an end before the start', {}, { toDate: '2026-11-30' }, 'PERIOD_REVERSED'],
    ['no end', {}, { toDate: null as never }, 'NOT_A_DATE'],
    ['a fee above fifteen per cent', {}, { feeBasisPoints: 1501 }, 'OUT_OF_RANGE'],
    ['a negative fee', {}, { feeBasisPoints: -1 }, 'OUT_OF_RANGE'],
    ['half a basis point', {}, { feeBasisPoints: 0.5 }, 'OUT_OF_RANGE'],
    ['a ceiling of nothing', {}, { ceiling: huf(0) }, 'OUT_OF_RANGE'],
    ['a ceiling in another currency', {}, { ceiling: { amount: '1', currency: 'EUR' } }, 'UNKNOWN_CODE'],
    ['a scope without a name', {}, { scope: [{ kind: 'PROGRAM', name: ' ' }] }, 'REQUIRED'],
    [
      'a second proposal while one is open',
      { sponsor: party('rampan', { sponsorships: [sponsorship({ state: 'PROPOSED' })] }) },
      {},
      'SPONSORSHIP_PROPOSED',
    ],
  ])('refuses %s', (_, more, terms, code) => {
    expect(codeOf(rules.propose(facts(more), request(terms), today))).toBe(code);
  });

  it('may be for a group that is on its way into the register', () => {
    const sponsee = group({ legalStatus: 'IN_REGISTRATION', obstacles: ['NOT_REGISTERED'] });
    expect(codeOf(rules.propose(facts({ sponsee }), request(), today))).toBe('ok');
  });
});

describe('sponsorships that overlap', () => {
  const running = sponsorship({ sponsorId: 'other' });
  const with_ = (one: Sponsorship, scope: ScopeItem[]) =>
    codeOf(rules.propose(facts({ sponsee: group({ sponsorships: [one] }) }), request({ scope }), today));

  it('are refused for the same programme in the same days', () => {
    expect(with_(running, [program('akadálytalan SÉTA')])).toBe('SPONSORSHIP_OVERLAP');
  });
  it('are refused when one of them covers everything', () => {
    expect(with_(running, [])).toBe('SPONSORSHIP_OVERLAP');
    expect(with_(sponsorship({ sponsorId: 'other', scope: [] }), [program('Kórus')])).toBe(
      'SPONSORSHIP_OVERLAP',
    );
  });
  it('are allowed for another programme, and after the first has ended', () => {
    expect(with_(running, [program('Kórus')])).toBe('ok');
    const ended = sponsorship({ sponsorId: 'other', state: 'ENDED', endedOn: '2026-11-30' });
    expect(with_(ended, [program('Akadálytalan séta')])).toBe('ok');
  });

  it('of one sponsor are refused when they carry more on one day than the network allows', () => {
    const sponsor = party('rampan', { sponsorships: [sponsorship({ sponseeId: 'other' })] });
    const limited = facts({ sponsor, sponsorCeiling: huf(1_300_000) });
    expect(rules.propose(limited, request(), today)).toMatchObject({
      refusal: { code: 'SPONSOR_CEILING', field: 'ceiling', values: { left: 400_000, currency: 'HUF' } },
    });
    const later = request({ fromDate: '2027-02-01', toDate: '2027-06-30' });
    expect(codeOf(rules.propose(limited, later, today))).toBe('ok');
  });

  it('are not counted twice when the terms of one of them change', () => {
    const old = sponsorship();
    const replacing = facts({
      sponsor: party('rampan', { sponsorships: [old] }),
      sponsee: group({ sponsorships: [old] }),
      sponsorCeiling: huf(1_000_000),
      replaces: old,
    });
    expect(codeOf(rules.propose(replacing, request({ ceiling: huf(1_000_000) }), today))).toBe('ok');
    const over = { ...replacing, replaces: sponsorship({ state: 'ENDED', endedOn: '2026-05-01' }) };
    expect(codeOf(rules.propose(over, request(), today))).toBe('WRONG_STATE');
  });
});

describe('the answer to a proposal', () => {
  const proposed = sponsorship({ state: 'PROPOSED', acceptedOn: null, fromDate: '2026-12-01', version: 1 });
  const answering = (more: Partial<AcceptFacts> = {}): AcceptFacts => ({
    ...facts({ side: 'SPONSOR' }),
    sponsorship: proposed,
    ...more,
  });

  it('is the other side’s', () => {
    expect(codeOf(rules.accept(answering({ side: 'SPONSEE' }), today))).toBe('OWN_PROPOSAL');
    const { sponsorship: one } = answering();
    expect(codeOf(rules.decline({ sponsorship: one, side: 'SPONSEE' }, { reason: 'x' }))).toBe(
      'OWN_PROPOSAL',
    );
    expect(codeOf(rules.withdraw({ sponsorship: one, side: 'SPONSOR' }))).toBe('NOT_OWN_PROPOSAL');
    expect(codeOf(rules.withdraw({ sponsorship: one, side: null }))).toBe('ok');
  });

  it('puts it in force from its first day', () => {
    expect(rules.accept(answering(), today)).toMatchObject({
      value: { set: { state: 'ACTIVE', fromDate: '2026-12-01', acceptedOn: today, version: 2 } },
    });
  });

  it('that comes late agrees nothing for the past', () => {
    expect(rules.accept(answering(), '2026-12-24')).toMatchObject({
      value: { set: { fromDate: '2026-12-24' } },
    });
    expect(codeOf(rules.accept(answering(), '2027-02-01'))).toBe('DATE_IN_PAST');
  });

  it('judges again what may have changed since', () => {
    const sponsee = party('lepcso');
    expect(codeOf(rules.accept(answering({ sponsee }), today))).toBe('SPONSEE_IS_REGISTERED');
  });

  it('needs a reason when it is no', () => {
    const on = { sponsorship: proposed, side: 'SPONSOR' as const };
    expect(codeOf(rules.decline(on, { reason: ' ' }))).toBe('REASON_REQUIRED');
    expect(codeOf(rules.decline(on, { reason: 'Nincs rá keretünk' }))).toBe('ok');
  });

  it.each(['ACTIVE', 'ENDED', 'DECLINED', 'WITHDRAWN'] as const)(
    'is given once: not when it is %s',
    (state) => {
      const one = { ...proposed, state };
      expect(codeOf(rules.accept(answering({ sponsorship: one }), today))).toBe('WRONG_STATE');
      expect(codeOf(rules.withdraw({ sponsorship: one, side: null }))).toBe('WRONG_STATE');
    },
  );
});

describe('the paper that both sides signed', () => {
  const attach = (more: Partial<Sponsorship>, fileId = 'f') =>
    rules.attachAgreement({ sponsorship: sponsorship(more) }, { fileId });

  it('comes once, after both have agreed, and changes nothing else', () => {
    expect(attach({})).toEqual({
      ok: true,
      value: {
        set: { state: 'ACTIVE', version: 3, agreementFileId: 'f' },
        event: { name: 'sponsorship.agreementAttached', from: null, to: null },
      },
    });
    expect(codeOf(attach({ state: 'ENDED', endedOn: today }))).toBe('ok');
    expect(codeOf(attach({ state: 'PROPOSED', acceptedOn: null }))).toBe('WRONG_STATE');
    expect(codeOf(attach({ state: 'DECLINED', acceptedOn: null }))).toBe('WRONG_STATE');
    expect(codeOf(attach({ agreementFileId: 'earlier' }))).toBe('AGREEMENT_THERE');
    expect(attach({}, '')).toMatchObject({ refusal: { code: 'REQUIRED', field: 'file' } });
  });
});

describe('the end of a sponsorship', () => {
  const end = (one: Sponsorship, openDuties = 0, reason = 'Bejegyezték a csoportot') =>
    rules.end({ sponsorship: one, openDuties }, { reason }, today);

  it('takes effect today, and never for a day that has passed', () => {
    expect(end(sponsorship())).toMatchObject({ value: { set: { state: 'ENDED', endedOn: today } } });
    expect(end(sponsorship({ toDate: '2026-10-31' }))).toMatchObject({
      value: { set: { endedOn: '2026-10-31' } },
    });
    expect(end(sponsorship({ fromDate: '2026-12-01' }))).toMatchObject({
      value: { set: { endedOn: '2026-11-30' } },
    });
  });

  it('waits until nothing is left to settle', () => {
    expect(end(sponsorship(), 2)).toMatchObject({
      refusal: { code: 'SPONSORSHIP_HAS_DUTIES', values: { count: 2 } },
    });
  });

  it('needs a reason and a sponsorship that is agreed', () => {
    expect(codeOf(end(sponsorship(), 0, ''))).toBe('REASON_REQUIRED');
    expect(codeOf(end(sponsorship({ state: 'PROPOSED' })))).toBe('WRONG_STATE');
  });
});

describe('a sponsor that is no member any more', () => {
  it('ends what it carries today, under a name of its own, and takes back what it only proposed', () => {
    const lost = rules.loseSponsor(sponsorship(), today);
    expect(lost?.set).toMatchObject({ state: 'ENDED', endedOn: today, endedBecause: 'SPONSOR_GONE' });
    expect(sponsorshipStanding({ ...sponsorship(), ...lost?.set }, today)).toBe('SPONSOR_GONE');
    expect(rules.loseSponsor(sponsorship({ state: 'PROPOSED' }), today)?.set.state).toBe('WITHDRAWN');
  });

  it.each(['ENDED', 'DECLINED', 'WITHDRAWN'] as const)('leaves alone what is %s', (state) => {
    expect(rules.loseSponsor(sponsorship({ state }), today)).toBeNull();
  });
});
