import { MERGE_FIELDS, type Actor, type MergeField } from '@kalaka/domain';
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { UuidScalar } from '../../platform/graphql/index.js';
import { MergeFields } from '../imports/model/import-report.model.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { EditOrganizationResult } from '../organization.results.js';
import { OrganizationCommandInput } from '../command.inputs.js';
import { MergeOrganizations } from './use-cases/merge-organizations.js';

@InputType({ description: 'Two records of one organization.' })
export class MergeOrganizationsInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'The record that goes.' })
  @IsUUID()
  otherId!: string;

  @Field(() => [MergeFields], { description: 'Fields that are taken over from the one that goes.' })
  @ArrayMaxSize(20)
  @IsIn(MERGE_FIELDS, { each: true })
  take!: MergeField[];

  @Field({ description: 'Why they are one; it stands in the story.' })
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}

@Resolver()
export class MergesResolver {
  constructor(
    private readonly merge: MergeOrganizations,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('organization.merge')
  @Mutation(() => EditOrganizationResult, {
    description: 'Makes two records of one organization one: places, services, numbers and people move.',
  })
  async mergeOrganizations(
    @Args('input') input: MergeOrganizationsInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.merge.execute(actor, input), asked);
  }
}
