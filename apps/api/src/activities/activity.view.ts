import {
  audiencesOf,
  can,
  undoableUntil,
  type AccessFacts,
  type Actor,
  type Operation,
  type PlainDate,
} from '@kalaka/domain';
import { redact } from '../platform/access/index.js';
import { Activity } from './model/activity.model.js';

/** What decides which steps an activity may take now. */
export interface AllowedFacts {
  /** Its period is locked. */
  shut: boolean;
  partnerIds: string[];
  acceptedOn: PlainDate | null;
  disputedBy: string | null;
  naoId: string | null;
}

/** As the SQL of a page builds it: what was not asked for is not there. */
export type ActivityRow = Omit<Activity, 'allowed' | 'undoableUntil'> & {
  loggerId: string | null;
  facts?: AllowedFacts;
};

const NOTHING = {
  program: null,
  typeName: null,
  startsAt: null,
  title: null,
  titleTranslations: [],
  outcome: null,
  outcomeTranslations: [],
  place: null,
  locationId: null,
  district: null,
  districtName: null,
  minutes: null,
  reach: null,
  reachBy: [],
  staffMinutes: null,
  volunteerMinutes: null,
  inKind: null,
  provisions: [],
  periodId: null,
  loggedBy: null,
  reportedAt: null,
  acceptedAt: null,
  remarks: [],
} as const;

/** Organizer and co-organizers alike: who did something together may read and report it. */
export const organizersOf = ({
  organization,
  coOrganizers,
}: Pick<ActivityRow, 'organization' | 'coOrganizers'>) => [
  organization.id,
  ...coOrganizers.map(({ id }) => id),
];

/** The facts of one organizer: the actor's own where it is one of them. */
export const accessFacts = (actor: Actor | null, organizers: readonly string[]): AccessFacts => ({
  ...(actor && { networkId: actor.networkId }),
  organizationId: organizers.find((id) => id === actor?.organizationId) ?? organizers[0],
});

const COUNTS = { reach: null, reachBy: [], staffMinutes: null, volunteerMinutes: null, inKind: null };

/** The last step of every finder: what is derived is added, and what is not meant for this reader is taken out. */
export function activitySeen(actor: Actor | null, row: ActivityRow, now: Date): Activity {
  const { loggerId: _loggerId, facts, ...asked } = row;
  const access = accessFacts(actor, organizersOf(row));
  const mine = audiencesOf(actor, access);
  const full = { ...NOTHING, ...asked, undoableUntil: null, allowed: [] } as unknown as Activity;
  const seen = mine.has('OWN') ? full : redact(Activity, full, mine);
  const counted = can(actor, 'activity.readCounts', access) ? seen : { ...seen, ...COUNTS };
  const undo = mayUndo(actor, row, now) ? undoableUntil(row.loggedAt).toISOString() : null;
  return {
    ...counted,
    undoableUntil: undo,
    allowed: facts ? allowed(actor, row, facts, access, undo !== null) : [],
  };
}

const UNDOABLE = ['PLANNED', 'HELD', 'REPORTED'];

const mayUndo = (actor: Actor | null, { state, loggerId, loggedAt }: ActivityRow, now: Date): boolean =>
  UNDOABLE.includes(state) &&
  now <= undoableUntil(loggedAt) &&
  can(actor, 'activity.undo', { ...(loggerId && { accountId: loggerId }) });

/** Steps that this reader may take now; the rules say the same when a step is taken. */
function allowed(
  _actor: Actor | null,
  _row: ActivityRow,
  facts: AllowedFacts,
  _access: AccessFacts,
  undo: boolean,
): Operation[] {
  const steps: [Operation, boolean][] = [['activity.undo', undo]];
  return facts.shut ? [] : steps.filter(([, may]) => may).map(([operation]) => operation);
}
