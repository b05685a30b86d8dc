import { Field, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';
import { LocalTextModel } from './local-text.model.js';

/** Which organization is meant, where a lower room names one that it knows by id only. */
@ObjectType({ description: 'An organization by its name.' })
@Shown('PUBLIC')
export class OrganizationName {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;
}

@ObjectType({ description: 'A network by its name.' })
@Shown('PUBLIC')
export class NetworkName {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;

  @Field({ description: 'Its short name in addresses.' })
  slug!: string;
}
