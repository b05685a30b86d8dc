import { TARGET_GROUPS } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Shown } from '../../platform/access/index.js';
import { badInput } from '../../platform/errors/hub-error.js';
import { LocalTextModel, Translation } from '../model/local-text.model.js';

const read = (value: unknown): string => {
  if (typeof value !== 'string') throw badInput({ field: '', rule: 'TargetGroup' });
  return value;
};

/** A text, because a network may add codes; a query may also write it as the name of a code, without quotes. */
export const TargetGroupScalar = new GraphQLScalarType<string, string>({
  name: 'TargetGroup',
  description: `The code of a group of people that an organization serves. In every network: ${TARGET_GROUPS.join(', ')}. A network's own stand in \`Network.targetGroups\`.`,
  serialize: String,
  parseValue: read,
  parseLiteral: (node: ValueNode) =>
    read(node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : undefined),
});

@ObjectType({ description: 'A target group that a network added, by its name.' })
@Shown('PUBLIC')
export class TargetGroupName {
  @Field(() => TargetGroupScalar, { description: 'The code that organizations carry; it never changes.' })
  code!: string;

  @Field(() => LocalTextModel, { description: 'How people say it.' })
  name!: LocalTextModel;

  @Field({ description: 'Out of use: who has it keeps it, nobody new is given it.' })
  retired!: boolean;
}

@ObjectType({ description: 'A target group that a network added to those of every network.' })
@Shown('PUBLIC')
export class OwnTargetGroup extends TargetGroupName {
  @Field(() => [Translation], { description: 'Its name in every language it has, for editing.' })
  nameTranslations!: Translation[];

  @Field(() => Int, { description: 'Version, for saving a change.' })
  version!: number;

  @Field(() => Int, { description: 'How many organizations of the network serve this group.' })
  organizations!: number;
}
