/** The encodings that tables come in. UTF-8 where nothing speaks against it; the Windows pages are what Excel saves. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What people call an encoding, in a mapping or on the command line. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1250: 'windows-1250',
  ansi: 'windows-1250',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/** The encoding of that name, or of one of its other names; nothing for a name that is none. */
export function encodingNamed(name: string): Encoding | undefined {
  const small = name.trim().toLowerCase();
  return ENCODINGS.find((encoding) => encoding === small) ?? ALIASES[small];
}

/** The letters beyond a-z of the languages that are written in each of the two pages. */
const ALPHABETS: Readonly<Record<'windows-1250' | 'windows-1252', readonly string[]>> = {
  'windows-1250': [
    'áéíóöőúüű', // Hungarian
    'ąćęłńóśźż', // Polish
    'áčďéěíňóřšťúůýž', // Czech
    'áäčďéíĺľňóôŕšťúýž', // Slovak
    'čćđšž', // Croatian, Slovenian
  ],
  'windows-1252': [
    'àâæçéèêëîïôœùûüÿ', // French
    'äöüß', // German
    'áéíñóúü', // Spanish
    'àèéìòù', // Italian
    'åäöæøé', // the Nordic languages
    'äõöüšž', // Estonian
  ],
};

/** How much of the letters one language must know before its page is believed. */
const ENOUGH = 0.9;
/** How much more than the best language of the other page. */
const MARGIN = 0.1;

/** How often each byte above 127 stands in a text. */
export type HighBytes = Uint32Array;

/** The largest share of the letters beyond a-z that a single language of the page accounts for. */
function bestShare(page: 'windows-1250' | 'windows-1252', bytes: HighBytes): number {
  const decoder = new TextDecoder(page);
  const letters = new Map<string, number>();
  let all = 0;
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const count = bytes[byte]!;
    if (count === 0) continue;
    const character = decoder.decode(Uint8Array.of(byte)).toLowerCase();
    const isControl = character >= '\u0080' && character <= '\u009f';
    // dashes, quotation marks and currency signs say nothing about the language
    if (!isControl && !/\p{L}/u.test(character)) continue;
    letters.set(character, (letters.get(character) ?? 0) + count);
    all += count;
  }
  if (all === 0) return 1;
  const known = (alphabet: string): number =>
    [...alphabet].reduce((sum, letter) => sum + (letters.get(letter) ?? 0), 0);
  return Math.max(...ALPHABETS[page].map((alphabet) => known(alphabet) / all));
}

const differ = (bytes: HighBytes): boolean => {
  const used = Uint8Array.from(bytes.keys()).filter((byte) => byte > 0x7f && bytes[byte]! > 0);
  return new TextDecoder('windows-1250').decode(used) !== new TextDecoder('windows-1252').decode(used);
};

/**
 * The page of a text that is no UTF-8, by the letters in it: a Hungarian text has no ő in Windows-1252, a French one
 * no è in Windows-1250. Nothing when no language explains the letters, or two explain them as well in different words.
 */
export function pageOf(bytes: HighBytes): 'windows-1250' | 'windows-1252' | undefined {
  const eastern = bestShare('windows-1250', bytes);
  const western = bestShare('windows-1252', bytes);
  const page = western > eastern ? 'windows-1252' : 'windows-1250';
  if (Math.max(eastern, western) < ENOUGH) return undefined;
  return Math.abs(eastern - western) < MARGIN && differ(bytes) ? undefined : page;
}
