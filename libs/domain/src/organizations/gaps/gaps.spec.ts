import { describe, expect, it } from '@jest/globals';
import { hasOffer, isOverdue, type Gap, type HelpOffer } from './gap.js';
import * as rules from './rules.js';

const today = '2026-11-22';
const offer = (more: Partial<HelpOffer> = {}): HelpOffer => ({
  id: 'f',
  organizationId: 'helper',
  text: { hu: 'Két közös délután' },
  state: 'OFFERED',
  offeredOn: '2026-11-01',
  doneOn: null,
  reason: null,
  ...more,
});
const gap = (more: Partial<Gap> = {}): Gap => ({
  id: 'g',
  organizationId: 'o',
  field: 'REPORTING',
  text: { hu: 'A beszámolók késnek' },
  state: 'OPEN',
  openedOn: '2026-10-01',
  closedOn: null,
  offers: [],
  version: 1,
  ...more,
});
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

describe('a gap', () => {
  const open = (field: string, text: string, openFields: string[] = []) =>
    codeOf(rules.openGap({ openFields }, { field, text: { hu: text } }, today));

  it('is opened in one field, in the member’s own words, once at a time', () => {
    expect(open('REPORTING', 'Sablon kellene')).toBe('ok');
    expect(open('REPORTING', 'Sablon kellene', ['REPORTING'])).toBe('GAP_OPEN');
    expect(open('COOKING', 'x')).toBe('UNKNOWN_CODE');
    expect(open('REPORTING', '  ')).toBe('REQUIRED');
  });

  it('is on the coordinator’s board when nobody has offered help for more than 30 days', () => {
    const on = (day: string, offers: HelpOffer[] = []) => isOverdue(gap({ openedOn: day, offers }), today);
    expect([on('2026-10-23'), on('2026-10-22')]).toEqual([false, true]);
    expect(on('2026-01-01', [offer()])).toBe(false);
    expect(on('2026-01-01', [offer({ state: 'DECLINED' }), offer({ state: 'WITHDRAWN' })])).toBe(true);
    expect(isOverdue(gap({ state: 'WITHDRAWN', openedOn: '2026-01-01' }), today)).toBe(false);
  });

  it('is withdrawn only while nobody helps', () => {
    expect(codeOf(rules.withdrawGap(gap(), today))).toBe('ok');
    expect(codeOf(rules.withdrawGap(gap({ state: 'HELPED' }), today))).toBe('WRONG_STATE');
  });
});

describe('an offer of help', () => {
  const give = (one: Gap, helperId = 'helper', isActiveMember = true, text = 'Segítünk') =>
    codeOf(rules.offerHelp({ gap: one, helperId, isActiveMember }, { text: { hu: text } }, today));

  it('comes from another active member, once', () => {
    expect(give(gap())).toBe('ok');
    expect(give(gap(), 'o')).toBe('OWN_GAP');
    expect(give(gap(), 'helper', false)).toBe('HELPER_NOT_MEMBER');
    expect(give(gap({ offers: [offer()] }))).toBe('OFFER_OPEN');
    expect(give(gap({ offers: [offer({ state: 'DECLINED' })] }))).toBe('ok');
    expect(give(gap({ state: 'HELPED' }))).toBe('WRONG_STATE');
    expect(give(gap(), 'helper', true, ' ')).toBe('REQUIRED');
  });

  it('is accepted once; then the gap is being helped', () => {
    expect(rules.acceptOffer(gap(), offer())).toMatchObject({
      value: { gap: { state: 'HELPED' }, offer: { state: 'ACCEPTED' }, event: 'gap.offerAccepted' },
    });
    expect(codeOf(rules.acceptOffer(gap({ state: 'HELPED' }), offer()))).toBe('WRONG_STATE');
    expect(codeOf(rules.acceptOffer(gap(), offer({ state: 'WITHDRAWN' })))).toBe('WRONG_STATE');
  });

  it('is declined with a reason; the gap stays as it was', () => {
    expect(codeOf(rules.declineOffer(gap(), offer(), { reason: '' }))).toBe('REASON_REQUIRED');
    expect(rules.declineOffer(gap({ state: 'HELPED' }), offer(), { reason: 'Már segítenek' })).toMatchObject({
      value: { gap: { state: 'HELPED' }, offer: { state: 'DECLINED', reason: 'Már segítenek' } },
    });
  });

  it('that is taken back opens the gap again where it was accepted', () => {
    const accepted = offer({ state: 'ACCEPTED' });
    const back = rules.withdrawOffer(gap({ state: 'HELPED', offers: [accepted] }), accepted);
    expect(back).toMatchObject({ value: { gap: { state: 'OPEN' }, offer: { state: 'WITHDRAWN' } } });
    expect(codeOf(rules.withdrawOffer(gap(), offer({ state: 'DONE' })))).toBe('WRONG_STATE');
  });

  it('that was kept counts as the helper’s contribution', () => {
    const helped = gap({ state: 'HELPED', offers: [offer({ id: 'x' }), offer({ state: 'ACCEPTED' })] });
    expect(rules.finishHelp(helped, today)).toMatchObject({
      value: {
        offerId: 'f',
        gap: { state: 'DONE', closedOn: today },
        offer: { state: 'DONE', doneOn: today },
      },
    });
    expect(codeOf(rules.finishHelp(gap({ offers: [offer()] }), today))).toBe('WRONG_STATE');
  });

  it('is there as long as it waits or helps', () => {
    const states = (['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DONE'] as const).map((state) =>
      hasOffer({ offers: [offer({ state })] }),
    );
    expect(states).toEqual([true, true, false, false, false]);
  });
});
