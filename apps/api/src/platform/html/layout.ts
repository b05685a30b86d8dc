import { TEXT_SIZES, THEMES } from '@kalaka/domain';
import { icon, weave, wordmark } from './drawings.js';
import { html, type Html, type HtmlValue } from './html.js';
import type { Reader } from './reader.js';
import type { Visit } from './visit.js';

export interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly here?: boolean;
}

/** A public page: what differs from one to the other. */
export interface PageParts {
  readonly title: string;
  readonly description?: string | undefined;
  /** Address of the page without the reader's choices. */
  readonly canonical: string;
  /** Rooms that are open to everybody; sign-in, language and help follow by themselves, help always last. */
  readonly nav: readonly NavLink[];
  readonly help: NavLink;
  readonly band: Html;
  readonly main: Html;
  readonly foot: Html;
  /** Data for machines. */
  readonly data?: Html | undefined;
}

const ATTRIBUTES = { SYSTEM: null, LIGHT: 'light', DARK: 'dark', HIGH_CONTRAST: 'contrast' } as const;

/** Attribute that is left out without a value. */
const mark = (name: 'data-theme' | 'data-text' | 'data-words', value: string | null): Html =>
  value === null ? html`` : html` ${name}="${value}"`;

const looks = ({ theme, textSize, easy }: Reader): Html[] => [
  mark('data-theme', ATTRIBUTES[theme]),
  mark('data-text', textSize === '100' ? null : textSize),
  mark('data-words', easy ? 'easy' : null),
];

/** The whole document: header, question band, content, foot. No script, no style of its own. */
export function layout(visit: Visit, page: PageParts): Html {
  const { reader, say, sheet } = visit;
  const other = reader.language === 'hu' ? 'en' : 'hu';
  return html`<!doctype html>
    <html lang="${reader.language}" ${looks(reader)}>
      <head>
        <meta charset="utf-8" />
        <title>${page.title} – ${say('public.brand')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${page.description && html`<meta name="description" content="${page.description}" />`}
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        ${sheet && html`<link rel="stylesheet" href="${sheet}" />`}
        <link rel="canonical" href="${visit.origin}${page.canonical}" />
        <link rel="alternate" hreflang="en" href="${visit.origin}${page.canonical}?lang=en" />
        <link rel="alternate" hreflang="hu" href="${visit.origin}${page.canonical}?lang=hu" />
        <link rel="alternate" hreflang="x-default" href="${visit.origin}${page.canonical}" />
        ${page.data}
      </head>
      <body class="public">
        <a class="skip" href="#main">${say('public.skip')}</a>
        ${visit.demo && demoStrip(visit)}
        <header class="top on-field">
          <div class="wrap">
            <a class="brand" href="/directory">${wordmark()}</a>
            <nav aria-label="${say('public.nav.label')}">
              <ul>
                ${page.nav.map((one) => html`<li>${link(one)}</li>`)}
                <li>
                  ${link(
                    visit.signedIn
                      ? { href: '/', label: say('public.nav.inside') }
                      : { href: '/sign-in', label: say('public.nav.signIn') },
                  )}
                </li>
                <li>
                  <a href="${visit.with('lang', other)}" lang="${other}" hreflang="${other}"
                    >${other === 'hu' ? 'Magyar' : 'English'}</a
                  >
                </li>
                <li>${link(page.help)}</li>
              </ul>
            </nav>
          </div>
          <div class="selvedge" aria-hidden="true"></div>
        </header>
        <main id="main" tabindex="-1">${page.band}${page.main}</main>
        <footer class="foot">
          <div class="wrap flow-s">${page.foot}${displayChoices(visit)}</div>
        </footer>
      </body>
    </html>`;
}

const link = ({ href, label, here }: NavLink): Html =>
  here ? html`<a href="${href}" aria-current="page">${label}</a>` : html`<a href="${href}">${label}</a>`;

const demoStrip = ({ say }: Visit): Html =>
  html`<aside class="demo-strip" aria-label="${say('public.demo.label')}">
    <div class="wrap">
      <p><b>${say('public.demo.title')}</b> ${say('public.demo.text')}</p>
      <a href="/sign-in">${say('public.demo.roles')}</a>
    </div>
  </aside>`;

/** The question that the page answers, and how one wants to read the answer. */
export const band = (
  visit: Visit,
  parts: { heading: HtmlValue; lead?: HtmlValue; before?: Html; short?: boolean },
): Html =>
  html`<div class="band on-field${parts.short ? ' band-short' : ''}">
    ${parts.short ? null : weave()}
    <div class="wrap flow">
      ${parts.before}
      <h1>${parts.heading}</h1>
      ${parts.lead && html`<p>${parts.lead}</p>`} ${readingSwitch(visit)}
    </div>
  </div>`;

/** One touch must be seen to do something. */
const STEPS = TEXT_SIZES.filter((step) => step !== '115');

/** Usual or easy words, and larger text: one touch each, kept without an account. */
function readingSwitch({ reader, say, with: choose }: Visit): Html {
  const words = (value: 'usual' | 'easy', name: string): Html => {
    const chosen = reader.easy === (value === 'easy');
    const label = html`${icon(name)}${say(`public.words.${value}`)}`;
    return chosen
      ? html`<a href="${choose('words', value)}" aria-current="true">${label}</a>`
      : html`<a href="${choose('words', value)}">${label}</a>`;
  };
  const size = Number(reader.textSize);
  const smaller = STEPS.findLast((step) => Number(step) < size);
  const larger = STEPS.find((step) => Number(step) > size);
  return html`<div class="row row-w reading">
    <div class="switch" role="group" aria-label="${say('public.words.label')}">
      ${words('usual', 'text')}${words('easy', 'easy')}
    </div>
    ${larger && html`<a class="back" href="${choose('text', larger)}">${icon('plus')}${say('public.text.larger')}</a>`}
    ${smaller && html`<a class="back" href="${choose('text', smaller)}">${say('public.text.smaller')}</a>`}
  </div>`;
}

/** Size and colours, step by step, at the foot of every page. */
function displayChoices({ reader, say, with: choose }: Visit): Html {
  const options = (choice: 'text' | 'theme', values: readonly string[], chosen: string, prefix: string) =>
    values.map((value) =>
      value === chosen
        ? html`<a href="${choose(choice, value)}" aria-current="true">${say(`${prefix}.${value}`)}</a>`
        : html`<a href="${choose(choice, value)}">${say(`${prefix}.${value}`)}</a>`,
    );
  return html`<details class="more">
    <summary>${say('public.display.title')}</summary>
    <div class="flow-s after-thread">
      <p id="display-text">${say('public.display.text')}</p>
      <div class="switch" role="group" aria-labelledby="display-text">
        ${options('text', TEXT_SIZES, reader.textSize, 'people.textSize')}
      </div>
      <p id="display-theme">${say('public.display.theme')}</p>
      <div class="switch" role="group" aria-labelledby="display-theme">
        ${options('theme', THEMES, reader.theme, 'people.theme')}
      </div>
      <p class="hint">${say('public.display.kept')}</p>
    </div>
  </details>`;
}
