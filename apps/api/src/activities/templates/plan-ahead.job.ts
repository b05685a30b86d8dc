import { ok, PLANNED_AHEAD_DAYS, systemActor, type Clock } from '@kalaka/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { PlanFromTemplate } from './use-cases/plan-from-template.js';

/** Templates with a day within reach, as seen from the network's own zone. $1 network · $2 moment · $3 days ahead */
const DUE = `
  SELECT t.id FROM activity_templates t JOIN networks n ON n.id = t.network_id
  WHERE t.network_id = $1 AND t.next_on <= ($2::timestamptz AT TIME ZONE n.time_zone)::date + $3::int ORDER BY t.id`;

/** Plans ahead what repeats, once an hour. */
@Injectable()
export class PlanAheadJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly plan: PlanFromTemplate,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'activities.planAhead', handler: () => this.tick(), hourly: true });
  }

  async tick(): Promise<void> {
    for (const networkId of await this.networks()) {
      const actor = systemActor(networkId);
      for (const id of await this.due(networkId)) await this.plan.execute(actor, id);
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
      const params = [networkId, this.clock.now(), PLANNED_AHEAD_DAYS];
      const rows = await tx.manager.query<{ id: string }[]>(DUE, params);
      return ok(rows.map(({ id }) => id));
    });
    return found.ok ? found.value : [];
  }
}
