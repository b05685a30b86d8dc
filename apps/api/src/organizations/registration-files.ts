import { can, type FileType } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParentKinds } from '../platform/files/index.js';

/** The place of a file that shows a registration; its parent is the organization. */
export const REGISTRATION_FILE = 'organizationRegistration';
export const REGISTRATION_TYPES: readonly FileType[] = ['PDF', 'JPEG', 'PNG'];

/** $1 network · $2 organization */
const THERE = `SELECT to_json(EXISTS (SELECT FROM organizations o
  WHERE o.network_id = $1 AND o.id = $2 AND o.registration_file_id IS NOT NULL))`;

/** What shows a registration is read like the papers: by the organization and the coordination. */
@Injectable()
export class RegistrationFiles implements OnModuleInit {
  constructor(private readonly kinds: ParentKinds) {}

  onModuleInit(): void {
    this.kinds.register({
      name: REGISTRATION_FILE,
      accepts: [],
      canAttach: () => Promise.resolve(false),
      canRead: async ({ actor, networkId, read }, organizationId) =>
        can(actor, 'document.read', { networkId, organizationId }) &&
        (await read.page<boolean>('registration.file', THERE, [networkId, organizationId])),
    });
  }
}
