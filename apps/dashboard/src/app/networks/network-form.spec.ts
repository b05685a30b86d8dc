import { describe, expect, it } from '@jest/globals';
import { BLANK_NETWORK, networkInput, networkProblems, type NetworkValue } from './network-form';

const good: NetworkValue = {
  ...BLANK_NETWORK,
  name: [
    { language: 'hu', text: 'Együtt' },
    { language: 'en', text: '' },
  ],
  decisionRule: 'TWO_THIRDS',
  quorumPercent: '60',
  answerClockDays: '30',
  answerClockCapMonths: '6',
  smallCountThreshold: '5',
  documentGraceDays: '0',
  documentWarningDays: '60, 30, 7',
  fiscalMonth: '02',
  fiscalDay: '1',
};
const fieldsOf = (value: NetworkValue) => networkProblems(value, 'HUF').map(({ field }) => field);

describe('the rules of a network in the form', () => {
  it('are sent as numbers, the first day of the fiscal year as month and day', () => {
    expect(networkProblems(good, 'HUF')).toEqual([]);
    expect(networkInput(good, { version: 3, idempotencyKey: 'key', currency: 'HUF' })).toMatchObject({
      version: 3,
      policies: { quorumPercent: 60, fiscalYearStart: '02-01', decisionRule: 'TWO_THIRDS' },
    });
  });

  it('are all judged at once, each at its own control', () => {
    const wrong = {
      ...good,
      quorumPercent: '101',
      answerClockDays: 'soon',
      answerClockCapMonths: '0',
      smallCountThreshold: '1',
      fiscalDay: '31',
      documentGraceDays: '400',
      documentWarningDays: '30, soon',
      sponsorCeiling: 'much',
    };
    expect(fieldsOf(wrong)).toEqual([
      'quorumPercent',
      'answerClockDays',
      'answerClockCapMonths',
      'smallCountThreshold',
      'documentGraceDays',
      'documentWarningDays',
      'fiscal',
      'sponsorCeiling',
    ]);
  });

  it('send days as numbers, and no amount where there is no limit', () => {
    const input = (sponsorCeiling: string) =>
      networkInput({ ...good, sponsorCeiling }, { version: 3, idempotencyKey: 'key', currency: 'HUF' });
    expect(input('').policies).toMatchObject({
      ...{ documentWarningDays: [60, 30, 7], documentGraceDays: 0, sponsorCeiling: null },
    });
    expect(input('5 000 000 Ft').policies?.sponsorCeiling).toEqual({ amount: '5000000', currency: 'HUF' });
    const reminded = { ...good, documentWarningDays: '1 2 3 4 5 6' };
    expect(networkProblems(reminded, 'HUF')).toMatchObject([{ code: 'OUT_OF_RANGE', values: { max: 5 } }]);
  });

  it('need a name in at least one language', () => {
    const nameless = { ...good, name: good.name.map((one) => ({ ...one, text: ' ' })) };
    expect(fieldsOf(nameless)).toEqual(['name.hu']);
  });
});
