import { ACUTE, THREADS, WORD, YOUR_THREAD } from '../brand/paths';
import { ICONS, type Stroke } from './icons';
import { PICTURES } from './pictures';

/**
 * What the classes of a stroke say (type.css), as attributes: rules of a page do not reach into the parts of another file,
 * but what is inherited does, colours that are properties included.
 */
const LOOKS: Readonly<Record<NonNullable<Stroke[1]>, string>> = {
  full: 'fill="currentColor" stroke="none"',
  half: 'fill="currentColor"',
  knock: 'stroke="var(--cloth)" stroke-width="2.8"',
  mine: 'fill="var(--turn)"',
  rope: 'stroke-width="5" stroke-linecap="butt"',
  thin: 'stroke-width="2.2"',
  dash: 'stroke-dasharray="3.5 4"',
};

const path = (d: string, look = ''): string => `<path d="${d}"${look ? ` ${look}` : ''}/>`;
const symbol = (id: string, size: string, parts: readonly string[]): string =>
  `<symbol id="${id}" viewBox="0 0 ${size}">${parts.join('')}</symbol>`;

const YOURS = 'fill="none" stroke="var(--turn, #ffb81f)" stroke-width="6.5"';
const threads = [
  `<g fill="none" stroke="currentColor" stroke-width="6.5">${THREADS.map((d) => path(d)).join('')}</g>`,
  path(YOUR_THREAD, YOURS),
];
const word =
  `<g transform="translate(58 6.5) scale(.0395)">${path(WORD, 'fill="currentColor"')}` +
  `${path(ACUTE, 'fill="none" stroke="var(--turn, #ffb81f)" stroke-width="112"')}</g>`;

/**
 * All drawings in one file, for the pages that the API writes: they point into it (`icons.svg#ramp`) and hold no copy.
 * The file lies in the public folder of the dashboard; `sprite.spec.ts` keeps the two equal.
 */
export const sprite = (): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    ...Object.entries(ICONS as Record<string, readonly Stroke[]>).map(([name, strokes]) =>
      symbol(
        name,
        '24 24',
        strokes.map(([d, kind]) => path(d, kind ? LOOKS[kind] : '')),
      ),
    ),
    ...Object.entries(PICTURES).map(([name, lines]) =>
      symbol(
        name,
        '96 96',
        lines.map(([d, mine]) => path(d, mine ? 'stroke="var(--turn-line)"' : '')),
      ),
    ),
    symbol('weave', '48 48', threads),
    symbol('wordmark', '186 48', [...threads, word]),
    '</svg>',
    '',
  ].join('\n');
