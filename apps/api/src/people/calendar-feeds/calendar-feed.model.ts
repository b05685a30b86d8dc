import { Field, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateTimeScalar } from '../../platform/graphql/index.js';

@ObjectType('CalendarFeed', {
  description: 'That there is an address under which a program reads your calendar without signing in.',
})
@Shown('OWN')
export class CalendarFeedModel {
  @Field(() => DateTimeScalar, { description: 'When the address was made.' })
  madeAt!: string;
}

@ObjectType({ description: 'The address was made; the one before it is no longer answered.' })
@Shown('OWN')
export class CalendarFeedMade {
  @Field({ description: 'The secret address. It is told this once and kept nowhere.' })
  address!: string;

  @Field(() => CalendarFeedModel, { description: 'When it was made.' })
  feed!: CalendarFeedModel;
}

@ObjectType({ description: 'The address is no longer answered.' })
@Shown('OWN')
export class CalendarFeedRevoked {
  @Field({ description: 'Whether there was one.' })
  revoked!: boolean;
}

export const MakeCalendarFeedResult = resultOf('MakeCalendarFeedResult', () => CalendarFeedMade);
export const RevokeCalendarFeedResult = resultOf('RevokeCalendarFeedResult', () => CalendarFeedRevoked);
