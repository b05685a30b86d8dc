import type { LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service of the portfolio of a consortium: who answers for it, and at what level. */
@Entity('program_services')
export class ProgramServiceEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'program_id' })
  programId: string;

  @Column('uuid', { name: 'service_id' })
  serviceId: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('jsonb')
  level: LocalText;
}
