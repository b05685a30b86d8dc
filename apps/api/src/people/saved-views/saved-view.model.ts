import { enumOf, VIEWED_LISTS, type ViewedList } from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';

export const ViewedLists = enumOf(VIEWED_LISTS);
registerEnumType(ViewedLists, {
  name: 'ViewedList',
  description: 'A list whose views can be saved.',
  valuesMap: {
    ORGANIZATIONS: { description: 'The members and everybody else in the register.' },
    ACTIVITIES: { description: 'What members did and report.' },
    REPORTS: { description: 'What a quarterly report consists of.' },
  },
});

@ObjectType('SavedView', { description: 'How somebody wants to see a list again.' })
@Shown('NETWORK')
export class SavedViewModel {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => ViewedLists, { description: 'The list it belongs to.' })
  list!: ViewedList;

  @Field({ description: 'What it is called.' })
  name!: string;

  @Field({ description: 'Its filters, as the address of the list writes them after the question mark.' })
  query!: string;

  @Field(() => [String], { description: 'Codes of the columns that are shown; none: those of the list.' })
  columns!: string[];

  @Field({ description: 'Whether the whole network sees it.' })
  shared!: boolean;

  @Field({ description: 'Whether it is yours: only then you may change or remove it.' })
  mine!: boolean;

  @Field(() => Int, { description: 'Version, for saving a change.' })
  version!: number;
}

@ObjectType({ description: 'The view was saved.' })
@Shown('NETWORK')
export class ViewSaved {
  @Field(() => SavedViewModel, { description: 'The view as it is now.' })
  view!: SavedViewModel;
}

@ObjectType({ description: 'The view is gone.' })
@Shown('NETWORK')
export class ViewRemoved {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;
}

export const SaveViewResult = resultOf('SaveViewResult', () => ViewSaved);
export const RemoveViewResult = resultOf('RemoveViewResult', () => ViewRemoved);
