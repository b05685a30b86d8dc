import type { RefusalCode } from '@kalaka/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { RefusalCodes, resultOf } from '../../platform/errors/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';

@ObjectType({ description: 'An activity to which it was not done, and why.' })
@Shown('NETWORK')
export class ActivityException {
  @Field(() => UuidScalar, { description: 'Id of the activity.' })
  activityId!: string;

  @Field(() => RefusalCodes, { description: 'The reason, from a closed list.' })
  code!: RefusalCode;

  @Field({ description: "The reason in the person's language." })
  message!: string;
}

@ObjectType({ description: 'What was done to many activities at once.' })
@Shown('NETWORK')
export class ManyActivitiesChanged {
  @Field(() => [UuidScalar], { description: 'To which ones it was done.' })
  activityIds!: string[];

  @Field(() => [ActivityException], { description: 'To which ones it was not done.' })
  exceptions!: ActivityException[];
}

/** Of a command on many activities. */
export const ManyActivitiesResult = resultOf('ManyActivitiesResult', () => ManyActivitiesChanged);
