import {
  AdmitMemberDocument,
  AnswerApplicationInfoDocument,
  ApplyForMembershipDocument,
  ExcludeMemberDocument,
  FoundMemberDocument,
  LeaveNetworkDocument,
  RejectApplicationDocument,
  RequestApplicationInfoDocument,
  ResumeMemberDocument,
  ReviewApplicationDocument,
  StartMembershipDocument,
  SuspendMemberDocument,
  WithdrawApplicationDocument,
} from '@kalaka/contract';
import type { GraphqlClient } from '../../shell/graphql/graphql-client';
import { decisionInput, type StepValue, written as texts } from './step-form';
import type { Verb } from './steps';

/** What a step acts on: the membership, or the organization where there is none yet. */
export interface StepTarget {
  readonly organizationId: string;
  readonly organizationVersion: number;
  readonly membershipId: string;
  readonly membershipVersion: number;
}

/** Sends one step. Resolves with what the API answered: the changed membership or a refusal. */
export async function sendStep(
  client: GraphqlClient,
  verb: Verb,
  target: StepTarget,
  value: StepValue,
  idempotencyKey: string,
): Promise<object> {
  const step = { membershipId: target.membershipId, version: target.membershipVersion, idempotencyKey };
  const body = { organizationId: target.organizationId, version: target.organizationVersion, idempotencyKey };
  const { reason, question, answer } = value;
  switch (verb) {
    case 'found':
      return (
        await client.request(FoundMemberDocument, { input: { ...body, minutes: texts(value.minutes) } })
      ).foundMember;
    case 'apply':
      return (await client.request(ApplyForMembershipDocument, { input: body })).applyForMembership;
    case 'withdraw':
      return (await client.request(WithdrawApplicationDocument, { input: step })).withdrawApplication;
    case 'review':
      return (await client.request(ReviewApplicationDocument, { input: step })).reviewApplication;
    case 'ask':
      return (await client.request(RequestApplicationInfoDocument, { input: { ...step, question } }))
        .requestApplicationInfo;
    case 'answer':
      return (await client.request(AnswerApplicationInfoDocument, { input: { ...step, answer } }))
        .answerApplicationInfo;
    case 'admit': {
      const decision = decisionInput(value.decision);
      return (await client.request(AdmitMemberDocument, { input: { ...step, decision } })).admitMember;
    }
    case 'reject':
      return (await client.request(RejectApplicationDocument, { input: { ...step, reason } }))
        .rejectApplication;
    case 'start':
      return (await client.request(StartMembershipDocument, { input: step })).startMembership;
    case 'suspend':
      return (await client.request(SuspendMemberDocument, { input: { ...step, reason } })).suspendMember;
    case 'resume':
      return (await client.request(ResumeMemberDocument, { input: { ...step, reason } })).resumeMember;
    case 'exclude': {
      const decision = decisionInput(value.decision);
      const input = { ...step, hearingOn: value.hearingOn, reason, decision };
      return (await client.request(ExcludeMemberDocument, { input })).excludeMember;
    }
    case 'leave': {
      const input = { ...step, on: value.effectiveOn, reason: reason.trim() || null };
      return (await client.request(LeaveNetworkDocument, { input })).leaveNetwork;
    }
  }
}
