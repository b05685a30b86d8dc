import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reporting_periods')
export class ReportingPeriodEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('date', { name: 'from_date' })
  fromDate: string;

  @Column('date', { name: 'to_date' })
  toDate: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('integer', { name: 'grace_days' })
  graceDays: number;

  @Column('text')
  state: string;

  @Column('timestamptz', { name: 'locked_at', nullable: true })
  lockedAt: Date | null;

  /** Open again until then; afterwards it is locked without anybody doing anything. */
  @Column('timestamptz', { name: 'unlocked_until', nullable: true })
  unlockedUntil: Date | null;

  @Column('text', { name: 'unlock_reason', nullable: true })
  unlockReason: string | null;

  @Column('integer')
  version: number;
}

@Entity('period_missing')
export class PeriodMissingEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid', { name: 'period_id' })
  periodId: string;

  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('uuid', { name: 'marked_by', nullable: true })
  markedBy: string | null;

  @Column('timestamptz', { name: 'marked_at' })
  markedAt: Date;
}

/** What an hour is worth, in minor units as decimal strings; append-only. */
@Entity('hour_rates')
export class HourRatesEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  version: number;

  @Column('date', { name: 'from_date' })
  fromDate: string;

  @Column('bigint', { name: 'staff_rate' })
  staffRate: string;

  @Column('bigint', { name: 'volunteer_rate' })
  volunteerRate: string;

  @Column('char', { length: 3 })
  currency: string;
}
