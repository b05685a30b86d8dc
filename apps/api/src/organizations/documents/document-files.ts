import { can, type FileType } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParentKinds } from '../../platform/files/index.js';

/** The place of a file that is a paper. */
export const PAPER_FILE = 'organizationDocument';
/** What a paper may be: something that looks the same for everybody who opens it. */
export const PAPER_TYPES: readonly FileType[] = ['PDF', 'JPEG', 'PNG', 'DOCX', 'ODT'];

/** $1 network · $2 paper */
const OWNER = `SELECT to_json(d.organization_id) FROM organization_documents d WHERE d.network_id = $1 AND d.id = $2`;

/** Papers are read by the organization and the coordination. Nothing is sent to a paper: it has its file from the start. */
@Injectable()
export class DocumentFiles implements OnModuleInit {
  constructor(private readonly kinds: ParentKinds) {}

  onModuleInit(): void {
    this.kinds.register({
      name: PAPER_FILE,
      accepts: [],
      canAttach: () => Promise.resolve(false),
      canRead: async ({ actor, networkId, read }, id) => {
        const organizationId = await read.page<string | null>('document.owner', OWNER, [networkId, id]);
        return organizationId !== null && can(actor, 'document.read', { networkId, organizationId });
      },
    });
  }
}
