import {
  ACTIVITY_TYPES,
  isCode,
  periodStage,
  pickText,
  type Language,
  type LocalText,
  type NoticeItem,
  type PlainDate,
} from '@kalaka/domain';
import { message } from '@kalaka/words';
import type { QuietMember } from '../quiet/quiet.model.js';

/** One thing to tell, with its words. */
export interface Said extends NoticeItem {
  readonly say: (language: Language) => string;
}

/** What stands in a network this morning. */
export interface Morning {
  readonly today: PlainDate;
  readonly periods: readonly {
    readonly id: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly dueOn: PlainDate;
    readonly missing: readonly string[];
  }[];
  readonly sentBack: readonly {
    readonly id: string;
    readonly version: number;
    readonly type: string;
    readonly title: LocalText;
    readonly happenedOn: PlainDate;
    readonly organizationIds: readonly string[];
  }[];
  readonly waiting: { readonly count: number; readonly since: PlainDate | null };
  /** In each language, because names are said as each reader reads them. */
  readonly quiet: Readonly<Record<Language, readonly QuietMember[]>>;
}

export interface Concerned {
  readonly coordinates: boolean;
  readonly organizationIds: readonly string[];
}

/** What of it concerns one person, most urgent first. A key holds what makes it another thing: another stage, another version. */
export function standingFor(person: Concerned, morning: Morning): Said[] {
  const { organizationIds } = person;
  const own = (ids: readonly string[]): boolean => ids.some((id) => organizationIds.includes(id));
  return [
    ...morning.periods
      .filter(({ missing }) => own(missing))
      .flatMap((period) => dueIn(period, morning.today)),
    ...morning.sentBack.filter((one) => own(one.organizationIds)).map(cameBack),
    ...(person.coordinates ? forCoordinator(morning) : []),
  ];
}

function dueIn({ id, from, to, dueOn }: Morning['periods'][number], today: PlainDate): Said[] {
  const stage = periodStage(dueOn, today);
  if (!stage) return [];
  const values = { from, to, due: dueOn };
  return [
    {
      subject: 'PERIOD_DUE',
      key: `period:${id}:${stage}`,
      say: (language) => message(language, `mail.notice.PERIOD_${stage}`, values),
    },
  ];
}

const cameBack = ({ id, version, type, title, happenedOn }: Morning['sentBack'][number]): Said => ({
  subject: 'SENT_BACK',
  key: `sentBack:${id}:${version}`,
  say: (language) => {
    const kind = isCode(ACTIVITY_TYPES, type) ? type : 'OTHER';
    const name = pickText(title, [language])?.text ?? message(language, `activities.type.${kind}`);
    return message(language, 'mail.notice.SENT_BACK', { name, day: happenedOn });
  },
});

function forCoordinator({ waiting, quiet, today }: Morning): Said[] {
  const { count, since } = waiting;
  return [
    ...(count > 0
      ? [
          {
            subject: 'REVIEW',
            key: `review:${today}`,
            say: (language: Language) =>
              message(language, 'mail.notice.REVIEW', { count, since: since ?? today }),
          } as const,
        ]
      : []),
    ...quiet.en.map(
      ({ organization, silentDays, lastActivityOn }, at) =>
        ({
          subject: 'QUIET',
          key: `quiet:${organization.id}:${lastActivityOn ?? ''}`,
          say: (language: Language) =>
            message(language, 'mail.notice.QUIET', {
              name: (quiet[language][at] ?? { organization }).organization.name.text,
              days: silentDays,
            }),
        }) as const,
    ),
  ];
}
