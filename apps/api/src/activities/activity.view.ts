import {
  ACCEPTED_STATES,
  addDays,
  audiencesOf,
  can,
  DISPUTE_DAYS,
  undoableUntil,
  type AccessFacts,
  type Actor,
  type Operation,
  type PlainDate,
} from '@kalaka/domain';
import { redact } from '../platform/access/index.js';
import { activityFileOf, type ActivityFileJson } from './files/activity-file.model.js';
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
export type ActivityRow = Omit<Activity, 'allowed' | 'undoableUntil' | 'files'> & {
  files?: ActivityFileJson[];
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
  corrections: [],
  files: [],
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

/** Counts and files are for the organizers and the coordination alone. */
const COUNTS = {
  ...{ reach: null, reachBy: [], staffMinutes: null, volunteerMinutes: null, inKind: null },
  ...{ corrections: [], files: [] },
};

/** The last step of every finder: what is derived is added, and what is not meant for this reader is taken out. */
export function activitySeen(actor: Actor | null, row: ActivityRow, now: Date): Activity {
  const { loggerId: _loggerId, facts, files = [], ...asked } = row;
  const access = accessFacts(actor, organizersOf(row));
  const mine = audiencesOf(actor, access);
  const full = {
    ...{ ...NOTHING, ...asked, undoableUntil: null, allowed: [] },
    files: files.map(activityFileOf),
  } as unknown as Activity;
  const seen = mine.has('OWN') ? full : redact(Activity, full, mine);
  const counted = can(actor, 'activity.readCounts', access) ? seen : { ...seen, ...COUNTS };
  const undo = mayUndo(actor, row, now) ? undoableUntil(row.loggedAt).toISOString() : null;
  return {
    ...counted,
    undoableUntil: undo,
    allowed: facts ? allowed(actor, row, facts, { access, undo: undo !== null, now }) : [],
  };
}

const UNDOABLE = ['PLANNED', 'HELD', 'REPORTED'];

const mayUndo = (actor: Actor | null, { state, loggerId, loggedAt }: ActivityRow, now: Date): boolean =>
  UNDOABLE.includes(state) &&
  now <= undoableUntil(loggedAt) &&
  can(actor, 'activity.undo', { ...(loggerId && { accountId: loggerId }) });

/** Steps that this reader may take now; the rules say the same when a step is taken. */
function allowed(
  actor: Actor | null,
  { state, organization, coOrganizers }: ActivityRow,
  facts: AllowedFacts,
  { access, undo, now }: { access: AccessFacts; undo: boolean; now: Date },
): Operation[] {
  const may = (operation: Operation, of: AccessFacts = access): boolean => can(actor, operation, of);
  // A file changes no figure, so a period that is locked does not keep it out.
  const attach: Operation[] = state !== 'CANCELLED' && may('activity.attach') ? ['activity.attach'] : [];
  if (facts.shut) return attach;
  const before = EDITABLE.includes(state);
  const judges = facts.naoId === organization.id ? actor?.role === 'AO' : actor?.role === 'COORD';
  const reported = state === 'REPORTED' && judges && !isOrganizer(actor, organization, coOrganizers);
  const lead = { ...access, organizationId: organization.id };
  const disputant = { ...access, organizationId: facts.disputedBy ?? undefined };
  const steps: [Operation, boolean][] = [
    ['activity.undo', undo],
    ['activity.hold', state === 'PLANNED' && may('activity.hold')],
    ['activity.edit', before && may('activity.edit')],
    ['activity.report', (state === 'HELD' || state === 'SENT_BACK') && may('activity.report')],
    ['activity.cancel', before && may('activity.cancel')],
    ['activity.sendBack', reported && may('activity.sendBack')],
    ['activity.accept', reported && may('activity.accept')],
    ['activity.correct', ACCEPTED.includes(state) && may('activity.correct', lead)],
    [
      'activity.dispute',
      state === 'ACCEPTED' && disputable(actor, organization.id, facts, coOrganizers, now),
    ],
    [
      'activity.answerDispute',
      state === 'DISPUTED' && (may('activity.answerDispute') || may('activity.answerDispute', disputant)),
    ],
  ];
  return [...steps.filter(([, yes]) => yes).map(([operation]) => operation), ...attach];
}

const EDITABLE: readonly string[] = ['PLANNED', 'HELD', 'REPORTED', 'SENT_BACK'];
const ACCEPTED: readonly string[] = ACCEPTED_STATES;

const isOrganizer = (actor: Actor | null, organization: Named, coOrganizers: readonly Named[]): boolean =>
  [organization, ...coOrganizers].some(({ id }) => actor?.role === 'AO' && id === actor.organizationId);

type Named = Pick<ActivityRow['organization'], 'id'>;

/** A partner's officer, within two weeks of the acceptance; on the last day the rule decides by the network's clock. */
function disputable(
  actor: Actor | null,
  leadId: string,
  { partnerIds, acceptedOn }: AllowedFacts,
  coOrganizers: readonly Named[],
  now: Date,
): boolean {
  const own = actor?.organizationId ?? '';
  const partner = partnerIds.includes(own) || coOrganizers.some(({ id }) => id === own);
  if (acceptedOn === null || !partner || own === leadId) return false;
  const open = now.toISOString().slice(0, 10) <= addDays(acceptedOn, DISPUTE_DAYS);
  return open && can(actor, 'activity.dispute');
}
