import { isImage, type FileType } from '../../files/file-types.js';
import type { LocalText } from '../../kernel/local-text.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { localText, pathed } from '../../organizations/fields.js';
import type { Activity } from '../activity.js';
import { wrongState } from '../write-activity.js';

/** Photos, receipts and voice notes. A browser records sound as WEBM. */
export const ACTIVITY_FILE_TYPES: readonly FileType[] = [
  ...(['JPEG', 'PNG', 'WEBP', 'PDF'] as const),
  ...(['MP3', 'M4A', 'OGG', 'WEBM', 'WAV'] as const),
];

/** PHOTO is looked at, SOUND is listened to, PAPER is opened. */
export type ActivityFileKind = 'PHOTO' | 'PAPER' | 'SOUND';

export function fileKindOf(type: FileType): ActivityFileKind {
  if (isImage(type)) return 'PHOTO';
  return type === 'PDF' ? 'PAPER' : 'SOUND';
}

export const MOST_ACTIVITY_FILES = 20;
const MAX_DESCRIPTION = 4000;

/** A photo, a receipt or a voice note of an activity. */
export interface ActivityFile {
  readonly fileId: string;
  /** What is to be seen in it, or what is said: for whoever cannot see or hear it. */
  readonly description: LocalText;
  readonly version: number;
}

export interface ActivityFilesFacts {
  readonly activity: Pick<Activity, 'state'>;
  /** How many it has. */
  readonly files: number;
}

/**
 * Whether a file may be kept with the activity, and with which words. They may come later: a photo from the street is
 * better without them than not at all. Refusals: WRONG_STATE for what did not take place, TOO_MANY, those of text.
 */
export function attachFile(
  { activity, files }: ActivityFilesFacts,
  given: { readonly description?: LocalText | null },
): Result<Pick<ActivityFile, 'description'>, Refusal> {
  if (activity.state === 'CANCELLED') return wrongState(activity);
  if (files >= MOST_ACTIVITY_FILES) return refused('TOO_MANY', 'file', { max: MOST_ACTIVITY_FILES });
  return described(given);
}

/** Says what is in a file, or says it better. Refusals: STALE_VERSION, those of text. */
export function describeFile(
  { version }: Pick<ActivityFile, 'version'>,
  given: { readonly version: number; readonly description: LocalText },
): Result<Pick<ActivityFile, 'description' | 'version'>, Refusal> {
  if (given.version !== version) return refused('STALE_VERSION', undefined, { currentVersion: version });
  const words = described(given);
  return words.ok ? ok({ ...words.value, version: version + 1 }) : words;
}

function described(given: {
  readonly description?: LocalText | null;
}): Result<Pick<ActivityFile, 'description'>, Refusal> {
  const words = localText({ max: MAX_DESCRIPTION, multiline: true })(given.description ?? {});
  if (!words.ok) return { ok: false, refusal: pathed('description', words.refusal) };
  return ok({ description: words.value });
}
