import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Currency } from './currency.js';
import { decimalOf, MAX_AMOUNT, parseAmount, positiveMoney } from './money.js';

describe('an amount that a person typed', () => {
  it.each<[string, Currency, string]>([
    ['900000', 'HUF', '900000'],
    ['900 000', 'HUF', '900000'],
    ['900\u00a0000 Ft', 'HUF', '900000'],
    ['900.000', 'HUF', '900000'],
    ['900000,00', 'HUF', '900000'],
    ['2500', 'EUR', '250000'],
    ['2 500,5', 'EUR', '250050'],
    ['2500.05 €', 'EUR', '250005'],
    ['2.500,05', 'EUR', '250005'],
  ])('%s %s is %s minor units', (typed, currency, amount) => {
    expect(parseAmount(typed, currency)).toEqual({ ok: true, value: { amount, currency } });
  });

  it.each<[string, Currency]>([
    ['', 'HUF'],
    ['lots', 'HUF'],
    ['-5', 'HUF'],
    ['900000,5', 'HUF'],
    ['1,005', 'EUR'],
    ['1e6', 'EUR'],
  ])('refuses %j %s and rounds nothing', (typed, currency) => {
    expect(parseAmount(typed, currency)).toMatchObject({ refusal: { code: 'NOT_AN_AMOUNT' } });
  });

  it('comes back as it was written, for any amount', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: MAX_AMOUNT }),
        fc.constantFrom<Currency>('HUF', 'EUR'),
        (units, currency) => {
          const money = { amount: units.toString(), currency };
          expect(parseAmount(decimalOf(money), currency)).toEqual({ ok: true, value: money });
        },
      ),
    );
  });
});

describe('an amount that is sent', () => {
  it.each<[string, string, string]>([
    ['0', 'HUF', 'OUT_OF_RANGE'],
    ['-1', 'HUF', 'OUT_OF_RANGE'],
    ['1000000000000001', 'HUF', 'OUT_OF_RANGE'],
    ['1.5', 'HUF', 'NOT_AN_AMOUNT'],
    ['NaN', 'HUF', 'NOT_AN_AMOUNT'],
    ['1', 'EUR', 'UNKNOWN_CODE'],
  ])('%s %s in a network of forints is %s', (amount, currency, code) => {
    expect(positiveMoney({ amount, currency: currency as Currency }, 'HUF')).toMatchObject({
      refusal: { code },
    });
  });

  it('is kept to the last digit', () => {
    expect(positiveMoney({ amount: '999999999999999', currency: 'HUF' }, 'HUF')).toMatchObject({ ok: true });
  });
});
