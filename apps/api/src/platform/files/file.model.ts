import { mediaTypeOf, type FileType } from '@kalaka/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../access/shown.js';

@ObjectType('File', { description: 'A file that belongs to something; whoever may read that may fetch it.' })
@Shown('PUBLIC')
export class FileModel {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Its name, with the ending that tells its type.' })
  name!: string;

  @Field({ description: 'Its media type, found by looking into it, like `application/pdf`.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes!: number;

  @Field({ description: 'Where to fetch it on this hub; the right to read is asked for each time.' })
  url!: string;
}

/** A file as SQL builds it, for pages of rooms; `a` is the alias of its row in `attachments`. */
export const FILE_JSON = (a: string): string =>
  `json_build_object('id', ${a}.id, 'name', ${a}.name, 'type', ${a}.type, 'bytes', ${a}.bytes)`;

export interface FileJson {
  id: string;
  name: string;
  type: FileType;
  bytes: number;
}

export const fileOf = ({ id, name, type, bytes }: FileJson): FileModel => ({
  ...{ id, name, bytes },
  mediaType: mediaTypeOf(type),
  url: `/files/${id}`,
});
