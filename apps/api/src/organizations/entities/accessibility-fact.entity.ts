import type { AccessibilityFactCode, AccessibilityValue, LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('accessibility_facts')
export class AccessibilityFactEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** The place that it is about; null for a fact about a service. */
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId: string | null;

  @Column('uuid', { name: 'service_id', nullable: true })
  serviceId: string | null;

  @Column('text')
  code: AccessibilityFactCode;

  @Column('text')
  value: AccessibilityValue;

  @Column('jsonb')
  text: LocalText;

  @Column('uuid', { name: 'verified_by_organization_id', nullable: true })
  verifiedByOrganizationId: string | null;

  @Column('uuid', { name: 'verified_by', nullable: true })
  verifiedBy: string | null;

  @Column('date', { name: 'verified_on', nullable: true })
  verifiedOn: string | null;
}
