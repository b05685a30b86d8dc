import {
  ActivateProgramDocument,
  ApproveProgramDocument,
  CancelProgramDocument,
  CloseProgramDocument,
  CompleteProgramDocument,
  PlanProgramDocument,
  PublishProgramDocument,
  ResumeProgramDocument,
  SuspendProgramDocument,
} from '@kalaka/contract';
import type { GraphqlClient } from '../../shell/graphql/graphql-client';

interface Step {
  readonly programId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

interface Said {
  readonly reason: string;
  readonly finalReport: { language: string; text: string }[];
}

/** Sends one step; `said` is what the page asked for, where it asked for something. */
export async function takeStep(client: GraphqlClient, name: string, step: Step, said: Said): Promise<object> {
  const { reason, finalReport } = said;
  switch (name) {
    case 'approve':
      return (await client.request(ApproveProgramDocument, { input: step })).approveProgram;
    case 'activate':
      return (await client.request(ActivateProgramDocument, { input: step })).activateProgram;
    case 'suspend':
      return (await client.request(SuspendProgramDocument, { input: { ...step, reason } })).suspendProgram;
    case 'resume':
      return (await client.request(ResumeProgramDocument, { input: step })).resumeProgram;
    case 'complete':
      return (await client.request(CompleteProgramDocument, { input: { ...step, finalReport } }))
        .completeProgram;
    case 'close':
      return (await client.request(CloseProgramDocument, { input: step })).closeProgram;
    case 'cancel':
      return (await client.request(CancelProgramDocument, { input: { ...step, reason } })).cancelProgram;
    case 'publish':
    case 'hide': {
      const input = { ...step, published: name === 'publish' };
      return (await client.request(PublishProgramDocument, { input })).publishProgram;
    }
    default:
      return (await client.request(PlanProgramDocument, { input: step })).planProgram;
  }
}
