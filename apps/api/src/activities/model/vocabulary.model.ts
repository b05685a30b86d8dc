import {
  ACCESS_NEEDS,
  ACTIVITY_STATES,
  ACTIVITY_TYPES,
  REACH_DIMENSIONS,
  REMARK_KINDS,
} from '@kalaka/domain';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { registered } from '../../organizations/index.js';
import { badInput } from '../../platform/errors/hub-error.js';

export const ActivityStates = registered('ActivityState', 'Where an activity stands.', ACTIVITY_STATES, {
  PLANNED: 'It is still to come.',
  HELD: 'It took place; its report is missing.',
  REPORTED: 'Its report waits for the coordination.',
  SENT_BACK: 'Its report went back with a question.',
  ACCEPTED: 'Its figures count.',
  LOCKED: 'Its figures count, and its period is locked.',
  CANCELLED: 'It did not take place, or should not have been entered.',
  DISPUTED: 'Its figures count, and a partner questions them.',
});

export const ReachDimensions = registered(
  'ReachDimension',
  'How people are told apart. Each way stands alone: a sum over two of them counts people twice.',
  REACH_DIMENSIONS,
  { TARGET_GROUP: 'By target group.', AGE: 'By age.', ROLE: 'By what brought them there.' },
);

export const AccessNeeds = registered(
  'AccessNeed',
  'What somebody may need in order to take part.',
  ACCESS_NEEDS,
  {
    SIGN_INTERPRETER: 'A sign language interpreter.',
    LIVE_CAPTIONS: 'Captions that are written at once.',
    INDUCTION_LOOP: 'An induction loop.',
    STEP_FREE: 'A way without steps.',
    EASY_READ: 'Papers in easy words.',
    LARGE_PRINT: 'Papers in large print.',
    SUPPORTER: 'A person who helps.',
    BREAKS: 'Breaks.',
  },
);

export const RemarkKinds = registered('ActivityRemarkKind', 'What a remark on a report is.', REMARK_KINDS, {
  SENT_BACK: 'The question with which it was sent back.',
  DISPUTED: 'Why a partner questions it.',
  ANSWERED: 'An answer.',
  RESOLVED: 'How the matter was settled.',
});

const codeScalar = (name: string, description: string): GraphQLScalarType<string, string> => {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw badInput({ field: '', rule: name });
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: read,
    parseLiteral: (node: ValueNode) =>
      read(node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : undefined),
  });
};

/** A text, because a network may add codes; a query may also write it as the name of a code, without quotes. */
export const ActivityTypeScalar = codeScalar(
  'ActivityType',
  `The code of a kind of activity. In every network: ${ACTIVITY_TYPES.join(', ')}. A network's own stand in \`activityWords\`.`,
);
