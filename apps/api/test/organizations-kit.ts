import {
  todayIn,
  type Actor,
  type Language,
  type LocalText,
  type MembershipState,
  type OrganizationChanges as Changes,
  type Refusal,
  type Result,
  type Role,
} from '@kalaka/domain';
import path from 'node:path';
import { v4, v7 } from 'uuid';
import {
  AcceptOffer,
  AcceptSponsorship,
  AttachAgreement,
  AdmitMember,
  AnswerApplicationInfo,
  ApplyForMembership,
  AskPeer,
  AssessmentSteps,
  ConfirmRegistration,
  DeclineOffer,
  DeclineSponsorship,
  EditOrganization,
  EndSponsorship,
  ExcludeMember,
  FinishHelp,
  FoundMember,
  GapSteps,
  GivePeerAssessment,
  LapseMembership,
  LeaveNetwork,
  MakeAssessment,
  MembershipSteps,
  OfferHelp,
  OpenGap,
  ORGANIZATION_ENTITIES,
  OrganizationChanges,
  OrganizationsFinder,
  PauseSpareCapacity,
  RecordSpareCapacity,
  ProposeSponsorship,
  RegisterOrganization,
  RejectApplication,
  RemoveIdentifier,
  RemoveLocation,
  RemoveService,
  RemoveSignVideo,
  RemoveSpareCapacity,
  RequestApplicationInfo,
  ResumeMember,
  ReviewApplication,
  SaveIdentifier,
  SaveLocation,
  SaveService,
  SponsorshipDuties,
  SponsorshipSteps,
  SaveSignVideo,
  StartMembership,
  StateAccess,
  SuspendMember,
  VerifyIdentifier,
  WithdrawApplication,
  WithdrawGap,
  WithdrawOffer,
  WithdrawSponsorship,
} from '../src/organizations/index.js';
import { MEMBERSHIP_CLOCK } from '../src/organizations/memberships/use-cases/membership-clock.js';
import { ReadScope, whoseRows } from '../src/platform/db/index.js';
import { Attachments, FileStore } from '../src/platform/files/index.js';
import { platformKit, type PlatformKit } from './platform-kit.js';

/** The use-cases and finders of organizations on a real database; only the clock can be turned. */
export type OrganizationsKit = PlatformKit & {
  cases: ReturnType<typeof cases>;
  finder: OrganizationsFinder;
  /** What a resolver gives a finder; close its `read` at the end. */
  hub(actor: Actor | null, language?: Language): { actor: Actor | null; language: Language; read: ReadScope };
  /** A person with an account and a mandate that is live. */
  person(networkId: string, role: Role, organizationId?: string): Promise<Actor>;
  /** A network with a coordinator whose account exists. */
  network(): Promise<Actor>;
  organization(coordinator: Actor, changes?: Partial<Changes>): Promise<string>;
  /** Brings an organization into this state by the commands; gives the membership with its version. */
  membership(
    coordinator: Actor,
    organizationId: string,
    state: MembershipState,
  ): Promise<{ membershipId: string; version: number }>;
  /** The officer of an active member: of a registered association, or of an informal group. */
  member(coordinator: Actor, registered: boolean): Promise<Actor>;
  rows<T>(sql: string, params?: unknown[]): Promise<T[]>;
};

export const DECISION = {
  date: '2020-01-01',
  rule: 'SIMPLE_MAJORITY' as const,
  inFavour: 8,
  against: 1,
  abstain: 2,
  text: { hu: 'Felvettük', en: 'Admitted' },
};

/** Where the files of the members' films and papers lie. */
export const FILES = path.join(process.env['KALAKA_TEST_FILES'] ?? '', 'organizations');

const cases = ({ unitOfWork }: PlatformKit) => {
  const steps = new MembershipSteps(unitOfWork);
  const changes = new OrganizationChanges(unitOfWork);
  const sponsorships = new SponsorshipSteps(unitOfWork);
  const duties = new SponsorshipDuties();
  const gaps = new GapSteps(unitOfWork);
  const assessments = new AssessmentSteps(unitOfWork);
  const attachments = new Attachments(new FileStore(FILES));
  return {
    openGap: new OpenGap(gaps),
    withdrawGap: new WithdrawGap(gaps),
    offerHelp: new OfferHelp(gaps),
    acceptOffer: new AcceptOffer(gaps),
    declineOffer: new DeclineOffer(gaps),
    withdrawOffer: new WithdrawOffer(gaps),
    finishHelp: new FinishHelp(gaps),
    makeAssessment: new MakeAssessment(assessments),
    askPeer: new AskPeer(assessments),
    givePeerAssessment: new GivePeerAssessment(assessments),
    duties,
    proposeSponsorship: new ProposeSponsorship(sponsorships),
    acceptSponsorship: new AcceptSponsorship(sponsorships),
    attachAgreement: new AttachAgreement(sponsorships, attachments),
    declineSponsorship: new DeclineSponsorship(sponsorships),
    withdrawSponsorship: new WithdrawSponsorship(sponsorships),
    endSponsorship: new EndSponsorship(sponsorships, duties),
    register: new RegisterOrganization(unitOfWork),
    edit: new EditOrganization(changes),
    saveService: new SaveService(changes),
    removeService: new RemoveService(changes, attachments),
    saveSignVideo: new SaveSignVideo(changes, attachments),
    removeSignVideo: new RemoveSignVideo(changes, attachments),
    saveLocation: new SaveLocation(changes),
    removeLocation: new RemoveLocation(changes),
    stateAccess: new StateAccess(changes),
    recordSpareCapacity: new RecordSpareCapacity(changes),
    pauseSpareCapacity: new PauseSpareCapacity(changes),
    removeSpareCapacity: new RemoveSpareCapacity(changes),
    saveIdentifier: new SaveIdentifier(changes),
    removeIdentifier: new RemoveIdentifier(changes),
    verifyIdentifier: new VerifyIdentifier(changes),
    confirmRegistration: new ConfirmRegistration(changes, attachments),
    found: new FoundMember(steps),
    apply: new ApplyForMembership(steps),
    withdraw: new WithdrawApplication(steps),
    review: new ReviewApplication(steps),
    requestInfo: new RequestApplicationInfo(steps),
    answerInfo: new AnswerApplicationInfo(steps),
    admit: new AdmitMember(steps),
    reject: new RejectApplication(steps),
    start: new StartMembership(steps),
    suspend: new SuspendMember(steps),
    resume: new ResumeMember(steps),
    leave: new LeaveNetwork(steps),
    lapse: new LapseMembership(steps),
    exclude: new ExcludeMember(steps),
  };
};

/** The value of a command that must have worked. */
export function value<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** @param more entities of the rooms above */
export async function organizationsKit(more: (abstract new () => unknown)[] = []): Promise<OrganizationsKit> {
  const kit = await platformKit([...ORGANIZATION_ENTITIES, ...more]);
  await kit.boss.createQueue(MEMBERSHIP_CLOCK);
  const operator = kit.database.pool('operator');
  const all = cases(kit);
  const rows = async <T>(sql: string, params: unknown[] = []): Promise<T[]> =>
    (await operator.query(sql, params)).rows as T[];

  const account = async (): Promise<string> => {
    const id = v4();
    await rows(
      `INSERT INTO accounts (id, email, given_name, family_name, created_at) VALUES ($1, $2, 'Nóra', 'Hegyi', now())`,
      [id, `${id}@test.example`],
    );
    return id;
  };
  const person: OrganizationsKit['person'] = async (networkId, role, organizationId) => {
    const accountId = await account();
    const mandateId = v4();
    const actor = Object.freeze({ accountId, mandateId, role, networkId, organizationId });
    if (!['AO', 'ED', 'VIEW'].includes(role)) return actor;
    await rows(
      `INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date) VALUES ($1, $2, $3, $4, $5, '2019-01-01')`,
      [networkId, mandateId, accountId, role, organizationId],
    );
    return actor;
  };
  const organization: OrganizationsKit['organization'] = async (coordinator, changes = {}) => {
    const name: LocalText = { hu: `Szervezet ${v4()}` };
    const registered = await all.register.execute(coordinator, {
      name,
      legalForm: 'ASSOCIATION',
      legalStatus: 'IN_REGISTRATION',
      ...changes,
    });
    return value(registered).organizationId;
  };
  const membership: OrganizationsKit['membership'] = async (coordinator, organizationId, state) => {
    const { membershipId } = value(await all.apply.execute(coordinator, { organizationId, version: 1 }));
    let version = 1;
    const next = async (
      step: (input: { membershipId: string; version: number }) => Promise<Result<unknown, Refusal>>,
    ) => {
      value(await step({ membershipId, version }));
      version += 1;
    };
    if (state === 'APPLIED') return { membershipId, version };
    await next((input) => all.review.execute(coordinator, input));
    if (state === 'UNDER_REVIEW') return { membershipId, version };
    if (state === 'INFO_REQUESTED') {
      await next((input) => all.requestInfo.execute(coordinator, { ...input, question: 'Hányan vannak?' }));
      return { membershipId, version };
    }
    const decision = { ...DECISION, date: todayIn(kit.clock.now(), 'Europe/Budapest') };
    await next((input) => all.admit.execute(coordinator, { ...input, decision }));
    if (state === 'ADMITTED') return { membershipId, version };
    await person(coordinator.networkId, 'AO', organizationId);
    await next((input) => all.start.execute(coordinator, input));
    if (state === 'SUSPENDED')
      await next((input) => all.suspend.execute(coordinator, { ...input, reason: 'Lejárt irat' }));
    return { membershipId, version };
  };

  const member: OrganizationsKit['member'] = async (coordinator, registered) => {
    const body = registered
      ? ({ legalForm: 'ASSOCIATION', legalStatus: 'IN_REGISTRATION' } as const)
      : ({ legalForm: 'INFORMAL_GROUP', legalStatus: 'INFORMAL' } as const);
    const organizationId = await organization(coordinator, body);
    await membership(coordinator, organizationId, 'ACTIVE');
    if (registered)
      await rows(`UPDATE organizations SET legal_status = 'REGISTERED' WHERE id = $1`, [organizationId]);
    return person(coordinator.networkId, 'AO', organizationId);
  };

  return {
    ...kit,
    member,
    cases: all,
    finder: new OrganizationsFinder({ now: () => kit.clock.now() }),
    hub: (actor, language = 'hu') => ({
      actor,
      language,
      read: new ReadScope(kit.readPool, whoseRows(actor)),
    }),
    person,
    network: async () => person((await kit.newNetwork()).networkId, 'COORD'),
    organization,
    membership,
    rows,
    close: async () => kit.close(),
  };
}

export const newKey = (): string => v7();
