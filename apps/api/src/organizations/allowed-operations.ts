import {
  MEMBERSHIP_TRANSITIONS,
  can,
  isBankScheme,
  isOpenApplication,
  isRunning,
  legalPerson,
  startsFrom,
  type Actor,
  type IdentifierScheme,
  type LegalForm,
  type LegalStatus,
  type MembershipCommand,
  type MembershipState,
  type Operation,
  type PlainDate,
} from '@kalaka/domain';

/** What decides, besides the role, which buttons an organization has. */
export interface AllowedFacts {
  /** State of the current membership, null when there never was one. */
  state: MembershipState | null;
  today: PlainDate;
  /** The day on which the network was founded. */
  foundedOn: PlainDate | null;
  statusEnteredBy: string | null;
  /** Numbers that nobody has checked yet. */
  unverified: { scheme: IdentifierScheme; enteredBy: string | null }[];
}

interface Body {
  id: string;
  legalForm: LegalForm | null;
  legalStatus: LegalStatus | null;
}

const NO_STATE: readonly Operation[] = [
  'organization.edit',
  'organization.readInternal',
  'document.read',
  'document.add',
  'organization.checkAccess',
  'spareCapacity.record',
  'audit.read',
];

/**
 * Operations that this actor may do to the organization now: those that the matrix gives and the state has not closed.
 * The command still judges everything; this only spares people a button that must fail.
 */
export function allowedOperations(actor: Actor, body: Body, facts: AllowedFacts): Operation[] {
  const thing = { networkId: actor.networkId, organizationId: body.id };
  const mayTo = (operation: Operation): boolean => can(actor, operation, thing);
  return [
    ...NO_STATE.filter(mayTo),
    ...(mayVerify(actor, facts) ? (['organization.verifyIdentifier'] as const) : []),
    ...(mayConfirm(actor, body, facts) ? (['organization.confirmRegistration'] as const) : []),
    ...membershipOperations(facts).filter(mayTo),
  ];
}

function membershipOperations({ state, today, foundedOn }: AllowedFacts): Operation[] {
  const commands = Object.keys(MEMBERSHIP_TRANSITIONS) as MembershipCommand[];
  const free = state === null || !(isRunning(state) || isOpenApplication(state));
  return commands
    .filter((command) =>
      MEMBERSHIP_TRANSITIONS[command].from === null ? free : state !== null && startsFrom(command, state),
    )
    .filter((command) => command !== 'found' || foundedOn === today)
    .map((command) => MEMBERSHIP_TRANSITIONS[command].operation);
}

/** A bank number is checked by FIN, the others by COORD, and never by who typed it. */
function mayVerify(actor: Actor, { unverified }: AllowedFacts): boolean {
  return unverified.some(
    ({ scheme, enteredBy }) =>
      scheme !== 'SOURCE' &&
      isBankScheme(scheme) === (actor.role === 'FIN') &&
      can(actor, 'organization.verifyIdentifier', { networkId: actor.networkId, createdBy: enteredBy ?? '' }),
  );
}

function mayConfirm(actor: Actor, body: Body, { statusEnteredBy }: AllowedFacts): boolean {
  const open = body.legalStatus === null || body.legalStatus === 'IN_REGISTRATION';
  const facts = { networkId: actor.networkId, createdBy: statusEnteredBy ?? '' };
  return (
    open && legalPerson(body.legalForm) === true && can(actor, 'organization.confirmRegistration', facts)
  );
}
