import { html, icon, type Html, type Visit } from '../../platform/html/index.js';
import { HEIGHT, SIDE, sketchOf, WIDTH, type Spot } from './map-sketch.js';
import { addressOf, type Wish } from './wish.js';

/** A line of the list as the map needs it. */
export interface Numbered extends Spot {
  readonly name: string;
}

export const anchorOf = (number: number): string => `place-${number}`;

/** Beside the count: the map is there for whoever wants one, and goes again. */
export function mapSwitch({ say }: Visit, path: string, wish: Wish): Html {
  const href = addressOf(path, { ...wish, map: !wish.map }, wish.page);
  return html`<p>
    <a class="row-1" href="${wish.map ? href : `${href}#map`}"
      >${icon('pin')}<span>${say(wish.map ? 'public.map.hide' : 'public.map.show')}</span></a
    >
  </p>`;
}

/** The list once more as a drawing: its numbers lead back to it, and whoever does not see it misses nothing. */
export function mapPart({ say }: Visit, lines: readonly Numbered[]): Html {
  const sketch = sketchOf(lines);
  const heading = html`<h3 id="map" tabindex="-1">${say('public.map.title')}</h3>`;
  if (!sketch)
    return html`<section class="flow-s" aria-labelledby="map">
      ${heading}
      <p>${say('public.map.none')}</p>
    </section>`;
  const { marks, columns, rows, metres, missing } = sketch;
  const distance =
    metres < 1_000
      ? say('public.map.metres', { count: metres })
      : say('public.map.kilometres', { count: metres / 1_000 });
  const nameOf = (number: number): string => lines.find((line) => line.number === number)?.name ?? '';
  return html`<section class="flow-s" aria-labelledby="map">
    ${heading}
    <p class="small soft">${say('public.map.text', { distance })}</p>
    <svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-labelledby="map">
      <g class="map-grid" aria-hidden="true">
        ${columns.map((x) => html`<line x1="${x}" y1="0" x2="${x}" y2="${HEIGHT}" />`)}
        ${rows.map((y) => html`<line x1="0" y1="${y}" x2="${WIDTH}" y2="${y}" />`)}
      </g>
      ${marks.map(
        ({ number, x, y }) =>
          html`<a href="#${anchorOf(number)}" aria-label="${number}: ${nameOf(number)}"
            ><rect x="${x + 2}" y="${y + 2}" width="${SIDE - 4}" height="${SIDE - 4}" rx="4" /><text
              x="${x + SIDE / 2}"
              y="${y + SIDE / 2}"
              >${number}</text
            ></a
          >`,
      )}
    </svg>
    ${missing.length > 0 && html`<p class="small">${say('public.map.missing', { numbers: missing.join(', ') })}</p>`}
  </section>`;
}
