import type { LocalText, Phone } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Details, StoredAddress, StoredSchedule } from './stored-values.js';

@Entity('locations')
export class LocationEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('jsonb')
  name: LocalText;

  @Column('jsonb', { nullable: true })
  address: StoredAddress | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('jsonb')
  details: Details;

  @Column('jsonb')
  phones: Phone[];

  @Column('jsonb')
  schedules: StoredSchedule[];

  @Column('text', { array: true })
  languages: string[];
}
