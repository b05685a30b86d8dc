import {
  easyMissingSince,
  isBankScheme,
  ok,
  registerOrganization,
  SYSTEM_ID,
  type Actor,
  type OrganizationChanges,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { offeredFor } from '../../networks/index.js';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { orRefuse } from '../broken-constraints.js';
import { OrganizationEntity } from '../entities/index.js';
import { identifierRow, saveIdentifiers } from '../identifier-rows.js';
import { refreshTerms } from '../organization-terms.js';

export interface RegisterInput extends OrganizationChanges {
  idempotencyKey?: string | null;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** The coordinator enters an organization into the register. It is listed; membership begins with an application. */
@Injectable()
export class RegisterOrganization {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: RegisterInput): Promise<Result<{ organizationId: string }, Refusal>> {
    const { networkId } = actor;
    demand(actor, 'organization.register', { networkId });
    const withBank = input.identifiers?.some(({ scheme }) => isBankScheme(scheme));
    if (withBank && actor.role !== 'SYS') demand(actor, 'organization.readBankAccount', { networkId });
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'organization.register', input.idempotencyKey, input, () =>
          register(tx, actor, input),
        ),
      ),
    );
  }
}

async function register(tx: Tx, actor: Actor, { id, idempotencyKey: _key, ...changes }: RegisterInput) {
  const { networkId } = actor;
  const extraTargetGroups = await offeredFor(networkId, tx, changes.targetGroups);
  const rule = registerOrganization(changes, actor, { today: tx.today, extraTargetGroups });
  if (!rule.ok) return rule;
  const { identifiers, statusEnteredBy, ...profile } = rule.value;
  const organizationId = id ?? newId();
  await tx.manager.insert(OrganizationEntity, {
    ...(profile as Partial<OrganizationEntity>),
    networkId,
    id: organizationId,
    statusEnteredBy: statusEnteredBy === SYSTEM_ID ? null : statusEnteredBy,
    easyMissingSince: easyMissingSince(null, profile, tx.today),
    details: {},
    createdAt: tx.now,
    version: 1,
  });
  await saveIdentifiers(
    networkId,
    tx,
    organizationId,
    identifiers.map((one) => identifierRow(one)),
  );
  await refreshTerms(networkId, tx, [organizationId]);
  await tx.audit({
    event: 'organization.registered',
    subject: { type: 'organization', id: organizationId },
    organizationId,
    data: { legalForm: profile.legalForm, legalStatus: profile.legalStatus },
    personal: { name: profile.name },
  });
  return ok({ organizationId });
}
