import { isCode } from '../kernel/codes.js';
import { cleanText } from '../kernel/clean-text.js';
import { languageCode } from '../kernel/local-text.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { DEFAULT_DISPLAY, TEXT_SIZES, THEMES, type Account, type DisplaySettings } from './account.js';

export type ProfileChanges = Partial<Pick<Account, 'familyName' | 'givenName' | 'prefix' | 'languages'>> & {
  readonly displaySettings?: Partial<DisplaySettings>;
};

/**
 * The own account after the change; the mail address is the way in and is not changed here.
 * Refusals: STALE_VERSION, those of the fields, UNKNOWN_CODE for a language or a setting.
 */
export function editProfile(
  account: Account,
  changes: ProfileChanges,
  expectedVersion: number,
): Result<Account, Refusal> {
  if (account.version !== expectedVersion) {
    return refused('STALE_VERSION', undefined, { currentVersion: account.version });
  }
  const next: { -readonly [K in keyof Account]: Account[K] } = { ...account, version: account.version + 1 };
  for (const field of ['familyName', 'givenName'] as const) {
    if (changes[field] === undefined) continue;
    const name = cleanText(changes[field], { max: 80, required: true });
    if (!name.ok) return { ok: false, refusal: under(field, name.refusal) };
    next[field] = name.value;
  }
  if (changes.prefix !== undefined) {
    const prefix = cleanText(changes.prefix, { max: 20 });
    if (!prefix.ok) return { ok: false, refusal: under('prefix', prefix.refusal) };
    next.prefix = prefix.value === '' ? null : prefix.value;
  }
  if (changes.languages !== undefined) {
    const languages = changes.languages.map(languageCode);
    if (languages.length > 20) return refused('TOO_MANY', 'languages', { max: 20 });
    const stranger = changes.languages.find((_, i) => languages[i] === null);
    if (stranger !== undefined)
      return refused('UNKNOWN_CODE', 'languages', { code: String(stranger).slice(0, 35) });
    next.languages = [...new Set(languages as string[])];
  }
  const display = { ...DEFAULT_DISPLAY, ...account.displaySettings, ...changes.displaySettings };
  if (!isCode(THEMES, display.theme))
    return refused('UNKNOWN_CODE', 'displaySettings.theme', { code: String(display.theme) });
  if (!isCode(TEXT_SIZES, display.textSize)) {
    return refused('UNKNOWN_CODE', 'displaySettings.textSize', { code: String(display.textSize) });
  }
  next.displaySettings = display;
  return ok(next);
}
