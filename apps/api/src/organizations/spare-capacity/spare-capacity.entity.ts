import type {
  AccessibilityFactCode,
  LocalText,
  Phone,
  SpareCapacityKind,
  SpareCapacityUnit,
} from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredSchedule } from '../entities/stored-values.js';

@Entity('spare_capacities')
export class SpareCapacityEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  kind: SpareCapacityKind;

  @Column('jsonb')
  text: LocalText;

  @Column('integer', { nullable: true })
  amount: number | null;

  @Column('text', { nullable: true })
  unit: SpareCapacityUnit | null;

  @Column('integer', { name: 'wheelchair_places', nullable: true })
  wheelchairPlaces: number | null;

  @Column('text', { array: true })
  access: AccessibilityFactCode[];

  @Column('jsonb')
  schedules: StoredSchedule[];

  @Column('jsonb')
  available: LocalText;

  @Column('jsonb')
  conditions: LocalText;

  @Column('jsonb', { nullable: true })
  phone: Phone | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('date', { name: 'paused_on', nullable: true })
  pausedOn: string | null;

  /** Words it is found by, as `spareCapacityTerms` makes them. */
  @Column('text', { array: true })
  terms: string[];
}
