import { checkSignVideo, secondsOf, SIGN_LANGUAGES, type SignLanguage } from '@kalaka/domain';
import type { SentFile } from '@kalaka/ui/files';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { inLanguages } from '../edit/profile-value';
import { localTextFrom, type Translation } from '../memberships/step-form';

/** What the form of a film holds; its length is text while it is typed. */
export interface SignVideoValue {
  readonly film: SentFile | null;
  readonly language: string;
  readonly length: string;
  readonly captions: SentFile | null;
  readonly transcript: readonly Translation[];
}

/** A film as `SignVideoForm` asks for it. */
export interface StoredSignVideo {
  readonly language: string;
  readonly seconds?: number | null;
  readonly film: SentFile;
  readonly captions?: SentFile | null;
  readonly transcriptTranslations: readonly Translation[];
}

/** The sign language that goes with the language of a network, offered first. */
const SIGNED: Readonly<Record<string, SignLanguage>> = { hu: 'hsh', fr: 'fsl', en: 'bfi', et: 'eso' };

export const blankSignVideo = (languages: readonly string[], spoken: string): SignVideoValue => ({
  film: null,
  language: SIGNED[spoken] ?? SIGN_LANGUAGES[0],
  length: '',
  captions: null,
  transcript: inLanguages([], languages),
});

/** 80 seconds are "1:20". */
export const lengthOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const fileOf = ({ id, name, bytes }: SentFile): SentFile => ({ id, name, bytes });

export const signVideoFrom = (stored: StoredSignVideo, languages: readonly string[]): SignVideoValue => ({
  film: fileOf(stored.film),
  language: stored.language,
  length: stored.seconds ? lengthOf(stored.seconds) : '',
  captions: stored.captions ? fileOf(stored.captions) : null,
  transcript: inLanguages(stored.transcriptTranslations, languages),
});

/** NaN, which no rule accepts, where what was typed is no length. */
const secondsIn = (length: string): number | null =>
  length.trim() ? (secondsOf(length) ?? Number.NaN) : null;

export const signVideoInput = (value: SignVideoValue) => ({
  filmId: value.film?.id ?? '',
  language: value.language as SignLanguage,
  seconds: secondsIn(value.length),
  captionsId: value.captions?.id ?? null,
  transcript: value.transcript
    .filter(({ text }) => text.trim())
    .map(({ language, text }) => ({ language, text })),
});

const SHOWN: Readonly<Record<string, string>> = {
  filmId: 'video.film',
  captionsId: 'captions',
  seconds: 'length',
};
export const placeOfRefusal = (field: string): string => SHOWN[field] ?? field;

/** What keeps the film from being saved; a length that is none is told in words, not as a number out of range. */
export function signVideoProblems(value: SignVideoValue): RuleRefusal[] {
  const { language, seconds, transcript } = signVideoInput(value);
  const parts = [
    { language, seconds },
    { language, transcript: localTextFrom(transcript) },
  ];
  const refused = parts.flatMap((part): RuleRefusal[] => {
    const judged = checkSignVideo(part);
    if (judged.ok) return [];
    return [{ ...judged.refusal, field: placeOfRefusal(judged.refusal.field ?? '') }];
  });
  return [...(value.film ? [] : [{ code: 'REQUIRED', field: 'video.film' }]), ...refused];
}
