import type { Actor, EventName, Json, PlainDate } from '@kalaka/domain';
import type { EntityManager } from 'typeorm';

/** One change, as the audit trail keeps it. */
export interface AuditEvent {
  event: EventName;
  subject: { type: string; id: string };
  organizationId?: string | undefined;
  /** The organization for which the actor acted, when it is not the actor's own. */
  onBehalfOf?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Codes, ids, dates and whole numbers. It is hashed and never erased: no personal text. */
  data?: Json | undefined;
  /** Names, free text, before and after: kept apart from the hashed record, so that it can be erased. */
  personal?: Json | undefined;
}

/** Work for after the commit. It is stored by the same transaction: a rolled-back change leaves no job behind. */
export interface Job {
  name: string;
  data: Record<string, Json>;
  /** Null: nobody needs to come any more; what waits under the key is taken back. */
  startAfter?: Date | null;
  /** What the job is about, where only the newest that waits is of any use: it takes the place of the others. */
  key?: string;
}

/** A write transaction outside any network: sign-in, sessions, accounts. Tables of networks look empty in it. */
export interface GlobalTx {
  readonly manager: EntityManager;
  readonly now: Date;
  readonly requestId: string;
  /**
   * A statement that runs often: each connection keeps its plan under this name, which must always carry the same text.
   * Gives the rows.
   */
  prepared(name: string, text: string, values: readonly unknown[]): Promise<unknown[]>;
  /** The same for what gives no rows: nobody waits for it, and when it breaks a constraint, the whole transaction says so. */
  write(name: string, text: string, values: readonly unknown[]): void;
  after(job: Job): Promise<void>;
}

/** A write transaction of one actor in one network. */
export interface Tx extends GlobalTx {
  readonly actor: Actor;
  /** Today in the network's time zone. */
  readonly today: PlainDate;
  /** Appended to the network's chain just before the commit, so that the chain's lock is held for a moment only. */
  audit(event: AuditEvent): Promise<void>;
}
