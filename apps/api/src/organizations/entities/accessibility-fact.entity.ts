import type { AccessibilityFactCode, AccessibilityValue, LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('accessibility_facts')
export class AccessibilityFactEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'location_id' })
  locationId: string;

  @Column('text')
  code: AccessibilityFactCode;

  @Column('text')
  value: AccessibilityValue;

  @Column('jsonb')
  text: LocalText;

  @Column('uuid', { name: 'verified_by_organization_id', nullable: true })
  verifiedByOrganizationId: string | null;

  @Column('date', { name: 'verified_on', nullable: true })
  verifiedOn: string | null;
}
