import type { LocalText, Office } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('offices')
export class OfficeEntity implements Office {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'municipality_id' })
  municipalityId: string;

  @Column('jsonb')
  name: LocalText;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('integer')
  version: number;
}
