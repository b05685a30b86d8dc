import { checkLocation, ok, type Actor, type Json, type Location } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { AccessibilityFactEntity, LocationEntity } from '../entities/index.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';

export interface SaveLocationInput extends ChangeInput {
  /** Everything of the place; without an id it is new. */
  location: Partial<Record<keyof Location, unknown>> & { id?: string | null };
  /** Id for demo data, which must find its own rows again. */
  newId?: string;
}

/** Adds a place of an organization, or replaces everything that is said about one, its accessibility facts included. */
@Injectable()
export class SaveLocation {
  constructor(private readonly organization: OrganizationChanges) {}

  execute(actor: Actor, input: SaveLocationInput): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async ({ networkId, id: organizationId }, tx) => {
      const known = input.location.id;
      const before = known
        ? await tx.manager.findOne(LocationEntity, { where: { networkId, organizationId, id: known } })
        : null;
      if (known && !before) throw notFound();
      const id = before?.id ?? input.newId ?? newId();
      const checked = checkLocation({ ...input.location, id });
      if (!checked.ok) {
        return {
          ok: false,
          refusal: { ...checked.refusal, field: `location.${checked.refusal.field ?? ''}` },
        };
      }
      const { accessibility, ...columns } = checked.value;
      const row = { ...columns, networkId, organizationId, details: before?.details ?? {} } as LocationEntity;
      await tx.manager.upsert(LocationEntity, row, ['networkId', 'id']);
      await saveFacts(tx, networkId, id, accessibility);
      return ok({
        fields: ['locations'],
        data: { locationId: id, facts: accessibility.map(({ code, value }) => ({ code, value })) },
        before: { locations: before ? shown(before) : null },
        after: { locations: shown(row) },
      });
    });
  }
}

/** Facts have no life of their own: those of the form take the place of those that were there. */
async function saveFacts(
  tx: Tx,
  networkId: string,
  locationId: string,
  facts: Location['accessibility'],
): Promise<void> {
  await tx.manager.delete(AccessibilityFactEntity, { networkId, locationId });
  const rows = facts.map((fact) => ({ ...fact, networkId, locationId, id: newId() }));
  if (rows.length > 0) await tx.manager.insert(AccessibilityFactEntity, rows);
}

/** What the story shows of a place. */
const shown = ({ name, address, phones }: LocationEntity): Json =>
  JSON.parse(JSON.stringify({ name, address, phones })) as Json;
