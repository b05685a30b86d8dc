import { ok, type Actor, type OwnTargetGroup, type Refusal, type Result } from '@kalaka/domain';
import type { DirectoryPackage } from '@kalaka/standards';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { CHANGES, changesOf, type ChangeRow } from '../directory/changes-out.js';
import type { Writing } from '../directory/changes.js';
import { everyRow } from '../directory/stored-records.js';
import {
  locationOf,
  organizationOf,
  serviceOf,
  type LocationRow,
  type OrganizationRow,
  type ServiceRow,
} from '../directory/to-directory.js';

/** Rows of one kind, each with what hangs on it. */
const withParts = (table: string, parts: string): string =>
  `SELECT to_jsonb(t) || jsonb_build_object(${parts}) AS row FROM ${table} t`;

const ORGANIZATIONS = withParts(
  'organizations',
  `'numbers', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'scheme', i.scheme, 'value', i.value) ORDER BY i.scheme, i.value), '[]')
     FROM organization_identifiers i WHERE i.network_id = t.network_id AND i.organization_id = t.id)`,
);
const FACTS = (column: 'location_id' | 'service_id'): string =>
  `'facts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'value', f.value, 'text', f.text,
       'verifiedOn', f.verified_on, 'verifiedBy', f.verified_by_organization_id) ORDER BY f.code), '[]')
     FROM accessibility_facts f WHERE f.network_id = t.network_id AND f.${column} = t.id)`;
const LOCATIONS = withParts('locations', FACTS('location_id'));
const SERVICES = withParts(
  'services',
  `${FACTS('service_id')}, 'places', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'locationId', s.location_id) ORDER BY s.location_id), '[]')
     FROM service_locations s WHERE s.network_id = t.network_id AND s.service_id = t.id)`,
);

/** Writes the register of a network as a directory, for the standards; the export itself is told in the trail. */
@Injectable()
export class ExportOrganizations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param input.history with what people changed */
  async execute(
    actor: Actor,
    input: { language?: string; history?: boolean } = {},
  ): Promise<Result<DirectoryPackage, Refusal>> {
    const { networkId } = actor;
    demand(actor, 'organization.export', { networkId });
    return this.unitOfWork.run(actor, async (tx) => {
      const writing = await writingOf(tx, networkId, input.language);
      const organizations = await everyRow<OrganizationRow>(tx, networkId, ORGANIZATIONS);
      const locations = await everyRow<LocationRow>(tx, networkId, LOCATIONS);
      const services = await everyRow<ServiceRow>(tx, networkId, SERVICES);
      const changes = input.history ? await everyRow<ChangeRow>(tx, networkId, CHANGES) : [];
      await tx.audit({
        event: 'organization.exported',
        subject: { type: 'network', id: networkId },
        data: { organizations: organizations.length, locations: locations.length, services: services.length },
      });
      return ok({
        organizations: organizations.map((row) => organizationOf(row, writing)),
        locations: locations.map((row) => locationOf(row, writing)),
        services: services.map((row) => serviceOf(row, writing)),
        sourceRecords: [],
        ...(input.history ? { changes: changesOf(changes, networkId, writing.language) } : {}),
      });
    });
  }
}

async function writingOf(tx: Tx, networkId: string, language?: string): Promise<Writing> {
  const [network] = (await tx.manager.query(
    `SELECT time_zone, default_language, vocabulary -> 'targetGroups' AS groups FROM networks WHERE id = $1`,
    [networkId],
  )) as {
    time_zone: string;
    default_language: string;
    groups: OwnTargetGroup[];
  }[];
  return {
    networkId,
    timeZone: network?.time_zone ?? 'UTC',
    language: language ?? network?.default_language ?? 'en',
    groups: network?.groups ?? [],
  };
}
