import type { PartnerRole, PlainDate } from '@kalaka/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { PartnerRoles } from '../model/vocabulary.model.js';

@ObjectType({ description: 'An organization in one role of a programme, for a time.' })
@Shown('PUBLIC')
export class ProgramPartner {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'The organization that takes part.' })
  organization!: OrganizationName;

  @Field(() => PartnerRoles, { description: 'What it does.' })
  role!: PartnerRole;

  @Field(() => DateScalar, { description: 'First day in this role.' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day in this role.' })
  to!: PlainDate;

  @Field(() => LocalTextModel, { nullable: true, description: 'Its part of the work, in a line.' })
  task!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'Its part in every language it has, for editing.' })
  taskTranslations!: Translation[];

  @Field(() => DateScalar, { nullable: true, description: 'The day on which its officer approved.' })
  @Shown('NETWORK')
  approvedOn!: PlainDate | null;
}
