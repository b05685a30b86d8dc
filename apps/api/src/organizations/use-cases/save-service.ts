import {
  checkService,
  easyAfter,
  easyMissingSince,
  ok,
  refused,
  type Actor,
  type EasyCheck,
  type Json,
  type PlainDate,
  type Service,
  type Waiting,
  type WaitingSaid,
  under,
  waitingAfter,
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
      const waiting = waitingNow(before, input.service.waiting, tx.today);
      const checked = checkService({ ...input.service, waiting, id });
      if (!checked.ok) return { ok: false, refusal: under('service', checked.refusal) };
      const { locationIds, waiting: said, ...columns } = checked.value;
      const easy = easyAfter(
        before ?? NEW_SERVICE,
        { ...columns, ...checkOf(columns, before) },
        input.service.easyState ? columns.easyState : null,
        tx.today,
      );
      if (!easy.ok) return { ok: false, refusal: under('service', easy.refusal) };
      const places = { networkId, organizationId, id: In([...locationIds]) };
      if ((await tx.manager.count(LocationEntity, { where: places })) < new Set(locationIds).size)
        throw notFound();
      const others = await tx.manager.count(ServiceEntity, { where: { networkId, organizationId } });
      if (!before && others >= MAX_SERVICES) return refused('TOO_MANY', 'service', { max: MAX_SERVICES });
      const row = {
        ...columns,
        waitingAmount: said?.amount ?? null,
        waitingUnit: said?.unit ?? null,
        waitingStatedOn: said?.statedOn ?? null,
        ...easy.value,
        easyMissingSince: easyMissingSince(
          before?.easyMissingSince ?? null,
          { ...columns, ...easy.value },
          tx.today,
        ),
        networkId,
        organizationId,
        details: before?.details ?? {},
      } as ServiceEntity;
      await tx.manager.upsert(ServiceEntity, row, ['networkId', 'id']);
      await linkPlaces(tx, networkId, id, locationIds);
      return ok({
        fields: ['services'],
        data: { serviceId: id },
        before: { services: before && shown(before) },
        after: { services: shown(row) },
      });
    });
  }
}

/** A check that the change does not speak of is the one that was there. */
const checkOf = (said: EasyCheck, before: ServiceEntity | null): EasyCheck => ({
  easyCheckedBy: said.easyCheckedBy ?? before?.easyCheckedBy ?? null,
  easyCheckedOn: said.easyCheckedOn ?? before?.easyCheckedOn ?? null,
});

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

/** The day of a waiting time is the rule's: a form says how long, and whether it is so today. */
function waitingNow(before: ServiceEntity | null, raw: unknown, today: PlainDate): unknown {
  const { amount, unit, confirmed, statedOn } = (raw ?? {}) as Record<string, unknown>;
  // Demo data and imports know the day.
  if (!raw || statedOn) return raw;
  return waitingAfter(
    before && waitingOf(before),
    { amount, unit } as WaitingSaid,
    confirmed === true,
    today,
  );
}

const waitingOf = ({ waitingAmount, waitingUnit, waitingStatedOn }: ServiceEntity): Waiting | null =>
  waitingAmount !== null && waitingUnit && waitingStatedOn
    ? { amount: waitingAmount, unit: waitingUnit, statedOn: waitingStatedOn }
    : null;

/** What the story tells of a service. */
function shown(service: ServiceEntity): Json {
  const { networkId: _n, organizationId: _o, id: _i, details: _d, easyState: _e, ...rest } = service;
  const { waitingAmount: _a, waitingUnit: _u, waitingStatedOn: _s, ...told } = rest;
  return JSON.parse(JSON.stringify({ ...told, waiting: waitingOf(service) })) as Json;
}
