import type { DisplaySettings, Language, TextSize } from '@kalaka/domain';
import type { SaveDisplaySettingsInput } from './profile.inputs.js';

/** The settings of the form in the shape in which they are kept; what is left out stays out. */
export function displayChanges(
  input: SaveDisplaySettingsInput,
): Partial<DisplaySettings> & { language?: Language } {
  const changes = {
    theme: input.theme === 'CONTRAST' ? 'HIGH_CONTRAST' : input.theme,
    textSize: input.textSize === undefined ? undefined : (String(input.textSize) as TextSize),
    wideSpacing: input.spacing === undefined ? undefined : input.spacing === 'WIDE',
    reduceMotion: input.reducedMotion,
    easyWords: input.easyWords,
    signVideoFirst: input.signVideoFirst,
    language: input.language,
  };
  return given(changes) as ReturnType<typeof displayChanges>;
}

/** Without the fields that were left out or given as null: both mean "stays as it is". */
export function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<T>;
}
