import type { LocalText, Municipality } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('municipalities')
export class MunicipalityEntity implements Municipality {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  name: LocalText;

  @Column('char', { length: 2 })
  country: string;

  @Column('integer')
  version: number;
}
