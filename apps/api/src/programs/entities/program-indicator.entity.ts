import type { LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Figures are decimal strings with two places, as PostgreSQL gives numeric. */
@Entity('program_indicators')
export class ProgramIndicatorEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'program_id' })
  programId: string;

  @Column('integer')
  position: number;

  @Column('jsonb')
  name: LocalText;

  @Column('jsonb')
  unit: LocalText;

  @Column('text')
  direction: string;

  /** MANUAL is typed in; the others are computed from accepted activities. */
  @Column('text')
  measure: string;

  @Column('text', { name: 'activity_type', nullable: true })
  activityType: string | null;

  @Column('text', { name: 'target_group', nullable: true })
  targetGroup: string | null;

  @Column('numeric', { nullable: true })
  baseline: string | null;

  @Column('numeric', { nullable: true })
  target: string | null;

  @Column('numeric', { nullable: true })
  actual: string | null;

  @Column('integer')
  version: number;
}

@Entity('program_indicator_periods')
export class ProgramIndicatorPeriodEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @Column('date', { name: 'from_date' })
  fromDate: string;

  @Column('date', { name: 'to_date' })
  toDate: string;

  @Column('numeric', { nullable: true })
  target: string | null;

  @Column('numeric', { nullable: true })
  actual: string | null;
}
