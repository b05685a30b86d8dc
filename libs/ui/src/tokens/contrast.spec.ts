import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

type Theme = 'light' | 'dark' | 'contrast';
type Colours = Record<string, string>;

const sheet = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../styles', name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const declarations = (block: string): Colours =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name ?? '',
      (value ?? '').trim(),
    ]),
  );
const blockOf = (css: string, opening: string): string => {
  const start = css.indexOf('{', css.indexOf(opening)) + 1;
  return css.slice(start, css.indexOf('}', start));
};

const themes = sheet('tokens-themes.css');
const light = declarations(blockOf(sheet('tokens.css'), ':root'));
const dark = declarations(blockOf(themes, "[data-theme='dark']"));
const contrast = declarations(blockOf(themes, "[data-theme='contrast']"));
const COLOURS: Record<Theme, Colours> = {
  light,
  dark: { ...light, ...dark },
  contrast: { ...light, ...contrast },
};

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.slice(1).match(/../g) ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(theme: Theme, a: string, b: string): number {
  const [x = 0, y = 0] = [a, b].map((name) => luminance(COLOURS[theme][name] ?? '')).sort((m, n) => n - m);
  return (x + 0.05) / (y + 0.05);
}

/** The table of the design: text or part, the grounds it stands on, the ratio it needs. */
const PAIRS: readonly (readonly [part: string, grounds: string, needs: number])[] = [
  ['ink', 'linen cloth tint tint-2 turn-tint good-tint bad-tint wait-tint', 7],
  ['ink-2', 'linen cloth tint tint-2', 7],
  ['indigo', 'linen cloth tint tint-2', 7],
  ['on-field', 'field', 7],
  ['on-field-2', 'field', 7],
  ['on-turn', 'turn turn-hover', 7],
  ['good', 'linen cloth good-tint', 7],
  ['bad', 'linen cloth bad-tint', 7],
  ['wait', 'linen cloth wait-tint', 7],
  ['cloth', 'indigo', 7],
  ['good', 'tint-2', 4.5],
  ['bad', 'tint-2', 4.5],
  ['wait', 'tint-2', 4.5],
  ['turn-edge', 'cloth', 3],
  ['focus-gold', 'field focus-ink', 3],
  ['line', 'linen cloth tint', 3],
  ['turn-line', 'linen turn-tint', 3],
  ['turn', 'field', 3],
  ...['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map((dye) => [dye, 'cloth linen', 3] as const),
];

describe.each<Theme>(['light', 'dark', 'contrast'])('contrast in the %s theme', (theme) => {
  const cases = PAIRS.flatMap(([part, grounds, needs]) =>
    grounds.split(' ').map((ground) => [part, ground, needs] as const),
  );

  it.each(cases)('%s on %s reaches %d to 1', (part, ground, needs) => {
    expect(ratio(theme, part, ground)).toBeGreaterThanOrEqual(needs);
  });

  it('shows one ring of the focus against the page', () => {
    const rings = ['focus-ink', 'focus-gold'].map((ring) => ratio(theme, ring, 'linen'));
    expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
  });
});

describe('the theme sheets', () => {
  it('say the same in the dark block of the system and in that of the choice', () => {
    expect(declarations(blockOf(themes, ':root:not([data-theme])'))).toEqual(dark);
  });

  it('name no role in a theme that the light theme does not have', () => {
    const known = new Set(Object.keys(light));
    expect([...Object.keys(dark), ...Object.keys(contrast)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('map every colour role to a system colour when the reader forces colours', () => {
    const forced = declarations(blockOf(themes.slice(themes.indexOf('forced-colors')), ':root'));
    const roles = Object.entries(light).flatMap(([name, value]) => (value.startsWith('#') ? [name] : []));
    expect(roles.filter((name) => !(name in forced))).toEqual([]);
    expect(Object.values(forced).filter((value) => value.startsWith('#'))).toEqual([]);
  });
});

describe('the component sheets', () => {
  const sheets = sheet('base.css').match(/\.\/[\w-]+\.css/g) ?? [];

  it('use roles, never raw colours (but for print on white paper)', () => {
    const raw = sheets.filter((name) => !name.includes('print') && /#[0-9a-f]{3,8}\b/i.test(sheet(name)));
    expect(raw).toEqual([]);
  });

  it('set no text smaller than 16 px', () => {
    const small = sheets.flatMap((name) =>
      [...sheet(name).matchAll(/font-size:\s*(0?\.\d+)(rem|em)/g)].map(([found]) => `${name} ${found}`),
    );
    expect(small).toEqual([]);
  });
});
