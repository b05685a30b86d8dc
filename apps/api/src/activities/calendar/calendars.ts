import { addDays, can, ownOrganization, pickText, todayIn, type Clock, type LocalText } from '@kalaka/domain';
import { writeCalendar, type CalendarEvent } from '@kalaka/standards';
import { message } from '@kalaka/words';
import { Inject, Injectable } from '@nestjs/common';
import { languageOf } from '../../platform/access/request-contexts.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { CLOCK, NOBODY, ReadPool, ReadScope, whoseRows } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import type { Reader } from '../activities.finder.js';
import type { ReportingPeriod } from '../periods/period.model.js';
import { eventOf, type TimedActivity } from './activity-events.js';
import { CalendarRooms } from './calendar-rooms.js';
import { CALENDAR_OF, NETWORK_CALENDAR } from './calendar.queries.js';

interface CalendarOf {
  zone: string;
  name: LocalText;
}

/** So far back a calendar goes. */
const DAYS_BACK = 92;
const MOST = 1_000;
const ASKED = ['startsAt', 'minutes', 'title', 'typeName', 'place'].map((field) => `edges.node.${field}`);

/** Calendars that a program reads again and again: that of a person, and that of a network. */
@Injectable()
export class Calendars {
  private readonly host: string;

  constructor(
    private readonly pool: ReadPool,
    private readonly rooms: CalendarRooms,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {
    this.host = new URL(settings.publicUrl).host;
  }

  /** What the organization of this reader does (that of the network for who acts for all of it) and until when it reports; null for an address that is none. */
  async ofPerson(token: string): Promise<Buffer | null> {
    const reader = await this.rooms.feeds.readerOf(token);
    if (!reader) return null;
    const { actor } = reader;
    const language = languageOf(undefined, reader.languages);
    const eyes: Reader = { actor, language, read: new ReadScope(this.pool, whoseRows(actor)) };
    const { zone, name } = await eyes.read.page<CalendarOf>('activities.calendar', CALENDAR_OF, [
      actor.networkId,
    ]);
    const from = addDays(todayIn(this.clock.now(), zone), -DAYS_BACK);
    const own = ownOrganization(actor);
    const filter = { from, organizationIds: own ? [own] : null };
    const { edges } = await this.rooms.activities.page(eyes, { first: MOST, filter }, ASKED);
    const periods = can(actor, 'period.list', { networkId: actor.networkId })
      ? await this.rooms.periods.all(eyes)
      : [];
    const { publicUrl } = this.settings;
    const events = [
      ...edges.map(({ node }) =>
        eventOf(node, { host: this.host, language, url: `${publicUrl}/activities/${node.id}` }),
      ),
      ...periods.filter(({ dueOn }) => dueOn >= from).map((period) => this.due(period, language)),
    ];
    return file({ name: pickText(name, [language])?.text ?? 'Kaláka', zone, language, events });
  }

  /** What a network publishes of its programmes. */
  async ofNetwork(slug: string, asked: string | undefined): Promise<Buffer> {
    const network = await this.rooms.networks.named(new ReadScope(this.pool, NOBODY), slug);
    if (!network) throw notFound();
    const language = languageOf(asked, [network.defaultLanguage]);
    const read = new ReadScope(this.pool, { networkId: network.id });
    const today = todayIn(this.clock.now(), network.timeZone);
    const params = [network.id, language, addDays(today, -DAYS_BACK), today];
    const activities = await read.page<TimedActivity[]>('network.calendar', NETWORK_CALENDAR, params);
    const name = pickText(network.name, [language])?.text ?? slug;
    return file({
      name: message(language, 'activities.calendar.network', { name }),
      ...{ zone: network.timeZone, language },
      events: activities.map((one) => eventOf(one, { host: this.host, language })),
    });
  }

  private due(period: ReportingPeriod, language: Reader['language']): CalendarEvent {
    const { id, version, fromDate: from, toDate: to, dueOn: date } = period;
    return {
      ...{ uid: `${id}@${this.host}`, sequence: version, changedAt: `${from}T00:00:00.000Z`, date },
      title: message(language, 'activities.calendar.due', { from, to }),
      url: `${this.settings.publicUrl}/activities/periods/${id}`,
      status: 'CONFIRMED',
    };
  }
}

const file = (calendar: Parameters<typeof writeCalendar>[0]): Buffer => Buffer.from(writeCalendar(calendar));
