import type { CapacityLevels, PeerState } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('capacity_assessments')
export class AssessmentEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('date', { name: 'assessed_on' })
  assessedOn: string;

  @Column('jsonb')
  levels: CapacityLevels;
}

@Entity('peer_assessments')
export class PeerAssessmentEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  state: PeerState;

  @Column('date', { name: 'asked_on' })
  askedOn: string;

  @Column('date', { name: 'given_on', nullable: true })
  givenOn: string | null;

  @Column('jsonb', { nullable: true })
  levels: CapacityLevels | null;

  @Column('boolean', { name: 'by_mentor' })
  byMentor: boolean;
}
