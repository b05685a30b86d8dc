/**
 * Money is counted in integer minor units and rounded in one file of libs/domain. Elsewhere a float
 * function on something that is named like money is a rounding error waiting for an auditor.
 */
const MONEY_WORDS = new Set(
  (
    'amount balance budget cent eur fee forint fund huf money payment price reimbursement salary spend spent ' +
    'subsidy wage minorunit'
  ).split(' '),
);
const FUNCTIONS = new Set(['parseFloat', 'Number', 'parseInt']);
const MATH = new Set(['round', 'floor', 'ceil', 'trunc', 'fround']);
const NUMBER_METHODS = new Set(['toFixed', 'toPrecision']);

/** Splits `remainingAmount_HUF` into `remaining amount huf`, singular, and looks for a word of money. */
const isMoneyName = (name) => {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => word.replace(/s$/, ''));
  return words.some((word, i) => MONEY_WORDS.has(word) || MONEY_WORDS.has(word + (words[i + 1] ?? '')));
};

/** All names that a value is built from: `line.amount * share` gives `line`, `amount`, `share`. */
const namesIn = (context, node) =>
  context.sourceCode
    .getTokens(node)
    .filter((token) => token.type === 'Identifier')
    .map((token) => token.value);

const floatCall = ({ callee, arguments: args }) => {
  if (callee.type === 'Identifier' && FUNCTIONS.has(callee.name)) return { name: callee.name, values: args };
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const { object, property } = callee;
  if (object.name === 'Math' && MATH.has(property.name))
    return { name: `Math.${property.name}`, values: args };
  if (object.name === 'Number' && property.name.startsWith('parse'))
    return { name: `Number.${property.name}`, values: args };
  return NUMBER_METHODS.has(property.name) ? { name: property.name, values: [object] } : undefined;
};

export const noUnsafeMoney = {
  meta: {
    type: 'problem',
    docs: { description: 'No float function on values named like money' },
    messages: { unsafe: '{{call}} on "{{name}}": money is integer minor units; use the helpers of Money.' },
    schema: [],
  },
  create: (context) => ({
    CallExpression(node) {
      const call = floatCall(node);
      if (!call) return;
      const name = call.values.flatMap((value) => namesIn(context, value)).find(isMoneyName);
      if (name) context.report({ node, messageId: 'unsafe', data: { call: call.name, name } });
    },
  }),
};
