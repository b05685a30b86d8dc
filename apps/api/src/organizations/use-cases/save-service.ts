import {
  checkService,
  easyStateAfter,
  ok,
  refused,
  type Actor,
  type Json,
  type Service,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { LocationEntity, ServiceEntity, ServiceLocationEntity } from '../entities/index.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';

export interface SaveServiceInput extends ChangeInput {
  /** Everything of the service; without an id it is new. */
  service: Partial<Record<keyof Service, unknown>> & { id?: string | null };
  /** Id for demo data, which must find its own rows again. */
  newId?: string;
}

const MAX_SERVICES = 500;
const NEW_SERVICE = { description: {}, easyDescription: {}, easyState: 'MISSING' } as const;

/** Adds a service, or replaces everything that is said about one. */
@Injectable()
export class SaveService {
  constructor(private readonly organization: OrganizationChanges) {}

  execute(actor: Actor, input: SaveServiceInput): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async (organization, tx) => {
      const { networkId, id: organizationId } = organization;
      const before = await serviceOf(tx, networkId, organizationId, input.service.id);
      const id = before?.id ?? input.newId ?? newId();
      const checked = checkService({ ...input.service, id });
      if (!checked.ok)
        return {
          ok: false,
          refusal: { ...checked.refusal, field: `service.${checked.refusal.field ?? ''}` },
        };
      const { locationIds, ...columns } = checked.value;
      const easyState = easyStateAfter(before ?? NEW_SERVICE, columns);
      const places = { networkId, organizationId, id: In([...locationIds]) };
      if ((await tx.manager.count(LocationEntity, { where: places })) < new Set(locationIds).size)
        throw notFound();
      const others = await tx.manager.count(ServiceEntity, { where: { networkId, organizationId } });
      if (!before && others >= MAX_SERVICES) return refused('TOO_MANY', 'service', { max: MAX_SERVICES });
      const row = {
        ...columns,
        easyState,
        networkId,
        organizationId,
        details: before?.details ?? {},
      } as ServiceEntity;
      await tx.manager.upsert(ServiceEntity, row, ['networkId', 'id']);
      await linkPlaces(tx, networkId, id, locationIds);
      return ok({
        fields: ['services'],
        data: { serviceId: id },
        before: { services: before ? (shown(before) as Json) : null },
        after: { services: shown(row) as Json },
      });
    });
  }
}

/** The service of this organization that is meant; a foreign id looks like none. */
async function serviceOf(
  tx: Tx,
  networkId: string,
  organizationId: string,
  id?: string | null,
): Promise<ServiceEntity | null> {
  if (!id) return null;
  const found = await tx.manager.findOne(ServiceEntity, { where: { networkId, organizationId, id } });
  if (!found) throw notFound();
  return found;
}

async function linkPlaces(
  tx: Tx,
  networkId: string,
  serviceId: string,
  locationIds: readonly string[],
): Promise<void> {
  const known = await tx.manager.find(ServiceLocationEntity, { where: { networkId, serviceId } });
  const gone = known.filter(({ locationId }) => !locationIds.includes(locationId));
  for (const { locationId } of gone)
    await tx.manager.delete(ServiceLocationEntity, { networkId, serviceId, locationId });
  const fresh = [...new Set(locationIds)].filter(
    (locationId) => !known.some((one) => one.locationId === locationId),
  );
  const rows = fresh.map((locationId) => ({ networkId, serviceId, locationId, id: newId() }));
  if (rows.length > 0) await tx.manager.insert(ServiceLocationEntity, rows);
}

/** What the story shows of a service. */
const shown = ({ name, description, eligibility, cost, status, website, email, areas }: ServiceEntity) =>
  JSON.parse(JSON.stringify({ name, description, eligibility, cost, status, website, email, areas }));
