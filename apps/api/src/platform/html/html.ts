/** Text that is HTML already. Only {@link html} and its neighbours here make it, so that nothing gets in unescaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

export type HtmlValue = string | number | Html | readonly HtmlValue[] | null | undefined | false;

const rendered = (value: HtmlValue): string => {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return (value as readonly HtmlValue[]).map(rendered).join('');
  return escapeHtml(String(value));
};

/** Tagged template: everything put in is escaped, unless it is HTML made by this tag. Attributes must be quoted. */
export const html = (parts: TemplateStringsArray, ...values: HtmlValue[]): Html =>
  new Html(parts.reduce((text, part, i) => text + rendered(values[i - 1]) + part));

/**
 * An address to read: it goes on in the next line after its @, its dots and its slashes, and nowhere inside a word. The link
 * around it needs the address as its `aria-label`, for a browser reads a place to break as a space.
 */
export const breakable = (address: string): Html => {
  const parts = address.split(/(?<=[@./])(?=[^@./])/).map(escapeHtml);
  return new Html(`<span>${parts.join('<wbr />')}</span>`);
};

/** An address for `href`: http, https and mailto, nothing that runs. */
export const safeUrl = (url: string): string => (/^(https?:\/\/|mailto:|\/)/i.test(url) ? url : '#');

/** Attribute that says in which language a text is, where it is another than the page's. */
export const langMark = (language: string, page: string): Html =>
  language === page ? html`` : html` lang="${language}"`;

/**
 * A block of data for machines. A browser never runs it, but it ends at the first `</script`, so that no `<` of a text may
 * stand in it as such.
 */
export const dataBlock = (type: string, value: unknown): Html => {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="${escapeHtml(type)}">${json}</script>`);
};
