import { cleanText } from '../kernel/clean-text.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { isSeenAs, isTextFile, isVideo, mediaTypeOf, typeOfName, type FileType } from './file-types.js';

/** Largest sizes in bytes; a film may be larger than a paper. */
export interface FileLimits {
  readonly file: number;
  readonly video: number;
}

export interface NamedFile {
  readonly name: string;
  readonly type: FileType;
}

/** Some browsers send the whole path of the device; only its last part is a name. */
const lastPart = (name: string): string => name.split(/[/\\]/).at(-1) ?? '';

/**
 * Whether a file of this name may be kept at all. Refusals: those of a text, FILE_TYPE_NOT_ALLOWED for an ending that is
 * not among `accepted`.
 */
export function checkFileName(raw: unknown, accepted: readonly FileType[]): Result<NamedFile, Refusal> {
  const name = cleanText(typeof raw === 'string' ? lastPart(raw) : raw, { max: 200, required: true });
  if (!name.ok) return { ok: false, refusal: under('name', name.refusal) };
  const type = typeOfName(name.value);
  if (type === undefined || !accepted.includes(type)) return refused('FILE_TYPE_NOT_ALLOWED', 'file');
  return ok({ name: name.value, type });
}

export const sizeLimit = (type: FileType, limits: FileLimits): number =>
  isVideo(type) ? limits.video : limits.file;

/** FILE_TOO_LARGE with the limit in the unit that people know. */
export const tooLarge = (limit: number) =>
  refused('FILE_TOO_LARGE', 'file', { megabytes: Math.round(limit / 1_048_576) });

/** What was found in a file: the media type that its first bytes tell (null when they tell none), and those bytes. */
export interface SeenContent {
  readonly media: string | null;
  readonly head: Uint8Array;
}

/**
 * Whether the content is what the name says: FILE_EMPTY, FILE_NOT_ITS_NAME. The name is never believed, because whoever
 * opens the file is told its type by us.
 */
export function checkContent(type: FileType, { media, head }: SeenContent): Result<FileType, Refusal> {
  if (head.length === 0) return refused('FILE_EMPTY', 'file');
  const fits = isTextFile(type)
    ? (media === null || media === mediaTypeOf(type)) && looksLikeText(head) && opensAs(type, head)
    : isSeenAs(type, media);
  return fits ? ok(type) : refused('FILE_NOT_ITS_NAME', 'file');
}

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Text in any of the usual encodings: no byte that no text holds, but for the zeros of UTF-16 with its mark. */
function looksLikeText(head: Uint8Array): boolean {
  const wide = UTF16_MARKS.some(([first, second]) => head[0] === first && head[1] === second);
  return head.every(
    (byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || (wide && byte < 9),
  );
}

/** Captions say what they are in their first line; a player refuses them otherwise. */
function opensAs(type: FileType, head: Uint8Array): boolean {
  if (type !== 'VTT') return true;
  const bare = head[0] === 0xef ? head.slice(3) : head;
  return String.fromCharCode(...bare.slice(0, 6)) === 'WEBVTT';
}
