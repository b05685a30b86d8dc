import type { IdentifierScheme } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organization_identifiers')
export class IdentifierEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  scheme: IdentifierScheme;

  @Column('text')
  value: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('uuid', { name: 'entered_by', nullable: true })
  enteredBy: string | null;

  @Column('uuid', { name: 'verified_by', nullable: true })
  verifiedBy: string | null;

  @Column('date', { name: 'verified_on', nullable: true })
  verifiedOn: string | null;
}
