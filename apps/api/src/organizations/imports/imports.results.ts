import { Field, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { OrganizationImport } from './model/import.model.js';

@ObjectType({ description: 'The import took a step.' })
@Shown('OWN')
export class ImportStepped {
  @Field(() => OrganizationImport, { description: 'The import as it is now.' })
  import!: OrganizationImport;
}

/** Of every command on an import. */
export const ImportResultUnion = resultOf('ImportResult', () => ImportStepped);
