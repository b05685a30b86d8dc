import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { contributionOf, partnerOf } from './input-shapes.js';
import { ProgramResult } from './model/program.model.js';
import { ProgramAnswers } from './program.answers.js';
import { AddProgramPartnerInput, EndProgramPartnerInput } from './partners/program-partner.inputs.js';
import { RecordContributionInput } from './program-parts.inputs.js';
import { AddProgramPartner, EndProgramPartner, RecordContribution } from './use-cases/index.js';

@Resolver()
export class ProgramPartnersResolver {
  constructor(
    private readonly addPartner: AddProgramPartner,
    private readonly endPartner: EndProgramPartner,
    private readonly contribution: RecordContribution,
    private readonly answers: ProgramAnswers,
  ) {}

  @Allow('program.editPartners')
  @Mutation(() => ProgramResult, { description: 'Adds a partner to a programme.' })
  async addProgramPartner(
    @Args('input') { partner, ...step }: AddProgramPartnerInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.addPartner.execute(actor, { ...partnerOf(partner), ...step }),
      asked,
    );
  }

  @Allow('program.editPartners')
  @Mutation(() => ProgramResult, {
    description: "Ends a partner's role; who answers for the programme names a successor.",
  })
  async endProgramPartner(
    @Args('input') input: EndProgramPartnerInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.endPartner.execute(actor, { ...input, lastDay: input.lastDay ?? null }),
      asked,
    );
  }

  @Allow('program.recordContribution')
  @Mutation(() => ProgramResult, {
    description: 'Records what a partner puts into a programme, and what of it was given.',
  })
  async recordContribution(
    @Args('input') input: RecordContributionInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.contribution.execute(actor, contributionOf(input)), asked);
  }
}
