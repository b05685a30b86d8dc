import {
  AddDocument,
  CheckDocument,
  DOCUMENT_USE_CASES,
  DocumentSteps,
  ReturnDocument,
} from '../documents/use-cases/index.js';
import { AdmitMember } from './admit-member.js';
import { AnswerApplicationInfo } from './answer-application-info.js';
import { ApplyForMembership } from './apply-for-membership.js';
import { ConfirmRegistration } from './confirm-registration.js';
import { EditOrganization } from './edit-organization.js';
import { ExcludeMember } from './exclude-member.js';
import { ExportOrganizations } from './export-organizations.js';
import { FoundMember } from './found-member.js';
import { ImportOrganizations } from './import-organizations.js';
import { LapseMembership } from './lapse-membership.js';
import { LeaveNetwork } from './leave-network.js';
import { MembershipSteps } from './membership-steps.js';
import { OrganizationChanges } from './organization-changes.js';
import { RegisterOrganization } from './register-organization.js';
import { RejectApplication } from './reject-application.js';
import { RemoveIdentifier } from './remove-identifier.js';
import { RemoveService } from './remove-service.js';
import { RequestApplicationInfo } from './request-application-info.js';
import { ResumeMember } from './resume-member.js';
import { ReviewApplication } from './review-application.js';
import { SaveIdentifier } from './save-identifier.js';
import { RemoveLocation } from '../locations/use-cases/remove-location.js';
import { SaveLocation } from '../locations/use-cases/save-location.js';
import { StateAccess } from '../access-facts/use-cases/state-access.js';
import {
  PauseSpareCapacity,
  RecordSpareCapacity,
  RemoveSpareCapacity,
  SPARE_CAPACITY_USE_CASES,
} from '../spare-capacity/use-cases/index.js';
import { RemoveSignVideo } from '../sign-videos/use-cases/remove-sign-video.js';
import { SaveSignVideo } from '../sign-videos/use-cases/save-sign-video.js';
import { SaveService } from './save-service.js';
import { StartMembership } from './start-membership.js';
import { SuspendMember } from './suspend-member.js';
import { VerifyIdentifier } from './verify-identifier.js';
import { WithdrawApplication } from './withdraw-application.js';

/** Everything that can be done to an organization, and the two runners that the commands share. */
export const ORGANIZATION_USE_CASES = [
  AdmitMember,
  AnswerApplicationInfo,
  ApplyForMembership,
  ConfirmRegistration,
  EditOrganization,
  ExcludeMember,
  ExportOrganizations,
  FoundMember,
  ImportOrganizations,
  LapseMembership,
  LeaveNetwork,
  MembershipSteps,
  OrganizationChanges,
  RegisterOrganization,
  RejectApplication,
  RemoveIdentifier,
  RemoveLocation,
  RemoveService,
  RemoveSignVideo,
  RequestApplicationInfo,
  ResumeMember,
  ReviewApplication,
  SaveIdentifier,
  SaveLocation,
  SaveService,
  SaveSignVideo,
  ...SPARE_CAPACITY_USE_CASES,
  StartMembership,
  StateAccess,
  SuspendMember,
  VerifyIdentifier,
  WithdrawApplication,
  ...DOCUMENT_USE_CASES,
];

export {
  AddDocument,
  AdmitMember,
  AnswerApplicationInfo,
  ApplyForMembership,
  CheckDocument,
  ConfirmRegistration,
  DocumentSteps,
  EditOrganization,
  ExcludeMember,
  ExportOrganizations,
  FoundMember,
  ImportOrganizations,
  LapseMembership,
  LeaveNetwork,
  MembershipSteps,
  OrganizationChanges,
  PauseSpareCapacity,
  RecordSpareCapacity,
  RegisterOrganization,
  RejectApplication,
  RemoveIdentifier,
  RemoveLocation,
  RemoveService,
  RemoveSignVideo,
  RemoveSpareCapacity,
  RequestApplicationInfo,
  ResumeMember,
  ReturnDocument,
  ReviewApplication,
  SaveIdentifier,
  SaveLocation,
  SaveService,
  SaveSignVideo,
  StartMembership,
  StateAccess,
  SuspendMember,
  VerifyIdentifier,
  WithdrawApplication,
};
