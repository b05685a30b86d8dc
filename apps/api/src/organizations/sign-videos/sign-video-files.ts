import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParentKinds } from '../../platform/files/index.js';
import { ORGANIZATION_SEEN } from '../organization.sql.js';
import { ownOrganization, sightOf } from '../organizations.finder.js';

/** The place of a film and of its captions. */
export const SIGN_VIDEO_FILE = 'signVideo';

/** $1 network · $2 film · $3 and $4 say nothing here · $5 and $6 as in organization.sql.ts */
const SEEN = `SELECT to_json(EXISTS (SELECT FROM sign_videos v
    JOIN organizations o ON o.network_id = v.network_id AND o.id = v.organization_id
    WHERE v.network_id = $1 AND v.id = $2::uuid AND num_nonnulls($3::text, $4::text) = 0 AND ${ORGANIZATION_SEEN}))`;

/** Whoever may see the organization may see its films: everybody, while it is published. Nothing is sent to a film. */
@Injectable()
export class SignVideoFiles implements OnModuleInit {
  constructor(private readonly kinds: ParentKinds) {}

  onModuleInit(): void {
    this.kinds.register({
      name: SIGN_VIDEO_FILE,
      accepts: [],
      canAttach: () => Promise.resolve(false),
      canRead: ({ actor, networkId, read }, id) =>
        read.page<boolean>('signVideo.seen', SEEN, [
          ...[networkId, id, null, null],
          ...[sightOf(actor), actor && ownOrganization(actor)],
        ]),
    });
  }
}
