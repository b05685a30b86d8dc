import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { decisionOf } from '../networks/index.js';
import { ProgramResult } from './model/program.model.js';
import { ProgramAnswers } from './program.answers.js';
import { ProgramStepInput, ReasonedProgramStepInput } from './program-step.inputs.js';
import { RecordProgramApprovalInput } from './program.inputs.js';
import { ApproveProgram, CancelProgram, PlanProgram, RecordProgramApproval } from './use-cases/index.js';

@Resolver()
export class ProgramApprovalsResolver {
  constructor(
    private readonly approve: ApproveProgram,
    private readonly cancel: CancelProgram,
    private readonly plan: PlanProgram,
    private readonly recordApproval: RecordProgramApproval,
    private readonly answers: ProgramAnswers,
  ) {}

  @Allow('program.plan')
  @Mutation(() => ProgramResult, { description: 'Puts an idea up for the approval of its partners.' })
  async planProgram(
    @Args('input') input: ProgramStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.plan.execute(actor, input), asked);
  }

  @Allow('program.approve')
  @Mutation(() => ProgramResult, {
    description: 'Approves a programme for the own organization; the last of all partners makes it approved.',
  })
  async approveProgram(
    @Args('input') input: ProgramStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.approve.execute(actor, input), asked);
  }

  @Allow('program.recordApproval')
  @Mutation(() => ProgramResult, { description: 'Writes down that the members decided for a programme.' })
  async recordProgramApproval(
    @Args('input') input: RecordProgramApprovalInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.recordApproval.execute(actor, { ...input, decision: decisionOf(input.decision) }),
      asked,
    );
  }

  @Allow('program.cancel')
  @Mutation(() => ProgramResult, { description: 'Calls a programme off, and says why.' })
  async cancelProgram(
    @Args('input') input: ReasonedProgramStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.cancel.execute(actor, input), asked);
  }
}
