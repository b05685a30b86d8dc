import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { UuidScalar } from '../platform/graphql/index.js';

/** Every command on a part of an organization names the organization and the version that was read. */
@InputType({ isAbstract: true })
export abstract class OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'Id of the organization.' })
  @IsUUID()
  organizationId!: string;

  @Field(() => Int, { description: 'The version of the organization that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}
