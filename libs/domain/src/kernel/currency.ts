/** What a network may keep its books in: HUF without decimals, EUR with two. */
export const CURRENCIES = ['HUF', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Digits after the decimal sign; ISO gives the forint two, but there has been no fillér since 1999. */
export const MINOR_DIGITS: Readonly<Record<Currency, number>> = Object.freeze({ HUF: 0, EUR: 2 });
