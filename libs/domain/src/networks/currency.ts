/** What a network may keep its books in: HUF without decimals, EUR with two. */
export const CURRENCIES = ['HUF', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];
