import { Field, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';

@ObjectType({ description: 'A public service that the partners of a programme have taken over together.' })
@Shown('PUBLIC')
export class ProgramService {
  @Field(() => UuidScalar, { description: 'Its id in the portfolio.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'Id of the service in the directory.' })
  serviceId!: string;

  @Field(() => LocalTextModel, { description: 'Name of the service.' })
  name!: LocalTextModel;

  @Field(() => OrganizationName, { description: 'The partner that answers for it.' })
  organization!: OrganizationName;

  @Field(() => LocalTextModel, { description: 'What is promised, and by when.' })
  level!: LocalTextModel;
}
