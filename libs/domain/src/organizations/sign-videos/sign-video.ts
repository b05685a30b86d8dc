import type { Audience } from '../../access/audience.js';
import type { FileType } from '../../files/file-types.js';
import type { LocalText } from '../../kernel/local-text.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Result } from '../../kernel/result.js';
import { code, localText, MAX_DESCRIPTION, optional, shapeOf, wholeNumber } from '../fields.js';

/** Sign languages of the networks and their neighbours, as ISO 639-3 codes: Hungarian, French, British, Estonian. */
export const SIGN_LANGUAGES = ['hsh', 'fsl', 'bfi', 'eso'] as const;
export type SignLanguage = (typeof SIGN_LANGUAGES)[number];

/** What a film and its captions may be: what browsers play without anything installed. */
export const FILM_TYPES: readonly FileType[] = ['MP4', 'WEBM'];
export const CAPTION_TYPES: readonly FileType[] = ['VTT'];

/** An hour: longer is no introduction. */
export const MAX_FILM_SECONDS = 3_600;

/** The same as a text, signed: of an organization or of one of its services. */
export interface SignVideo {
  readonly id: string;
  readonly language: SignLanguage;
  /** Unknown where nobody said it. */
  readonly seconds: number | null;
  /** The words of the film, for whoever cannot see it or does not sign. */
  readonly transcript: LocalText;
  readonly film: string;
  readonly captions: string | null;
}

/** It stands on public pages, so everybody sees all of it. */
export const signVideoAudience: Readonly<Record<keyof SignVideo, Audience>> = Object.freeze({
  id: 'PUBLIC',
  language: 'PUBLIC',
  seconds: 'PUBLIC',
  transcript: 'PUBLIC',
  film: 'PUBLIC',
  captions: 'PUBLIC',
});

type Said = Pick<SignVideo, 'language' | 'seconds' | 'transcript'>;

/** What is said about a film. Refusals: UNKNOWN_CODE for a language that is not signed, OUT_OF_RANGE, those of a text. */
export const checkSignVideo = (raw: Partial<Record<keyof Said, unknown>>): Result<Said, Refusal> => said(raw);

const said = shapeOf<Said>({
  language: code(SIGN_LANGUAGES),
  seconds: optional(wholeNumber(1, MAX_FILM_SECONDS)),
  transcript: localText({ max: MAX_DESCRIPTION, multiline: true }),
});

/** "1:20" and "80" are 80 seconds; null for anything else. */
export function secondsOf(length: string): number | null {
  const [, minutes = '0', seconds = ''] = /^(?:(\d{1,2}):(?=\d{2}$))?(\d{1,4})$/.exec(length.trim()) ?? [];
  return seconds === '' ? null : Number(minutes) * 60 + Number(seconds);
}
