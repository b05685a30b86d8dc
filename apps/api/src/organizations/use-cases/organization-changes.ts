import {
  MATRIX,
  ok,
  refused,
  type Actor,
  type EventName,
  type Json,
  type Operation,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { orRefuse } from '../broken-constraints.js';
import { OrganizationEntity } from '../entities/index.js';
import { refreshTerms } from '../organization-terms.js';
import { lockOrganization } from '../organizations.repository.js';

/** Every command on a part of an organization names the version that was read. */
export interface ChangeInput {
  organizationId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** What was changed, for the record and its story. No field: nothing was, and nothing is written or told. */
export interface Changed {
  fields: readonly string[];
  /** Columns of the organization itself; parts in tables of their own are written by the command. */
  set?: Partial<OrganizationEntity>;
  /** Codes, days and ids for the hashed record. */
  data?: { [key: string]: Json };
  /** Texts of people, field by field. */
  before?: { [field: string]: Json };
  after?: { [field: string]: Json };
}

export type OrganizationResult = Result<{ organizationId: string }, Refusal>;

type Work = (organization: OrganizationEntity, tx: Tx) => Promise<Result<Changed, Refusal>>;

/**
 * What all commands on an organization share: in one transaction lock it, compare the version, do the work, count the
 * version up, keep the search in line, write one event.
 */
@Injectable()
export class OrganizationChanges {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param event what the story calls it */
  make(
    actor: Actor,
    operation: Operation,
    event: EventName,
    input: ChangeInput,
    work: Work,
  ): Promise<OrganizationResult> {
    const { networkId } = actor;
    const { organizationId: id, idempotencyKey } = input;
    const inTransaction = async (tx: Tx): Promise<OrganizationResult> => {
      const organization = await lockOrganization(networkId, tx, id);
      if (organization.version !== input.version) {
        return refused('STALE_VERSION', undefined, { currentVersion: organization.version });
      }
      const changed = await work(organization, tx);
      if (!changed.ok) return changed;
      if (changed.value.fields.length === 0) return ok({ organizationId: id });
      const version = organization.version + 1;
      await tx.manager.update(
        OrganizationEntity,
        { networkId, id },
        { ...(changed.value.set as object), version },
      );
      await refreshTerms(networkId, tx, [id]);
      await tell(tx, operation, event, id, { ...changed.value, data: { version, ...changed.value.data } });
      return ok({ organizationId: id });
    };
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, idempotencyKey, input, () => inTransaction(tx)),
      ),
    );
  }

  /** Changes of the profile, its services and its numbers. */
  async edit(actor: Actor, input: ChangeInput, work: Work): Promise<OrganizationResult> {
    const facts = { networkId: actor.networkId, organizationId: input.organizationId };
    demand(actor, 'organization.edit', facts);
    return this.make(actor, 'organization.edit', 'organization.edited', input, work);
  }
}

async function tell(
  tx: Tx,
  operation: Operation,
  event: EventName,
  id: string,
  changed: Changed,
): Promise<void> {
  const { fields, data, before, after } = changed;
  await tx.audit({
    event,
    subject: { type: 'organization', id },
    organizationId: id,
    // What only the organization itself may do, the coordination did for it.
    onBehalfOf: tx.actor.role === 'COORD' && MATRIX[operation].AO === 'org' ? id : undefined,
    data: { fields: [...fields], ...data } as never,
    personal:
      before || after ? JSON.parse(JSON.stringify({ before: before ?? {}, after: after ?? {} })) : undefined,
  });
}
