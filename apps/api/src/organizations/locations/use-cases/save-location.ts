import { checkLocation, ok, refused, under, type Actor, type Json, type Location } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { LocationEntity } from '../../entities/index.js';
import {
  OrganizationChanges,
  type ChangeInput,
  type OrganizationResult,
} from '../../use-cases/organization-changes.js';
import { locationOf } from './location-of.js';

export interface SaveLocationInput extends ChangeInput {
  /** Everything of the place; without an id it is new. */
  location: Partial<Record<keyof Location, unknown>> & { id?: string | null };
  /** Id for demo data, which must find its own rows again. */
  newId?: string;
}

const MAX_LOCATIONS = 500;

/** Adds a place of an organization, or replaces what is said about one. What was found there stays (access-facts). */
@Injectable()
export class SaveLocation {
  constructor(private readonly organization: OrganizationChanges) {}

  execute(actor: Actor, input: SaveLocationInput): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async ({ networkId, id: organizationId }, tx) => {
      const known = input.location.id;
      const before = known ? await locationOf(tx, networkId, organizationId, known) : null;
      const id = before?.id ?? input.newId ?? newId();
      const checked = checkLocation({ ...input.location, id });
      if (!checked.ok) return { ok: false, refusal: under('location', checked.refusal) };
      const others = await tx.manager.count(LocationEntity, { where: { networkId, organizationId } });
      if (!before && others >= MAX_LOCATIONS) return refused('TOO_MANY', 'location', { max: MAX_LOCATIONS });
      const row = {
        ...checked.value,
        networkId,
        organizationId,
        details: before?.details ?? {},
      } as LocationEntity;
      await tx.manager.upsert(LocationEntity, row, ['networkId', 'id']);
      return ok({
        fields: ['locations'],
        data: { locationId: id },
        before: { locations: before && toldOf(before) },
        after: { locations: toldOf(row) },
      });
    });
  }
}

/** What the story tells of a place. */
export function toldOf(place: LocationEntity): Json {
  const { name, address, latitude, longitude, phones, schedules, languages } = place;
  // The record is hashed in a form that knows whole numbers only.
  const position = latitude === null || longitude === null ? null : `${latitude}, ${longitude}`;
  const told = { name, address, position, phones, schedules, languages };
  return JSON.parse(JSON.stringify(told)) as Json;
}
