import { ok, systemActor, type Clock } from '@kalaka/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { LockPeriod } from './use-cases/lock-period.js';

/** Periods whose due day and grace may be over, as seen from each network's own zone. */
const DUE = `
  SELECT p.id FROM reporting_periods p JOIN networks n ON n.id = p.network_id
  WHERE p.network_id = $1 AND p.state = 'OPEN' AND ($2::timestamptz AT TIME ZONE n.time_zone)::date > p.due_on + p.grace_days
  ORDER BY p.from_date`;

/** Locks reporting periods when their time has come, once an hour. One in which something waits for a decision stays open. */
@Injectable()
export class PeriodClockJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly lock: LockPeriod,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'activities.periodClock', handler: () => this.tick(), hourly: true });
  }

  async tick(): Promise<void> {
    for (const networkId of await this.networks()) {
      const actor = systemActor(networkId);
      for (const id of await this.due(networkId)) await this.lock.onTime(actor, id);
    }
  }

  private async networks(): Promise<string[]> {
    const found = await this.unitOfWork.runGlobal(null, async (tx) => {
      const rows = await tx.manager.query<{ id: string }[]>(
        `SELECT id FROM networks WHERE state = 'ACTIVE' ORDER BY id`,
      );
      return ok(rows.map(({ id }) => id));
    });
    return found.ok ? found.value : [];
  }

  private async due(networkId: string): Promise<string[]> {
    const found = await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const rows = await tx.manager.query<{ id: string }[]>(DUE, [networkId, this.clock.now()]);
      return ok(rows.map(({ id }) => id));
    });
    return found.ok ? found.value : [];
  }
}
