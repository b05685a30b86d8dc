import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { LocalTextModel, Translation } from '../model/local-text.model.js';
import type { TermList } from './term-lists.js';

/** Lists whose terms are changed by the same commands; target groups have commands of their own. */
export const OwnTermLists = { ACTIVITY_TYPES: 'ACTIVITY_TYPES', DISTRICTS: 'DISTRICTS' } as const;
export type OwnTermList = keyof typeof OwnTermLists;
registerEnumType(OwnTermLists, {
  name: 'OwnTermList',
  description: 'A list to which a network adds terms of its own.',
  valuesMap: {
    ACTIVITY_TYPES: { description: 'Kinds of activity, beside those of every network.' },
    DISTRICTS: { description: 'Parts of the town.' },
  },
});
export const LIST_OF: Readonly<Record<OwnTermList, TermList>> = {
  ACTIVITY_TYPES: 'activityTypes',
  DISTRICTS: 'districts',
};

@ObjectType({ description: 'A term that a network added to one of its lists.' })
@Shown('PUBLIC')
export class OwnTerm {
  @Field({ description: 'The code that records carry; it never changes.' })
  code!: string;

  @Field(() => LocalTextModel, { description: 'How people say it.' })
  name!: LocalTextModel;

  @Field({ description: 'Out of use: what has it keeps it, nothing new is given it.' })
  retired!: boolean;

  @Field(() => [Translation], { description: 'Its name in every language it has, for editing.' })
  nameTranslations!: Translation[];

  @Field(() => Int, { description: 'Version, for saving a change.' })
  version!: number;
}
