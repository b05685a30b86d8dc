/** Names of a noun in all the ways in which the house writes them, and templates filled with them. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const pascal = (kebab) => kebab.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter) => letter.toUpperCase());
const camel = (kebab) => pascal(kebab).replace(/^./, (letter) => letter.toLowerCase());

/** What the names in the templates stand for. */
export function namesOf(plural, singular, stamp) {
  for (const name of [plural, singular])
    if (!NAME.test(name ?? '')) throw new Error(`a name is lower case with dashes, not "${name ?? ''}"`);
  return {
    ...{ nouns: plural, noun: singular, Nouns: pascal(plural), Noun: pascal(singular) },
    ...{ nounsCamel: camel(plural), nounCamel: camel(singular), table: plural.replaceAll('-', '_') },
    // Operations are one lower-case word before the dot.
    ...{ operation: singular.replaceAll('-', ''), stamp: String(stamp) },
  };
}

export const filled = (text, names) => text.replace(/__([A-Za-z]+?)__/g, (all, name) => names[name] ?? all);
