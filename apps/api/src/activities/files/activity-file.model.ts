import { fileKindOf, type ActivityFileKind } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, Translation } from '../../networks/index.js';
import { registered } from '../../organizations/index.js';
import { Shown } from '../../platform/access/index.js';
import { FileModel, fileOf, type FileJson } from '../../platform/files/index.js';

export const ActivityFileKinds = registered(
  'ActivityFileKind',
  'What a file of an activity is.',
  ['PHOTO', 'PAPER', 'SOUND'] as const satisfies readonly ActivityFileKind[],
  { PHOTO: 'A picture.', PAPER: 'A receipt or another paper.', SOUND: 'A voice note.' },
);

@ObjectType({ description: 'A photo, a receipt or a voice note of an activity.' })
@Shown('OWN')
export class ActivityFile {
  @Field(() => FileModel, {
    description: 'The photo, receipt or voice note itself: its name, kind, size and address.',
  })
  file!: FileModel;

  @Field(() => ActivityFileKinds, { description: 'What it is.' })
  kind!: ActivityFileKind;

  @Field(() => LocalTextModel, {
    nullable: true,
    description: 'What is to be seen in it, or what is said; null where nobody said it yet.',
  })
  description!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The same in every language it has, for editing.' })
  descriptionTranslations!: Translation[];

  @Field(() => Int, { description: 'Version, for saying it better.' })
  version!: number;
}

/** As the SQL of a page builds it. */
export type ActivityFileJson = Omit<ActivityFile, 'file' | 'kind'> & { file: FileJson };

export const activityFileOf = ({ file, ...said }: ActivityFileJson): ActivityFile => ({
  ...said,
  file: fileOf(file),
  kind: fileKindOf(file.type),
});
