/**
 * Pictures of pages in easy words and of the slot for a sign-language video: plain objects in ink with one marigold line
 * (96 grid). Decoration beside a heading, never instead of words.
 */
export const PICTURES: Readonly<Record<string, readonly (readonly [d: string, mine?: 'mine'])[]>> = {
  'pic-ask': [['M10 16h76v48H46L28 80V64H10z'], ['M48 28v16M48 53v.1', 'mine']],
  'pic-door': [['M26 84V14h44v70M14 84h68'], ['M60 50v.1'], ['M6 84 26 70', 'mine']],
  'pic-find': [
    ['M18 40a22 22 0 1 0 44 0a22 22 0 1 0 -44 0'],
    ['m57 57 24 24'],
    ['M32 40h16M40 32v16', 'mine'],
  ],
  'pic-group': [
    ['M20 34a12 12 0 1 0 24 0a12 12 0 1 0 -24 0M10 82c0-16 8-26 22-26s22 10 22 26'],
    ['M58 24c8 2 12 8 12 14s-4 11-10 12M66 58c12 3 20 11 20 24', 'mine'],
  ],
  'pic-sign': [
    ['M37 22a11 11 0 1 0 22 0a11 11 0 1 0 -22 0'],
    [
      'M28 92V78M68 92V78M28 78c-6 0-10-5-10-14M68 78c6 0 10-5 10-14M34 54c4-6 8-8 14-8s10 2 14 8M18 64 9 52M18 62l-3-15M18 62l5-14M18 66l10-6',
    ],
    ['M78 64l9-12M78 62l3-15M78 62l-5-14M78 66l-10-6', 'mine'],
  ],
};
