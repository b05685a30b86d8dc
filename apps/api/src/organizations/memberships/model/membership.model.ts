import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type MembershipState, type PlainDate } from '@kalaka/domain';
import { MembersDecision } from '../../../networks/index.js';
import { Shown } from '../../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../../platform/graphql/index.js';
import { MembershipStates } from '../../model/vocabulary.model.js';

@ObjectType({ description: 'The dated bond between an organization and the network.' })
@Shown('PUBLIC')
export class Membership {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => MembershipStates, { description: 'Where it stands.' })
  state!: MembershipState;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the application.' })
  @Shown('NETWORK')
  appliedOn!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the membership.' })
  from!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it no longer is a member; in the future while a leaving is announced.',
  })
  to!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it paused, ended or was not accepted.' })
  @Shown('OWN')
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the coordinator asked the applicant.' })
  @Shown('OWN')
  question!: string | null;

  @Field(() => String, { nullable: true, description: 'What the applicant answered.' })
  @Shown('OWN')
  answer!: string | null;

  @Field(() => MembersDecision, { nullable: true, description: 'The decision by which it was admitted.' })
  @Shown('NETWORK')
  decision!: MembersDecision | null;

  @Field(() => Int, { description: 'Version, for the next step.' })
  version!: number;
}
