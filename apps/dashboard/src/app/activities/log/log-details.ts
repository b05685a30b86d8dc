import type { Words } from '@kalaka/ui';
import type { LogSheet } from './log-sheet.store';
import type { LogValue } from './log-value';

/** What the form tells beside its questions: where, in which programme, with whom, whose hours, which access was there. */
export function detailsOf(value: LogValue, sheet: LogSheet | null | undefined, t: Words): string[] {
  const named = (list: readonly { id: string; name: { text: string } }[] = [], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ name }) => name.text);
  return [
    value.place || named(sheet?.locations, [value.locationId])[0],
    sheet?.programs.find(({ id }) => id === value.programId)?.title.text,
    named(sheet?.members, value.coOrganizerIds).join(', '),
    value.staffHours && t('activityLog.hours.staff', { hours: value.staffHours }),
    value.volunteerHours && t('activityLog.hours.volunteers', { hours: value.volunteerHours }),
    value.provisions.map((code) => t(`activities.provision.${code}`)).join(', '),
  ].filter((detail): detail is string => !!detail);
}
