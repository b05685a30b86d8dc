import type { Language } from '@kalaka/domain';
import { html, safeUrl, type Html } from '../html/html.js';

/** A part of a mail, in the order in which it is read. */
export type MailPart =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** Something to be typed on another device: set apart and large. */
  | { kind: 'code'; label: string; code: string }
  /** The one thing to do. Its address also stands in the text part, written out. */
  | { kind: 'action'; label: string; url: string };

/** What a mail says, already in the reader's language. */
export interface MailContent {
  language: Language;
  subject: string;
  greeting?: string;
  parts: readonly MailPart[];
  /** Who sends this and why it came. */
  footer: string;
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/** Both forms of a mail. Each says everything: nobody needs the other one. */
export function renderMail(content: MailContent): RenderedMail {
  return { subject: oneLine(content.subject), text: textOf(content), html: htmlOf(content) };
}

/** A line break in a subject would begin another header. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();

function textOf({ greeting, parts, footer }: MailContent): string {
  const blocks = parts.map((part) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'list':
        return part.items.map((item) => `- ${item}`).join('\n');
      case 'code':
        return `${part.label}\n\n    ${part.code}`;
      case 'action':
        return `${part.label}:\n${part.url}`;
    }
  });
  return [...(greeting ? [greeting] : []), ...blocks, `-- \n${footer}`].join('\n\n') + '\n';
}

const FONT = 'font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5;color:#1b1b1b';

function partOf(part: MailPart): Html {
  switch (part.kind) {
    case 'text':
      return html`<p style="margin:0 0 16px">${part.text}</p>`;
    case 'list':
      return html`<ul style="margin:0 0 16px;padding-left:24px">
        ${part.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    case 'code':
      return html`<p style="margin:0 0 4px">${part.label}</p>
        <p style="margin:0 0 16px;font-size:28px;font-weight:bold;letter-spacing:4px">${part.code}</p>`;
    case 'action':
      return html`<p style="margin:0 0 8px">
          <a
            href="${safeUrl(part.url)}"
            style="display:inline-block;padding:12px 20px;background:#0b4f6c;color:#ffffff;text-decoration:underline;font-weight:bold"
            >${part.label}</a
          >
        </p>
        <p style="margin:0 0 16px;word-break:break-all">${part.url}</p>`;
  }
}

const htmlOf = ({ language, subject, greeting, parts, footer }: MailContent): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${oneLine(subject)}</title>
      </head>
      <body style="margin:0;padding:24px;background:#ffffff;${FONT}">
        <div lang="${language}" style="max-width:600px;margin:0 auto">
          ${greeting ? html`<p style="margin:0 0 16px">${greeting}</p>` : ''} ${parts.map(partOf)}
          <hr style="border:0;border-top:1px solid #767676;margin:24px 0 16px" />
          <p style="margin:0;font-size:15px;color:#4a4a4a">${footer}</p>
        </div>
      </body>
    </html> `.text;
