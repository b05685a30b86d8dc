import { Injectable } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import type { Job } from '../db/tx.js';

const WAITING_GIVES_WAY = `DELETE FROM pgboss.job WHERE name = $1 AND singleton_key = $2 AND state = 'created'`;

/** Puts jobs into the queue of the database, inside the transaction of the change that asks for them. */
@Injectable()
export class JobQueue {
  constructor(private readonly boss: PgBoss) {}

  async enqueue(manager: EntityManager, job: Job): Promise<void> {
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await run(manager, text, values) }),
    };
    const { name, data, startAfter, key } = job;
    if (key) await run(manager, WAITING_GIVES_WAY, [name, key]);
    if (startAfter === null) return;
    await this.boss.send(name, data, {
      db,
      ...(startAfter && { startAfter }),
      ...(key && { singletonKey: key }),
    });
  }
}

// An INSERT … RETURNING answers with rows alone in the driver, but TypeORM wraps UPDATE and DELETE as [rows, count].
async function run(
  manager: EntityManager,
  text: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const answer: unknown = await manager.query(text, values);
  return (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as Record<
    string,
    unknown
  >[];
}
