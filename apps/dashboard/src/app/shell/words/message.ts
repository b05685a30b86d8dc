type Values = Readonly<Record<string, string | number>>;
type Say = (values: Values, count: number) => string;

const ARGUMENT = /\{\s*(\w+)\s*(?:,\s*(number|plural|select)\s*(?:,\s*(percent)?)?)?/y;
const OPTION = /\s*(=\d+|\w+)\s*\{/y;

const read = new Map<string, Say>();

/**
 * Writes out an ICU message: arguments, numbers, shares, plurals and choices, which is all that the catalogues hold; a spec compares
 * each of them with what the library of the API writes. That library is as big as the whole log form, and is not sent to phones.
 */
export function writeMessage(text: string, values: Values, language: string): string {
  if (!text.includes('{')) return text;
  const name = `${language}:${text}`;
  let say = read.get(name);
  if (!say) read.set(name, (say = readMessage(text, language)));
  return say(values, 0);
}

function readMessage(text: string, language: string): Say {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const plurals = new Intl.PluralRules(language);
  let at = 0;

  const next = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) throw new Error(`Not a message: ${text}`);
    at = pattern.lastIndex;
    return found;
  };
  const end = () => next(/\s*\}/y);

  const options = (inPlural: boolean): ReadonlyMap<string, Say> => {
    const all = new Map<string, Say>();
    while (!/\s*\}/y.test(text.slice(at))) {
      const [, option = ''] = next(OPTION);
      all.set(option, pieces(inPlural));
      end();
    }
    return all;
  };

  const argument = (): Say => {
    const [, name = '', kind, percent] = next(ARGUMENT);
    if (kind === 'plural' || kind === 'select') {
      const all = options(kind === 'plural');
      end();
      return (values) => {
        const value = values[name] ?? '';
        const count = Number(value);
        const exact = all.get(kind === 'plural' ? `=${count}` : String(value));
        const chosen = exact ?? (kind === 'plural' ? all.get(plurals.select(count)) : undefined);
        return (chosen ?? all.get('other'))?.(values, count) ?? '';
      };
    }
    end();
    if (kind) return (values) => (percent ? percents : numbers).format(Number(values[name] ?? 0));
    return (values) => String(values[name] ?? '');
  };

  const pieces = (inPlural: boolean): Say => {
    const all: Say[] = [];
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') all.push(argument());
      else if (text[at] === '#' && inPlural) {
        at += 1;
        all.push((_values, count) => numbers.format(count));
      } else {
        const [plain] = next(inPlural ? /[^{}#]+/y : /[^{}]+/y);
        all.push(() => plain);
      }
    }
    return (values, count) => all.map((say) => say(values, count)).join('');
  };

  const whole = pieces(false);
  if (at < text.length) throw new Error(`Not a message: ${text}`);
  return whole;
}
