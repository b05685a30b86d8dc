import {
  assessmentStanding,
  CAPACITY_FIELDS,
  levelThatCounts,
  validUntil,
  type Assessment as Facts,
  type CapacityLevels,
  type PlainDate,
} from '@kalaka/domain';
import type { Assessment, FieldLevel, PeerView } from './model/assessment.model.js';

/** As the SQL of a page builds it: levels by field. */
export interface AssessmentRow {
  id: string;
  assessedOn: PlainDate;
  levels: CapacityLevels;
  peers: (Omit<PeerView, 'levels'> & { levels: CapacityLevels | null })[];
}

const listed = (levels: CapacityLevels | null): FieldLevel[] =>
  levels ? CAPACITY_FIELDS.map((field) => ({ field, level: levels[field] })) : [];

/** Until when it holds and what counts are questions of the day, so they are never stored. */
export function assessmentSeen(row: AssessmentRow, today: PlainDate): Assessment {
  const facts: Facts = {
    ...row,
    organizationId: '',
    peers: row.peers.map((peer) => ({ ...peer, organizationId: peer.organization.id })),
  };
  const counts = CAPACITY_FIELDS.flatMap((field) => {
    const level = levelThatCounts(facts, field, today);
    return level === null ? [] : [{ field, level }];
  });
  return {
    id: row.id,
    assessedOn: row.assessedOn,
    validUntil: validUntil(row),
    standing: assessmentStanding(facts, today),
    levels: listed(row.levels),
    counts,
    peers: row.peers.map((peer) => ({ ...peer, levels: listed(peer.levels) })),
  };
}
