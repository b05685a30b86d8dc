import { html, type Html } from './html.js';

/** The file with all drawings that comes with the dashboard (libs/ui/src/icons/sprite.ts). */
const SPRITE = '/icons.svg';

/** An icon, beside words only. Its size stands in the tag too, so that it stays small where no style sheet is. */
export const icon = (name: string): Html =>
  html`<svg class="i" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <use href="${SPRITE}#${name}"></use>
  </svg>`;

/** A picture of a page in easy words. */
export const picture = (name: string): Html =>
  html`<svg class="pic" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">
    <use href="${SPRITE}#${name}"></use>
  </svg>`;

export const wordmark = (): Html =>
  html`<svg viewBox="0 0 186 48" width="140" height="36" role="img" aria-label="Kaláka">
    <use href="${SPRITE}#wordmark"></use>
  </svg>`;

export const weave = (): Html =>
  html`<svg class="weave" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    <use href="${SPRITE}#weave"></use>
  </svg>`;
