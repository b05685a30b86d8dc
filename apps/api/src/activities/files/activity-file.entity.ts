import type { LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A photo, a receipt or a voice note of an activity, with what is to be seen or heard in it. */
@Entity('activity_files')
export class ActivityFileEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid', { name: 'file_id' })
  fileId: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  @Column('jsonb')
  description: LocalText;

  @Column('integer')
  version: number;
}
