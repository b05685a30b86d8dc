import type { ActivityPageQuery } from '@kalaka/contract';
import type { ActivityFields } from '../model';

type One = ActivityPageQuery['activity'];

/** An activity as it stands, for a change of one part of it: the hub takes an activity as a whole. */
export function asItIs(one: One): ActivityFields {
  const texts = (all: One['titleTranslations']) => all.map(({ language, text }) => ({ language, text }));
  return {
    type: one.type,
    programId: one.program?.id ?? null,
    happenedOn: one.happenedOn,
    startsAt: one.startsAt,
    title: texts(one.titleTranslations),
    outcome: texts(one.outcomeTranslations),
    place: one.place,
    locationId: one.locationId,
    district: one.district,
    minutes: one.minutes,
    reach: one.reach,
    reachBy: one.reachBy.map(({ dimension, code, count }) => ({ dimension, code, count })),
    staffMinutes: one.staffMinutes,
    volunteerMinutes: one.volunteerMinutes,
    provisions: [...one.provisions],
    coOrganizerIds: one.coOrganizers.map(({ id }) => id),
  };
}
