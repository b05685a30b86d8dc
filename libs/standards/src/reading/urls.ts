import type { RepairKind } from '../directory/report.js';

export interface Converted {
  value?: string;
  repair?: RepairKind;
}

// what RFC 3986 lets stand in a URI, percent signs only before two hexadecimal digits
const URI = /^https?:\/\/(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}(?::\d{1,5})?(?:[/?#]|$)/u;
/** Beyond this no browser follows, and the patterns above would be slow. */
const LONGEST = 2_000;
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** The address as an ASCII URI that the standards take, or nothing. Only the web: no `javascript:`, no `mailto:`. */
export function asUri(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  if (URI.test(text)) return text;
  const { href } = new URL(text);
  return URI.test(href) ? href : undefined;
}

/**
 * A web address as people write it. `www.x.org` and `x.org/page` get `https://`; spaces and accents are encoded;
 * what is no web address is left out.
 */
export function webAddress(text: string): Converted {
  if (text.length > LONGEST) return { repair: 'URL_LEFT_OUT' };
  const bare = !/^[a-z][a-z0-9+.-]*:/i.test(text) || /^[^/?#]*\.[^/?#]*:\d/.test(text);
  if (bare && !HOST.test(text)) return { repair: 'URL_LEFT_OUT' };
  const whole = bare ? `https://${text}` : text;
  const uri = asUri(whole);
  if (uri === undefined) return { repair: 'URL_LEFT_OUT' };
  if (uri !== whole) return { value: uri, repair: 'URL_ENCODED' };
  return bare ? { value: uri, repair: 'SCHEME_ADDED' } : { value: uri };
}

/** An e-mail address in the shape that JSON Schema's format `email` takes. */
export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);
