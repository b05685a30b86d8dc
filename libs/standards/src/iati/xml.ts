import { harmless } from '../reading/clean.js';

/** A piece of XML that is written already. Only this file makes one. */
export type Xml = string & { readonly brand: 'xml' };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // XML turns them into spaces within attributes, and a bare carriage return into a line feed
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const inText = (text: string): string => harmless(text).text.replace(/[&<>\r]/g, (sign) => ESCAPES[sign]!);
const inAttribute = (text: string): string =>
  harmless(text).text.replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign]!);

export const xmlText = (text: string): Xml => inText(text) as Xml;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element. Attributes without a value are left out, and so are children that were not written: an empty element of
 * an optional kind would be wrong in every schema.
 */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (Xml | undefined)[] = [],
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`)
    .join('');
  const inside = children.filter((child) => child !== undefined).join('');
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as Xml;
}
