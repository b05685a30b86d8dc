import { randomUUID } from 'node:crypto';
import type { Clock } from '@kalaka/domain';
import {
  CompleteHandover,
  CreateNetwork,
  HandoverSteps,
  PrepareHandover,
  SettleHandoverItem,
  StartNaoTerm,
  type HandoverDuties,
} from '../../networks/index.js';
import {
  AddDocument,
  CheckDocument,
  AcceptOffer,
  AcceptSponsorship,
  AttachAgreement,
  AdmitMember,
  ApplyForMembership,
  AskPeer,
  AssessmentSteps,
  ConfirmRegistration,
  DocumentSteps,
  EditOrganization,
  EndSponsorship,
  FoundMember,
  GapSteps,
  GivePeerAssessment,
  LeaveNetwork,
  MakeAssessment,
  MembershipSteps,
  OfferHelp,
  OpenGap,
  OrganizationChanges,
  PauseSpareCapacity,
  RecordSpareCapacity,
  ProposeSponsorship,
  RegisterOrganization,
  RequestApplicationInfo,
  ReturnDocument,
  ReviewApplication,
  SaveLocation,
  SaveService,
  StateAccess,
  SponsorshipDuties,
  SponsorshipSteps,
  StartMembership,
  VerifyIdentifier,
} from '../../organizations/index.js';
import {
  AppointMandate,
  DeactivatePerson,
  EndMandate,
  Inviter,
  RequestErasure,
  SaveProfile,
  SignInSecrets,
} from '../../people/index.js';
import {
  ActivateProgram,
  AddProgramService,
  ApproveProgram,
  AttachProgramDocument,
  CancelProgram,
  CloseProgram,
  CompleteProgram,
  EditProgram,
  PlanProgram,
  ProgramDuties,
  ProgramSteps,
  ProposeProgram,
  PublishProgram,
  RecordContribution,
  RecordIndicator,
  RecordIndicatorPeriod,
  RecordProgramApproval,
} from '../../programs/index.js';
import {
  AcceptActivities,
  ActivitySteps,
  CancelActivity,
  DisputeActivity,
  LockPeriod,
  LogMany,
  PeriodSteps,
  RecordHourRates,
  RecordPeriod,
  SendBackActivity,
} from '../../activities/index.js';
import { AuditTrail } from '../../platform/audit/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { Attachments, Uploads, type FileStore } from '../../platform/files/index.js';
import type { JobQueue } from '../../platform/jobs/job-queue.js';
import type { DataSource } from 'typeorm';

/** Where files go, and how large they may be. */
export interface FileDesk {
  store: FileStore;
  settings: ConstructorParameters<typeof Uploads>[0];
}

/** What the writer of history is given. */
export interface Desk {
  app: DataSource;
  operator: DataSource;
  jobs: JobQueue;
  clock: Clock;
  duties: HandoverDuties;
  files: FileDesk;
}

/** The use-cases with which history is written, all on the seeding's own clock. The rules are those of every day. */
export function makePen({ app, operator, jobs, clock, duties, files }: Desk) {
  const trail = new AuditTrail();
  const unitOfWork = new UnitOfWork(app, clock, trail, jobs);
  // Invitations of invented people are never mailed, so nobody needs to know their secrets.
  const inviter = new Inviter(new SignInSecrets(randomUUID()));
  const steps = new MembershipSteps(unitOfWork);
  const handover = new HandoverSteps(unitOfWork);
  const changes = new OrganizationChanges(unitOfWork);
  const judgements = new DocumentSteps(unitOfWork);
  const sponsorships = new SponsorshipSteps(unitOfWork);
  const assessments = new AssessmentSteps(unitOfWork);
  const gaps = new GapSteps(unitOfWork);
  const programs = new ProgramSteps(unitOfWork);
  const programDuties = new ProgramDuties();
  const reports = new ActivitySteps(unitOfWork);
  const periods = new PeriodSteps(unitOfWork);
  return {
    unitOfWork,
    createNetwork: new CreateNetwork(new UnitOfWork(operator, clock, trail, jobs)),
    startNaoTerm: new StartNaoTerm(unitOfWork),
    prepareHandover: new PrepareHandover(handover),
    settleHandoverItem: new SettleHandoverItem(handover),
    completeHandover: new CompleteHandover(handover, duties),
    appoint: new AppointMandate(unitOfWork, inviter),
    deactivate: new DeactivatePerson(unitOfWork),
    requestErasure: new RequestErasure(unitOfWork),
    endMandate: new EndMandate(unitOfWork),
    saveProfile: new SaveProfile(unitOfWork, trail),
    register: new RegisterOrganization(unitOfWork),
    edit: new EditOrganization(changes),
    saveService: new SaveService(changes),
    saveLocation: new SaveLocation(changes),
    stateAccess: new StateAccess(changes),
    recordSpareCapacity: new RecordSpareCapacity(changes),
    pauseSpareCapacity: new PauseSpareCapacity(changes),
    confirmRegistration: new ConfirmRegistration(changes, new Attachments(files.store)),
    verifyIdentifier: new VerifyIdentifier(changes),
    found: new FoundMember(steps),
    apply: new ApplyForMembership(steps),
    review: new ReviewApplication(steps),
    requestInfo: new RequestApplicationInfo(steps),
    admit: new AdmitMember(steps),
    start: new StartMembership(steps),
    leave: new LeaveNetwork(steps),
    upload: new Uploads(files.settings, files.store, unitOfWork),
    addDocument: new AddDocument(unitOfWork, new Attachments(files.store)),
    checkDocument: new CheckDocument(judgements),
    returnDocument: new ReturnDocument(judgements),
    proposeSponsorship: new ProposeSponsorship(sponsorships),
    acceptSponsorship: new AcceptSponsorship(sponsorships),
    attachAgreement: new AttachAgreement(sponsorships, new Attachments(files.store)),
    endSponsorship: new EndSponsorship(sponsorships, new SponsorshipDuties()),
    makeAssessment: new MakeAssessment(assessments),
    askPeer: new AskPeer(assessments),
    givePeerAssessment: new GivePeerAssessment(assessments),
    openGap: new OpenGap(gaps),
    offerHelp: new OfferHelp(gaps),
    acceptOffer: new AcceptOffer(gaps),
    proposeProgram: new ProposeProgram(programs),
    editProgram: new EditProgram(programs),
    planProgram: new PlanProgram(programs),
    approveProgram: new ApproveProgram(programs),
    recordProgramApproval: new RecordProgramApproval(programs),
    attachProgramDocument: new AttachProgramDocument(programs, new Attachments(files.store)),
    activateProgram: new ActivateProgram(programs),
    publishProgram: new PublishProgram(programs),
    completeProgram: new CompleteProgram(programs, programDuties),
    closeProgram: new CloseProgram(programs, programDuties),
    cancelProgram: new CancelProgram(programs, programDuties),
    recordContribution: new RecordContribution(programs),
    recordIndicator: new RecordIndicator(programs),
    recordIndicatorPeriod: new RecordIndicatorPeriod(programs),
    addProgramService: new AddProgramService(programs),
    recordRates: new RecordHourRates(unitOfWork),
    recordPeriod: new RecordPeriod(periods),
    lockPeriod: new LockPeriod(periods),
    logMany: new LogMany(unitOfWork),
    sendBack: new SendBackActivity(reports),
    acceptMany: new AcceptActivities(unitOfWork),
    cancelActivity: new CancelActivity(reports),
    dispute: new DisputeActivity(reports),
  };
}

export type Pen = ReturnType<typeof makePen>;
