import { mergeReason, ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { orRefuse } from '../../broken-constraints.js';
import { refreshTerms } from '../../organization-terms.js';
import { lockOrganization } from '../../organizations.repository.js';
import { mergeInto, orClash } from '../merge-records.js';

export interface MergeInput {
  /** The record that stays, and the version of it that was read. */
  organizationId: string;
  version: number;
  /** The record that goes. */
  otherId: string;
  /** Fields of the one that goes that are taken over. */
  take: readonly string[];
  /** Why they are one. */
  reason: string;
  idempotencyKey?: string | null;
}

/** Makes two records of one organization one. Old links and later imports find the one that stayed. */
@Injectable()
export class MergeOrganizations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: MergeInput): Promise<Result<{ organizationId: string }, Refusal>> {
    demand(actor, 'organization.merge', { networkId: actor.networkId });
    return orClash(
      orRefuse(
        this.unitOfWork.run(actor, (tx) =>
          idempotent(tx, 'organization.merge', input.idempotencyKey, input, () => merge(tx, input)),
        ),
      ),
    );
  }
}

async function merge(
  tx: Tx,
  { organizationId, version, otherId, take, reason }: MergeInput,
): Promise<Result<{ organizationId: string }, Refusal>> {
  const { networkId } = tx.actor;
  const why = mergeReason(reason);
  if (!why.ok) return why;
  const kept = await lockOrganization(networkId, tx, organizationId);
  if (kept.version !== version) return refused('STALE_VERSION', undefined, { currentVersion: kept.version });
  const gone = otherId === organizationId ? kept : await lockOrganization(networkId, tx, otherId);
  const merged = await mergeInto(tx, { keptId: organizationId, goneId: otherId, take });
  if (!merged.ok) return merged;
  await refreshTerms(networkId, tx, [organizationId]);
  await tx.audit({
    event: 'organization.merged',
    subject: { type: 'organization', id: organizationId },
    organizationId,
    data: { otherId, take: merged.value.take },
    personal: { name: gone.name, reason: why.value },
  });
  return ok({ organizationId });
}
