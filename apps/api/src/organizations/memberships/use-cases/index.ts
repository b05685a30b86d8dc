import { AdmitMember } from './admit-member.js';
import { AnswerApplicationInfo } from './answer-application-info.js';
import { ApplyForMembership } from './apply-for-membership.js';
import { ExcludeMember } from './exclude-member.js';
import { FoundMember } from './found-member.js';
import { LapseMembership } from './lapse-membership.js';
import { LeaveNetwork } from './leave-network.js';
import { MembershipSteps } from './membership-steps.js';
import { RejectApplication } from './reject-application.js';
import { RequestApplicationInfo } from './request-application-info.js';
import { ResumeMember } from './resume-member.js';
import { ReviewApplication } from './review-application.js';
import { StartMembership } from './start-membership.js';
import { SuspendMember } from './suspend-member.js';
import { WithdrawApplication } from './withdraw-application.js';

/** The steps of a membership, and what they share. */
export const MEMBERSHIP_USE_CASES = [
  AdmitMember,
  AnswerApplicationInfo,
  ApplyForMembership,
  ExcludeMember,
  FoundMember,
  LapseMembership,
  LeaveNetwork,
  MembershipSteps,
  RejectApplication,
  RequestApplicationInfo,
  ResumeMember,
  ReviewApplication,
  StartMembership,
  SuspendMember,
  WithdrawApplication,
];

export {
  AdmitMember,
  AnswerApplicationInfo,
  ApplyForMembership,
  ExcludeMember,
  FoundMember,
  LapseMembership,
  LeaveNetwork,
  MembershipSteps,
  RejectApplication,
  RequestApplicationInfo,
  ResumeMember,
  ReviewApplication,
  StartMembership,
  SuspendMember,
  WithdrawApplication,
};
