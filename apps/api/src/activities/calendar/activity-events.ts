import type { CalendarEvent } from '@kalaka/standards';
import { message } from '@kalaka/words';
import type { HubContext } from '../../platform/access/index.js';
import type { Activity } from '../model/activity.model.js';

type Told = 'id' | 'version' | 'loggedAt' | 'happenedOn' | 'startsAt' | 'minutes' | 'title' | 'type';
/** What a calendar tells of an activity: never how many came, and never what is said about it. */
export type TimedActivity = Pick<Activity, Told | 'typeName' | 'place' | 'organization' | 'state'>;

type Spoken = Pick<HubContext, 'language'>;

export const typeOf = (
  { type, typeName }: Pick<Activity, 'type' | 'typeName'>,
  { language }: Spoken,
): string => typeName?.text ?? message(language, `activities.type.${type}`);
export const titleOf = (one: Pick<Activity, 'title' | 'type' | 'typeName'>, spoken: Spoken): string =>
  one.title?.text ?? typeOf(one, spoken);

/** @param url where it stands; left out where the reader has no way in */
export const eventOf = (
  one: TimedActivity,
  { host, language, url }: Spoken & { host: string; url?: string },
): CalendarEvent => ({
  ...{ uid: `${one.id}@${host}`, sequence: one.version, changedAt: new Date(one.loggedAt).toISOString() },
  ...{ date: one.happenedOn, time: one.startsAt ?? undefined, minutes: one.minutes ?? undefined },
  title: `${titleOf(one, { language })} – ${one.organization.name.text}`,
  place: one.place ?? undefined,
  ...(url && { url }),
  categories: [typeOf(one, { language })],
  status: one.state === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
});
