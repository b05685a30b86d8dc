let names: Map<string, string> | undefined;

function byName(): Map<string, string> {
  if (names) return names;
  names = new Map([
    ['usa', 'US'],
    ['uk', 'GB'],
    ['magyarorszag', 'HU'],
  ]);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of ['fr', 'hu', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = display.of(first + second);
        if (name) names.set(name.toLowerCase(), first + second);
      }
  }
  return names;
}

/** ISO 3166-1 alpha-2 of a country written as code or by its English, Hungarian or French name; else the words as they are. */
export const countryCode = (text: string): string =>
  /^[a-z]{2}$/i.test(text) && text.toLowerCase() !== 'uk'
    ? text.toUpperCase()
    : (byName().get(text.toLowerCase()) ?? text);
