import { RuleTester } from 'eslint';
import { noUnsafeMoney } from './no-unsafe-money.mjs';

const unsafe = (name, code) => ({ name, code, errors: [{ messageId: 'unsafe' }] });

new RuleTester().run('no-unsafe-money', noUnsafeMoney, {
  valid: [
    { name: 'accepts rounding of what is no money', code: 'Math.round(rows / pages)' },
    { name: 'accepts reading a port', code: 'Number(env.PORT)' },
    { name: 'accepts integer arithmetic on money', code: 'const rest = amount - spent' },
    { name: 'does not find money inside another word', code: 'Math.round(incentive + feedback)' },
  ],
  invalid: [
    unsafe('refuses Math.round on an amount', 'Math.round(line.amount * 0.27)'),
    unsafe('refuses Math.floor on a plural', 'Math.floor(budgets[0] / 2)'),
    unsafe('refuses parseFloat on a price', 'parseFloat(priceText)'),
    unsafe('refuses Number() on a balance', 'Number(row.open_balance)'),
    unsafe('refuses Number.parseFloat on a fee', 'Number.parseFloat(yearlyFee)'),
    unsafe('refuses toFixed on forints', 'totalHuf.toFixed(2)'),
  ],
});
