/** Hundredths of a per cent as per cent: 300 is "3", 250 is "2.5". */
export const percentOf = (basisPoints: number): string => String(basisPoints / 100);

/** Per cent as typed, with comma or point; NaN for what is none. */
export const basisPointsOf = (typed: string): number =>
  /^\s*\d{1,2}([.,]\d{1,2})?\s*%?\s*$/.test(typed)
    ? Math.round(Number(typed.replace(/[\s%]/g, '').replace(',', '.')) * 100)
    : Number.NaN;
