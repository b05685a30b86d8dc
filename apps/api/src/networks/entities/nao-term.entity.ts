import type { LocalText, NaoTerm } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `organizationId` points into the room above by id only; the migration holds the foreign key. */
@Entity('nao_terms')
export class NaoTermEntity implements NaoTerm {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('date', { name: 'from_date' })
  fromDate: string;

  @Column('date', { name: 'to_date', nullable: true })
  toDate: string | null;

  @Column('jsonb')
  basis: LocalText;
}
