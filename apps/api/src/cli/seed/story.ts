import { pickText, systemActor, type Actor, type PlainDate, type Refusal, type Result } from '@kalaka/domain';
import type { DataSource } from 'typeorm';
import type { MandateFile, World } from './files.js';
import { demoId, demoNetworkId } from './ids.js';
import type { Pen } from './pen.js';
import type { SeedClock } from './seed-clock.js';

/** One thing that happened. `day` counts from today; within a day `order` decides, then the order of the files. */
export interface Happening {
  day: number;
  order: Order;
  /** For the message when it is refused. */
  what: string;
  /** Whether it has been written already (a seeding that was cut off goes on where it stopped). */
  done(): Promise<boolean>;
  write(): Promise<Result<unknown, Refusal>>;
}

/** What comes before what on one day: bodies, then people, then what people do. */
export enum Order {
  NETWORK,
  BODY,
  POST,
  COORDINATOR,
  OFFICER,
  ASKS,
  DECIDES,
  BEGINS,
  PERSON,
  WORKS,
  LEAVES,
  ENDS,
}

type Tables =
  | 'networks'
  | 'organizations'
  | 'nao_terms'
  | 'handovers'
  | 'handover_items'
  | 'organization_documents'
  | 'mandates'
  | 'memberships'
  | 'services'
  | 'locations'
  | 'spare_capacities'
  | 'sponsorships'
  | 'capacity_assessments'
  | 'peer_assessments'
  | 'capacity_gaps'
  | 'help_offers'
  | 'programs'
  | 'program_contributions'
  | 'program_indicators'
  | 'program_indicator_periods'
  | 'program_services'
  | 'activities'
  | 'hour_rates'
  | 'reporting_periods';

/** What the chapters of a network's history share: who is who, who may act on a day, what is there already. */
export class Story {
  readonly networkId: string;

  constructor(
    readonly world: World,
    readonly pen: Pen,
    readonly clock: SeedClock,
    private readonly app: DataSource,
  ) {
    this.networkId = demoNetworkId(world.network.key);
  }

  id(key: string): string {
    return demoId(this.networkId, key);
  }

  idOf(key: string | undefined): string | null {
    return key === undefined ? null : this.id(key);
  }

  day(offset: number | undefined): PlainDate | null {
    return offset === undefined ? null : this.clock.day(offset);
  }

  readonly system = (): Actor => systemActor(this.networkId);

  /** The coordinator of that day. */
  coordinator(day: number): Actor {
    return this.actor(day, ({ role }) => role === 'COORD') ?? this.system();
  }

  /** Who acts for an organization: its officer or editor, before it has one the coordinator. */
  speaker(organization: string, day: number, roles: readonly string[] = ['AO', 'ED']): Actor {
    const own = (mandate: MandateFile): boolean => mandate.organization === organization;
    for (const role of roles) {
      const actor = this.actor(day, (mandate) => own(mandate) && mandate.role === role);
      if (actor) return actor;
    }
    return this.coordinator(day);
  }

  financeOfficer(day: number): Actor | null {
    return this.actor(day, ({ role }) => role === 'FIN');
  }

  /** Whether a row is there; `condition` is SQL on its columns, with `$3` onwards as given. */
  async has(table: Tables, key: string, condition = 'true', ...params: unknown[]): Promise<boolean> {
    const column = table === 'networks' ? 'id' : 'network_id';
    const rows = await this.read(
      `SELECT 1 FROM ${table} WHERE ${column} = $1 AND id = $2 AND (${condition})`,
      [this.networkId, table === 'networks' ? this.networkId : this.id(key), ...params],
    );
    return rows.length > 0;
  }

  /** The version that a command must name. */
  async version(
    table:
      | 'organizations'
      | 'memberships'
      | 'mandates'
      | 'handovers'
      | 'sponsorships'
      | 'capacity_gaps'
      | 'programs',
    key: string,
  ): Promise<number> {
    const [row] = await this.read<{ version: number }>(
      `SELECT version FROM ${table} WHERE network_id = $1 AND id = $2`,
      [this.networkId, this.id(key)],
    );
    return row?.version ?? 0;
  }

  async accountVersion(key: string): Promise<number> {
    const [row] = await this.read<{ version: number }>('SELECT version FROM accounts WHERE id = $1', [
      this.id(key),
    ]);
    return row?.version ?? 0;
  }

  /** Whether something was written down about a person. */
  async isThere(table: 'deactivations' | 'erasures', personId: string): Promise<boolean> {
    const rows = await this.read(`SELECT 1 FROM ${table} WHERE network_id = $1 AND account_id = $2`, [
      ...[this.networkId, personId],
    ]);
    return rows.length > 0;
  }

  /** Words that are kept in one language only: that of the network. */
  said(text: Record<string, string>): string {
    return pickText(text, [this.world.network.defaultLanguage])?.text ?? '';
  }

  /** Reads as the application does, with this network set. */
  async read<T extends object>(sql: string, params: unknown[]): Promise<T[]> {
    return this.app.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.network_id', $1, true)`, [this.networkId]);
      return (await manager.query(sql, params)) as T[];
    });
  }

  private actor(day: number, fits: (mandate: MandateFile) => boolean): Actor | null {
    for (const person of this.world.people) {
      const live = ({ fromDay, toDay }: MandateFile): boolean => fromDay <= day && day <= (toDay ?? day);
      const mandate = person.mandates.find((one) => live(one) && fits(one));
      if (!mandate) continue;
      return Object.freeze({
        accountId: this.id(person.key),
        mandateId: this.id(mandate.key),
        role: mandate.role,
        networkId: this.networkId,
        organizationId: this.idOf(mandate.organization) ?? undefined,
        officeId: this.idOf(mandate.office) ?? undefined,
      });
    }
    return null;
  }
}
