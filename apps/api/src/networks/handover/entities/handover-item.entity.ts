import type { LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('handover_items')
export class HandoverItemEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'handover_id' })
  handoverId: string;

  @Column('integer')
  position: number;

  @Column('jsonb')
  text: LocalText;

  @Column('integer', { nullable: true })
  count: number | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column('date', { name: 'settled_on', nullable: true })
  settledOn: string | null;
}
