import { ACTIVITY_FILE_TYPES, can, type Operation } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParentKinds, type FileReader } from '../../platform/files/index.js';
import { accessFacts } from '../activity.view.js';

/** The place of photos, receipts and voice notes. */
export const ACTIVITY = 'activity';

/** Who did it: organizer first. $1 network · $2 activity */
const ORGANIZERS = `SELECT json_build_array(a.organization_id)::jsonb || coalesce((SELECT jsonb_agg(o.organization_id)
    FROM activity_co_organizers o WHERE o.network_id = a.network_id AND o.activity_id = a.id), '[]')
  FROM activities a WHERE a.network_id = $1 AND a.id = $2`;

/** People may be seen and heard in them: they are for the organizers and the coordination, as the counts are. */
@Injectable()
export class ActivityFiles implements OnModuleInit {
  constructor(private readonly kinds: ParentKinds) {}

  onModuleInit(): void {
    this.kinds.register({
      name: ACTIVITY,
      accepts: ACTIVITY_FILE_TYPES,
      canAttach: (reader, id) => may(reader, id, 'activity.attach'),
      canRead: (reader, id) => may(reader, id, 'activity.readCounts'),
    });
  }
}

async function may(reader: FileReader, activityId: string, operation: Operation): Promise<boolean> {
  const { actor, networkId, read } = reader;
  const organizers = await read.page<string[] | null>('activity.organizers', ORGANIZERS, [
    networkId,
    activityId,
  ]);
  return organizers !== null && can(actor, operation, { ...accessFacts(actor, organizers), networkId });
}
