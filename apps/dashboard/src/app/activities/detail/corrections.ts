import type { ActivityPageQuery } from '@kalaka/contract';
import type { Words } from '@kalaka/ui';

type Correction = ActivityPageQuery['activity']['corrections'][number];
const FIGURES = ['reach', 'minutes', 'staffMinutes', 'volunteerMinutes'] as const;

/** What each correction changed, in words; one that changed only who came says so. */
export function changesOf(corrections: readonly Correction[], t: Words) {
  return corrections.map(({ id, reason, by, at, before, after }) => {
    const changed = FIGURES.filter((figure) => before[figure] !== after[figure]).map((figure) =>
      t(`activityPage.corrected.${figure}`, {
        before: before[figure] ?? t('activityPage.corrected.unknown'),
        after: after[figure] ?? t('activityPage.corrected.unknown'),
      }),
    );
    return { id, reason, by, at, what: changed.join(' ') || t('activityPage.corrected.who') };
  });
}
