import {
  completePolicies,
  isNews,
  lastOfEachKind,
  ok,
  reminderDue,
  suspendingPapers,
  systemActor,
  type Clock,
  type DocumentFacts,
  type NetworkPolicies,
  type PlainDate,
} from '@kalaka/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { PAPER_FACTS } from './document.sql.js';
import { PauseForPapers } from './use-cases/pause-for-papers.js';
import { RemindOfPaper, type DueReminder } from './use-cases/remind-of-paper.js';

/** Nobody is written to in the night. */
const FIRST_HOUR = 6;

/** $1 network: the papers of each running member, and which reminders went out. */
const MEMBERS = `
  SELECT m.id AS "membershipId", m.state, m.organization_id AS "organizationId",
    (SELECT coalesce(json_agg(${PAPER_FACTS} ORDER BY d.id), '[]') FROM organization_documents d
      WHERE d.network_id = m.network_id AND d.organization_id = m.organization_id) AS papers,
    (SELECT coalesce(json_object_agg(told.document_id, told.days), '{}') FROM (
       SELECT r.document_id, json_agg(r.days_before) AS days FROM document_reminders r
       JOIN organization_documents d ON d.network_id = r.network_id AND d.id = r.document_id
       WHERE r.network_id = m.network_id AND d.organization_id = m.organization_id GROUP BY r.document_id) told) AS told
  FROM memberships m WHERE m.network_id = $1 AND m.state IN ('ACTIVE', 'SUSPENDED') ORDER BY m.id`;

interface Member {
  membershipId: string;
  state: string;
  organizationId: string;
  papers: DocumentFacts[];
  told: Record<string, number[]>;
}

/**
 * Walks through the papers of all members once an hour, from the morning on in each network's own zone: reminds, and
 * pauses memberships whose required papers have run out. What was done today is not done again, whoever asks.
 */
@Injectable()
export class DocumentClockJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly remind: RemindOfPaper,
    private readonly pause: PauseForPapers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'organizations.documentClock', handler: () => this.tick(), hourly: true });
  }

  async tick(): Promise<void> {
    for (const { id, policies } of await this.networks()) await this.visit(id, completePolicies(policies));
  }

  private async visit(networkId: string, policies: NetworkPolicies): Promise<void> {
    const { members, today } = await this.members(networkId);
    for (const member of members) {
      for (const due of remindersOf(member, policies, today)) await this.remind.execute(networkId, due);
      const late = suspendingPapers(member.papers, policies, today).length > 0;
      if (late && member.state === 'ACTIVE') await this.pause.execute(networkId, member.membershipId);
    }
  }

  private async networks(): Promise<{ id: string; policies: Partial<NetworkPolicies> }[]> {
    const found = await this.unitOfWork.runGlobal(null, async (tx) => {
      const rows = await tx.manager.query(
        `SELECT id, policies FROM networks
         WHERE state = 'ACTIVE' AND extract(hour FROM $1::timestamptz AT TIME ZONE time_zone) >= $2 ORDER BY id`,
        [this.clock.now(), FIRST_HOUR],
      );
      return ok(rows as { id: string; policies: Partial<NetworkPolicies> }[]);
    });
    return found.ok ? found.value : [];
  }

  private async members(networkId: string): Promise<{ members: Member[]; today: PlainDate }> {
    const found = await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const members = (await tx.manager.query(MEMBERS, [networkId])) as Member[];
      return ok({ members, today: tx.today });
    });
    return found.ok ? found.value : { members: [], today: '' };
  }
}

function remindersOf(member: Member, policies: NetworkPolicies, today: PlainDate): DueReminder[] {
  return lastOfEachKind(member.papers).flatMap((paper) => {
    const { id, kind, toDate } = paper;
    const days = reminderDue(paper, member.told[id] ?? [], policies, today);
    if (days === null || toDate === null || !isNews(paper, today)) return [];
    return [{ documentId: id, organizationId: member.organizationId, kind, toDate, days }];
  });
}
