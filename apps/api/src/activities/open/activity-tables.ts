import { pickText, type LocalText } from '@kalaka/domain';
import {
  writeCalendar,
  writeTable,
  type CsvProfile,
  type TableColumn,
  type TableRecord,
} from '@kalaka/standards';
import { message } from '@kalaka/words';
import { Inject, Injectable } from '@nestjs/common';
import writeXlsxFile from 'write-excel-file/node';
import type { HubContext } from '../../platform/access/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { ActivitiesFinder, readerOf } from '../activities.finder.js';
import { eventOf, typeOf } from '../calendar/activity-events.js';
import type { ActivityFilter } from '../activity-list.inputs.js';
import type { Activity } from '../model/activity.model.js';

type Eyes = Pick<HubContext, 'actor' | 'language' | 'read'>;

const ASKED = [
  ...['program', 'typeName', 'startsAt', 'title', 'outcome', 'place', 'districtName'],
  ...['district', 'minutes', 'reach', 'staffMinutes', 'volunteerMinutes'],
].map((field) => `edges.node.${field}`);
const PAGE = 500;
/** More go into no download. */
const MOST = 50_000;

const COLUMNS = {
  id: 'string',
  date: 'date',
  time: 'string',
  organization: 'string',
  partners: 'list',
  program: 'string',
  type: 'string',
  title: 'string',
  place: 'string',
  district: 'string',
  minutes: 'number',
  reach: 'number',
  staff_hours: 'number',
  volunteer_hours: 'number',
  state: 'string',
  outcome: 'string',
} as const satisfies Record<string, TableColumn['type']>;

const hours = (minutes: number | null): number | null => (minutes === null ? null : minutes / 60);

/** Activities as this person sees them, as files: counts of others are empty in them as they are on the page. */
@Injectable()
export class ActivityTables {
  constructor(
    private readonly finder: ActivitiesFinder,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {}

  async csv(eyes: Eyes, filter: ActivityFilter, profile: CsvProfile): Promise<Buffer> {
    const records = (await this.all(eyes, filter)).map((one) => recordOf(one, eyes, profile));
    return Buffer.from([...writeTable(columnsIn(eyes), records, profile)].join(''));
  }

  async xlsx(eyes: Eyes, filter: ActivityFilter): Promise<Buffer> {
    const columns = columnsIn(eyes);
    const rows = (await this.all(eyes, filter)).map((one) => recordOf(one, eyes, 'hungarian-excel'));
    const head = columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const }));
    // a text is never read as a formula: its cell says that it is a text
    const cell = (value: TableRecord[string]) => {
      if (typeof value === 'number') return { value, type: Number };
      const text = Array.isArray(value) ? value.join(' | ') : value;
      return text == null || text === '' ? null : { value: String(text), type: String };
    };
    const data = [head, ...rows.map((row) => columns.map(({ name }) => cell(row[name])))];
    const sheet = message(eyes.language, 'directory.kind.activities');
    return writeXlsxFile([{ sheet, stickyRowsCount: 1, data }]).toBuffer();
  }

  async calendar(eyes: Eyes, filter: ActivityFilter): Promise<Buffer> {
    const { networkId } = readerOf(eyes);
    const network = await eyes.read.page<{ zone: string; name: LocalText }>(
      'activities.calendar',
      `SELECT json_build_object('zone', n.time_zone, 'name', n.name) FROM networks n WHERE n.id = $1`,
      [networkId],
    );
    const { host } = new URL(this.settings.publicUrl);
    const { language } = eyes;
    const events = (await this.all(eyes, filter)).map((one) =>
      eventOf(one, { host, language, url: `${this.settings.publicUrl}/activities/${one.id}` }),
    );
    const name = pickText(network.name, [language])?.text ?? 'Kaláka';
    return Buffer.from(writeCalendar({ name, zone: network.zone, language, events }));
  }

  private async all(eyes: Eyes, filter: ActivityFilter): Promise<Activity[]> {
    const found: Activity[] = [];
    for (let after: string | null = null; found.length < MOST;) {
      const page = await this.finder.page(eyes, { first: PAGE, after, filter }, ASKED);
      found.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    return found;
  }
}

const columnsIn = ({ language }: Eyes): TableColumn[] =>
  Object.entries(COLUMNS).map(([name, type]) => ({
    ...{ name, type, title: message(language, `directory.activities.${name}`) },
  }));

/** In the table for programs codes stay codes. */
function recordOf(one: Activity, eyes: Eyes, profile: CsvProfile): TableRecord {
  const words = profile !== 'plain';
  return {
    ...{ id: one.id, date: one.happenedOn, time: one.startsAt, organization: one.organization.name.text },
    partners: one.coOrganizers.map(({ name }) => name.text),
    program: one.program?.title.text,
    type: words ? typeOf(one, eyes) : one.type,
    ...{ title: one.title?.text, place: one.place },
    district: words ? (one.districtName?.text ?? one.district) : one.district,
    ...{ minutes: one.minutes, reach: one.reach },
    ...{ staff_hours: hours(one.staffMinutes), volunteer_hours: hours(one.volunteerMinutes) },
    state: words ? message(eyes.language, `activities.state.${one.state}`) : one.state,
    outcome: one.outcome?.text,
  };
}
