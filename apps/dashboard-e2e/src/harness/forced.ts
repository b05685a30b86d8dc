import type { Page } from '@playwright/test';

/**
 * With forced colours a background says nothing any more: buttons and fields that are left without an edge, and
 * statuses without a word (A8).
 */
export const edgeless = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (el: Element) => el.checkVisibility({ visibilityProperty: true });
    const edge = (el: Element) => {
      const style = getComputedStyle(el);
      const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
      return sides.some(
        (side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0,
      );
    };
    const line = (el: Element) =>
      edge(el) ||
      getComputedStyle(el).outlineStyle !== 'none' ||
      getComputedStyle(el).textDecorationLine.includes('underline');
    const controls = 'button, select, textarea, input:not([type=checkbox], [type=radio]), a.btn';
    return [
      ...[...document.querySelectorAll(controls)].filter((el) => shown(el) && !line(el)),
      ...[...document.querySelectorAll('ka-status')].filter((el) => shown(el) && !el.textContent?.trim()),
    ].map((el) => el.outerHTML.slice(0, 140));
  });
