/** ISO 639-1, and the sign languages and Romani that matter to the people this hub serves. */
const CODES = (
  'aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
  'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka ' +
  'kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
  'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su ' +
  'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo yue za zh zu rom hsh fsl ase bfi'
).split(' ');

const WORDS: Record<string, string> = {
  mandarin: 'zh',
  'chinese (mandarin)': 'zh',
  'mandarin chinese': 'zh',
  'chinese (cantonese)': 'yue',
  cantonese: 'yue',
  tagalog: 'tl',
  farsi: 'fa',
  'hungarian sign language': 'hsh',
  'magyar jelnyelv': 'hsh',
  'langue des signes française': 'fsl',
  'american sign language': 'ase',
  asl: 'ase',
  'british sign language': 'bfi',
  bsl: 'bfi',
};

let names: Map<string, string> | undefined;

/** English, Hungarian and French names of languages, built once, in lower case. */
function byName(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const locale of ['fr', 'hu', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code);
      if (name) names.set(name.toLowerCase(), code);
    }
  }
  for (const [word, code] of Object.entries(WORDS)) names.set(word, code);
  return names;
}

/** The BCP-47 code of a language as the standard wants it: `HU-hu` -> `hu-HU`, `eng` -> `en`; nothing for `english!`. */
export function languageCode(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The code of a language that is named in English, Hungarian or French, or by a code that is surely one: three
 * letters in a column of names are more often an abbreviation ("ASL") than a code.
 */
export function languageOfName(name: string): string | undefined {
  const code = byName().get(name.trim().toLowerCase());
  // `tl` and `fil` are one language; every code is written in its canonical form
  if (code !== undefined) return languageCode(code);
  const written = languageCode(name.trim());
  return written !== undefined && CODES.includes(written.split('-')[0]!) ? written : undefined;
}
