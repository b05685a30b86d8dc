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
  fiscalMonth: '02',
  fiscalDay: '1',
};
const fieldsOf = (value: NetworkValue) => networkProblems(value, 'HUF').map(({ field }) => field);

describe('the rules of a network in the form', () => {
  it('are sent as numbers, the first day of the fiscal year as month and day', () => {
    expect(networkProblems(good, 'HUF')).toEqual([]);
    expect(networkInput(good, 3, 'key')).toMatchObject({
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
    };
    expect(fieldsOf(wrong)).toEqual([
      'quorumPercent',
      'answerClockDays',
      'answerClockCapMonths',
      'smallCountThreshold',
      'fiscal',
    ]);
  });

  it('need a name in at least one language', () => {
    const nameless = { ...good, name: good.name.map((one) => ({ ...one, text: ' ' })) };
    expect(fieldsOf(nameless)).toEqual(['name.hu']);
  });
});
