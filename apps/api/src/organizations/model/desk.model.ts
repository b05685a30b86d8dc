import { enumOf, type MembershipState, type PlainDate } from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AuditEvent } from '../../audit/index.js';
import { Office, OrganizationName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar } from '../../platform/graphql/index.js';
import { PeerRequest } from '../assessments/model/assessment.model.js';
import { Gap } from '../gaps/model/gap.model.js';
import { Sponsorship } from '../sponsorships/model/sponsorship.model.js';
import { Membership } from '../memberships/model/membership.model.js';
import { Organization } from './organization.model.js';
import { MembershipStates } from './vocabulary.model.js';

const DESK_ITEM_KINDS = [
  'APPLICATION_NEW',
  'APPLICATION_IN_REVIEW',
  'APPLICATION_ANSWERED',
  'ADMITTED_NOT_STARTED',
  'SUSPENDED',
  'PAPER_EXPIRED',
  'PAPER_EXPIRING',
  'PAPER_UNCHECKED',
  'OFFICER_ENDING',
] as const;
const DeskItemKinds = enumOf(DESK_ITEM_KINDS);
registerEnumType(DeskItemKinds, {
  name: 'DeskItemKind',
  description: 'What waits for the coordinator.',
  valuesMap: {
    APPLICATION_NEW: { description: 'An application that nobody has looked at.' },
    APPLICATION_IN_REVIEW: { description: 'An application under review.' },
    APPLICATION_ANSWERED: { description: 'An applicant answered a question.' },
    ADMITTED_NOT_STARTED: { description: 'An admitted organization whose membership has not begun.' },
    SUSPENDED: { description: 'A member whose membership is paused.' },
    PAPER_EXPIRED: { description: 'A paper of a member has run out, and no other is here.' },
    PAPER_EXPIRING: { description: 'A paper of a member runs out soon, and no other is here.' },
    PAPER_UNCHECKED: { description: 'A paper that nobody has checked.' },
    OFFICER_ENDING: { description: 'The last person who may sign for a member goes soon.' },
  },
});

@ObjectType({ description: 'One thing that waits for the coordinator.' })
@Shown('NETWORK')
export class DeskItem {
  @Field(() => DeskItemKinds, { description: 'What kind of thing it is, and so what has to be done.' })
  kind!: (typeof DESK_ITEM_KINDS)[number];

  @Field(() => OrganizationName, { description: 'The organization it is about.' })
  organization!: OrganizationName;

  @Field(() => DateScalar, { description: 'The day since which it waits, or by which something is needed.' })
  since!: PlainDate;

  @Field(() => MembershipStates, { description: 'Where the membership stands.' })
  state!: MembershipState;
}

@ObjectType({ description: 'The first screen of the coordinator: what needs somebody today.' })
@Shown('NETWORK')
export class Desk {
  @Field(() => [DeskItem], { description: 'What waits, longest waiting first.' })
  due!: DeskItem[];

  @Field(() => [OrganizationName], { description: 'Active members for whom nobody may sign.' })
  unofficered!: OrganizationName[];

  @Field(() => [Gap], { description: 'Requests for help without an offer, longest waiting first.' })
  gaps!: Gap[];

  @Field(() => [Sponsorship], {
    description: 'Sponsorships that end within 30 days, or whose term is over and that nobody has settled.',
  })
  sponsorships!: Sponsorship[];

  @Field(() => Int, { description: 'How many mails of the network could not be sent.' })
  failedMails!: number;

  @Field(() => [AuditEvent], { description: 'The newest changes.' })
  recent!: AuditEvent[];
}

@ObjectType({ description: 'What the first screen of everybody but the coordinator shows.' })
@Shown('PUBLIC')
export class Home {
  @Field(() => Organization, { nullable: true, description: 'The own organization.' })
  organization!: Organization | null;

  @Field(() => Office, { nullable: true, description: 'The own office, for officials.' })
  office!: Office | null;

  @Field(() => [Membership], {
    description: 'Questions of the coordinator that the own organization has not answered.',
  })
  @Shown('OWN')
  openQuestions!: Membership[];

  @Field(() => [Sponsorship], {
    description: 'Sponsorships that wait for the answer of the own organization.',
  })
  @Shown('OWN')
  sponsorships!: Sponsorship[];

  @Field(() => [Gap], { description: 'Own requests for help on which an offer waits for an answer.' })
  @Shown('OWN')
  gaps!: Gap[];

  @Field(() => [PeerRequest], { description: 'Members that ask the own organization for its view.' })
  @Shown('OWN')
  peerRequests!: PeerRequest[];

  @Field(() => [AuditEvent], { description: 'The newest changes that you may read.' })
  @Shown('OWN')
  recent!: AuditEvent[];
}
