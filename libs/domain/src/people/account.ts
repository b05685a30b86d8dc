/** How a person wants to read: kept with the account, so that it follows to another device. */
export const THEMES = ['SYSTEM', 'LIGHT', 'DARK', 'HIGH_CONTRAST'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ['100', '115', '130', '150', '200'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface DisplaySettings {
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly wideSpacing: boolean;
  readonly reduceMotion: boolean;
  readonly easyWords: boolean;
  readonly signVideoFirst: boolean;
}

export const DEFAULT_DISPLAY: DisplaySettings = Object.freeze({
  theme: 'SYSTEM',
  textSize: '100',
  wideSpacing: false,
  reduceMotion: false,
  easyWords: false,
  signVideoFirst: false,
});

/** A person who can sign in. Global: one account may hold mandates in several networks. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly prefix: string | null;
  /** Languages the person reads, best first. */
  readonly languages: readonly string[];
  readonly displaySettings: DisplaySettings;
  readonly version: number;
}

/** Surname first in Hungarian ("dr. Szalai Judit"), given name first elsewhere ("dr. Judit Szalai"). */
export function displayName(
  person: Pick<Account, 'familyName' | 'givenName' | 'prefix'>,
  language: string,
): string {
  const { familyName, givenName, prefix } = person;
  const order = language.startsWith('hu') ? [prefix, familyName, givenName] : [prefix, givenName, familyName];
  return order.filter(Boolean).join(' ');
}
