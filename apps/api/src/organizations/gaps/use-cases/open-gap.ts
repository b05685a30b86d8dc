import { gapRules, ok, refused, type Actor, type LocalText } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { lockOrganization } from '../../organizations.repository.js';
import { GapEntity } from '../entities/gap.entity.js';
import { openFieldsOf } from '../gaps.repository.js';
import { GapSteps, tell, type GapResult } from './gap-steps.js';

export interface OpenGapInput {
  organizationId: string;
  version: number;
  field: string;
  text: LocalText;
  idempotencyKey?: string | null;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** A member asks the others for help in one field. */
@Injectable()
export class OpenGap {
  constructor(private readonly steps: GapSteps) {}

  execute(actor: Actor, input: OpenGapInput): Promise<GapResult> {
    const { networkId } = actor;
    const { organizationId } = input;
    return this.steps.inTransaction(actor, 'gap.open', input, async (tx) => {
      demand(actor, 'gap.open', { networkId, organizationId });
      const { version } = await lockOrganization(networkId, tx, organizationId);
      if (version !== input.version) return refused('STALE_VERSION', undefined, { currentVersion: version });
      const openFields = await openFieldsOf(networkId, tx, organizationId);
      const decided = gapRules.openGap({ openFields }, input, tx.today);
      if (!decided.ok) return decided;
      const row = { networkId, organizationId, id: input.id ?? newId(), version: 1, ...decided.value };
      await tx.manager.insert(GapEntity, row);
      await tell(tx, 'gap.opened', row, { to: 'OPEN', text: { ...row.text } });
      return ok({ gapId: row.id });
    });
  }
}
