import type { SignLanguage } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { FileModel } from '../../platform/files/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';

@ObjectType('SignVideo', { description: 'What an organization or a service is, in sign language.' })
@Shown('PUBLIC')
export class SignVideoModel {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its sign language (ISO 639-3), like `hsh`.' })
  language!: SignLanguage;

  @Field(() => Int, { nullable: true, description: 'Its length in seconds, where somebody said it.' })
  seconds!: number | null;

  @Field(() => FileModel, { description: 'The film as a file.' })
  film!: FileModel;

  @Field(() => FileModel, { nullable: true, description: 'Its captions, as WebVTT.' })
  captions!: FileModel | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'The words of the film.' })
  transcript!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The words of the film in every language they are in.' })
  transcriptTranslations!: Translation[];
}
