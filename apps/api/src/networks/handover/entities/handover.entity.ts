import type { Handover, HandoverState, OpenDuty, RecordedDecision } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('handovers')
export class HandoverEntity implements Handover {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'from_term_id' })
  fromTermId: string;

  @Column('uuid', { name: 'to_term_id', nullable: true })
  toTermId: string | null;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('date', { name: 'change_on' })
  changeOn: string;

  @Column('date', { name: 'until_on', nullable: true })
  until: string | null;

  @Column('jsonb')
  decision: RecordedDecision;

  @Column('text')
  state: HandoverState;

  @Column('jsonb', { name: 'passed_on' })
  passedOn: readonly Pick<OpenDuty, 'code' | 'count'>[];

  @Column('text', { nullable: true })
  reason: string | null;

  /** Null for the system: seeding, the command line. */
  @Column('uuid', { name: 'prepared_by', nullable: true })
  preparedBy: string | null;

  @Column('date', { name: 'prepared_on' })
  preparedOn: string;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('integer')
  version: number;
}
