import { can, type FileType } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParentKinds } from '../../platform/files/index.js';

/** The place of the paper that both sides signed. */
export const AGREEMENT_FILE = 'sponsorshipAgreement';
export const AGREEMENT_TYPES: readonly FileType[] = ['PDF', 'JPEG', 'PNG', 'DOCX', 'ODT'];

/** $1 network · $2 sponsorship */
const SIDES = `SELECT json_build_array(sp.sponsor_id, sp.sponsee_id) FROM sponsorships sp
  WHERE sp.network_id = $1 AND sp.id = $2 AND sp.agreement_file_id IS NOT NULL`;

/** The agreement is read like the papers of either side: by both, and by whoever reads all papers. Nothing is sent to it. */
@Injectable()
export class SponsorshipFiles implements OnModuleInit {
  constructor(private readonly kinds: ParentKinds) {}

  onModuleInit(): void {
    this.kinds.register({
      name: AGREEMENT_FILE,
      accepts: [],
      canAttach: () => Promise.resolve(false),
      canRead: async ({ actor, networkId, read }, id) => {
        const sides = await read.page<string[] | null>('sponsorship.sides', SIDES, [networkId, id]);
        return (sides ?? []).some((organizationId) =>
          can(actor, 'document.read', { networkId, organizationId }),
        );
      },
    });
  }
}
