import type { Page } from '@playwright/test';

/**
 * What makes the page wider than the window. Data tables may scroll, but only in a scroller that has a name and takes
 * focus, so that a keyboard can move it.
 */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) {
      const wide = [...document.querySelectorAll('body *')].filter((el) => {
        const box = el.getBoundingClientRect();
        return el.checkVisibility() && box.width > 0 && box.right > width + 1;
      });
      found.push(`${document.documentElement.scrollWidth} > ${width}`);
      found.push(...wide.slice(0, 5).map((el) => el.outerHTML.slice(0, 140)));
    }
    for (const el of document.querySelectorAll<HTMLElement>('main *')) {
      if (!/auto|scroll/.test(getComputedStyle(el).overflowX) || el.scrollWidth <= el.clientWidth + 1)
        continue;
      // A table that is stacked on a narrow window has no columns left to scroll to.
      const stacked = el.querySelector('table.stack td');
      if (stacked && getComputedStyle(stacked).display !== 'table-cell')
        found.push(`a stacked table that scrolls: ${el.outerHTML.slice(0, 140)}`);
      const reachable = el.tabIndex >= 0 && (el.ariaLabel !== null || el.hasAttribute('aria-labelledby'));
      if (!reachable && !/^(TEXTAREA|INPUT|SELECT)$/.test(el.tagName))
        found.push(`scroller without name or focus: ${el.outerHTML.slice(0, 140)}`);
    }
    return found;
  });

/** Text of which a box around it cuts something off (1.4.4, 1.4.12). What stands outside for the ear alone is left out. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const lines = (el: Element) => {
      const range = document.createRange();
      range.selectNodeContents(el);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    };
    const found: string[] = [];
    for (const box of document.querySelectorAll('body *')) {
      const style = getComputedStyle(box);
      if (box instanceof SVGElement || !(cuts(style.overflowX) || cuts(style.overflowY))) continue;
      if (!box.checkVisibility({ visibilityProperty: true }) || style.clipPath !== 'none') continue;
      const { top, right, bottom, left } = box.getBoundingClientRect();
      const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const parent = words.currentNode.parentElement;
        if (!words.currentNode.textContent?.trim() || !parent || parent.closest('.vh, svg')) continue;
        if (!parent.checkVisibility({ visibilityProperty: true })) continue;
        const out = lines(parent).some(
          (line) =>
            (cuts(style.overflowX) && (line.left < left - 1 || line.right > right + 1)) ||
            (cuts(style.overflowY) && (line.top < top - 1 || line.bottom > bottom + 1)),
        );
        if (out) found.push(parent.outerHTML.slice(0, 140));
      }
    }
    return found;
  });

/** The distances of 1.4.12 on everything, as a reader's own style sheet would set them. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** The browser's own text size, which changes text alone and reaches media queries too. 16 is usual. */
export async function textSize(page: Page, pixels: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  await client.detach();
}

/** Animations that run longer than a reader who wants less motion is to see (A9). */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((part) => parseFloat(part) || 0));
    return [...document.querySelectorAll('body *')].flatMap((el) => {
      const style = getComputedStyle(el);
      const animation = style.animationName === 'none' ? 0 : seconds(style.animationDuration);
      const transition = seconds(style.transitionDuration);
      const fades = /^(opacity(, )?)+$/.test(style.transitionProperty) && transition <= 0.1;
      return animation > 0 || (transition > 0 && !fades) ? [el.outerHTML.slice(0, 120)] : [];
    });
  });
