/**
 * The official ruleset of IATI on a document that the schema has passed already: an own evaluator, because the official one
 * is a service. It answers each rule that is broken; a kind of rule that it does not know is an error, never a pass.
 */
const DAY = 86_400_000;

/** @returns {string[]} what the path finds from this node: texts of nodes, or one answer of an expression */
function found(node, path) {
  const result = node.eval(path);
  if (Array.isArray(result)) return result.map((one) => one.content.trim());
  return [String(result)];
}
const holds = (node, expression) => Boolean(node.eval(`boolean(${expression})`));
const all = (node, paths) => paths.flatMap((path) => found(node, path));
const moment = (text, now) => (text === undefined ? NaN : text === now ? now : Date.parse(text));

const RULES = {
  unique: (node, { paths }) => new Set(all(node, paths)).size === all(node, paths).length,
  startswith: (node, { prefix, separator = '', paths }, { agencies }) => {
    const starts = prefix.includes('ORG-ID-PREFIX') ? agencies : all(node, prefix);
    return all(node, paths).every((text) => starts.some((start) => text.startsWith(start + separator)));
  },
  // the date of an element stands in an attribute, so that the element itself may be empty
  atleast_one: (node, { paths }) => all(node, paths).length > 0,
  no_more_than_one: (node, { paths }) => all(node, paths).length <= 1,
  one_or_all: (node, { one, all: each }) => {
    if (each === 'lang') return holds(node, one) || !holds(node, './/narrative[not(@xml:lang)]');
    if (each === 'currency') return holds(node, one) || !holds(node, './/value[not(@currency)]');
    return holds(node, one) || !holds(node, `transaction[not(${each})]`);
  },
  date_now: (node, { date }, { now }) => found(node, date).every((text) => Date.parse(text) <= now),
  date_order: (node, { less, more }, { now }) => {
    const time = (path) => (path === 'NOW' ? [now] : found(node, path).map(moment));
    return time(less).every((a) => time(more).every((b) => a <= b));
  },
  time_limit: (node, { start, end }) =>
    found(node, start).every((a) =>
      found(node, end).every((b) => Date.parse(b) - Date.parse(a) <= 366 * DAY),
    ),
  regex_matches: (node, { regex, paths }) => all(node, paths).every((text) => new RegExp(regex).test(text)),
  no_spaces: (node, { paths }) =>
    paths.every((path) => texts(node, path).every((text) => text === text.trim())),
  strict_sum: (node, { paths, sum }) =>
    Math.round(all(node, paths).reduce((total, text) => total + Number(text), 0) * 100) === sum * 100,
  range: (node, { paths, min = -Infinity, max = Infinity }) =>
    all(node, paths).every((text) => Number(text) >= min && Number(text) <= max),
  if_then: (node, rule) => !holds(node, rule.if) || holds(node, rule.then),
};

/** As it stands, white space and all. */
function texts(node, path) {
  const result = node.eval(path);
  return Array.isArray(result) ? result.map((one) => one.content) : [];
}

function check(node, kind, rule, facts) {
  if (kind === 'loop') {
    const each = [...new Set(found(node, rule.foreach))];
    return each.flatMap((value) =>
      Object.entries(rule.do).flatMap(([inner, { cases }]) =>
        cases.flatMap((one) => {
          const filled = JSON.parse(JSON.stringify(one).replaceAll('$1', value));
          return check(node, inner, filled, facts);
        }),
      ),
    );
  }
  if (!RULES[kind]) throw new Error(`a rule of a kind that is not known: ${kind}`);
  if (rule.condition !== undefined && !holds(node, rule.condition)) return [];
  if (RULES[kind](node, rule, facts)) return [];
  const { id, severity, message } = rule.ruleInfo;
  return [`${severity} ${id}: ${message}`];
}

/** @returns {string[]} each broken rule: its severity, its number and its words */
export function brokenRules(document, ruleset, facts) {
  const broken = [];
  for (const [where, kinds] of Object.entries(ruleset)) {
    if (where.includes('/iati-organisations')) continue;
    for (const path of where.split('|'))
      for (const node of document.find(path.trim()))
        for (const [kind, { cases }] of Object.entries(kinds))
          for (const rule of cases) broken.push(...check(node, kind, rule, facts));
  }
  return broken;
}
