import type { LocalText } from '@kalaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money in minor units, hours in minutes, rooms and equipment in days; decimal strings, as PostgreSQL gives bigint. */
@Entity('program_contributions')
export class ProgramContributionEntity {
  @PrimaryColumn('uuid', { name: 'network_id' })
  networkId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'program_id' })
  programId: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  kind: string;

  @Column('jsonb')
  text: LocalText;

  @Column('bigint')
  agreed: string;

  @Column('bigint')
  given: string;

  @Column('char', { length: 3, nullable: true })
  currency: string | null;

  @Column('integer')
  version: number;
}
