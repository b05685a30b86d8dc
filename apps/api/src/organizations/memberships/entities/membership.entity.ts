import type { Membership, MembershipState, RecordedDecision } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('memberships')
export class MembershipEntity implements Membership {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  state: MembershipState;

  @Column('date', { name: 'applied_on', nullable: true })
  appliedOn: string | null;

  @Column('date', { name: 'touched_on' })
  touchedOn: string;

  @Column('date', { name: 'from_date', nullable: true })
  fromDate: string | null;

  @Column('date', { name: 'to_date', nullable: true })
  toDate: string | null;

  @Column('text', { nullable: true })
  question: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb', { nullable: true })
  decision: RecordedDecision | null;

  @Column('integer')
  version: number;
}
