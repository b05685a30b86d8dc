import { assessmentRules, ok, type Actor, type CapacityField, type PeerAssessment } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { lockOrganization } from '../../organizations.repository.js';
import { assessmentOfRequest } from '../assessments.repository.js';
import { PeerAssessmentEntity } from '../entities/assessment.entity.js';
import { AssessmentSteps, type AssessmentResult } from './assessment-steps.js';

export interface GivePeerAssessmentInput {
  requestId: string;
  levels: Partial<Record<CapacityField, number>>;
  idempotencyKey?: string | null;
}

/** The member that was asked says how it sees the other. */
@Injectable()
export class GivePeerAssessment {
  constructor(private readonly steps: AssessmentSteps) {}

  execute(actor: Actor, input: GivePeerAssessmentInput): Promise<AssessmentResult> {
    const { networkId } = actor;
    return this.steps.inTransaction(actor, 'assessment.givePeer', input, async (tx) => {
      const asked = await assessmentOfRequest(networkId, tx, input.requestId);
      const peer = asked && requestIn(asked.assessment.peers, input.requestId);
      if (!peer) throw notFound();
      demand(actor, 'assessment.givePeer', { networkId, organizationId: peer.organizationId });
      const assessed = asked.assessment.organizationId;
      // Peers of one assessment stand in line: who comes first decides whether a mentor may follow.
      await lockOrganization(networkId, tx, assessed);
      const now = await assessmentOfRequest(networkId, tx, input.requestId);
      const facts = {
        assessment: now?.assessment ?? asked.assessment,
        request: requestIn(now?.assessment.peers ?? [], peer.id) ?? peer,
        isMentor: now?.isMentor ?? asked.isMentor,
      };
      const decided = assessmentRules.assessPeer(facts, input.levels, tx.today);
      if (!decided.ok) return decided;
      await tx.manager.update(PeerAssessmentEntity, { networkId, id: peer.id }, { ...decided.value });
      await tx.audit({
        event: 'assessment.peerGiven',
        subject: { type: 'assessment', id: facts.assessment.id },
        organizationId: assessed,
        onBehalfOf: peer.organizationId,
        data: { byMentor: decided.value.byMentor },
      });
      return ok({ organizationId: assessed });
    });
  }
}

const requestIn = (peers: readonly PeerAssessment[], id: string): PeerAssessment | undefined =>
  peers.find((one) => one.id === id);
