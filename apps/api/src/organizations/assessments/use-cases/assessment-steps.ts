import { refused, type Actor, type Operation, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { orRefuse } from '../../broken-constraints.js';
import { lockOrganization } from '../../organizations.repository.js';

export type AssessmentMoved = { organizationId: string };
export type AssessmentResult = Result<AssessmentMoved, Refusal>;

/** A step of the member that is assessed; the version is the organization's. */
export interface AssessmentInput {
  organizationId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** What all commands of an assessment share. */
@Injectable()
export class AssessmentSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of the own organization, which is locked: its commands stand in line. */
  ofOwn(
    actor: Actor,
    operation: Operation,
    input: AssessmentInput,
    work: (tx: Tx) => Promise<AssessmentResult>,
  ): Promise<AssessmentResult> {
    const { networkId } = actor;
    const { organizationId } = input;
    return this.inTransaction(actor, operation, input, async (tx) => {
      demand(actor, operation, { networkId, organizationId });
      const { version } = await lockOrganization(networkId, tx, organizationId);
      if (version !== input.version) return refused('STALE_VERSION', undefined, { currentVersion: version });
      return work(tx);
    });
  }

  inTransaction(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<AssessmentResult>,
  ): Promise<AssessmentResult> {
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, () => work(tx)),
      ),
    );
  }
}
