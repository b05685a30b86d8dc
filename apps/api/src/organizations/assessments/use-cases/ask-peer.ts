import { assessmentRules, ok, refused, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { notFound } from '../../../platform/errors/index.js';
import { OrganizationEntity } from '../../entities/index.js';
import { isActiveMember } from '../../gaps/gaps.repository.js';
import { PeerAssessmentEntity } from '../entities/assessment.entity.js';
import { latestAssessment } from '../assessments.repository.js';
import { AssessmentSteps, type AssessmentInput, type AssessmentResult } from './assessment-steps.js';

export interface AskPeerInput extends AssessmentInput {
  peerId: string;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** A member asks another for its view on the newest assessment. */
@Injectable()
export class AskPeer {
  constructor(private readonly steps: AssessmentSteps) {}

  execute(actor: Actor, input: AskPeerInput): Promise<AssessmentResult> {
    const { networkId } = actor;
    const { organizationId, peerId } = input;
    return this.steps.ofOwn(actor, 'assessment.askPeer', input, async (tx) => {
      const peer = { where: { networkId, id: peerId }, select: { id: true } };
      if (!(await tx.manager.findOne(OrganizationEntity, peer))) throw notFound();
      const assessment = await latestAssessment(networkId, tx, organizationId);
      if (!assessment) return refused('WRONG_STATE', undefined, { currentState: 'NONE' });
      const active = await isActiveMember(networkId, tx, peerId);
      const facts = { assessment, peer: { organizationId: peerId, isActiveMember: active } };
      const decided = assessmentRules.askPeer(facts, tx.today);
      if (!decided.ok) return decided;
      const id = input.id ?? newId();
      const row = { networkId, id, assessmentId: assessment.id, ...decided.value };
      await tx.manager.insert(PeerAssessmentEntity, row);
      await tx.audit({
        event: 'assessment.peerAsked',
        subject: { type: 'assessment', id: assessment.id },
        organizationId: peerId,
        onBehalfOf: organizationId,
      });
      return ok({ organizationId });
    });
  }
}
