import { can } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParentKinds } from '../../platform/files/index.js';
import { IMPORT_PARENT, IMPORT_TYPES } from './import-files.js';

/** Files of imports: sent to the own network by whoever may import, and read again by nobody but the import. */
@Injectable()
export class ImportParent implements OnModuleInit {
  constructor(private readonly kinds: ParentKinds) {}

  onModuleInit(): void {
    this.kinds.register({
      name: IMPORT_PARENT,
      accepts: IMPORT_TYPES,
      canAttach: async ({ actor, networkId }, parentId) =>
        parentId === networkId && can(actor, 'organization.import', { networkId }),
      canRead: async ({ actor, networkId }) => can(actor, 'organization.import', { networkId }),
    });
  }
}
