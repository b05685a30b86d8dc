import { can, READABLE_TYPES, type Operation } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParentKinds, type FileReader } from '../platform/files/index.js';

/** Whether an organization is there for this reader; $1 network · $2 organization */
const THERE = `SELECT to_json(EXISTS (SELECT FROM organizations o WHERE o.network_id = $1 AND o.id = $2))`;

/**
 * Files are sent to an organization and then find their place in it (a paper, a service). What is in its place is judged
 * by the kind of that place, so nothing is ever read here.
 */
@Injectable()
export class OrganizationFiles implements OnModuleInit {
  constructor(private readonly kinds: ParentKinds) {}

  onModuleInit(): void {
    this.kinds.register({
      name: 'organization',
      accepts: READABLE_TYPES,
      canAttach: (reader, id) => mayChange(reader, id, 'organization.edit'),
      canRead: () => Promise.resolve(false),
    });
  }
}

async function mayChange(
  { actor, networkId, read }: FileReader,
  organizationId: string,
  operation: Operation,
): Promise<boolean> {
  if (!can(actor, operation, { networkId, organizationId })) return false;
  return read.page<boolean>('organization.there', THERE, [networkId, organizationId]);
}
