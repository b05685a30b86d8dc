import type {
  BookingWay,
  CostKind,
  DeliveryMode,
  EasyState,
  LocalText,
  Phone,
  ServiceStatus,
  WaitingUnit,
} from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Details, StoredSchedule } from './stored-values.js';

@Entity('services')
export class ServiceEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('jsonb')
  name: LocalText;

  @Column('jsonb')
  description: LocalText;

  @Column('jsonb', { name: 'easy_description' })
  easyDescription: LocalText;

  @Column('text', { name: 'easy_state' })
  easyState: EasyState;

  @Column('text', { name: 'easy_checked_by', nullable: true })
  easyCheckedBy: string | null;

  @Column('date', { name: 'easy_checked_on', nullable: true })
  easyCheckedOn: string | null;

  @Column('date', { name: 'easy_missing_since', nullable: true })
  easyMissingSince: string | null;

  @Column('jsonb')
  eligibility: LocalText;

  @Column('jsonb')
  cost: LocalText;

  @Column('text', { name: 'cost_kind', nullable: true })
  costKind: CostKind | null;

  @Column('integer', { name: 'waiting_amount', nullable: true })
  waitingAmount: number | null;

  @Column('text', { name: 'waiting_unit', nullable: true })
  waitingUnit: WaitingUnit | null;

  @Column('date', { name: 'waiting_stated_on', nullable: true })
  waitingStatedOn: string | null;

  @Column('text', { name: 'booking_ways', array: true })
  bookingWays: BookingWay[];

  @Column('jsonb')
  booking: LocalText;

  /** Null in the table for nothing. */
  @Column('jsonb', {
    name: 'required_documents',
    nullable: true,
    transformer: {
      from: (stored: LocalText | null): LocalText => stored ?? {},
      to: (text: LocalText): LocalText | null => (Object.keys(text).length > 0 ? text : null),
    },
  })
  requiredDocuments: LocalText;

  @Column('text', { array: true })
  delivery: DeliveryMode[];

  @Column('text')
  status: ServiceStatus;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('jsonb')
  details: Details;

  @Column('text', { array: true })
  languages: string[];

  @Column('jsonb')
  areas: string[];

  @Column('jsonb')
  phones: Phone[];

  @Column('jsonb')
  schedules: StoredSchedule[];
}

@Entity('service_locations')
export class ServiceLocationEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid', { name: 'service_id' })
  serviceId: string;

  @PrimaryColumn('uuid', { name: 'location_id' })
  locationId: string;

  /** The source's id of "this service at this place", else one of our own. */
  @Column('uuid')
  id: string;
}
