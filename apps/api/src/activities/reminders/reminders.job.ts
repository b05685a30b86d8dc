import {
  completeNotices,
  NOTICE_TIME,
  noticeFor,
  ok,
  QUIET_RULE,
  LANGUAGES,
  systemActor,
  type Language,
  type LocalText,
  type NoticeSettings,
  type Notice,
} from '@kalaka/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { shaped } from '../../platform/db/shaped-statement.js';
import { Outbox } from '../../platform/mail/index.js';
import { quietOf, type QuietRow } from '../quiet/quiet.finder.js';
import type { QuietMember } from '../quiet/quiet.model.js';
import { QUIET_PAGE } from '../quiet/quiet.queries.js';
import { noticeMail, type Reader } from './notice-mail.js';
import { NETWORKS_AWAKE, REMINDERS_PAGE } from './reminders.queries.js';
import { standingFor, type Concerned, type Morning, type Said } from './standing.js';

const OF_NETWORK = 'activities.remindersOfNetwork';
/** A network whose mails go out within this is asked for exactly then; the walk comes once an hour. */
const SOON_SECONDS = 3_600;

interface Person extends Reader, Concerned {
  readonly id: string;
  readonly email: string;
  readonly settings: Partial<NoticeSettings>;
  readonly told: readonly string[];
}
interface Found extends Omit<Morning, 'quiet'> {
  readonly network: LocalText;
  readonly time: string;
  readonly weekday: number;
  readonly people: readonly Person[];
}

/**
 * The mails of the day, from half past seven on by the clock of each network: at most one per person and day, whoever asks
 * how often. On Mondays it is the mail of the week.
 */
@Injectable()
export class RemindersJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'activities.reminders', handler: () => this.tick(), hourly: true });
    this.jobs.register({ name: OF_NETWORK, handler: (data) => this.visit(String(data['networkId'])) });
  }

  async tick(): Promise<void> {
    const networks = await this.unitOfWork.runGlobal(null, async (tx) => {
      const rows = await tx.manager.query(NETWORKS_AWAKE, [tx.now, NOTICE_TIME]);
      const awake = rows as { id: string; seconds: number }[];
      for (const { id, seconds } of awake)
        if (seconds > 0 && seconds <= SOON_SECONDS)
          await tx.after({
            name: OF_NETWORK,
            data: { networkId: id },
            startAfter: inSeconds(tx.now, seconds),
          });
      return ok(awake.filter(({ seconds }) => seconds === 0));
    });
    for (const { id } of networks.ok ? networks.value : []) await this.visit(id);
  }

  async visit(networkId: string): Promise<void> {
    const found = await this.morning(networkId);
    if (!found) return;
    for (const person of found.people) {
      const reader = { settings: completeNotices(person.settings), told: new Set(person.told) };
      const notice = noticeFor(reader, standingFor(person, found), found);
      if (notice) await this.write(networkId, person, notice, found.network);
    }
  }

  private async morning(networkId: string): Promise<(Found & Morning) | null> {
    const read = await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const moment = tx.now.toISOString();
      const found = await cell<Found>(tx, REMINDERS_PAGE, [networkId, moment]);
      const wanted = found.people.some(({ coordinates }) => coordinates);
      const quiet = { en: [], hu: [] } as Record<Language, QuietMember[]>;
      for (const language of wanted ? LANGUAGES : []) {
        const params = [networkId, language, moment, QUIET_RULE.floorDays];
        const { members } = await cell<{ members: QuietRow[] }>(tx, quietWithoutParts, params);
        quiet[language] = quietOf(members, found.today);
      }
      return ok({ ...found, quiet });
    });
    return read.ok ? read.value : null;
  }

  /** Repeating it does nothing: the row of the day is written first, and only once. */
  private async write(
    networkId: string,
    person: Person,
    notice: Notice<Said>,
    network: LocalText,
  ): Promise<void> {
    const items = notice.groups.flatMap((group) => group.items.map(({ key }) => key));
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const written = (await tx.manager.query(
        `INSERT INTO notices (network_id, account_id, day, digest, items) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING account_id`,
        [networkId, person.id, tx.today, notice.digest, items],
      )) as unknown[];
      if (written.length === 0) return ok(null);
      const content = noticeMail(person, notice, network, this.settings.publicUrl);
      const key = `${networkId}:${person.id}:${tx.today}`;
      await this.outbox.put(tx, { template: 'notice', to: person.email, networkId, key, content });
      return ok(null);
    });
  }
}

const quietWithoutParts = shaped('reminders.quiet', QUIET_PAGE, []).text;

async function cell<T>(tx: Tx, sql: string, params: unknown[]): Promise<T> {
  const rows = (await tx.manager.query(sql, params)) as Record<string, T>[];
  return Object.values(rows[0] ?? {})[0] as T;
}

const inSeconds = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
