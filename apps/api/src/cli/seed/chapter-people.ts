import type { Actor, DisplaySettings, TextSize } from '@kalaka/domain';
import type { Session } from '../../platform/access/index.js';
import type { MandateFile, PersonFile } from './files.js';
import { Order, type Happening, type Story } from './story.js';

/** Who got which role when, who lost it, and how people want to read. */
export function peopleChapter(story: Story): Happening[] {
  return story.world.people.flatMap((person) => [
    ...person.mandates.flatMap((mandate) => [appointed(story, person, mandate), ...ended(story, mandate)]),
    ...reads(story, person),
    ...shutOut(story, person),
    ...asksToBeErased(story, person),
  ]);
}

const ORDERS: Partial<Record<MandateFile['role'], Order>> = { COORD: Order.COORDINATOR, AO: Order.OFFICER };

function appointed(story: Story, person: PersonFile, mandate: MandateFile): Happening {
  const { clock, pen, world } = story;
  const first = mandate.fromDay === world.network.foundedDay;
  // A new coordinator is appointed by the one before, on that one's last day.
  const day = mandate.role === 'COORD' && !first ? mandate.fromDay - 1 : mandate.fromDay;
  return {
    day,
    order: ORDERS[mandate.role] ?? Order.PERSON,
    what: mandate.key,
    done: () => story.has('mandates', mandate.key),
    write: () =>
      pen.appoint.execute(appointer(story, mandate, day, first), {
        email: person.email,
        givenName: person.givenName,
        familyName: person.familyName,
        prefix: person.prefix ?? null,
        languages: person.languages,
        role: mandate.role,
        organizationId: story.idOf(mandate.organization),
        officeId: story.idOf(mandate.office),
        title: mandate.title ?? null,
        from: clock.day(mandate.fromDay),
        to: hasTerm(mandate) ? story.day(mandate.toDay) : null,
        ids: {
          ...{ account: story.id(person.key), mandate: story.id(mandate.key) },
          invited: mandate.invited ?? false,
        },
      }),
  };
}

/** The first coordinator comes from the founding itself; officers appoint for their own organization. */
function appointer(story: Story, mandate: MandateFile, day: number, first: boolean): Actor {
  if (mandate.role === 'COORD' && first) return story.system();
  const ownBody = mandate.role === 'ED' || mandate.role === 'VIEW';
  return ownBody ? story.speaker(mandate.organization ?? '', day, ['AO']) : story.coordinator(day);
}

/** Coordinator and auditor are chosen for a term; others stay until somebody ends it. */
const hasTerm = ({ role, toDay }: MandateFile): boolean =>
  toDay !== undefined && (role === 'COORD' || role === 'AUD');

function ended(story: Story, mandate: MandateFile): Happening[] {
  const last = mandate.toDay;
  if (last === undefined || hasTerm(mandate)) return [];
  return [
    {
      day: last,
      order: Order.ENDS,
      what: `end of ${mandate.key}`,
      done: () => story.has('mandates', mandate.key, 'to_date IS NOT NULL'),
      write: async () =>
        story.pen.endMandate.execute(story.coordinator(last), {
          mandateId: story.id(mandate.key),
          version: await story.version('mandates', mandate.key),
          on: story.clock.day(last),
          reason: 'The person has left the organization.',
        }),
    },
  ];
}

/** "130%" in the files is a size of the list. */
function reads(story: Story, person: PersonFile): Happening[] {
  const { displaySettings, mandates } = person;
  if (!displaySettings || Object.keys(displaySettings).length === 0) return [];
  const { textSize, ...rest } = displaySettings;
  const settings: Partial<DisplaySettings> = {
    ...rest,
    ...(textSize ? { textSize: textSize.replace('%', '') as TextSize } : {}),
  };
  const accountId = story.id(person.key);
  return [
    {
      day: Math.min(...mandates.map(({ fromDay }) => fromDay)) + 1,
      order: Order.WORKS,
      what: `settings of ${person.key}`,
      done: async () =>
        (await story.read(`SELECT 1 FROM accounts WHERE id = $1 AND display_settings <> '{}'`, [accountId]))
          .length > 0,
      write: () =>
        story.pen.saveProfile.execute(
          { session: { accountId } as Session, actor: null },
          { changes: { displaySettings: settings } },
        ),
    },
  ];
}

function shutOut(story: Story, person: PersonFile): Happening[] {
  const { deactivated } = person;
  if (!deactivated) return [];
  const personId = story.id(person.key);
  return [
    {
      day: deactivated.day,
      order: Order.ENDS,
      what: `${person.key} is shut out`,
      done: () => story.isThere('deactivations', personId),
      write: async () =>
        story.pen.deactivate.execute(story.coordinator(deactivated.day), {
          ...{ personId, version: await story.accountVersion(person.key), reason: deactivated.reason },
        }),
    },
  ];
}

function asksToBeErased(story: Story, person: PersonFile): Happening[] {
  const { erasureRequestedDay: day } = person;
  if (day === undefined) return [];
  const personId = story.id(person.key);
  return [
    {
      day,
      order: Order.WORKS,
      what: `${person.key} asks to be erased`,
      done: () => story.isThere('erasures', personId),
      write: async () =>
        story.pen.requestErasure.request(story.coordinator(day), {
          ...{ personId, version: await story.accountVersion(person.key) },
        }),
    },
  ];
}
