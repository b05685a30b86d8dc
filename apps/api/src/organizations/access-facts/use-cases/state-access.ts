import {
  ok,
  stateAccess,
  under,
  type AccessRequest,
  type AccessibilityFact,
  type Actor,
  type Checker,
  type Json,
  type LocalText,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import type { Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { AccessibilityFactEntity, LocationEntity, ServiceEntity } from '../../entities/index.js';
import {
  OrganizationChanges,
  type ChangeInput,
  type OrganizationResult,
} from '../../use-cases/organization-changes.js';

export interface StateAccessInput extends ChangeInput {
  /** The place or the service that it is about; one of them. */
  locationId?: string | null;
  serviceId?: string | null;
  fact: Omit<AccessRequest, 'checkedOn'>;
}

export interface CheckAccessInput extends StateAccessInput {
  /** The day on which somebody looked. */
  checkedOn: unknown;
}

interface Thing {
  key: { locationId: string } | { serviceId: string };
  name: LocalText;
}

/**
 * What one finds at a place or in a service. The organization says it (`told`); any member may go and look (`checked`),
 * in the name of its own organization, the coordination in that of the administration organization.
 */
@Injectable()
export class StateAccess {
  constructor(private readonly organization: OrganizationChanges) {}

  async told(actor: Actor, input: StateAccessInput): Promise<OrganizationResult> {
    demand(actor, 'organization.edit', factsOf(actor, input));
    return this.state(actor, input, null);
  }

  async checked(actor: Actor, input: CheckAccessInput): Promise<OrganizationResult> {
    demand(actor, 'organization.checkAccess', factsOf(actor, input));
    return this.state(actor, input, input.checkedOn || '–');
  }

  private state(actor: Actor, input: StateAccessInput, checkedOn: unknown): Promise<OrganizationResult> {
    const [operation, event] =
      checkedOn === null
        ? (['organization.edit', 'organization.accessStated'] as const)
        : (['organization.checkAccess', 'organization.accessChecked'] as const);
    return this.organization.make(actor, operation, event, input, async (owner, tx) => {
      const { networkId, id: organizationId } = owner;
      const thing = await thingOf(tx, networkId, organizationId, input);
      const known = await tx.manager.findOne(AccessibilityFactEntity, {
        where: { networkId, ...thing.key, code: String(input.fact.code) as AccessibilityFact['code'] },
      });
      const stated = stateAccess(known, { ...input.fact, checkedOn }, await checkerOf(tx), tx.today);
      if (!stated.ok) return { ok: false, refusal: under('fact', stated.refusal) };
      const row = { ...stated.value, ...thing.key, networkId, id: known?.id ?? newId() };
      await tx.manager.upsert(AccessibilityFactEntity, row, ['networkId', 'id']);
      const { code, value, verifiedOn } = stated.value;
      return ok({
        fields: ['accessibility'],
        data: { ...thing.key, code, value, verifiedOn, checkedBy: row.verifiedByOrganizationId },
        before: { accessibility: known && told(thing, known) },
        after: { accessibility: told(thing, stated.value) },
      });
    });
  }
}

const factsOf = ({ networkId }: Actor, { organizationId }: ChangeInput) => ({ networkId, organizationId });

/** The place or service of this organization that is meant; a foreign id looks like none. */
async function thingOf(
  tx: Tx,
  networkId: string,
  organizationId: string,
  { locationId, serviceId }: StateAccessInput,
): Promise<Thing> {
  const where = { networkId, organizationId, id: locationId ?? serviceId ?? '' };
  const found =
    where.id && (await tx.manager.findOne(locationId ? LocationEntity : ServiceEntity, { where }));
  if (!found) throw notFound();
  return {
    key: locationId ? { locationId: found.id } : { serviceId: found.id },
    name: found.name,
  };
}

/** In whose name somebody looks. The system is no account. */
async function checkerOf({ actor, manager, today }: Tx): Promise<Checker> {
  if (actor.role === 'SYS') return { organizationId: null, accountId: null };
  if (actor.role !== 'COORD')
    return { organizationId: actor.organizationId ?? null, accountId: actor.accountId };
  const [term] = (await manager.query(
    `SELECT organization_id AS id FROM nao_terms
     WHERE network_id = $1 AND $2::date BETWEEN from_date AND coalesce(to_date, 'infinity')`,
    [actor.networkId, today],
  )) as { id: string }[];
  return { organizationId: term?.id ?? null, accountId: actor.accountId };
}

/** What the story tells of it. */
const told = (
  { name }: Thing,
  { code, value, text, verifiedOn }: Pick<AccessibilityFact, 'code' | 'value' | 'text' | 'verifiedOn'>,
): Json => ({ name, code, value, text, verifiedOn });
