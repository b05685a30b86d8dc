import { injectWords } from '@kalaka/ui';

interface Film {
  readonly language: string;
  readonly seconds?: number | null;
  readonly captions?: object | null;
}

/** "Hungarian Sign Language, 1 min 20 s, with captions", as the public page says it. */
export function signVideoLine(): (film: Film) => string {
  const t = injectWords();
  const length = (seconds: number): string =>
    seconds < 60
      ? t('signVideos.seconds', { seconds })
      : t('signVideos.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return ({ language, seconds, captions }) =>
    [
      t(`language.${language}`),
      ...(seconds ? [length(seconds)] : []),
      t(captions ? 'signVideos.withCaptions' : 'signVideos.withoutCaptions'),
    ].join(', ');
}
