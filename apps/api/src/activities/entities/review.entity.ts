import type { Json } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word about a report: sent back, answered, disputed, resolved. Append-only. */
@Entity('activity_remarks')
export class ActivityRemarkEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  @Column('text')
  kind: string;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('uuid', { name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}

/** How accepted figures changed. Append-only. */
@Entity('activity_corrections')
export class ActivityCorrectionEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  /** The version of the activity that the correction made. */
  @Column('integer')
  version: number;

  @Column('jsonb')
  before: Json;

  @Column('jsonb')
  after: Json;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'corrected_by', nullable: true })
  correctedBy: string | null;

  @Column('timestamptz', { name: 'corrected_at' })
  correctedAt: Date;
}
