import { enumOf, QUIET_STEPS, type PlainDate, type QuietStep } from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganizationName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar } from '../../platform/graphql/index.js';

const QuietSteps = enumOf(QUIET_STEPS);
registerEnumType(QuietSteps, {
  name: 'QuietStep',
  description: 'What the coordinator may do about a member that has gone quiet.',
  valuesMap: {
    WRITE: { description: 'Write to them.' },
    WAIT: { description: 'They were written to a few days ago: an answer may take some days.' },
    CALL: { description: 'Call them: a letter changed nothing, or nobody there can be written to.' },
  },
});

@ObjectType({ description: 'When a member has gone quiet: the rule, so that a screen can say it.' })
@Shown('NETWORK')
export class QuietRuleModel {
  @Field(() => Int, { description: 'Quiet after so many times the usual days between two activities.' })
  times!: number;

  @Field(() => Int, { description: 'Never quiet before more days than these.' })
  floorDays!: number;

  @Field(() => Int, { description: 'So many gaps between activities make a rhythm of its own.' })
  leastGaps!: number;

  @Field(() => Int, { description: 'The usual days of a member whose own rhythm is not known yet.' })
  usualDays!: number;
}

@ObjectType({
  description:
    'A member that has been silent for longer than is usual for it. The coordination alone sees this.',
})
@Shown('NETWORK')
export class QuietMember {
  @Field(() => OrganizationName, { description: 'Which member it is.' })
  organization!: OrganizationName;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of its last activity, alone or with others.',
  })
  lastActivityOn!: PlainDate | null;

  @Field(() => Int, { description: 'For how many days it has been silent.' })
  silentDays!: number;

  @Field(() => Int, { description: 'Days from one activity to the next, as a rule.' })
  usualDays!: number;

  @Field({ description: 'Whether that is its own rhythm; else the one that counts until that is known.' })
  isOwn!: boolean;

  @Field(() => Int, { description: 'It counts as quiet after more days of silence than these.' })
  quietAfterDays!: number;

  @Field(() => DateScalar, { nullable: true, description: 'When the coordination last wrote to it.' })
  lastContactOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Who wrote then.' })
  lastContactBy!: string | null;

  @Field(() => QuietSteps, { description: 'What may be done about it.' })
  step!: QuietStep;

  @Field(() => [Int], {
    description: 'Activities in each of the last sixteen weeks, oldest first; the last week ends today.',
  })
  weeks!: number[];
}

@ObjectType({ description: 'Who has gone quiet, and by which rule.' })
@Shown('NETWORK')
export class QuietMembers {
  @Field(() => QuietRuleModel, { description: 'When a member counts as quiet.' })
  rule!: QuietRuleModel;

  @Field({
    description: 'Whether anything was told in this network yet; before that nobody counts as quiet.',
  })
  begun!: boolean;

  @Field(() => [QuietMember], { description: 'The members, longest beyond their own rhythm first.' })
  members!: QuietMember[];
}
