import { injectLanguage } from '../text/words';

/** Writes sizes of files as people say them: `120 kB`, `3.4 MB`. Follows a change of language. */
export function injectFileSize(): (bytes: number) => string {
  const language = injectLanguage();
  return (bytes) => {
    const large = bytes >= 1_000_000;
    const unit = large ? 'megabyte' : 'kilobyte';
    const value = large ? bytes / 1_000_000 : Math.max(1, bytes / 1_000);
    const digits = large ? 1 : 0;
    return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumFractionDigits: digits }).format(
      value,
    );
  };
}
