import type { Language } from '@kalaka/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { NetworkName, TargetGroupName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/index.js';
import { Account, LanguageCodes } from './account.model.js';
import { Mandate } from './person.model.js';

@ObjectType('Session', { description: 'A device on which you are signed in.' })
@Shown('OWN')
export class SessionModel {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Whether it is the one that asks.' })
  current!: boolean;

  @Field({ description: 'Browser and system as the device told them.' })
  device!: string;

  @Field({ description: 'Whether others use the device too.' })
  sharedDevice!: boolean;

  @Field(() => DateTimeScalar, { description: 'When you signed in.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last used (to about ten minutes).' })
  lastSeenAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Who is asking. Empty parts when nobody is signed in.' })
@Shown('PUBLIC')
export class Viewer {
  @Field(() => Account, { nullable: true, description: 'Your account.' })
  account!: Account | null;

  @Field(() => Mandate, { nullable: true, description: 'The mandate in which you act.' })
  mandate!: Mandate | null;

  @Field(() => [Mandate], { description: 'Your mandates in every network, to choose among with `actIn`.' })
  mandates!: Mandate[];

  @Field(() => NetworkName, { nullable: true, description: 'The network in which you act.' })
  network!: NetworkName | null;

  @Field(() => [TargetGroupName], {
    description:
      'The target groups that this network added to those of every network, retired ones included.',
  })
  targetGroups!: TargetGroupName[];

  @Field({ description: 'Whether this hub shows demo networks with invented people.' })
  demo!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The address of the hub at which passkeys work; absent where they cannot.',
  })
  passkeysAt!: string | null;

  @Field(() => LanguageCodes, { description: 'The language in which this answer speaks.' })
  language!: Language;
}
